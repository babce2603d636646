"""Rows of particulars without a day over the titles of undated posts, the first too: each is of the post under it."""

from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start

MOST, FEWEST = 6, 2
"""Lines of such rows, and posts of a page."""
LONGEST = 60
"""Characters of such a line."""


def over(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return starts with the lines over their titles that say the like of each post; as they are where none do.

    What ends each post stands over no first title, and under the last text.
    """
    stacks = [_above(page, start) for start in found]
    depth = sum(1 for _ in takewhile(lambda row: _are_alike(page, row), zip(*stacks, strict=False)))
    found = _listed(page, found)
    able = len(found) >= FEWEST and depth and all(start.date == start.label == -1 for start in found)
    if not able or _stands_below(page, found[-1], stacks[-1][depth - 1]):
        return [*found]
    return [replace(start, lead=rows[depth - 1]) for start, rows in zip(found, stacks, strict=True)]


def _listed(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return starts over whose titles the last of several labels stands in a list, each with all of that."""
    able = () if any(start.date >= 0 for start in found) else found  # who wrote each post and when may be listed so
    tops = {start.first: _top(page, start.label) for start in able if max(start.lead, start.above) < 0}
    several = {first for first, top in tops.items() if -1 < top < first}
    if len(several) < FEWEST:
        return [*found]
    return [replace(start, lead=tops[start.first]) if start.first in several else start for start in found]


def _top(page: Page, label: int) -> int:
    """Return the first of the few entries of a list that stand right over each other down to a label."""
    top = label
    while top > 0 and label - top < MOST and page.is_entry(top) and page.is_entry(top - 1):
        if len(page.words(top - 1)) > LONGEST:
            break
        top -= 1
    return top if label - top < MOST else label


def _above(page: Page, start: Start) -> list[int]:
    """Return the short lines over a title, going up to a text."""
    stack: list[int] = []
    number = page.before(start.title[0])
    while number >= 0 and len(stack) < MOST and len(page.words(number)) <= LONGEST and not page.is_prose(number):
        stack.append(number)
        number = page.before(number)
    return stack


def _are_alike(page: Page, row: Sequence[int]) -> bool:
    """Return whether lines begin or end with the same word."""
    words = [page.words(number).split() for number in row]
    return len({one[0] for one in words}) == 1 or len({one[-1] for one in words}) == 1


def _stands_below(page: Page, last: Start, row: int) -> bool:
    """Return whether a line that says the like of a row stands under the last text, too."""
    below = (number for number in page.full if number > last.last and not page.is_prose(number))
    return any(_are_alike(page, (row, number)) for number in below)
