"""Entries of an export or feed that are no XML, with what is wrong in them mended as far as that is sure."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from muniment.captures.structured import xmltext
from muniment.captures.structured.prefixes import Names
from muniment.captures.structured.xmltext import Broken, Node
from muniment.text.patterns import late

MARKS = late(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]"
    rb"|(?P<loose>&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);))|[&<]"
)
"""Characters that XML forbids, and what begins a reference, one that XML does not know among them, or a tag."""
CDATA = late(rb"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
UNREADABLE = "\x7f"
"""One octet that XML allows and nobody writes."""
OWN = rb"(?:item|entry|title|description|summary|content|category|link|guid|id|pubDate|published|updated|author)[\s/>]"
NAKED = late(
    rb"<(title|description|summary|content(?::encoded)?)(?:\s[^<>]*)?(?<!/)>"
    rb"(?P<inside>(?:(?!<!\[CDATA\[|<[\w.-]+:|<%b).)*?)</\1\s*>" % OWN,
    re.DOTALL,
)
"""A text that is nowhere in CDATA: HTML that is not escaped may stand in it, but no other part of the entry.

What is for nobody says so in one of those.
"""
Span = tuple[int, int]


def nodes(octets: bytes, start: int, names: Names) -> tuple[Node, ...]:
    """Return the texts of an entry without what XML forbids, or else with the HTML escaped in them; raises Broken."""
    octets = _readable(octets)
    apart = [found.span() for found in CDATA.finditer(octets)]
    try:
        return tuple(_nodes(octets, start, names, list(_mended(octets, apart, ()))))
    except Broken:
        naked = (found for found in NAKED.finditer(octets) if b"<" in found["inside"])
        texts = [found.span("inside") for found in naked if not _is_within(found.start(), apart)]
        if not texts:
            raise
        return tuple(_nodes(octets, start, names, list(_mended(octets, apart, texts))))


def _mended(octets: bytes, apart: Sequence[Span], texts: Sequence[Span]) -> Iterator[tuple[Span, bytes]]:
    """Yield what stands where, and what is to stand there; `apart`: CDATA; `texts`: where HTML is not escaped."""
    for found in MARKS.finditer(octets):
        if found[0] not in (b"&", b"<"):
            yield found.span(), b" " * len(found[0])
        elif _is_within(found.start(), texts) or (found["loose"] and not _is_within(found.start(), apart)):
            yield found.span(), b"&lt;" if found[0] == b"<" else b"&amp;"


def _is_within(place: int, spans: Sequence[Span]) -> bool:
    number = bisect_left(spans, (place + 1, 0)) - 1
    return number >= 0 and place < spans[number][1]


def _nodes(octets: bytes, start: int, names: Names, mended: Sequence[tuple[Span, bytes]]) -> Iterator[Node]:
    """Yield the texts of an entry once it is mended, each with its place in the capture as that is."""
    made, places, shifts, last = list[bytes](), [0], [0], 0
    for (first, end), written in mended:
        made += octets[last:first], written
        shifts.append(shifts[-1] + len(written) - (end - first))
        places.append(first + shifts[-1])
        last = end
    for node in xmltext.nodes(b"".join([*made, octets[last:]]), 0, names):
        first, end = (at - shifts[bisect_right(places, at) - 1] for at in (node.start, node.end))
        yield Node(node.path, node.attributes, node.text.replace(UNREADABLE, "\ufffd"), start + first, start + end)


def _readable(octets: bytes) -> bytes:
    """Return octets with one character in the place of each that is no UTF-8: so every place stays."""
    return re.sub("[\udc80-\udcff]", UNREADABLE, octets.decode("utf-8", "surrogateescape")).encode()
