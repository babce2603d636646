"""Rows that end posts with who wrote each and at what hour, without a day: a tool may have parted one into lines."""

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import as_one

MOST = 4
"""Lines with words that a tool parts or wraps such a row into: 'by', 'Ann', 'at', '9:33'."""
LONGEST = 60
"""Characters of each of them, if they are several, without the addresses of links."""


class HourRow(msgspec.Struct, frozen=True, gc=False):
    """Such a row: its first line, the one behind its last, and what they say as one text."""

    first: int
    end: int
    text: str


def found(page: Page) -> list[HourRow]:
    """Return the rows of a page, from the first to the last, none of them of readers' comments."""
    told: list[HourRow] = []
    for number in page.full:
        if number in page.replied or bylines.TIME.search(page.lines[number].text) is None:
            continue
        row = _read(page, number, told[-1].end if told else 0)
        told += [row] if row is not None else []
    return told


def _read(page: Page, number: int, above: int) -> HourRow | None:
    """Return the row whose hour stands in a line: it begins there or a few lines above, under line `above`."""
    first = number
    for _ in range(MOST):
        text = as_one(page.lines[first : number + 1])
        if bylines.timed(text)[1]:
            below = page.after(number)  # behind a stroke stands how many answered
            return HourRow(first, below + 1 if page.words(below) in {*pagelines.STROKES} else number + 1, text)
        first = page.before(first)
        if first < above or first in page.dates or len(addresses.bare(page.lines[first].words)) > LONGEST:
            return None
    return None
