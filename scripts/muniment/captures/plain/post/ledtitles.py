"""The title of a post that its page says only behind what leads to the rest of the text."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import shortened
from muniment.captures.plain.post.section import Section
from muniment.captures.plain.titles import restnames
from muniment.captures.words.text.lines import Line

FOOT = 6
"""Lines at the end of a post among which it says how to read on."""


class Named(msgspec.Struct, frozen=True):
    """A line of a post: where in the capture the title stands in it, and what is left of it before it leads on."""

    span: tuple[int, int]
    left: Line

    def without(self, lines: Sequence[Line]) -> list[Line]:
        """Return lines of a post without what leads to the rest of its text."""
        kept = (self.left if line.number == self.left.number else line for line in lines)
        return [line for line in kept if line.words]


def find(section: Section) -> Named | None:
    """Return where a post says so what its title is; None where it does not."""
    for line in reversed(section.lines()[-FOOT:]):
        if found := restnames.find(line.text):
            first, last = found.span("title")
            return Named((line.start + first, line.start + last), shortened.shorter(line, found.start("more")))
    return None
