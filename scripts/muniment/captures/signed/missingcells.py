"""Tables of bodies of which each cell is a line, where empty cells are none: heads and cells say what each is."""

from collections.abc import Sequence

from muniment.captures.signed import tableheads
from muniment.captures.signed.entrywords import reads_as_name
from muniment.text import acronyms, naming, tails, trailingacronyms
from muniment.text.patterns import late

NUMBER = late(r"\W*\d+\W*")
KINDS = {"name", "acronym", "country", "number"}
FEWEST, HALF = 3, 2
"""Bodies of such a table, and of how many one has a cell beside its name."""


def told(words: Sequence[str]) -> tuple[list[str], int]:
    """Return the entries of such a table, its head first, and how many lines it takes; none where lines are none."""
    heads = next((at for at, cell in enumerate(words) if not tableheads.may_head(cell)), len(words))
    kinds = [kind for head in words[:heads] for kind in tableheads.kinds(head.strip("*_ ")) or [""]]
    if kinds.count("name") != 1 or not {*kinds} <= KINDS or not {"acronym", "country"} & {*kinds}:
        return [], 0
    rows: list[list[str]] = []
    end = last = heads
    for cell in map(naming.unmarked, words[heads:]):
        said = _said(cell, rows[-1], kinds) if rows else ""
        if not (said or reads_as_name(cell) or NUMBER.fullmatch(cell)):
            break
        if said:
            rows[-1].append(f"{said} {cell}")
        elif not NUMBER.fullmatch(cell):
            rows.append([cell])
        end += 1
        last = end if said else last
    while rows and len(rows[-1]) == 1:
        rows.pop()  # what follows the table reads so, too
    sure = len(rows) >= FEWEST and HALF * sum(len(row) > 1 for row in rows) >= len(rows)
    return ([_entry(row) for row in rows], last) if sure else ([], 0)


def _said(cell: str, row: Sequence[str], kinds: Sequence[str]) -> str:
    """Return what a cell behind those of a row is of the body: its country or its acronym; empty where it is none."""
    had = {said.split(" ")[0] for said in row[1:]}
    if "country" in kinds and "country" not in had and tails.country_code(cell):
        return "country"
    able = "acronym" in kinds and not had and (acronyms.is_acronym(cell) or acronyms.is_made_shorter(cell, row[0]))
    return "acronym" if able and trailingacronyms.closes(cell, row[0], f"{row[0]} | {cell}") else ""


def _entry(row: Sequence[str]) -> str:
    return " | ".join([row[0], *(said.partition(" ")[2] for said in row[1:])])
