"""Which columns and rows of a table of signatories hold persons, and what those or bodies are, rather than bodies."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.signed.persons import is_known, may_be_named, tells_role
from muniment.text import bodywords, countries, givennames, naming
from muniment.text.patterns import late

ROLES = 2
"""Columns of a person, and of what that person is, before that of a body."""
FEWEST, TELLING = 3, 80
"""Rows of a table, and characters of what tells of bodies."""
SIGNER = late(
    r"(?P<body>(?!(?i:pour|por|for|für|per|pel[ao]s?|au nom|on behalf|en nombre) ).{2,120}?)(?:, | [–—-] | \()"
    r"(?P<person>[^,()–—]{4,40})(?:, (?P<role>[^\W\d_A-ZÀ-ÞА-Я][^,()]{3,40}))?\)?"
)
"""A body, and behind it who signs for it, perhaps with what that one is."""
PAIR = late(r"(?P<one>[^()]+\([^()]+\)) (?:and|et|y|e|und|en|i|и|та) (?P<two>[^()]+\([^()]+\))")
"""Two in one entry, each with a bracket behind the name."""
LONGEST = 6
"""Words of who signs for a body, with what that one is."""


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


def each(entries: Sequence[str]) -> Iterator[str]:
    """Yield entries, of one that names two persons, each with a bracket behind the name, both."""
    for entry in entries:
        found = PAIR.fullmatch(entry)
        two = (found["one"], found["two"]) if found else ()
        yield from two if two and all(map(givennames.begin, two)) else (entry,)


def before_persons(entries: list[str]) -> list[str]:
    """Return entries; where nearly each is a body, a colon and who signs for it, the bodies: 'Quay Union: Ana Roe'."""
    if named := _with_persons(entries):
        return named
    rows = [
        (head.rstrip(), rest.strip()) for head, _, rest in (re.sub("：", ":", one).partition(":") for one in entries)
    ]
    able = len(rows) >= FEWEST and all(rest for _, rest in rows)
    able = able and 2 * sum(bodywords.tell(head) for head, _ in rows) >= len(rows)
    others = any(bodywords.tell(rest) or countries.code(rest) or len(rest.split()) > LONGEST for _, rest in rows)
    return [head for head, _ in rows] if able and not others else entries


def _with_persons(entries: Sequence[str]) -> list[str]:
    """Return the bodies before the persons who sign for them, where each has one behind: 'Quay Union – Ana Roe'."""
    rows = [found for found in map(SIGNER.fullmatch, entries) if found]
    able = len(rows) == len(entries) >= FEWEST and not any(is_known(row["person"]) for row in rows)
    named = [row["person"] for row in rows if able and may_be_named(row["person"])]
    told = 5 * len(named) >= 4 * len(rows) > 0 and FEWEST * sum(map(givennames.begin, named)) >= len(rows)
    others = sum(givennames.begin(naming.unmarked(row["body"])) for row in rows)
    return [row["body"] for row in rows] if told and FEWEST * others < len(rows) else []
