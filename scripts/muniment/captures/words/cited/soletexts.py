"""Tells sentences that lead to an address, and are the text of a post or its last line, from titles of sources."""

from collections.abc import Sequence, Set

from muniment.captures.words.cited import sources
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

WORDS, FEW, ROOM, WIDEST = 10, 3, 65, 100
"""Words of a text that is a sentence and an address, and of its last line alone; how wide a tool wraps a line."""
LEADING = late(r"[^\n\[\]]*[:：]\s*\S+[\s.]*")
"""How such a line ends, without Markdown's marks: a colon, and the address."""
LETTER = late(r"[^\W\d_]")
STOPPED = late(rf"(?!\.(?<=\s\.))[{stops.ENDS}:;：；][»”’\"')\]]*$")


def among(lines: Sequence[Line], closing: Set[int], notes: Set[int]) -> set[int]:
    """Return those of closing lines, by their numbers, that are the only text of a post, or go on its last line."""
    said = [line for line in lines if LETTER.search(line.words) and line.number not in notes]
    last = said[-1] if said else None
    if last is None or last.number not in closing or not _leads(last):
        return set()
    if len(said) == 1:
        return {last.number} if len(last.words.split()) > WORDS else set()
    above = said[-2]
    goes_on = above.number == last.number - 1 and above.number not in closing and _is_wrapped(above, last)
    return {last.number} if goes_on and len(last.words.split()) > FEW else set()


def _leads(line: Line) -> bool:
    """Return whether a line leads to its one address with a colon, and with no label or number before its words."""
    found = sources.read(line.text)
    able = found is not None and len(found.cited) == 1 and not (found.labelled or found.bare)
    return able and LEADING.fullmatch(line.words) is not None and not sources.is_numbered(line.text)


def _is_wrapped(above: Line, line: Line) -> bool:
    """Return whether a tool wrapped a line into the next: it is full, ends no sentence, and that begins small."""
    room = len(above.text.rstrip()) + 1 + len(line.words.split()[0])
    small = line.words[:1].islower() or line.words[:1] in "(–—"
    return room >= ROOM and len(above.words) <= WIDEST and small and not STOPPED.search(above.words)
