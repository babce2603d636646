"""The entries that the lines of a list of signatories have: one each, or several in columns and tables."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile, zip_longest

from muniment.captures.signed import (
    barenumbers,
    columns,
    groupedruns,
    linecells,
    listfeet,
    pairs,
    personrows,
    tableheads,
)
from muniment.captures.signed.entrywords import BEFORE, are_titled, ended, reads_as_name
from muniment.captures.signed.persons import is_known, says_more
from muniment.captures.signed.runs import AND, GAPS
from muniment.captures.words.text.lists import MARK
from muniment.text import acronyms, bodywords, cells, countries, naming, regions, tails, trailingacronyms
from muniment.text.patterns import late

NOTE = late(r"[a-z]{3}\.$|(?: [a-z]+){3} \d+\.$")
"""How a sentence ends that is no name."""
CODE, MOST = 2, 0.6
"""Letters of a code, and how many of the cells of a column must be countries for it to be one of countries."""

WORD = late(r"\w")
"""What no empty cell has: '-'."""
STROKE = " | "
"""What few of many lines have within a name: 'Mosaic | House of Women'."""
BOX = "│"
"""What stands between the cells of a table that is drawn."""
RULE = "├"
"""Where a line between the rows of such a table begins."""
PLACE, FEWEST = 2, 3
"""Words of the name of a place, and lines by which columns are known."""

Rows = list[tuple[str, ...]]


def entries(block: Sequence[str]) -> list[str]:
    """Return the entries of lines, of which each has several where they stand in columns."""
    block = groupedruns.apart(pairs.with_places(listfeet.without_feet(block)))
    if numbered := columns.by_numbers(block):
        return numbered
    if rows := _rows(block):
        return _of_rows(rows)
    if together := groupedruns.of_lines(block):
        return together
    lines = barenumbers.without(ended(block))
    parted = groupedruns.all_grouped([one for words in lines for one in groupedruns.of_script(words)])
    of_names = FEWEST * sum(STROKE in words for words in parted) < len(parted)
    told = (
        [naming.unmarked(words.strip("| "))] if of_names and words.count(STROKE) == 1 else naming.columns(words)
        for words in parted
    )
    marked = naming.mark_of(block[0]) != "" if block else False
    listed = (entry for entries in told for entry in entries if not _is_note(entry, marked=marked))
    plain = [BEFORE.sub("", one) for entry in pairs.of_persons([*listed]) for one in pairs.apart(entry)]
    return [*plain[:-1], *(BEFORE.sub("", AND.sub("", last)) for last in plain[-1:])]


def _is_note(entry: str, *, marked: bool) -> bool:
    """Return whether an entry is a sentence, as notes under a list are, and no name: such has no mark as others do."""
    told = NOTE.search(entry) is not None and " " in entry and not says_more(entry)
    return told and not ((marked or bodywords.tell(entry)) and are_titled([entry]))


def _rows(block: Sequence[str]) -> Rows:
    """Return the cells of lines that stand in columns; none where they do not, or where some begin with an acronym."""
    if _begin_with_acronyms(block):
        return []
    if told := columns.by_head(block) or _beside_names(block) or columns.by_words(block):
        return told
    for split in (_by_strokes, _by_tabs, _by_gaps):
        rows = [split(line) for line in block] if len(block) > 1 and len(split(block[0])) > 1 else []
        if rows and all(len(row) > 1 for row in rows[:-1]):
            placed = columns.by_place(block) if len(rows[-1]) == 1 else []
            return placed or [row for row in rows if any(map(WORD.search, row))]
    return columns.by_place(block)


def _begin_with_acronyms(block: Sequence[str]) -> bool:
    """Return whether strokes part what lines say each of one body, where some begin with its acronym."""
    rows = [[*map(naming.unmarked, _by_strokes(line))] for line in block] if block and "|" in "".join(block[:2]) else []
    told = [cells.are_of_one(row) for row in rows]
    return any(told) and all(
        one or len(row) < 2 or cells.says_more(row[-1], row[0]) for one, row in zip(told, rows, strict=True)
    )


def _beside_names(block: Sequence[str]) -> Rows:
    """Return the cells of lines with acronyms and countries beside some names, or with who signs for bodies."""
    lines = barenumbers.blank(block[tableheads.is_head("".join(block[:1])) :])
    drawn = [] if any("|" in line or BOX in line for line in lines) else columns.by_starts(lines)
    for rows in ([_by_tabs(line) for line in lines], drawn):
        kinds = [_kind([cell for cell in column if cell]) for column in zip_longest(*rows, fillvalue="")]
        told = kinds.count("name") == 1 and {*kinds} & {"acronym", "country"}
        if (told and sum(len([*filter(None, row)]) > 1 for row in rows) >= FEWEST) or (
            rows and personrows.of_persons(rows) == 0
        ):
            return rows
    return []


def _by_strokes(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.replace(BOX, "|").strip().strip("|").split("|"))


def is_ruled(lines: Iterable[str]) -> bool:
    """Return whether rules part the rows of a table that is drawn, and not its head alone from them."""
    drawn = list(takewhile(lambda line: BOX in line or RULE in line, lines))
    headed = bool(drawn) and all(map(tableheads.is_head, _by_strokes(drawn[0])))
    return sum(RULE in line for line in drawn) > headed


def beside(row: str, below: str) -> str:
    """Return a row of a table that is drawn, with what goes on of its cells in the line below."""
    cells = zip_longest(_by_strokes(row), _by_strokes(below), fillvalue="")
    return BOX.join(f"{cell} {rest}".strip() for cell, rest in cells)


def _by_tabs(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip(" ").split("\t"))


def _by_gaps(line: str) -> tuple[str, ...]:
    cells = GAPS.split(MARK.sub("", line.strip(), count=1))
    return tuple(cells) if all(reads_as_name(naming.unmarked(cell)) for cell in cells) else ()


def flattened(words: Sequence[str]) -> tuple[list[str], int]:
    """Return the entries of a table of which each cell is a line, its head first, and how many lines it takes.

    None where the lines are no such table, or where its columns say nothing beside names.
    """
    heads = next((at for at, cell in enumerate(words) if not tableheads.may_head(cell)), len(words))
    cells = [naming.unmarked(cell) for cell in words[heads:]]
    told = (at for at, cell in enumerate(cells) if WORD.search(cell) and not (reads_as_name(cell) or cell.isdigit()))
    end = next(told, len(cells))
    places = range(heads, end + 1, heads) if heads > 1 else ()
    rows = [tuple(words[at : at + heads]) for at in places]
    kinds = [_kind(column) for column in zip(*rows, strict=True)]
    rows = list(takewhile(lambda row: _fits(row, kinds), rows))
    kinds = personrows.without_columns([tuple(words[:heads]), *rows], kinds)
    headed = zip(kinds, words, strict=False)
    kinds = ["other" if kind == "name" and tableheads.names_none(head) else kind for kind, head in headed]
    if len(rows) < FEWEST or "name" not in kinds or not {"country", "acronym", "other"} & {*kinds}:
        return [], 0
    return [entry for row in rows for entry in _of_row(row, kinds)], heads + heads * len(rows)


def _fits(row: tuple[str, ...], kinds: Sequence[str]) -> bool:
    """Return whether the cells of a row are what their columns hold."""
    told = ((cell, kind) for kind, cell in zip(kinds, row, strict=True) if kind != "name" and WORD.search(cell))
    return all(_may_be(cell, kind) or (kind == "country" and tails.country_of(cell)) for cell, kind in told)


def _of_rows(rows: Rows) -> list[str]:
    """Return the entries of a table: cells of names, each with those beside it that say its acronym or country."""
    coded = any(len(cell) == CODE and cell.isupper() for cell in rows[0][1:])
    under = rows[1:] if len(rows) > 2 and not coded else rows  # the first may be the head of the table
    kinds = [_kind([cell for cell in column if cell]) for column in zip_longest(*under, fillvalue="")]
    told = (
        (k, cell) for k, cell in zip(kinds, rows[0], strict=False) if k not in {"name", "other"} and WORD.search(cell)
    )
    head = any(not _may_be(cell, kind) for kind, cell in told)
    if _are_places(rows, kinds):
        kinds[1] = "place"
    elif "country" not in kinds and kinds[-1:] == ["name"] and _are_cities(rows[0][-1], [row[-1] for row in rows[1:]]):
        kinds[-1] = "country"
    kinds = personrows.without_columns(rows, personrows.without_told(under, kinds))
    if named := tableheads.naming_heads(rows[0]):
        typed = tableheads.type_heads(rows[0])
        rows = [row for row in rows if not personrows.is_person(row, named, typed)]
        head, kinds = (
            True,
            [_under(cell, kind, at in named) for at, (cell, kind) in enumerate(zip(rows[0], kinds, strict=False))],
        )
    return [entry for row in rows[head:] for entry in _of_row(row, kinds)]


def _under(head: str, kind: str, named: bool) -> str:
    """Return what a column holds, where its head says that it holds acronyms or other than names."""
    return kind if kind != "name" or named else "acronym" if tableheads.SHORTS.search(head) else "other"


def _are_cities(head: str, cells: Sequence[str]) -> bool:
    """Return whether cells hold cities and countries; the head of the column or one cell says a country alone."""
    told = [cell for cell in cells if tails.country_of(cell)]
    return len(told) >= MOST * len(cells) and (tableheads.is_head(head) or any(map(tails.country_code, told)))


def _are_places(rows: Rows, kinds: Sequence[str]) -> bool:
    """Return whether the second column, of two or before countries, holds a word or two a cell, the first bodies."""
    able = len(rows) >= FEWEST and [*kinds][:2] == ["name", "name"] and [*kinds][2:] in ([], ["country"])
    if not able or any(len(row) != len(kinds) for row in rows):
        return False
    brief = all(row[1].replace(" ", "").isalpha() and len(row[1].split()) <= PLACE for row in rows)
    known = sum(is_known(row[0]) for row in rows)
    return brief and 2 * known >= len(rows) and not any(acronyms.is_acronym(r[1]) or bodywords.tell(r[1]) for r in rows)


def _of_row(row: tuple[str, ...], kinds: Sequence[str]) -> Iterator[str]:
    said, before = "", ""
    for kind, cell in zip(kinds, row, strict=False):
        words = naming.unmarked(cell) if cell else ""
        if kind == "place" and not tails.country_code(words):
            continue
        if kind in ("country", "acronym", "place") and WORD.search(words):
            if kind != "acronym" or not said or trailingacronyms.closes(words, said, f"{said} | {words}"):
                said, before = (f"{said} | {words}", before) if said else ("", f" | {words}")
        elif kind == "name" and WORD.search(words):
            if said:
                yield said
            said, before = words + before, ""
    if said:
        yield said


def _may_be(cell: str, kind: str) -> bool:
    """Return whether a cell may be of a column of a kind; some acronyms are codes of countries, too."""
    return _kind([cell]) == kind or (kind == "acronym" and acronyms.is_acronym(cell))


def _kind(cells: Sequence[str]) -> str:
    """Return what a column holds, by its cells that are not empty."""
    if all(re.fullmatch(r"\W*\d*\W*", cell) for cell in cells):
        return "number"
    cells = [*filter(WORD.search, cells)]
    codes = [cell for cell in cells if not regions.SCOPE.fullmatch(cell)]
    told = len({*codes}) < len(cells) and all(len(code) == CODE and code.isupper() for code in codes)
    if codes and told and not all(map(countries.is_code, codes)):
        return "other"  # states within one country, some more than once
    if sum(bool(tails.country_code(cell) or regions.SCOPE.fullmatch(cell)) for cell in cells) >= MOST * len(cells):
        return "country"
    if all(re.match(r"(?:https?://|www\.|\S+@)", cell) or linecells.SITE.fullmatch(cell) for cell in cells):
        return "address"
    return "acronym" if all(acronyms.is_acronym(cell) for cell in cells) else "name"
