"""Posts of a page over each of whose days stands the same label, or that and a title: some have none, as teasers do."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import underlabels, untitled
from muniment.captures.plain.titles import candidates
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
    return found if able and any(untitled.begins(page, start.date) for start in bare) else []


def _label(page: Page, dates: list[int]) -> str:
    """Return the words that stand right over all days, or over the line above; empty where none do."""
    near = [{above := page.before(date), page.before(above)} for date in dates]
    said = Counter(words for numbers in near for words in {page.words(number) for number in numbers} - {""})
    return next((words for words, many in said.items() if many == len(dates)), "")


def _found(page: Page, dates: list[int], label: str) -> Iterator[Start]:
    """Yield the start of each post, up to the first whose day has no such label over it."""
    for date in dates:
        above = page.before(date)
        over = above if page.words(above) == label else page.before(above)
        if page.words(over) != label or not underlabels.is_label(page, over) or page.dates[date].title[1]:
            return
        if over == above and _is_bare(page, date, label):
            yield replace(untitled.start(page, date), label=over)
        elif over < above and _may_title(page, above):
            yield replace(candidates.alone(page, (above,)), date=date, said=page.dates[date], label=over)
        else:
            return


def _is_bare(page: Page, date: int, label: str) -> bool:
    """Return whether a text begins under a day, or the next post does: a page may show no more of one than its day."""
    below = untitled.under(page, date)
    return untitled.begins(page, date) or page.words(below) == label


def _may_title(page: Page, number: int) -> bool:
    words = page.words(number)
    return number not in page.dates and len(words) <= LONGEST and "://" not in words and not page.is_prose(number)
