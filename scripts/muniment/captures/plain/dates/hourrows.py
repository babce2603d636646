"""Rows that begin with a name and the hour, as P2 has them, which a tool wrapped or parted into several lines."""

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import hourrow
from muniment.captures.words.text.lines import as_one, indent
from muniment.captures.words.text.lists import COMMAS, MARK

MOST = 8
"""Lines that a tool wraps such a row into."""
SPACIOUS = 0.75
"""How much of the columns that a tool wraps at a line takes that it did not wrap, at most."""


def found(page: Page) -> dict[int, DateLine]:
    """Return such rows by their first lines; the lines of an entry of a list stand further in than its mark."""
    told: dict[int, DateLine] = {}
    for number in page.yeared:
        if hourrow.found(page.lines[number].text) is None:
            continue
        first = number - _above(page, number)
        said = _read(page, first, number)
        if said is not None:
            told[first] = said
    return told


def _above(page: Page, number: int) -> int:
    """Return 1 where a row begins in the line above that with its hour, as behind a long link, or else 0."""
    above = page.lines[number - 1] if number else page.lines[number]
    return int(page.wrapped and not above.blank and hourrow.HOUR.match(page.lines[number].text.strip()) is not None)


def _read(page: Page, first: int, number: int) -> DateLine | None:
    """Return what the longest row says that begins in one line and has its hour in another; None where none does."""
    entry = MARK.match(page.lines[first].text) is not None
    best, last = None, first
    while last < min(first + MOST, len(page.lines)) and not page.lines[last].blank:
        if last > first and entry and indent(page.lines[last].text) <= indent(page.lines[first].text):
            break
        said = hourrow.read(as_one(page.lines[first : last + 1]).rstrip()) if last >= number else None
        best = msgspec.structs.replace(said, lines=last + 1 - first) if said else best
        last += 1
        if not (page.wrapped or entry) or (said and said.tags[1] and _ends(page, last - 1)):
            break
    return best if best is not None and best.form.startswith(hourrow.FORM) and best.lines > 1 else None


def _ends(page: Page, number: int) -> bool:
    """Return whether the tags of a row end in a line: no comma does, and the tool had space for more in it."""
    text = page.lines[number].text.rstrip()
    return not text.endswith(COMMAS) and (not page.edge or len(text) < SPACIOUS * page.edge)
