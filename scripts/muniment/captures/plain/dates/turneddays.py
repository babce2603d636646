"""Rows with two days side by side, of which the other rows of a page tell which is that of the post."""

from collections.abc import Iterator

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import flattened
from muniment.captures.words.dates.dated import DAY, TWICE, DateLine

FEWEST = 2
"""Rows whose later day stands last, which show that the theme of a page writes that of a change there."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows whose later day stands first as of that day, where the order of a page's other rows says so.

    A theme writes both days in one order everywhere. WordPress has a post that was planned ahead changed before its
    own day; most themes write the day of a post first, and some always that of its change.
    """
    rows = {number: said for number, said in page.dates.items() if said.form == TWICE and said.lines == 1}
    turned = {number: rows[number] for number in _turned(page, rows)}
    usual = [number for number, said in rows.items() if said.updated[:DAY] > said.iso[:DAY] and number not in turned]
    if len(usual) < max(FEWEST, len(turned) + 1):
        return {}
    return {number: msgspec.structs.replace(said, iso=said.updated, updated="") for number, said in turned.items()}


def _turned(page: Page, rows: dict[int, DateLine]) -> Iterator[int]:
    """Yield the rows of two days and no word of a change whose first is that which counts as the day of a change."""
    for number, said in rows.items():
        text = page.lines[number].text
        shown = [day.iso[:DAY] for day in flattened.dates(text)] if said.updated else []
        if shown == [said.updated[:DAY], said.iso[:DAY]] and not CHANGED.search(text):
            yield number
