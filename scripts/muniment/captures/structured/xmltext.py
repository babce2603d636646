"""The texts of one entry of a WXR export or feed, each with its place."""

from collections.abc import Iterator
from html import escape, unescape
from xml.parsers import expat

import msgspec

from muniment.captures.structured import coded, prefixes, xhtml
from muniment.captures.structured.prefixes import Names
from muniment.text.hosts import joined
from muniment.text.patterns import late

BEGUN, ENDED = "<![CDATA[", "]]>"
DEEPEST = 64
"""Elements within each other in an entry; more of them are none that WordPress wrote."""
TERMS = {name: late(rf"\s{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')".encode()) for name in ("label", "term")}
"""The attributes in which Atom has a label: as people see it, where that differs, and as programs do (RFC 4287)."""
ADDRESSES = ("href", "ref", "url")
TOLD = (*ADDRESSES, "term")
"""Attributes that say something where an element has no text: addresses, what a comment answers, labels."""
BASE = "xml:base"
"""The attribute that says what relative addresses in an element are seen from."""
PARTS = 3
"""Elements around the text of a part of an entry: the one around the entry, the entry, the part."""
OPENING, CLOSING = b"<x>", b"</x>"
"""An element around each entry, for what stands behind its end to be a fault of it."""


class Broken(Exception):
    """An entry that is no XML; the message says what the parser met."""


class Node(msgspec.Struct, frozen=True):
    """A text of an entry: the names of the elements around it, attributes, its place in the capture in octets."""

    path: tuple[str, ...]
    attributes: dict[str, str]
    text: str
    start: int
    end: int


def nodes(octets: bytes, start: int, names: Names) -> Iterator[Node]:
    """Yield the texts of an entry that begins at `start`; raises Broken."""
    parser = _Parser(OPENING + octets + CLOSING, names)
    parser.run()
    for path, attributes, text, first, last in parser.nodes:
        yield Node(path, attributes, text, start + first - len(OPENING), start + last - len(OPENING))


def part(octets: bytes, start: int, end: int) -> bytes:
    """Return a part of a capture, with the mark right before it by which it begins in CDATA."""
    mark = BEGUN.encode()
    first = start - len(mark)
    return octets[first if first >= 0 and octets.startswith(mark, first) else start : end]


def unquoted(part: str) -> str:
    """Return a text of XML of which parts stand in CDATA and others do not, as it reads; any other as it is.

    It may begin in CDATA, without its mark, and end in it. Elements stay, as in XHTML. A mark in CDATA is a text.
    """
    begin, end = part.find(BEGUN), part.find(ENDED)
    if begin < 0 and end < 0:
        return part
    made, place, inside = "", 0, end >= 0 and (begin < 0 or end < begin)
    elements = not inside and begin > 0 and part.lstrip().startswith("<")
    while place < len(part):
        mark = ENDED if inside else BEGUN
        stop = part.find(mark, place)
        text = part[place : stop if stop >= 0 else len(part)]
        if elements:
            made += escape(text) if inside else text
        else:
            made += text if inside else unescape(text)
        place = stop + len(mark) if stop >= 0 else len(part)
        inside = not inside
    return made


