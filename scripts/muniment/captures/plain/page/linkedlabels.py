"""Links to labels alone that a tool wrapped into several lines."""

from collections.abc import Sequence

from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line

MOST = 8
"""Lines of such a run."""


def last(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line under one that, like it, holds but links to labels of one kind.

    It is that of the line itself where that holds anything else.
    """
    kind = _kind(lines[place])
    end = place
    while kind and end - place < MOST and end + 1 < len(lines) and _kind(lines[end + 1]) == kind:
        end += 1
    return end


def _kind(line: Line) -> str:
    """Return of what kind the labels are to which all links of a line lead; empty where it holds anything else."""
    if line.text[:1] not in ("[", " ") or "](http" not in line.text:
        return ""
    found = addresses.leading(line.text)
    kinds = {labeladdresses.kind_of(one.url) for one in found}
    alone = not any(sign.isalnum() for sign in addresses.unlinked(line.text))
    return next(iter(kinds)) if len(kinds) == 1 and alone and all(one.words for one in found) else ""
