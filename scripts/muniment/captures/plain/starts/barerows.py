"""Finds the posts of a page that shows no texts: a date, the title under it, and then the next date."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import lists

FEWEST = 3
"""Dates from which a page tells that it is such a list."""
FARTHEST = 16
"""Lines from one date to the next, buttons and headings of the page among them."""


def starts(page: Page) -> list[Start]:
    """Return the posts of such a page; empty for any other.

    Where a title stands over the first date, or none under the last, titles may as well stand above the dates.
    """
    dates = sorted(page.days)
    if len(dates) < FEWEST or len(dates) < len(page.dates):
        return []
    above = page.before(dates[0])
    if above >= 0 and not is_of_page(lists.unmarked(page.lines[above].words)):
        return []
    titles = list(_titles(page, dates))
    return list(_found(page, dates, titles)) if len(titles) == len(dates) else []


def _titles(page: Page, dates: Sequence[int]) -> Iterator[int]:
    """Yield the lines between each date and the next, up to the first of which there are none or several."""
    ends = [(number + page.dates[number].lines, later) for number, later in pairwise([*dates, len(page.lines)])]
    for first, end in ends:
        last = end == len(page.lines)
        if end - first > FARTHEST and not last:
            return
        between = [line for line in page.lines[first : first + FARTHEST if last else end] if not line.blank]
        told = [line.number for line in between if not is_of_page(lists.unmarked(line.words))]
        if not told or told[0] != between[0].number or (len(told) > 1 and not last):
            return
        if likeness(page.lines[told[0]].words) < 1:
            return
        yield told[0]


def _found(page: Page, dates: Sequence[int], titles: Sequence[int]) -> Iterator[Start]:
    for date, title in zip(dates, titles, strict=True):
        said: DateLine = page.dates[date]
        weight = candidates.weigh(page, (title,), date, title)
        yield Start((title,), date, said, weight, candidates.mark_of(page, (title,)))
