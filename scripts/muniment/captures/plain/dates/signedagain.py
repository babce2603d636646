"""Dates that say again when a post appeared, and who wrote it: on a card under its text, or in a row."""

import re
from bisect import bisect_right
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import bylines, dated

CARD = 5
"""Lines of such a card above its date."""
WHOLE, UNDER = 8, 4
"""Lines of a whole text at least, and those under a row in which the text of a post begins."""


def of_cards(page: Page) -> list[int]:
    """Return the dates that say again when a post appeared, under its text, on a card of who wrote it."""
    found: list[int] = []
    for before, number in pairwise(page.dates):
        same = page.dates[before].iso[:10] == page.dates[number].iso[:10]
        carded = same and _is_signed(page, max(before + 1, number - CARD), number)
        if carded and not _is_signed(page, max(0, before - CARD), before):
            found += [number] * any(map(page.is_prose, range(before + 1, number)))
    return found


def of_rows(page: Page) -> list[int]:
    """Return the rows that say again under a whole text who wrote it when, as the row above it does: none begins there.

    Posts of one author and day have such rows as well, each over its text.
    """
    found: list[int] = []
    for above, number in pairwise(page.dates):
        one, other = page.dates[above], page.dates[number]
        names = [dated.signer(page.dates[line], page.lines[line].text) for line in (above, number)]
        if names[0] and names[0] == names[1] and (one.iso, one.form) == (other.iso, other.form):
            at = bisect_right(page.full, number)
            under = page.full[at : at + UNDER]
            text = sum(map(page.is_prose, range(above + 1, number)))
            told = any(page.is_prose(line) and re.search(r"\w", page.lines[line].words) for line in under)
            found += [number] * (text >= WHOLE and not told)
    return found


def _is_signed(page: Page, first: int, last: int) -> bool:
    """Return whether one of some lines says who wrote a post."""
    return any(bylines.author(line.text)[1] for line in page.lines[first:last])
