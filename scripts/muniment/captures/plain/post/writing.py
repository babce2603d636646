"""Writes the lines of a text as the Markdown that reads the same, piece by piece."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from muniment.captures.drafts.pieces import Piece
from muniment.captures.plain.page.prose import SETS_OFF, Style
from muniment.captures.plain.post.section import Section
from muniment.captures.words.text import lines as lines_
from muniment.captures.words.text.escapes import escapes
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import Row, rows
from muniment.captures.words.text.relativelinks import Change, changes

BLANKS = frozenset(" \t\f\v\r\n" + lines_.WIDE + lines_.HIDDEN)
"""What is read as space."""


def with_body(section: Section, kept: Sequence[Line], pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return these pieces of a post and those of its body, whose last ends before what stands under its text."""
    last, behind = section.page.lines[section.end - 1], kept[-1].next if kept else 0
    until = min((piece.start for piece in pieces if piece.start >= behind), default=last.next)
    made = _written(section, kept, until)
    return (*pieces, *made)


def _written(section: Section, lines: Sequence[Line], until: int) -> Iterator[Piece]:
    """Yield the pieces of the body that these lines (none blank) make; space after the last ends at `until`.

    Links without a host are of that of the post's own address.
    """
    made = rows(lines, wrapped=section.style.wrapped)
    if not made:
        return
    position = made[0].line.start if made[0].mark else made[0].start
    for start, end, shown in _changes(section.raw, made, (section.style, section.own), until):
        if start > position:
            yield Piece(position, start, section.number, "body")
        if shown is not None:
            yield Piece(start, end, section.number, "body", shown)
        position = end


def _marked(content: str, style: Style, own: str, base: int) -> Iterator[Change]:
    """Yield what Markdown needs within a line at `base`: a backslash before a sign, links without a host made whole."""
    made = {first: (last, shown) for first, last, shown in changes(content, own)} if "](" in content else {}
    within = {place for first, (last, _) in made.items() for place in range(first, last)}
    signs = (place for place in escapes(content, markdown=style.markdown) if place not in within)
    made |= {place: (place + 1, "\\" + content[place]) for place in signs}
    yield from ((base + first, base + last, shown) for first, (last, shown) in sorted(made.items()))


def _changes(text: str, made: Sequence[Row], of: tuple[Style, str], until: int) -> Iterator[Change]:
    """Yield where Markdown says something else than the text, and what; None where a stretch stands elsewhere."""
    if made[0].mark:
        yield made[0].line.start, made[0].start, made[0].mark
    for row, after in zip_longest(made, made[1:]):
        end = _content_end(row)
        yield from _marked(text[row.start : end], *of, row.start)
        if after is None:
            break
        apart = len(lines_.BREAK.findall(text, row.line.end, after.line.start)) > 1
        space, mark = _glue(row, after, of[0], apart=apart)
        near = _run(text, end, after.line.start)
        if near < after.line.start:
            yield end, near, space
            yield near, after.line.start if mark else after.start, None
            end, space = after.line.start, ""
        inner = after.start if mark else _run(text, end, after.start)
        if near == after.line.start and inner < after.start:  # what a tool wrote for itself, and is no list's mark
            yield end, inner, space
            yield inner, after.start, None
        elif (near == after.line.start or mark) and text[end : after.start] != space + mark:
            yield end, after.start, space + mark
    yield end, _run(text, end, until), "\n"


def _content_end(row: Row) -> int:
    return max(row.start, row.line.start + len(row.line.text.rstrip(" \t\f\v")))


def _run(text: str, start: int, until: int) -> int:
    """Return where the space that begins at `start` ends, at most `until`."""
    while start < until and text[start] in BLANKS:
        start += 1
    return start


def _glue(row: Row, after: Row, style: Style, *, apart: bool) -> tuple[str, str]:
    """Return the space and the list mark that Markdown wants between two rows; `apart`: a blank line parts them."""
    apart = apart or after.line.number > row.line.number + 1
    if after.mark:
        return "\n\n" if apart or not row.depth else "\n", "    " * (after.depth - 1) + after.mark
    if apart or (row.depth and not after.depth):
        return "\n\n", ""
    if SETS_OFF.match(after.line.text):
        return "  \n", ""
    return "\n" if style.wrapped or style.markdown else "  \n", ""
