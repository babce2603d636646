"""Finds the dates of a page that may stand under its posts' texts."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.starts import dayorder
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.looks import HASHES, likeness
from muniment.captures.plain.titles.nevertitles import ENDS_FILED
from muniment.captures.words.dates import besidedates, flattened, relativeday
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import heading, menus
from muniment.captures.words.rows import hourrow
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import indent
from muniment.text import days
from muniment.text.patterns import late

FEWEST = 3
"""Days in order that are none of a text."""
MOST = 0.75
"""Of dates that say more so many are flattened where the others are in texts."""
NEAR = 6
"""Lines over a day of which one is of the text above: its end, its labels, and a count may stand between."""
LONG = 120
"""Characters from which a line is no title."""
LIKELY = 2
"""How much a line at least looks like a title that may be one."""
WORD = late(r"\w+")


def dates(page: Page) -> list[int]:
    """Return the lines of the dates that may stand under texts: of those that say more, or else of all full ones."""
    told = _told(page)
    more = [number for number in told if not page.dates[number].pure]
    flat = [number for number in more if page.dates[number].form in flattened.FORMS]
    filed = [number for number in more if page.dates[number].categories[1] or page.dates[number].tags[1]]
    sure = len(filed) > 1 or (len(filed) == 1 and page.dates[filed[0]].author[1] > 0)
    more = [number for number in more if not _is_day(page.lines[number].text)] if sure else more
    more = flat if len(flat) > MOST * len(more) else more  # others are in texts, as the day of a meeting
    rows = [] if flat else [number for number in more if besidedates.STROKE.search(page.lines[number].text)]
    more = rows or more  # strokes part what a page says of a post, not the days of a text
    alone = page.dates[more[0]] if len(more) == 1 else None
    full = alone and (
        bool(rows)
        or alone.form == "flattened"
        or (alone.lines > 1 and alone.form != "listed")
        or (alone.author[1] > 0 and alone.categories[1] > 0)
    )
    told = _timed(page, told) or told
    able = more if len(more) > 1 or full else told  # a date alone may be a heading in a text where others say more
    heads = _chronology(page)
    able = [number for number in able if number not in heads]
    outer = [number for number in dayorder.linked(page, able) if not _heads_text(page, number)]
    able = outer if outer and outer[-1] == able[-1] and not _fall(page, able, alone=len(outer) == 1) else able
    return dayorder.kept(page, [number for number in able if not HASHES.match(page.lines[number].text)] or able)


def _chronology(page: Page) -> list[int]:
    """Return the dates that are headings of a chronology: they rise from one to the next, and some say but a month."""
    able = [number for number in page.dates if number not in page.replied and page.dates[number].iso != UNKNOWN]
    heads = [number for number in able if _heads_text(page, number)]
    isos = [page.dates[number].iso for number in heads]
    rise = len({*isos}) >= FEWEST and isos == sorted(isos)
    return heads if rise and not all(page.dates[number].is_day for number in heads) else []


def _told(page: Page) -> list[int]:
    """Return the lines of dates that may stand so: of days, or of how long ago; of months, as of archives, else."""
    able = (number for number in page.dates if number not in page.replied)
    told = [number for number in able if page.dates[number].iso != UNKNOWN or _counts_back(page, number)]
    told = told or _undated(page)
    told = [number for number in told if not _is_over(page, number)]
    return [number for number in told if page.dates[number].is_day] or told


def _undated(page: Page) -> list[int]:
    """Return several rows without a day that say who wrote each post or how it is filed, where a page has no others."""
    undated = {number: said for number, said in page.dates.items() if said.iso == UNKNOWN}
    rows = [number for number, said in undated.items() if said.author[1] or said.categories[1]]
    alike = len({page.dates[number].form for number in rows}) == 1
    return rows if alike and len(rows) == len(page.dates) > 1 else []


def _counts_back(page: Page, number: int) -> bool:
    """Return whether a line says but how long ago a post appeared, under its text, as all days of its page do.

    A few words may end the text, such as the name of a source, where neither text nor title begins under the line.
    """
    if {said.form for said in page.dates.values()} != {relativeday.FORM} or not page.dates[number].pure:
        return False
    near = page.full[: bisect_left(page.full, number)][-NEAR:]
    below = page.after(behind(page, number) - 1)
    labelled = below < len(page.lines) and beginnings.is_label(page, below)
    ended = labelled or (not page.is_prose(below) and is_no_title(page.words(below)))
    return (ended and any(map(page.is_prose, near))) or page.is_prose(page.before(number))


def _fall(page: Page, dates: Sequence[int], *, alone: bool) -> bool:
    """Return whether several dates follow each other from the newest on, as no days of a text do.

    They are of one form, or all but one may be of a text (`alone`).
    """
    isos = [page.dates[number].iso for number in dates]
    alike = alone or len({page.dates[number].form for number in dates}) == 1
    return alike and len({*isos}) >= FEWEST and all(one >= other for one, other in pairwise(isos))


def _is_over(page: Page, number: int) -> bool:
    """Return whether a date stands over its text by its form or under the page's heading, or is of a related post."""
    hour = page.dates[number].form.startswith(hourrow.FORM)
    above = page.words(page.before(number))
    head = heading.read(above)
    headed = head is not None and not (head.tag or head.category)  # a label may stand so under a text
    headed = headed or menus.is_path(above)
    return hour or headed or ENDS_FILED.search(page.lines[number].words) is not None


def _is_day(text: str) -> bool:
    """Return whether a line says but a day and which of the week it is."""
    words = addresses.bare(text)
    day = days.first(words)
    return day is not None and all(map(days.named_weekday, WORD.findall(words[: day.start] + words[day.end :])))


def _timed(page: Page, dates: list[int]) -> list[int]:
    """Return those of these dates that say a time of day, which those within texts do not."""
    timed = [number for number in dates if "T" in page.dates[number].iso]
    others = (page.after(behind(page, number) - 1) for number in dates if number not in timed)
    if not all(map(page.is_prose, others)):
        return []  # a title stands under one of them
    sole = len(timed) == 1 and timed == dates[-1:] and beginnings.is_signed(page, timed[0])
    return timed if len(timed) > 1 or sole else []


def behind(page: Page, date: int) -> int:
    """Return the line behind a date."""
    return date + page.dates[date].lines


def behind_labels(page: Page, date: int) -> int:
    """Return the line behind a date and the buttons and labels that stand under it."""
    below = page.after(behind(page, date) - 1)
    while below < len(page.lines) and beginnings.is_label(page, below):
        below = page.after(below)
    return below


def _heads_text(page: Page, number: int) -> bool:
    """Return whether a line is a date alone between two paragraphs of a text."""
    pure, above, below = page.dates[number].pure, page.before(number), page.after(behind(page, number) - 1)
    pure = pure and "http" not in page.lines[number].text
    pure = pure and not (page.numbered and lists.NUMBERED.match(page.lines[number].words))  # no day in a text leads on
    told = pure and page.is_prose(above) and page.is_prose(below) and not _ends_list(page, number)
    told = told and not (page.is_entry(below) and indent(page.lines[below].text) < indent(page.lines[number].text))
    return told and is_no_title(addresses.bare(page.lines[below].text))


def _ends_list(page: Page, number: int) -> bool:
    """Return whether a line stands right under an entry of an inner list, as no heading does."""
    above = page.lines[number - 1]
    return page.is_entry(number - 1) and indent(above.text) > indent(page.lines[number].text) > 0


def is_no_title(words: str) -> bool:
    """Return whether words are no title: too many for one, or they do not look like one."""
    return len(words) >= LONG or likeness(words) < LIKELY
