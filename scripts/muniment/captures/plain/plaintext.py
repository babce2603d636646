"""Reads the plain text of a blog's page: the posts it shows, and what becomes of every character of it."""

from collections.abc import Container, Iterable, Iterator

import msgspec

from muniment.captures.drafts import pieces, reading
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.pieces import Piece
from muniment.captures.drafts.reading import Reading
from muniment.captures.letters.encoding import Decoded
from muniment.captures.plain import firstlook
from muniment.captures.plain.dates import nodays
from muniment.captures.plain.page.prose import width
from muniment.captures.plain.post import (
    composing,
    masthead,
    setaside,
)
from muniment.captures.plain.post.anatomy import anatomy
from muniment.captures.plain.post.section import Section
from muniment.captures.plain.starts import onlytext
from muniment.captures.plain.survey import Survey
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.text import addresses, lines
from muniment.model.capture import Aside, Kind
from muniment.vocabularies.registry import Registry

LONG = 200
"""Characters of a line that is hardly a button or an entry of a menu."""


def cut(section: Section, registry: Registry, taken: Container[str] = ()) -> tuple[Draft, list[Piece]]:
    """Return the post of a section, at an address that is not taken, and its pieces from the first to the last."""
    section = msgspec.structs.replace(section, own=masthead.own(section))  # asked for each address
    part = anatomy(section)
    first = min(piece.start for piece in part.pieces)
    whole = pieces.ordered(section.raw, part.pieces, first)
    held = pieces.values(section.raw, whole).get(section.number, {})
    hidden = section.hidden
    between = pieces.gap(section.raw, hidden[-1].end, first) if hidden else ()
    return composing.post(section, part, held, taken, registry), section.trimmed.back([*hidden, *between, *whole])


def read(decoded: Decoded, registry: Registry, hosts: frozenset[str] = frozenset()) -> Reading:
    """Return the posts of a page's text; Refused where nothing in it dates a post. `hosts`: the blog's own."""
    seen = firstlook.of(decoded.text, hosts)
    drafts, parts, taken = list[Draft](), [*seen.around], set[str]()
    for section in seen.sections:
        draft, part = cut(section, registry, taken)
        taken.add(draft.front.permalink)
        drafts.append(draft)
        parts += part
    whole = pieces.filled(decoded.text, parts)
    doubts = (*page_doubts(seen), *long_doubts(decoded.text, whole))
    private = (reading.POSTS,) * bool(seen.hidden or withheldwords.is_led_to(decoded.text))
    return Reading(Kind.TEXT, decoded, tuple(drafts), tuple(whole), doubts, private)


def page_doubts(seen: Survey) -> Iterator[str]:
    """Yield what is doubtful in a page as a whole."""
    first = seen.sections[0]
    if seen.hidden:
        yield f"posts that ask for a password or are private were set aside: {seen.hidden}"
    if seen.seamed:
        yield "texts stand right behind each other here, without space: look whether titles and days are right"
    if onlytext.says(seen.page, first.start):
        yield "neither titles nor days stand here: it was taken for one post; look whether it is one"
    yield from setaside.above(seen.page, first.start, first.hidden, alone=len(seen.sections) == 1)
    if first.references.inline:
        yield "addresses stand in brackets before the words of links here: they stay so in the texts"
    elif first.references.urls:
        yield "links are numbers here: they stay numbers in the texts, and the list of addresses was set aside"
    if first.references.labels:
        yield "links are labels here: they stay labels in the texts, and the list of addresses was set aside"
    for other in nodays.found(seen.page):
        yield f"line {lines.number_in(seen.trimmed.text, other)}: '{other.words}' is no day; a post may begin there"


def long_doubts(text: str, whole: Iterable[Piece]) -> Iterator[str]:
    """Yield what is doubtful in what was set aside: long lines are rarely a menu's."""
    for piece in whole:
        long = piece.end - piece.start > LONG // 2 and piece.aside is Aside.FURNITURE
        shown = map(addresses.bare, text[piece.start : piece.end].split("\n") if long else ())
        if long and max(map(width, shown)) > LONG:  # without the addresses of links
            line = text.count("\n", 0, piece.start) + 1
            yield f"long lines from line {line} on were set aside as furniture; look whether they are a post's"
