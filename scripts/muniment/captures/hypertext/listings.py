"""Code as highlighters show it: with the numbers of its lines in a table, its lines in elements that are no code."""

from collections.abc import Iterator
from itertools import pairwise

from muniment.captures.hypertext import verbatim
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import Taken

LINED = "crayon-pre"
"""What holds the lines of code (Crayon)."""
LINE = "line"
HOLDER = "container"
"""What SyntaxHighlighter calls each line, and what holds them in its cell."""
CODE = "pre"
CODED = frozenset({"pre", "code"})
BESIDE = 2
"""Cells in the only row: the numbers, and the code."""


def set_out(element: Element) -> None:
    """Have an element that holds lines of code be code."""
    able = element.name == "div" and (element.mentions(LINED) or element.mentions(HOLDER))
    if able and (LINED in element.classes or _holds_lines(element)):
        element.rename(CODE)


def _holds_lines(element: Element) -> bool:
    inner = [child for child in element.children if isinstance(child, Element)]
    coded = all(LINE in child.classes and any(one.name == "code" for one in child.walk()) for child in inner)
    return HOLDER in element.classes and bool(inner) and coded


def numbers(root: Element) -> Iterator[Element]:
    """Yield the cells that hold nothing but the numbers of the lines of the code in the cell beside them."""
    for table in (one for one in root.walk() if one.name == "table"):
        cells = [[one for one in row.children if isinstance(one, Element)] for row in table.walk() if row.name == "tr"]
        if len(cells) == 1 and len(cells[0]) == BESIDE and _number(*cells[0]):
            yield cells[0][0]


def _number(cell: Element, code: Element) -> bool:
    """Return whether a cell counts the lines of code; of these an empty one may not show."""
    said = verbatim.shown(cell, Taken()).split()
    coded = any(one.words == code.words for one in code.walk() if one.name in CODED)
    if not (said and coded and all(map(str.isdecimal, said))):
        return False
    counts = all(int(after) - int(before) == 1 for before, after in pairwise(said))
    lines = verbatim.shown(code, Taken()).count("\n") + 1
    return counts and lines <= len(said) <= 2 * lines
