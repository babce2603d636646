"""Code as highlighters show it: with the numbers of its lines in a table, its lines in elements that are no code."""

from collections.abc import Iterator
from itertools import pairwise

from muniment.captures.hypertext import parser, verbatim
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import Taken
from muniment.text import splicing

LINED = "crayon-pre"
"""What holds the lines of code (Crayon)."""
LINE = "line"
HOLDER = "container"
"""What SyntaxHighlighter calls each line, and what holds them in its cell."""
CODE = "pre"
CODED = frozenset({"pre", "code"})
BESIDE = 2
"""Cells in a row: the numbers, and the code."""
PARTS = frozenset({"thead", "tbody", "tfoot"})
NUMBERED = "data-line-number"
"""The attribute in which a row of code says its number, which may show by a stylesheet alone (GitHub, highlight.js)."""


def set_out(element: Element) -> None:
    """Have an element that holds lines of code be code."""
    if element.name == "table":
        if _rows(element):
            _close_up(element)
            element.rename(CODE)
        return
    able = element.name == "div" and (element.mentions(LINED) or element.mentions(HOLDER))
    if able and (LINED in element.classes or _holds_lines(element)):
        element.rename(CODE)


def _close_up(table: Element) -> None:
    """Take the space between its parts, rows and cells out of a table, which shows none there."""
    parts = [table, *(part for part in _inner(table) if part.name in PARTS)]
    for holder in [*parts, *(row for part in parts for row in _inner(part))]:
        holder.children = [one for one in holder.children if isinstance(one, Element) or not one.shown.isspace()]


def _rows(table: Element) -> list[list[Element]]:
    """Return the rows of a table, each a number that counts on and a line of code; none of any other table.

    No more is looked at of each than its own rows: tables may stand in tables, however deep.
    """
    parts = [table, *(part for part in _inner(table) if part.name in PARTS)]
    rows = [_inner(row) for part in parts for row in _inner(part) if row.name == "tr"]
    said = [_told(cells[0]) if len(cells) == BESIDE else "" for cells in rows]
    if not said or not all(map(str.isdecimal, said)) or any(cells[0].words.strip("0123456789") for cells in rows):
        return []
    return rows if all(int(after) - int(before) == 1 for before, after in pairwise(said)) else []


def _told(cell: Element) -> str:
    """Return the number that a cell says in an attribute, or what is in it; empty where none does."""
    return next((said for one in (cell, *_inner(cell)) if (said := one.get(NUMBERED))), "")


def _inner(element: Element) -> list[Element]:
    return [one for one in element.children if isinstance(one, Element)]


def _holds_lines(element: Element) -> bool:
    inner = _inner(element)
    coded = all(LINE in child.classes and any(one.name == "code" for one in child.walk()) for child in inner)
    return HOLDER in element.classes and bool(inner) and coded


def numbers(root: Element) -> Iterator[Element]:
    """Yield the cells that hold nothing but the numbers of the lines of the code in the cell beside them."""
    for code in (one for one in root.walk() if one.name == CODE):
        yield from (cells[0] for cells in _rows(code) if cells[0].words)
    for table in (one for one in root.walk() if one.name == "table"):
        cells = [_inner(row) for row in table.walk() if row.name == "tr"]
        if len(cells) == 1 and len(cells[0]) == BESIDE and _number(*cells[0]):
            yield cells[0][0]


def may_hold(source: str) -> bool:
    """Return whether HTML may hold such code."""
    tables = "<table" in source and any(sign in source for sign in (NUMBERED, "<pre", "<code"))
    return tables or LINED in source or HOLDER in source


def without_numbers(source: str) -> str:
    """Return HTML without the numbers of the lines of its code."""
    if not may_hold(source):
        return source
    cells = sorted((cell.start, cell.end) for cell in _numbered(parser.parse(source)))
    return splicing.without(source, cells)[0]


def as_code(root: Element) -> Element:
    """Return a tree in which such code is code, without the numbers of its lines."""
    gone = {id(cell) for cell in _numbered(root)}
    for element in root.walk() if gone else ():
        element.children = [child for child in element.children if id(child) not in gone]
    return root


def _numbered(root: Element) -> list[Element]:
    for element in root.walk():
        set_out(element)
    return [*numbers(root)]


def _number(cell: Element, code: Element) -> bool:
    """Return whether a cell counts the lines of code, a lone one from 1 on; of these an empty one may not show."""
    said = verbatim.shown(cell, Taken()).split()
    coded = any(one.words == code.words for one in code.walk() if one.name in CODED)
    if not (said and coded and all(map(str.isdecimal, said))):
        return False
    steps = [int(after) - int(before) for before, after in pairwise(said)] or [int(said[0])]
    counts = all(step == 1 for step in steps)
    lines = verbatim.shown(code, Taken()).count("\n") + 1
    return counts and lines <= len(said) <= 2 * lines
