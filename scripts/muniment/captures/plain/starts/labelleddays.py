"""Posts of a page over each of whose days stands the same label, or that and a title: some have none, as teasers do."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import underlabels, untitled
from muniment.captures.plain.titles import beginnings, besidetitle, candidates
from muniment.captures.plain.titles.looks import LONGEST

FEWEST = 2
"""Posts with a title between their label and day: without any, titles may stand under the days."""


def starts(page: Page) -> list[Start]:
    """Return the posts of such a page, the newest first; empty for any other, and where all have titles."""
    dates = [at for at, said in sorted(page.dates.items()) if said.is_day]
    label = _label(page, dates) if FEWEST < len(dates) == len(page.dates) else ""
    found = [*_found(page, dates, label)] if label else []
    falling = all(one.said.iso >= other.said.iso for one, other in pairwise(found))
    bare = [start for start in found if start.title[0] == start.date]
    able = 0 < len(found) == len(dates) and falling and len(found) - len(bare) >= FEWEST
    told = any(page.words(untitled.under(page, start.date)) != label for start in bare)
    return found if able and told else []


def _label(page: Page, dates: list[int]) -> str:
    """Return the words that stand right over all days, or over the line above; empty where none do."""
    said = Counter(words for date in dates for words in {page.words(number) for number in _over(page, date)})
    return next((words for words, many in said.items() if many == len(dates)), "")


def _over(page: Page, date: int) -> list[int]:
    """Return the two lines over a day, with no rule among them that underlines a title."""
    above = besidetitle.worded(page, page.before(date), upwards=True)
    over = besidetitle.worded(page, page.before(above), upwards=True) if above > 0 else -1
    return [number for number in (above, over) if number >= 0]


def _found(page: Page, dates: list[int], label: str) -> Iterator[Start]:
    """Yield the start of each post, up to the first whose day has no such label over it."""
    for date, end in pairwise([*dates, len(page.lines)]):
        above, *further = _over(page, date)
        over = above if page.words(above) == label else max(further, default=-1)
        if page.words(over) != label or not underlabels.is_label(page, over) or page.dates[date].title[1]:
            return
        if over == above and (untitled.begins(page, date) or _is_bare(page, date, end, label)):
            yield replace(untitled.start(page, date), label=over)
        elif over < above and _may_title(page, above):
            yield replace(candidates.alone(page, (above,)), date=date, said=page.dates[date], label=over)
        else:
            return


def _is_bare(page: Page, date: int, end: int, label: str) -> bool:
    """Return whether a text stands under a day, or the next post does: a page may show no more of one than its day."""
    below = untitled.under(page, date)
    return page.words(below) == label or beginnings.has_text(page, below, end)


def _may_title(page: Page, number: int) -> bool:
    words = page.words(number)
    return number not in page.dates and len(words) <= LONGEST and "://" not in words and not page.is_prose(number)
