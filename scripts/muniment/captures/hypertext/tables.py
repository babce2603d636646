"""Tables of HTML -> Markdown, with what stands in a table and in no cell of it, as where its end is missing."""

from collections.abc import Callable, Sequence
from itertools import chain
from typing import NamedTuple

from muniment.captures.hypertext import inline, marked, rawhtml, tongues
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import Taken
from muniment.text.patterns import late

Blocks = Callable[[Sequence[Element | Text], Taken], list[str]]
RICH = frozenset("ul ol menu dir blockquote pre dl details hr h1 h2 h3 h4 h5 h6".split())
"""Elements that no cell of a table of Markdown can hold."""
PARTS = frozenset({"thead", "tbody", "tfoot", "tr"})
CELLS = frozenset({"td", "th"})
RULES = {"": "---", "left": ":---", "center": ":---:", "right": "---:"}
"""What stands under the head of a column in Markdown, by the side on which its cells stand."""
CSS = late(r"text-align\s*:\s*(left|center|right)\b")
ALIGNED = "has-text-align-"
SILENT = frozenset({"caption", "colgroup", "col"})
"""Parts of a table that are no cells, and not beside it either."""


def shown(node: Element, taken: Taken, blocks: Blocks) -> list[str]:
    """Return a table as blocks of Markdown, or as the HTML that it is; what stands in none of its cells is beside it.

    `blocks` makes blocks of nodes.
    """
    rows = [row for row in node.walk() if row.name == "tr"]
    cells = [[cell for cell in row.children if isinstance(cell, Element) and cell.name in CELLS] for row in rows]
    cells = [row for row in cells if row]
    one = len(cells) == 1 and len(cells[0]) == 1
    if not cells or (not one and (node.name in _names_within(node) or any(map(_is_odd, chain(*cells))))):
        celled = node.words and not CELLS.isdisjoint(_names_within(node))
        return [rawhtml.written(node, taken)] if celled else blocks(node.children, taken)
    captions = [child for child in node.children if isinstance(child, Element) and child.name == "caption"]
    titles = [marked.opened(words) for caption in captions if (words := inline.inline(caption.children, taken))]
    before, behind = _loose(node)
    made = [block for run in before for block in blocks(run, taken)] + titles
    made += blocks(cells[0][0].children, taken) if one else _rows(cells, taken, blocks)  # one cell makes a frame
    return made + [block for run in behind for block in blocks(run, taken)]


def _rows(cells: Sequence[Sequence[Element]], taken: Taken, blocks: Blocks) -> list[str]:
    """Return cells as a table of Markdown; none where they hold no words."""
    width = max(map(len, cells))
    lists = [[_cell(cell, taken, blocks) for cell in row] + [""] * (width - len(row)) for row in cells]
    if not any(map(any, lists)):
        return []
    lines = [f"| {' | '.join(row)} |" for row in lists]
    marks = [RULES[_side([row[number] for row in cells if number < len(row)])] for number in range(width)]
    return ["\n".join([lines[0], f"| {' | '.join(marks)} |", *lines[1:]])]


def _side(column: Sequence[Element]) -> str:
    """Return on which side all cells of a column stand, those at its head aside; empty where they do not say it."""
    able = [cell for cell in column if cell.name == "td" and cell.words] or column
    sides = {_aligned(cell) for cell in able}
    return sides.pop() if len(sides) == 1 else ""


def _aligned(cell: Element) -> str:
    """Return on which side a cell stands, in HTML, in CSS or as blocks mark it (WordPress, core/table)."""
    if cell.is_bare:
        return ""
    told = (cell.get("align").lower(), cell.get("data-align"), *CSS.findall(cell.get("style").lower()))
    marked = (name.removeprefix(ALIGNED) for name in cell.classes if name.startswith(ALIGNED))
    return next((side for side in (*told, *sorted(marked)) if side and side in RULES), "")


def _is_odd(cell: Element) -> bool:
    """Return whether a cell holds, or is, what no table of Markdown can have."""
    spans = cell.get("colspan") not in ("", "1") or cell.get("rowspan") not in ("", "1")
    return spans or not _names_within(cell).isdisjoint(RICH)


def _names_within(element: Element) -> set[str]:
    return {inner.name for inner in element.walk() if inner is not element}


def _cell(cell: Element, taken: Taken, blocks: Blocks) -> str:
    before, taken.tongue = taken.tongue, tongues.of(cell, taken.tongue)
    made, spoken, taken.tongue = blocks(cell.children, taken), taken.tongue.within(before), before
    inner = "\n\n".join(made).replace("\n\n", "<br><br>").replace("  \n", "<br>").replace("\n", " ")
    return (f"<span{spoken}>{inner}</span>" if inner and spoken else inner).replace("|", "\\|")


class Loose(NamedTuple):
    """What stands before the first cell of a table, and behind it: nodes that stand together, run by run."""

    before: list[list[Element | Text]]
    behind: list[list[Element | Text]]


def _loose(table: Element) -> Loose:
    """Return what stands in no cell of a table."""
    found = Loose([], [])
    _gather(table, found, begun=False)
    return found


def _gather(part: Element, found: Loose, *, begun: bool) -> bool:
    """Gather what is loose in a part of a table, and return whether a cell has begun; that of no row is loose."""
    run: list[Element | Text] = []
    for child in part.children:
        is_loose = _is_loose(child, part)
        if is_loose and (run or not isinstance(child, Text) or child.shown.strip()):
            if not run:
                (found.behind if begun else found.before).append(run)
            run.append(child)
        elif isinstance(child, Element) and child.name not in SILENT:
            run = []
            begun = True if child.name in CELLS else _gather(child, found, begun=begun)
    return begun


def _is_loose(node: Element | Text, part: Element) -> bool:
    if isinstance(node, Text):
        return True
    if node.name in CELLS:
        return part.name != "tr"
    return node.name not in PARTS | SILENT and not any(inner.name == "tr" for inner in node.walk())
