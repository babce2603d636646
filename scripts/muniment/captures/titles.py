"""The words of a title, told from Markdown's marks, links and the numbers of text browsers."""

import re
from collections.abc import Iterator

from muniment.captures import addresses
from muniment.captures.lines import Line
from muniment.captures.pieces import Piece, aside
from muniment.captures.references import MARKER
from muniment.captures.section import Section
from muniment.model.capture import Aside

EMPHASIS = re.compile(r"(?P<mark>\*{1,3}|(?<!\w)_{1,3})(?=\S)(?P<words>.*?\S)(?P=mark)(?!\w)")


def pieces(section: Section) -> Iterator[Piece]:
    """Yield the pieces of the title: its words as they are, other space between them as one space each."""
    lines = [section.page.lines[number] for number in section.start.title]
    for place, line in enumerate(lines):
        start, end = section.start.said.title if section.start.said.title[1] else _title_span(line.text)
        marker = MARKER.match(line.text, start) if section.references.urls else None
        start = marker.end() if marker else start
        yield from _title_words(section, line, start, end)
        if place + 1 < len(lines):
            after = lines[place + 1]
            first, _ = _title_span(after.text)
            yield Piece(line.start + end, after.start + first, section.number, "title", " ")


def _title_words(section: Section, line: Line, start: int, end: int) -> Iterator[Piece]:
    """Yield the pieces of a title's words in one line; Markdown's marks of emphasis are set aside."""
    words = line.text[start:end]
    marks = [place for found in EMPHASIS.finditer(words) for name in ("mark", "words") for place in _edges(found, name)]
    skipped = set(marks) if section.style.markdown else set()
    position = start
    for place in range(start, end):
        if place - start in skipped or line.text[place].isspace():
            yield Piece(line.start + position, line.start + place, section.number, "title")
            gap = place - start not in skipped and not line.text[place - 1 : place].isspace()
            kind = Piece(line.start + place, line.start + place + 1, section.number, "title", " ")
            yield kind if gap else aside(line.start + place, line.start + place + 1, Aside.MARKUP)
            position = place + 1
    yield Piece(line.start + position, line.start + end, section.number, "title")


def _edges(found: re.Match[str], name: str) -> range:
    """Return the places of the opening or closing marks of emphasis."""
    width = len(found["mark"])
    first = found.start("mark") if name == "mark" else found.end("words")
    return range(first, first + width)


def _title_span(text: str) -> tuple[int, int]:
    """Return where the words of a title begin and end in its line, without Markdown's marks and its own link."""
    plain = text.replace("\ufeff", " ")
    start = len(plain) - len(plain.lstrip())
    marks = re.match(r"#{1,6}\s+", plain[start:])
    start += marks.end() if marks else 0
    end = len(plain.rstrip())
    closing = re.search(r"\s+#+$", plain[start:end]) if marks else None
    end = start + closing.start() if closing else end
    linked = addresses.LINK.fullmatch(plain[start:end])
    if linked:
        return start + linked.start("words"), start + linked.end("words")
    bold = re.fullmatch(r"\*\*([^*]+)\*\*|__([^_]+)__", plain[start:end])
    return (start + 2, end - 2) if bold else (start, end)
