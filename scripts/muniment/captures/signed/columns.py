"""The cells of lists that tools draw in columns by space alone, told by where they begin."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.signed import announcing
from muniment.captures.signed.entrywords import reads_as_name
from muniment.captures.signed.runs import GAPS
from muniment.text import naming
from muniment.text.patterns import late

FEWEST = 3
"""Lines by which two columns are known."""
COLUMN = late(r"(?<=\S )\S|(?<=  )\S")
"""A word behind another: a column may begin there."""

Rows = list[tuple[str, ...]]


def by_place(block: Sequence[str]) -> Rows:
    """Return the cells of lines of two columns, where but one space may be between the longest and its neighbour."""
    gaps = [GAPS.search(line.rstrip(), len(line) - len(line.lstrip())) for line in block]
    place, count = Counter(gap.end() for gap in gaps if gap).most_common(1)[0] if any(gaps) else (0, 0)
    full = sum(len(line.rstrip()) > place for line in block)  # the second column may end before the first
    if len(block) < FEWEST or count < FEWEST - 1 or 2 * count <= full or 2 * full <= len(block):
        return []
    rows: Rows = [(line[:place].strip(), line[place:].strip()) for line in block]
    apart = all(len(line) <= place or (line[place - 1] == " " and line[place] != " ") for line in block)
    return rows if apart and all(reads_as_name(naming.unmarked(cell)) for row in rows for cell in row if cell) else []


def by_head(block: Sequence[str]) -> Rows:
    """Return the cells of lines under those of the head of a table, which begin where words of the head do."""
    head, rows = "".join(block[:1]), block[1:]
    if len(block) < FEWEST or "  " not in head.strip() or not announcing.is_head(head):
        return []
    first = len(head) - len(head.lstrip())
    found = (at.start() for at in COLUMN.finditer(head, first + 1))
    places = [first, *(at for at in found if _begins_column(rows, at))]
    spans = [*zip(places, [*places[1:], None], strict=True)]
    cells: Rows = [tuple(line[at:end].strip() for at, end in spans) for line in block]
    return cells if len(places) > 1 else []


def _begins_column(rows: Sequence[str], place: int) -> bool:
    """Return whether a column begins at a place of lines: space is before it in all, and words there in most."""
    parted = all(line[place - 1 : place] in (" ", "") for line in rows)
    return parted and 2 * sum(line[place : place + 1] not in (" ", "") for line in rows) >= len(rows)
