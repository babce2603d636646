"""Entries of an export or feed that are no XML, with what is wrong in them mended as far as that is sure."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import unescape

from muniment.captures.structured import xmltext
from muniment.captures.structured.prefixes import Names
from muniment.captures.structured.xmltext import Broken, Node
from muniment.text.patterns import late

MARKS = late(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xef\xbf[\xbe\xbf]"
    rb"|(?P<number>&#(?:\d{1,7}|x[0-9a-fA-F]{1,6});)|(?P<loose>&(?!(?:amp|lt|gt|quot|apos);))|[&<]"
)
"""Characters that XML forbids, references by number, and what begins another, one it does not know too, or a tag."""
FORBIDDEN = late(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
NOTHING = b"<![CDATA[]]>"
"""What stands for nothing, and is as long as what it replaces, or longer."""
CDATA = late(rb"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
UNREADABLE, REPLACED = "\x1a", "\ufffd".encode()
"""What stands for an octet that is no UTF-8 until the entry is mended (ASCII: the substitute), and what does then."""
OWN = rb"(?:item|entry|title|description|summary|content|category|link|guid|id|pubDate|published|updated|author)[\s/>]"
NAKED = late(
    rb"<(title|description|summary|content(?::encoded)?)(?:\s[^<>]*)?(?<!/)>"
    rb"(?P<inside>(?:(?!<!\[CDATA\[|<[\w.-]+:|<%b).)*?)</\1\s*>" % OWN,
    re.DOTALL,
)
"""A text that is nowhere in CDATA: HTML that is not escaped may stand in it, but no other part of the entry.

What is for nobody says so in one of those.
"""
STANDING = {b"\x0b": b" ", b"\x0c": b" ", UNREADABLE.encode(): REPLACED}
"""What stands for forbidden characters that part lines and pages; most stand for nothing, as in HTML (control.fit)."""
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
        if found["number"] and not (_is_within(found.start(), apart) or _is_within(found.start(), texts)):
            yield found.span(), _allowed(found[0])
        elif found[0][:1] not in (b"&", b"<"):
            yield found.span(), STANDING.get(found[0], b"")
        elif _is_within(found.start(), texts) or (found["loose"] and not _is_within(found.start(), apart)):
            yield found.span(), b"&lt;" if found[0] == b"<" else b"&amp;"


def _allowed(reference: bytes) -> bytes:
    """Return a reference by number, or what HTML has for one that XML forbids: a mark, space or nothing; no shorter."""
    number = int(reference[3:-1], 16) if reference[2:3] == b"x" else int(reference[2:-1])
    if number <= sys.maxunicode and not FORBIDDEN.match(chr(number)):
        return reference
    shown = unescape(reference.decode())
    return b"&#x%s" % b"FFFD;".rjust(len(reference) - 3, b"0") if shown.strip() else NOTHING


def _is_within(place: int, spans: Sequence[Span]) -> bool:
    number = bisect_left(spans, (place + 1, 0)) - 1
    return number >= 0 and place < spans[number][1]


def _nodes(octets: bytes, start: int, names: Names, mended: Sequence[tuple[Span, bytes]]) -> Iterator[Node]:
    """Yield the texts of an entry once it is mended, each with its place in the capture as that is."""
    made, places, shifts, last = list[bytes](), [0], [0], 0
    for (first, end), written in mended:
        made += octets[last:first], written
        shifts.append(shifts[-1] + len(written) - (end - first))
        places.append((first if written else end) + shifts[-1])
        last = end
    for node in xmltext.nodes(b"".join([*made, octets[last:]]), 0, names):
        first, end = (at - shifts[bisect_right(places, at) - 1] for at in (node.start, node.end))
        yield Node(node.path, node.attributes, node.text, start + first, start + end)


def _readable(octets: bytes) -> bytes:
    """Return octets with one character in the place of each that is no UTF-8: so every place stays."""
    known = octets.replace(UNREADABLE.encode(), b"\x00")
    return re.sub("[\udc80-\udcff]", UNREADABLE, known.decode("utf-8", "surrogateescape")).encode()
