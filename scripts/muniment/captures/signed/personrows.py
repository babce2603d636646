"""Which columns and rows of a table of signatories hold persons, and what those are, rather than bodies."""

from collections.abc import Sequence

from muniment.captures.signed.persons import may_be_named, tells_role
from muniment.text import bodywords, naming

ROLES = 2
"""Columns of a person, and of what that person is, before that of a body."""


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
