"""Dates that say again when a post appeared, and who wrote it, on a card under its text."""

from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import bylines

CARD = 5
"""Lines of such a card above its date."""


def of_cards(page: Page) -> list[int]:
    """Return the dates that say again when a post appeared, under its text, on a card of who wrote it."""
    found: list[int] = []
    for before, number in pairwise(page.dates):
        same = page.dates[before].iso[:10] == page.dates[number].iso[:10]
        carded = same and _is_signed(page, max(before + 1, number - CARD), number)
        if carded and not _is_signed(page, max(0, before - CARD), before):
            found += [number] * any(map(page.is_prose, range(before + 1, number)))
    return found


def _is_signed(page: Page, first: int, last: int) -> bool:
    """Return whether one of some lines says who wrote a post."""
    return any(bylines.author(line.text)[1] for line in page.lines[first:last])
