"""Octets of a text that are no UTF-8: how many there are, and in which lines."""

from collections.abc import Iterator

from muniment.captures.letters import garbling
from muniment.model.problem import count
from muniment.text.patterns import late

STRANGE = late("[\udc80-\udcff]")
"""Such an octet, as a text keeps it (PEP 383)."""


class Faults:
    """Octets that are no UTF-8, whatever parts a text is looked through in."""

    def __init__(self) -> None:
        self.number = self.line = 0
        self.lines: dict[int, None] = {}

    def take(self, text: str) -> None:
        """Look through the next part."""
        last = 0
        for found in () if _is_right(text) else STRANGE.finditer(text):
            self.number += 1
            if len(self.lines) < garbling.FIRST:
                self.line, last = self.line + text.count("\n", last, found.start()), found.start()
                self.lines[self.line + 1] = None
        self.line += text.count("\n", last)

    def doubts(self) -> Iterator[str]:
        """Yield what is to be said of them."""
        if self.number:
            are, their = ("is", "its") if self.number == 1 else ("are", "their")
            where = f"first in {garbling.worded(self.lines)}"
            yield f"{count(self.number, 'octet')} {are} no UTF-8, {where}; \ufffd stands in {their} place"


def _is_right(text: str) -> bool:
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False