class _Parser:
    """Collects the texts of one entry from the parser's events."""

    def __init__(self, octets: bytes, names: Names) -> None:
        self.octets, self.names = octets, names
        self.path: tuple[str, ...] = ()
        self.attributes: list[dict[str, str]] = []
        self.nodes: list[tuple[tuple[str, ...], dict[str, str], str, int, int]] = []
        self.parts: list[str] = []
        self.first = 0
        self.xhtml: xhtml.Writer | None = None
        """What takes all that is in a part of the entry whose inside is elements."""
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartElementHandler = self.open
        self.parser.EndElementHandler = self.close
        self.parser.CharacterDataHandler = self.characters
        self.parser.CommentHandler = self.comment
        self.parser.EntityDeclHandler = self.refuse

    def refuse(self, *_: object) -> None:
        """Refuse entities: they are how small files grow large."""
        raise Broken("it declares entities, which are never read")

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if self.xhtml is None and len(self.path) == PARTS and self.path[-1] in xhtml.TEXTS:
            self._turn()
        if self.parts:
            self._end()
        if len(self.path) > DEEPEST:
            raise Broken(f"its elements are nested more than {DEEPEST} deep")
        if self.xhtml is not None:
            self._begin(self.xhtml).open(name, attributes)
            self.path = (*self.path, name)
            return
        name = prefixes.known(name, self.names) if self.names and ":" in name else name
        self.path = (*self.path, name)
        if self.attributes and (around := self.attributes[-1].get(BASE)):
            attributes[BASE] = joined(around, attributes.get(BASE, ""))
        self.attributes.append(attributes)
        body = xhtml.is_body(name, attributes)
        if len(self.path) == PARTS and (body or attributes.get("type") == xhtml.TYPE):
            attributes["type"] = xhtml.TYPE
            self.xhtml = xhtml.Writer(attributes)
        if not attributes.keys().isdisjoint(TOLD):
            self._told(attributes)

    def _turn(self) -> None:
        """Have what stands in this part of an entry be elements, whatever it says of itself: here the first begins."""
        attributes = self.attributes[-1]
        attributes["type"] = xhtml.TYPE
        self.xhtml = xhtml.Writer(attributes)
        if self.parts:
            self.xhtml.start = self.first
            self.xhtml.characters("".join(self.parts))
            self.parts = []

    def _told(self, attributes: dict[str, str]) -> None:
        """Take what attributes say of an element."""
        place = self.parser.CurrentByteIndex
        term = "label" if attributes.get("label", "").strip() else "term"
        if "term" in attributes and (found := TERMS[term].search(self.octets, place)):
            first, last = found.span(found.lastindex or 0)
            self.nodes.append((self.path[1:], attributes, attributes[term], first, last))
        elif not attributes.keys().isdisjoint(ADDRESSES):
            self.nodes.append((self.path[1:], attributes, "", place, place))

    def close(self, name: str) -> None:
        """Leave an element."""
        if self.parts:
            self._end()
        if self.xhtml is not None and len(self.path) > PARTS:
            self.xhtml.close(name)
            self.path = self.path[:-1]
            return
        if self.xhtml is not None:
            first, last = self._begin(self.xhtml).start or 0, self.parser.CurrentByteIndex
            self.nodes.append((self.path[1:], self.xhtml.attributes, self.xhtml.html, first, last))
            self.xhtml = None
        self.path = self.path[:-1]
        self.attributes.pop()

    def _begin(self, writer: xhtml.Writer) -> xhtml.Writer:
        """Have what stands here be the first in an element, if nothing stood there before."""
        if writer.start is None:
            writer.start = self.parser.CurrentByteIndex
        return writer

    def characters(self, text: str) -> None:
        """Take characters of the innermost element."""
        if self.xhtml is not None:
            self._begin(self.xhtml).characters(text)
            return
        if not self.parts:
            self.first = self.parser.CurrentByteIndex
        self.parts.append(text)

    def comment(self, text: str) -> None:
        """Take a comment that says in which language what follows is (qTranslate)."""
        if text.startswith(":"):
            self.characters(f"<!--{text}-->")

    def _end(self) -> None:
        """Take the characters up to here, unless they are but space; the end of a CDATA section is none of them."""
        text = self.parts[0] if len(self.parts) == 1 else "".join(self.parts)
        self.parts = []
        if text.isspace():
            return
        last = self.parser.CurrentByteIndex
        last -= 3 * self.octets.endswith(b"]]>", self.first, last)
        attributes = self.attributes[-1]
        if attributes and coded.is_coded(attributes):
            text = (coded.told if coded.is_of_media(attributes) else coded.read)(text)
        self.nodes.append((self.path[1:], attributes, text, self.first, last))

    def run(self) -> None:
        """Parse the whole."""
        try:
            self.parser.Parse(self.octets, True)
        except expat.ExpatError as fault:
            raise Broken(f"it is no XML ({expat.errors.messages.get(fault.code, 'fault')})") from None
        finally:
            del self.parser  # it holds this object, and would keep it until circles are looked for
