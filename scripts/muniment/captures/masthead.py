"""The head of a post in a page's text: the line of its date, who wrote it, its categories, its own address."""

import re
from collections.abc import Iterator

from muniment.captures import addresses, bylines, tail, titles
from muniment.captures.furniture import TAGS_LINE
from muniment.captures.lines import Line, line_of
from muniment.captures.pieces import Piece, aside
from muniment.captures.section import Section
from muniment.model.capture import Aside
from muniment.text.folding import Folded

NEAR = 2
"""Lines after title and date within which the author may be named."""
DATED = re.compile(r"/\d{4}/\d\d/\d\d/[^/?#]+/?$")
"""How a permalink of WordPress ends."""


def pieces(section: Section, line: Line | None) -> list[Piece]:
    """Return the pieces of title, author and date of a post; `line` is its byline, if it has one."""
    return [*titles.pieces(section), *_author(section, line), *_date_line(section)]


def byline(section: Section) -> Line | None:
    """Return the line between title and date, or right after both, that says who wrote the post."""
    start = section.start
    if start.said.author[1]:
        return None
    known = {*start.title, start.date}
    between = [section.page.lines[number] for number in range(start.first, start.last) if number not in known]
    after = section.first()
    near = [after] if after is not None and after.number <= start.last + NEAR else []
    return next((line for line in [*between, *near] if bylines.author(line.text)[1]), None)


def own(section: Section) -> str:
    """Return the address that the title or date of a post is linked to; empty where neither is."""
    dated = section.page.lines[section.start.date].text if section.start.date >= 0 else ""
    for text in (titles.written(section)[1], dated):
        for address in addresses.find(section.references.linked(text)):
            if DATED.search(address.url):
                return address.url
    return ""


def categories(section: Section) -> list[tuple[int, int]]:
    """Return where the categories of a date line stand in the capture."""
    if not section.start.said.categories[1]:
        return []
    line, (first, last) = section.page.lines[section.start.date], section.start.said.categories
    parts = re.finditer(r"[^,،、\s](?:[^,،、]*[^,،、\s])?", line.text[first:last])
    return [(line.start + first + part.start(), line.start + first + part.end()) for part in parts]


def labels(section: Section, pattern: Folded, name: str) -> list[tuple[int, int]]:
    """Return where the labels stand that a date line ends in."""
    if section.start.date < 0 or section.start.said.pure or section.start.said.title[1]:
        return []
    first = section.page.lines[section.start.date]
    last = section.page.lines[section.start.date + section.start.said.lines - 1]
    text = section.text[first.start : last.end].replace("\n", " ")
    return list(tail.spans(line_of(first.number, (first.start, last.end, last.next), text), pattern, name))


def tags(section: Section) -> list[tuple[int, int]]:
    """Return where the tags of a date line stand in the capture."""
    return labels(section, TAGS_LINE, "tags")


def _author(section: Section, byline: Line | None) -> Iterator[Piece]:
    if byline is not None:
        first, last = bylines.author(byline.text)
        yield Piece(byline.start + first, byline.start + last, section.number, "author")


def _date_line(section: Section) -> Iterator[Piece]:
    """Yield the pieces of the line that dates the post: author and categories are fields, all else is set aside."""
    if section.start.date < 0:
        return
    line, said = section.page.lines[section.start.date], section.start.said
    last = section.page.lines[section.start.date + said.lines - 1]
    places = [(line.start + start, line.start + end) for start, end in (said.author,) if end]
    title = [titles.span(section)] if said.title[1] else []
    held = sorted([*places, *title, *tags(section), *categories(section)])
    if places:
        yield Piece(*places[0], section.number, "author")
    position = line.start
    for start, end in [*held, (last.end, last.end)]:
        if start > position:
            yield aside(position, start, Aside.DATE_LINE)
        position = end
