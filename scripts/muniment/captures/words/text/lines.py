"""The lines of a text, each with its place."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.text.patterns import late

FULL = 55
"""Characters of a line that a tool may have wrapped."""
BREAK = late(r"\r\n|\n|\r")
STROKE, MANY, FEW = "|", 12, 3
"""What a tool may put between all texts of a page, how often it stands there then, and lines that there are."""
WIDEST = 20_000
"""Characters of a text that tell whether one did."""
DOUBLED, NEAR = late(r"\n(?:[ \t]*\n)*"), late(r"\S[ \t]*+\n[ \t]*+\S")
"""The end of a line with the blank ones behind it, and one right over another."""
LEAST, BRIEF = 24, 25
"""Lines that tell whether all are set apart, and characters of one that is hardly a paragraph."""
PARTED = late(r" ?\| ?|\n")
OTHER = late("\r\n|[\n\r\x85\u2028\u2029]")
"""Breaks of a text that has hardly any of the usual ones: those of mainframes, and those of Unicode."""
SAID = 48
"""Characters of a line that a page may say again and again; each such line is held once."""
SPACES = "\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\r"
ODD = (*SPACES, *map(chr, range(0x2000, 0x200B)))
"""Space that is neither a plain one nor the end of a line; most texts hold none."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line: its number from 0, where its content begins, and where the next line begins."""

    number: int
    start: int
    next: int
    text: str
    words: str = ""
    """The content with single spaces, no-break spaces counting as such."""
    blank: bool = True
    """Whether it holds nothing but space."""

    @property
    def end(self) -> int:
        """Where its content ends: rules that change it leave each character in its place."""
        return self.start + len(self.text)


def indent(text: str) -> int:
    """Return how many spaces a line begins with."""
    return len(text) - len(text.lstrip())


def number_in(text: str, line: Line) -> int:
    """Return which line of a text one is, from 1 on, as an editor for texts counts them."""
    return len(BREAK.findall(text, 0, line.start)) + 1


def plain(text: str) -> str:
    """Return a text with single spaces, no-break spaces counting as such."""
    return " ".join(text.replace("\ufeff", " ").split())


def single_spaced(text: str) -> tuple[str, list[int]]:
    """Return a text with one space for each run of them, and the place in the text of each character of that."""
    places = [place for place, sign in enumerate(text) if sign != " " or text[place - 1 : place] != " "]
    return "".join(text[place] for place in places), places


WIDE = "\xa0\u202f\u2007" + "".join(map(chr, range(0x2002, 0x200B)))
"""Spaces that only differ in width from a plain one, or keep words in one line."""
HIDDEN = "\u200b\u2060\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
"""What has no width at all: it parts words or not, or says which way they run."""
LOOSE = late(rf"(?:^|(?<=\s))[{HIDDEN}]+|[{HIDDEN}]+(?=\s|$)", re.MULTILINE)
"""What of that stands beside space, or at an end of a line."""


def spaced(text: str) -> str:
    """Return a text with a plain space for each that looks like one, and for what has no width beside one.

    All stays in its place.
    """
    if text.isascii():
        return text
    for sign in WIDE:
        text = text.replace(sign, " ")
    return LOOSE.sub(lambda found: " " * len(found[0]), text) if any(sign in text for sign in HIDDEN) else text


def line_of(number: int, start: int, after: int, text: str) -> Line:
    """Return a line; `start` is where it begins, `after` where the next does."""
    words = plain(text)
    return Line(number, start, after, text, text if words == text else words, not words)


def together(lines: Sequence[Line], place: int, most: int | None = None) -> int:
    """Return the place behind the lines that stand right under each other from one on, `most` of them at most."""
    end, last = place + 1, len(lines) if most is None else min(len(lines), place + most)
    while end < last and lines[end].number == lines[end - 1].number + 1:
        end += 1
    return end


def touch(lines: Iterable[Line]) -> bool:
    """Return whether one of some lines begins right behind another, as a tool left no break between their texts."""
    return any(above.start + len(above.text) == line.start for above, line in pairwise(lines))


def as_one(lines: Iterable[Line]) -> str:
    """Return lines as one text in which each character has its place in the capture; breaks are spaces."""
    return "".join(line.text.ljust(line.next - line.start) for line in lines)


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text; breaks are LF, CRLF or CR."""
    return list(_broken(text) if "\r" in text else _lines(text))


def of_page(text: str) -> list[Line]:
    """Return the lines of the text of a page; breaks are also what a tool put between all texts of it."""
    few = text.count("\n", 0, WIDEST) < FEW and text.count("\r", 0, WIDEST) < FEW
    if few and text.count(STROKE, 0, WIDEST) >= MANY and text.count("\n") < FEW and text.count("\r") < FEW:
        return list(_broken(text, PARTED))
    if few and not text.isascii() and len(OTHER.findall(text, 0, WIDEST)) >= FEW:
        return list(_broken(text, OTHER))
    return list(_broken(text, DOUBLED)) if _is_doubled(text) else lines_of(text)


def opened(listed: Iterable[Line], at: int) -> Iterator[Line]:
    """Yield lines with one more that holds nothing, above the one that begins at a place."""
    moved = 0
    for line in listed:
        if line.start == at:
            yield Line(line.number, at, at, "")
            moved = 1
        yield msgspec.structs.replace(line, number=line.number + moved) if moved else line


def _is_doubled(text: str) -> bool:
    """Return whether a tool set each text of a page apart, labels and links too: then a blank line parts nothing."""
    if NEAR.search(text, 0, WIDEST):
        return False
    parts = [part.strip() for part in text.split("\n")]
    if any(above and below for above, below in pairwise(parts)):
        return False
    sizes = [len(part) for part in parts if part]
    return len(sizes) >= LEAST and 2 * sum(size <= BRIEF for size in sizes) > len(sizes)


def _lines(text: str) -> Iterator[Line]:
    start, odd = 0, any(map(text.__contains__, ODD))
    seen: dict[str, str] = {}
    parts = [seen.setdefault(part, part) if len(part) <= SAID else part for part in text.split("\n")]
    last = len(parts) - 1
    for number, part in enumerate(parts):
        after = start + len(part) + (number < last)
        if not part:
            if number < last:
                yield Line(number, start, after, "")
        elif odd or part[0] == " " or part[-1] == " " or "  " in part:
            yield line_of(number, start, after, part)
        else:
            yield Line(number, start, after, part, part, False)
        start = after  # the same number, not an equal one: a long text has many


def _broken(text: str, breaks: re.Pattern[str] = BREAK) -> Iterator[Line]:
    start, number = 0, 0
    for found in breaks.finditer(text):
        yield line_of(number, start, found.end(), text[start : found.start()])
        start, number = found.end(), number + 1
    if start < len(text):
        yield line_of(number, start, len(text), text[start:])
