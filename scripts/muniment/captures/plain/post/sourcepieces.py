"""The sources of a post in a page's text, as pieces of the capture: those that close it, and those that it names."""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.post import citing
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.cited import midtext, works
from muniment.captures.words.cited.works import Cited
from muniment.captures.words.page import closing_block
from muniment.captures.words.page.closing_block import Sorted
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.model.capture import Aside
from muniment.text.patterns import late

BREAK = late(r"\n\s*")
"""Where a tool broke an address."""
CLOSED, OPENED = late(r"(?P<mark>\*\*?|__?)\s+"), late(r"(?P<mark>\*\*?|__?)$")
"""A mark of emphasis that ends before a title what began before it, and one behind a title."""
NONE: frozenset[int] = frozenset()


class Told(msgspec.Struct, frozen=True):
    """A source with its line, and the line in which its title begins."""

    line: Line
    cited: Cited
    titled: Line
    stays: bool = False
    """Whether it stays in the text, which names it among other words."""


def find(section: Section, parts: Sorted) -> list[Told]:
    """Return the sources of a post in order; of those that stay in its text, each once.

    `parts`: its lines by what becomes of them.
    """
    told = [Told(*one) for one in closing_block.cited(parts.closing, section.references.links)]
    known = {citing.url_of(one.cited.address) for one in told}
    for one in _named(section, parts.kept):
        if (url := citing.url_of(one.cited.address)) not in known and not blogaddress.is_own(url, section.hosts):
            told.append(one)
            known.add(url)
    return sorted(told, key=lambda one: one.line.number)


def _named(section: Section, kept: Sequence[Line]) -> Iterator[Told]:
    """Yield the sources that a text names, paragraph by paragraph."""
    able = section.references.known or any(addresses.able(line.text) for line in kept)
    for run in citing.runs(kept, NONE, wrapped=section.style.wrapped) if able and midtext.able(kept) else ():
        text = citing.joined(section, run)
        line = msgspec.structs.replace(run[0], text=text)
        yield from (Told(line, cited, line, stays=True) for cited in midtext.find(text))


def pieces(section: Section, told: Sequence[Told]) -> Iterator[Piece]:
    """Yield the pieces of the sources of a post; those of one that stays in its text take nothing from that."""
    for count, one in enumerate(told):
        if one.stays:
            yield from _staying(section, one, count)
            continue
        line, cited = one.line, one.cited
        for start, end in (_balanced(one.titled.text, *part) for part in (cited.titled() if cited.title[1] else ())):
            yield from _title(section, one.titled.start + start, one.titled.start + end, count)
        if cited.behind[1]:
            start, end = (line.start + place for place in cited.behind)
            yield from _title(section, start, end, count)
        yield from citing.pieces_of(section, line, cited.address, f"sources.{count}.url")
        if cited.accessed.day:
            yield aside(line.start + cited.accessed.start, line.start + cited.accessed.end, Aside.DATE_LINE)


def _staying(section: Section, one: Told, count: int) -> Iterator[Piece]:
    """Yield the pieces of a source that stays in its text: they stand before its paragraph, and hold none of that."""
    place = one.line.start
    if title := works.title(one.cited, one.line.text, one.line.text):
        yield Piece(place, place, section.number, f"sources.{count}.title", title)
    yield Piece(place, place, section.number, f"sources.{count}.url", citing.url_of(one.cited.address))


def _title(section: Section, first: int, last: int, count: int) -> Iterator[Piece]:
    """Yield the pieces of a title, in one line: a tool may have broken it."""
    field = f"sources.{count}.title"
    for broken in BREAK.finditer(section.text, first, last):
        yield Piece(first, broken.start(), section.number, field)
        yield Piece(*broken.span(), section.number, field, " ")
        first = broken.end()
    yield Piece(first, last, section.number, field)


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a title stands without marks of emphasis of which it holds one alone: '**Source:** a title'."""
    begun, ended = CLOSED.match(text, start, end), OPENED.search(text, start, end)
    start = begun.end() if begun and text.count(begun["mark"], start, end) % 2 else start
    return start, ended.start() if ended and text.count(ended["mark"], start, end) % 2 else end
