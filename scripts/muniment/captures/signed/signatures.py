"""Bodies for which persons sign one by one, as letters end: each in lines of its own, under a name and a role."""

from collections.abc import Sequence

from muniment.captures.signed import persons, runs
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import bodywords

FEWEST = 2
"""Signatures by which they are known."""
LONGEST, WIDEST = 5, 100
"""Lines of a signature, and characters of each."""


def after(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the bodies of the signatures that follow the line at a place, and where they end; none where few do."""
    bodies: list[str] = []
    end = place + 1
    while end < len(lines):
        last = end + 1
        while last < len(lines) and last - end <= LONGEST and lines[last].number == lines[last - 1].number + 1:
            last += 1
        body = _body(lines[end:last])
        if not body:
            break
        bodies.append(body)
        end = last
    return (bodies, end) if len(bodies) >= FEWEST else ([], place + 1)


def _body(block: Sequence[Line]) -> str:
    """Return the body that one signature names last; empty where the lines are no signature."""
    words = [addresses.shown(line.text).strip(" *_\\") for line in block]
    if not 1 < len(words) <= LONGEST or any(len(line) > WIDEST for line in words):
        return ""
    signs = persons.is_person(words[0]) or (
        persons.may_be_named(words[0]) and any(map(persons.tells_role, words[1:-1]))
    )
    named = persons.says_more(words[-1]) or bodywords.tell(words[-1]) or not persons.may_be_named(words[-1])
    return words[-1] if signs and named and runs.reads_as_name(words[-1]) else ""
