"""The cells of lists that tools draw in columns by space alone, told by where they begin."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import barenumbers, tableheads
from muniment.captures.signed.entrywords import reads_as_name
from muniment.captures.signed.runs import GAPS
from muniment.text import acronyms, bodywords, countries, naming
from muniment.text.patterns import late

FEWEST = 3
"""Lines by which two columns are known."""
GAP = 1
"""Signs of space between columns at least."""
COLUMN = late(r"(?<=\S )\S|(?<=  )\S")
"""A word behind another: a column may begin there."""

SECOND = late(r"\(?(\d{1,3})[.)]\s+(\S.*?)\s+\(?(\d{1,3})[.)]\s+(\S.*)")
"""A line of two columns, each with its number."""
GLUED = late(r"(?<=[a-zà-ÿ)\].])(?=[^\W\d_a-zà-ÿ])|(?<=[A-Z]{2})(?=[A-Z][a-zà-ÿ])")
COUNTED = late(r"(?<=^\d)(?=[^\W\d_])|(?<=^\d\d)(?=[^\W\d_])")
"""Where a cell may begin that a tool glued to the one before it, and a name that it glued to its number."""
PARTED = ("  ", "\t", "|")
"""What parts columns beside a space."""
NUMBER = late(r"\(?\d{1,4}[.)]?")
EMPTY = frozenset("-–—")
"""What stands in an empty cell."""
LONGEST = 6
"""Words of the name of a country."""

Rows = list[tuple[str, ...]]


def by_numbers(block: Sequence[str]) -> list[str]:
    """Return the entries of lines of which each has two with numbers of their own, those of both columns in a row."""
    halves = [SECOND.fullmatch(line.strip()) for line in block]
    pairs = [half.groups() for half in halves if half is not None]
    if len(pairs) < 2 or len(pairs) < len(block) - 1:
        return []
    numbers = [(int(first), int(second)) for first, _, second, _ in pairs]
    if any(after != (one + 1, two + 1) for (one, two), after in pairwise(numbers)):
        return []
    return [entry for line, half in zip(block, halves, strict=True) for entry in (half.group(2, 4) if half else [line])]


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


def by_starts(block: Sequence[str]) -> Rows:
    """Return the cells of lines, of which several begin at the same place behind a gap, whatever stands above them."""
    told = Counter(gap.end() for line in block for gap in GAPS.finditer(line.rstrip(), len(line) - len(line.lstrip())))
    first = min((len(line) - len(line.lstrip()) for line in block), default=0)
    places = [first, *(at for at, count in sorted(told.items()) if count >= FEWEST and _is_free(block, at))]
    return _cells(block, [*zip(places, [*places[1:], None], strict=True)]) if len(places) > 1 else []


def by_head(block: Sequence[str]) -> Rows:
    """Return the cells of lines under those of the head of a table, which begin where words of the head do."""
    head, rows = "".join(block[:1]), block[1:]
    if len(block) < FEWEST or "  " not in head.strip() or "|" in head or not tableheads.is_head(head):
        return []
    first = min(len(line) - len(line.lstrip()) for line in block)
    found = (at.start() for at in COLUMN.finditer(head, first + 1))
    places = [first, *(at for at in found if _begins_column(rows, at))]
    kinds = tableheads.kinds(head)
    able = len(places) >= max(2, len(kinds))
    if not able:  # the head stands in the middle of its columns
        places = [first, *(at for at in range(first + 1, max(map(len, rows))) if _begin_at(rows, at))]
        able = len(places) == len(kinds) > 1
    return _cells(block, [*zip(places, [*places[1:], None], strict=True)], head=1) if able else []


def _cells(block: Sequence[str], spans: Sequence[tuple[int, int | None]], *, head: int = 0) -> Rows:
    cells: Rows = [tuple(line[at:end].strip() for at, end in spans) for line in block]
    widths = [(end or at + max(len(row[-1]) for row in cells) + GAP) - at for at, end in spans]
    return _joined(cells, widths, head)


def _joined(cells: Rows, widths: Sequence[int], head: int) -> Rows:
    """Return rows with what goes on of their cells in the lines below; `widths`: of the columns; `head`: rows of it."""
    rows: Rows = []
    for row in cells:
        above = rows[-1] if len(rows) > head else ()
        if above and _is_country_of(above, row, widths):
            rows[-1] = tuple(one or (row[0] if at == len(row) - 1 else "") for at, one in enumerate(above))
        elif above and "" in row and any(row) and _may_go_on(row[0]) and _go_on(above, row, widths):
            rows[-1] = tuple(f"{one} {more}".strip() for one, more in zip(above, row, strict=True))
        else:
            rows.append(row)
    return rows


def _is_country_of(above: Sequence[str], row: Sequence[str], widths: Sequence[int]) -> bool:
    """Return whether a row is the country of the name above, which left no place for it in the line."""
    alone = len(row) > 1 and bool(countries.code(row[0])) and not any(row[1:])
    return alone and not above[-1] and len(above[0]) + GAP >= widths[0] - GAP


def _may_go_on(cell: str) -> bool:
    """Return whether the first cell of a line may go on with that above it: it is no number, country or whole name."""
    return not (cell[:1].isdigit() or countries.code(cell) or (" " in cell and bodywords.tell(cell)))


def _go_on(above: Sequence[str], row: Sequence[str], widths: Sequence[int]) -> bool:
    """Return whether each cell of a line goes on with the one above it: its first word had no place there."""
    told = [(one, more, width) for one, more, width in zip(above, row, widths, strict=True) if more]
    if any(countries.code(one) and countries.code(more) for one, more, _ in told):
        return False
    return all(one and len(one) + 1 + len(more.split()[0]) > width - GAP for one, more, width in told)


def by_words(block: Sequence[str]) -> Rows:
    """Return the cells of lines under the head of a table, where a tool set but one space between columns, or none.

    Known by what they say: the number or country before names, the acronym or country behind these.
    """
    block = _unglued(block)
    head, rows = "".join(block[:1]), block[1:]
    kinds = tableheads.kinds(head) if len(block) >= FEWEST and tableheads.is_head(head) else []
    if kinds.count("name") != 1 or len({*kinds}) != len(kinds) or len(kinds) < 2 or any(map(_is_parted, block)):
        return []
    cells = [_by_kinds(row.split(), kinds) for row in (_counted(rows) if kinds[0] == "number" else rows)]
    told = all(any(row[at] for row in cells) for at in range(len(kinds)))
    return [tuple(kinds), *cells] if told else []


def _unglued(block: Sequence[str]) -> Sequence[str]:
    """Return lines with a space between the cells that a tool glued together: 'Quay WatchChad' under 'NameCountry'.

    Where no head stands above them, all begin with a country, or end with one, as most do of which all have a number.
    """
    head = GLUED.sub(" ", "".join(block[:1]))
    headed = head not in block[:1] and tableheads.is_head(head)
    counted = not headed and all(map(COUNTED.search, block))
    plain = barenumbers.without(block) if counted else [COUNTED.sub(" ", row) for row in block[headed:]]
    told = [cells_of(row, headed=headed) for row in plain]
    rows = [" ".join(filter(None, cells)) for cells in told]
    if headed or len(block) < FEWEST:
        return [head, *rows] if headed else block
    sides = (("Country Name", 0, len(block)), ("Name Country", -1, (len(block) + 1) // 2 if counted else len(block)))
    heads = [kind for kind, side, fewest in sides if sum(bool(cells[side]) for cells in told) >= fewest]
    return [heads[0], *rows] if heads else block


def cells_of(row: str, *, headed: bool = False) -> tuple[str, ...]:
    """Return the cells of a row that a tool glued: a country before a name, its acronym and a country behind it.

    Empty where it has none. `headed`: words stand over the columns, of which an acronym may be the first, too.
    """
    places = [found.end() for found in GLUED.finditer(row)]
    first = next(
        (at for at in reversed(places) if countries.code(row[:at]) or (headed and acronyms.is_acronym(row[:at]))), 0
    )
    last = next((at for at in places if at > first and countries.code(row[at:])), len(row))
    short = next((at for at in places if first < at < last and acronyms.is_acronym(row[at:last])), last)
    return row[:first], row[first:short], row[short:last], row[last:]


def _counted(rows: Sequence[str]) -> list[str]:
    """Return lines that begin with numbers, each with those under it that do not, into which a tool wrapped it."""
    told: list[str] = []
    for row in rows:
        if told and not NUMBER.match(row.strip()):
            told[-1] = f"{told[-1]} {row}"
        else:
            told.append(row)
    return told


def _is_parted(words: str) -> bool:
    return any(sign in words.strip() for sign in PARTED)


def _by_kinds(words: list[str], kinds: Sequence[str]) -> tuple[str, ...]:
    """Return what words say of each kind: before the name from the left on, and behind it from the right."""
    at = kinds.index("name")
    cells = dict.fromkeys(kinds, "")
    for kind in kinds[:at]:
        size = next((size for size in range(LONGEST, 0, -1) if _is_of(words[:size], kind)), 0)
        cells[kind], words = " ".join(words[:size]), words[size:]
    for kind in reversed(kinds[at + 1 :]):
        size = next((size for size in range(LONGEST, 0, -1) if _is_of(words[-size:], kind)), 0)
        size += bool(size and kind == "country" and words[-size - 1 : -size][0][-1:] == ",")  # of a city
        cells[kind], words = " ".join(words[len(words) - size :]), words[: len(words) - size]
    return tuple(cells[kind] if kind != "name" else " ".join(words) for kind in kinds)


def _is_of(words: Sequence[str], kind: str) -> bool:
    """Return whether words are what a column of a kind holds."""
    said = " ".join(words)
    if said in EMPTY:
        return True
    if kind == "country":
        return bool(countries.code(said))
    return len(words) == 1 and (acronyms.is_acronym(said) if kind == "acronym" else NUMBER.fullmatch(said) is not None)


def _begins_column(rows: Sequence[str], place: int) -> bool:
    """Return whether a column begins at a place of lines: space is before it in all, and words there in most."""
    return _is_free(rows, place) and 2 * sum(line[place : place + 1] not in (" ", "") for line in rows) >= len(rows)


def _begin_at(rows: Sequence[str], place: int) -> bool:
    """Return whether words begin at a place of all lines, behind a gap in some."""
    apart = any(line[place - 2 : place] == "  " for line in rows)
    return apart and _is_free(rows, place) and all(line[place : place + 1].strip() for line in rows)


def _is_free(rows: Sequence[str], place: int) -> bool:
    """Return whether space is before a place of all lines."""
    return all(line[place - 1 : place] in (" ", "") for line in rows)
