"""The lines of a text, each with its place."""

import re
from collections.abc import Iterator

import msgspec

BREAK = re.compile(r"\r\n|\n|\r")
SPACE = " \t\f\v"
SHORT = 200
"""Characters of a line whose words are worth keeping beside it: most questions are asked of short lines."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line: its number from 0, where its content begins and ends, and where the next line begins."""

    number: int
    start: int
    end: int
    next: int
    text: str
    blank: bool = False
    """Whether it holds nothing but space."""
    kept: str = ""
    """Its words, where it is short."""

    @property
    def words(self) -> str:
        """The content with single spaces, no-break spaces counting as such."""
        return self.kept or plain(self.text)


def plain(text: str) -> str:
    """Return a text with single spaces, no-break spaces counting as such."""
    return " ".join(text.replace("\ufeff", " ").split())


def line_of(number: int, place: tuple[int, int, int], text: str) -> Line:
    """Return a line; `place` is where it begins, where it ends and where the next begins."""
    if len(text) > SHORT:
        return Line(number, *place, text, not text.strip(" \t\ufeff") and not plain(text))
    words = plain(text)
    return Line(number, *place, text, not words, text if words == text else words)


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text; breaks are LF, CRLF or CR and nothing else."""
    return list(_broken(text) if "\r" in text else _lines(text))


def _lines(text: str) -> Iterator[Line]:
    start = 0
    parts = text.split("\n")
    last = len(parts) - 1
    for number, part in enumerate(parts):
        end = start + len(part)
        if part:
            yield line_of(number, (start, end, end + (number < last)), part)
        elif number < last:
            yield Line(number, start, end, end + 1, "", blank=True)
        start = end + 1


def _broken(text: str) -> Iterator[Line]:
    start, number = 0, 0
    for found in BREAK.finditer(text):
        yield line_of(number, (start, found.start(), found.end()), text[start : found.start()])
        start, number = found.end(), number + 1
    if start < len(text):
        yield line_of(number, (start, len(text), len(text)), text[start:])
