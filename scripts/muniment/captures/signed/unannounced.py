"""The bodies of a text that no line announces, by what tells them: their place, their shape, or a sentence beside."""

from collections.abc import Sequence, Set

from muniment.captures.signed import headed, ledruns, letterheads, namedfirst, presslabels, shaped, titled
from muniment.captures.words.text.lines import Line


def find(lines: Sequence[Line], title: str, joint: Set[int], width: int) -> list[str]:
    """Return such bodies as the surest way to tell them gives them.

    `joint`: the places of the lines with signs that several speak together (`jointwords.SIGNS`); `width`: at how many
    characters a tool wrapped the text, 0 where none did.
    """
    if told := headed.find(lines, title, joint, width) or letterheads.find(lines) or presslabels.find(lines, width):
        return told
    if told := [*shaped.find(lines, title, width)] or ledruns.find(lines, title, width):
        return told
    return namedfirst.find(lines, title, width) or titled.find(lines, title)
