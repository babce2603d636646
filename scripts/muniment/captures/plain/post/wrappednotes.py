"""Footnotes that a tool broke over lines, each seen as one while it is told which lines hold sources."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from muniment.captures.plain.page import brokenlinks
from muniment.captures.words.cited import leadins, sources
from muniment.captures.words.page.closing_block import Sorted
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK

MOST = 6
"""Lines of one."""


def joined(lines: Sequence[Line]) -> tuple[list[Line], Mapping[int, Sequence[Line]]]:
    """Return lines with each such footnote as one, and the lines of each by the number of that."""
    seen: list[Line] = []
    parts: dict[int, Sequence[Line]] = {}
    place = 0
    while place < len(lines):
        count, line = _note(lines, place) if leadins.NOTED.match(lines[place].text) else (1, lines[place])
        if count > 1:
            parts[line.number] = lines[place : place + count]
        seen.append(line)
        place += count
    return seen, parts


def _note(lines: Sequence[Line], place: int) -> tuple[int, Line]:
    """Return how many lines a footnote takes up to its address, and these as one.

    The first alone where it has none, or more than that in it.
    """
    addressed = False
    for count in range(1, min(MOST, len(lines) - place) + 1):
        line = lines[place + count - 1]
        after = lines[place + count] if place + count < len(lines) else None
        near = after is not None and after.number == line.number + 1
        broken = near and after is not None and _goes_on(line, after)
        addressed = addressed or addresses.able(line.text)
        if addressed and not broken:
            whole = brokenlinks.one(lines[place : place + count])[-1] if count > 1 else line
            return (count, whole) if sources.closing(whole.text) else (1, lines[place])
        if after is None or not near or MARK.match(after.text) or leadins.NOTED.match(after.text):
            break
    return 1, lines[place]


def _goes_on(line: Line, after: Line) -> bool:
    """Return whether the address at the end of a line goes on in the next."""
    return brokenlinks.INNER.search(line.text) is not None or addresses.is_broken(line.text, after.text)


def parted(parts: Sorted, notes: Mapping[int, Sequence[Line]]) -> Sorted:
    """Return lines by what becomes of them, those of the text as they stand there: `notes` says which were made one."""
    if not notes:
        return parts
    kept, strange, foot = ([*_parted(some, notes)] for some in (parts.kept, parts.strange, parts.foot))
    return msgspec.structs.replace(parts, kept=kept, strange=strange, foot=foot)


def _parted(lines: Sequence[Line], notes: Mapping[int, Sequence[Line]]) -> Iterator[Line]:
    for line in lines:
        yield from notes.get(line.number, (line,))
