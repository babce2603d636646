"""Which columns and rows of a table of signatories hold persons, and what those or bodies are, rather than bodies."""

from collections.abc import Sequence

from muniment.captures.signed.persons import is_known, may_be_named, tells_role
from muniment.text import bodywords, naming

ROLES = 2
"""Columns of a person, and of what that person is, before that of a body."""
FEWEST, TELLING = 3, 80
"""Rows of a table, and characters of what tells of bodies."""


def without_columns(rows: Sequence[tuple[str, ...]], kinds: Sequence[str]) -> list[str]:
    """Return what columns hold, where those of persons and of what they are hold nothing of bodies."""
    at = of_persons(rows)
    return [*kinds] if at is None else [*kinds[:at], "other", "other", *kinds[at + ROLES :]]


def of_persons(rows: Sequence[tuple[str, ...]]) -> int | None:
    """Return the column of persons before one of what they are and one of bodies; None where there is none."""
    columns = range(min(map(len, rows)) - ROLES)
    told = {at: sum(may_be_named(row[at]) and tells_role(row[at + 1]) for row in rows) for at in columns}
    return next((at for at, number in told.items() if number > 1 and number >= len(rows) - 1), None)


def is_person(row: tuple[str, ...], named: Sequence[int], typed: Sequence[int]) -> bool:
    """Return whether a row is of a person: its cells of names may be one's, those of kinds say what persons are.

    A kind that has a word of bodies is theirs: 'Teacher union'.
    """
    told = any(tells_role(cell) and not bodywords.tell(cell) for at, cell in enumerate(row) if at in typed)
    return told and any(may_be_named(naming.unmarked(cell)) for at, cell in enumerate(row) if at in named)


def without_told(rows: Sequence[tuple[str, ...]], kinds: Sequence[str]) -> list[str]:
    """Return what columns hold, where those behind names that say what the bodies do hold none.

    They are long, or the rows are counted: each is of one body.
    """
    names = [at for at, kind in enumerate(kinds) if kind == "name"]
    counted = [*kinds[:2]] == ["number", "name"] and kinds.count("number") == 1
    counted = counted and 2 * sum(len(row) > 1 and is_known(row[1]) for row in rows) >= len(rows) > 1
    told = {
        at
        for at in names[1:]
        if counted or FEWEST * sum(len(row[at]) > TELLING for row in rows if len(row) > at) >= len(rows)
    }
    return ["other" if at in told else kind for at, kind in enumerate(kinds)]
