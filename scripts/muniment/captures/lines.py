"""The lines of a text, each with its place."""

import re
from collections.abc import Iterator

import msgspec

BREAK = re.compile(r"\r\n|\n|\r")
SPACE = " \t\f\v"


class Line(msgspec.Struct, frozen=True):
    """A line: its number from 0, where its content begins and ends, and where the next line begins."""

    number: int
    start: int
    end: int
    next: int
    text: str

    @property
    def words(self) -> str:
        """The content with single spaces, no-break spaces counting as such."""
        return " ".join(self.text.replace("\ufeff", " ").split())

    @property
    def blank(self) -> bool:
        """Whether it holds nothing but space."""
        return not self.text.strip() or ("\ufeff" in self.text and not self.words)


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text; breaks are LF, CRLF or CR and nothing else."""
    return list(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    start, number = 0, 0
    for found in BREAK.finditer(text):
        yield Line(number, start, found.start(), found.end(), text[start : found.start()])
        start, number = found.end(), number + 1
    if start < len(text):
        yield Line(number, start, len(text), len(text), text[start:])
