"""Finds titles right behind the ends of posts that the page names elsewhere, as buttons do for screen readers."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Titles
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import as_one

FEWEST, MOST, NEAR = 2, 0.75, 3
"""Posts of a page that tell nothing, the share of all others that must have such a title, and lines behind an end."""
SHORT = 12
"""Characters of a title that a row may name by chance."""


def named(page: Page, parts: Sequence[tuple[int, int]], found: Sequence[Titles]) -> list[Titles]:
    """Return, for each part of a page, the title that it names elsewhere, or else what was found; most have one.

    Above the first post a list may name titles.
    """
    told: list[Titles] = [[], *([*_first(page, *between)] for between in parts[1:])]
    sure = len(told) > FEWEST and sum(map(bool, told)) >= MOST * (len(told) - 1)
    return [one or other for one, other in zip(told, found, strict=True)] if sure else [*found]


def are_told(page: Page, dates: Sequence[int]) -> bool:
    """Return whether the rows of nearly all dates name a line above: 'Posted on May 3 — Leave a comment on A title'."""
    told = sum(_names(page, *between) for between in pairwise([0, *dates])) if len(dates) > FEWEST else 0
    return told > FEWEST and told >= MOST * len(dates)


def _names(page: Page, first: int, date: int) -> bool:
    """Return whether a row names one of the lines above it, down from another."""
    row = as_one(page.lines[date : date + page.dates[date].lines])
    lines = page.full[bisect_left(page.full, first) : bisect_left(page.full, date)] if len(row) > SHORT else ()
    words = (lists.unmarked(lists.shown(page.lines[number])) for number in lines)
    return any(len(one) > SHORT and one in row for one in words)


def _first(page: Page, first: int, last: int) -> Iterator[tuple[int, ...]]:
    """Yield such a title between two lines, above the first line of a text or as that."""
    for number in page.full[bisect_left(page.full, first) : bisect_left(page.full, last)][:NEAR]:
        told = lists.unmarked(lists.shown(page.lines[number])) in page.named
        if told:
            yield (number,)
        if told or page.is_prose(number):
            return
