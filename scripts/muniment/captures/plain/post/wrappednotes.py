"""Sources that a tool broke over lines, in notes, lists and paragraphs: each is seen as one to be told as a source."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from muniment.captures.plain.page import brokenlinks
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.cited import leadins, pointed, sources
from muniment.captures.words.page.closing_block import Sorted
from muniment.captures.words.text import addresses, brokenaddresses
from muniment.captures.words.text.lines import Line, indent
from muniment.captures.words.text.lists import MARK
from muniment.text import stops

MOST, LONGEST = 6, 12
"""Lines of a footnote, and of an entry or a paragraph."""
AROUND = "*_([ "
"""Signs before a label."""


def joined(lines: Sequence[Line], urls: Mapping[str, str]) -> tuple[list[Line], Mapping[int, Sequence[Line]]]:
    """Return lines with each of those that are sources as one, and the lines of each by the number of that.

    `urls`: where the numbers of links lead.
    """
    seen: list[Line] = []
    parts: dict[int, Sequence[Line]] = {}
    place = 0
    while place < len(lines):
        noted = leadins.NOTED.match(lines[place].text) is not None
        count, line = _note(lines, place) if noted else _whole(lines[place : _last(lines, place)], urls)
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


def _last(lines: Sequence[Line], place: int) -> int:
    """Return the place behind the lines that an entry of a list takes, or a paragraph behind a label for sources."""
    mark, end = MARK.match(lines[place].text), place + 1
    apart = place == 0 or lines[place - 1].next < lines[place].start
    able = apart and not mark and any(sign in lines[place].text for sign in stops.COLONS)
    told = SOURCE_LABEL.match(lines[place].text.lstrip(AROUND)) if able else None
    if mark or (told and told[0].rstrip()[-1:] in stops.COLONS):
        margin = indent(lines[place].text) if mark else -1
        while end < min(len(lines), place + LONGEST) and _goes_in(lines[end - 1], lines[end], margin):
            end += 1
    return end


def _whole(some: Sequence[Line], urls: Mapping[str, str]) -> tuple[int, Line]:
    """Return how many lines sources take that a tool broke over some, and these as one; the first alone for others."""
    if len(some) < 2:
        return 1, some[0]
    whole = brokenlinks.one(some)[-1]
    if not addresses.able(whole.text):
        entry = MARK.match(whole.text) is not None and bool(pointed.entry(whole.text, urls))
        return (len(some), whole) if entry else (1, some[0])
    parts = [held for line in some if (held := sources.closing(line.text))]
    told = sources.closing(whole.text)
    linked = MARK.match(whole.text) is not None and "](" in whole.text
    more = told is not None and (linked or len(told.cited) > sum(len(held.cited) for held in parts))
    more = more or (linked and bool(sources.listed(whole.text)))  # a publisher behind, under a label for sources
    return (len(some), whole) if more else (1, some[0])


def _goes_in(above: Line, line: Line, margin: int) -> bool:
    """Return whether a line goes on in the entry of the one above, right under it and further in."""
    return line.start == above.next and indent(line.text) > margin and not MARK.match(line.text)


def _goes_on(line: Line, after: Line) -> bool:
    """Return whether the address at the end of a line goes on in the next."""
    return brokenlinks.INNER.search(line.text) is not None or brokenaddresses.is_broken(line.text, after.text)


def parted(parts: Sorted, notes: Mapping[int, Sequence[Line]]) -> Sorted:
    """Return lines by what becomes of them, those of the text as they stand there: `notes` says which were made one."""
    if not notes:
        return parts
    kept, strange, foot = ([*_parted(some, notes)] for some in (parts.kept, parts.strange, parts.foot))
    return msgspec.structs.replace(parts, kept=kept, strange=strange, foot=foot)


def _parted(lines: Sequence[Line], notes: Mapping[int, Sequence[Line]]) -> Iterator[Line]:
    for line in lines:
        yield from notes.get(line.number, (line,))
