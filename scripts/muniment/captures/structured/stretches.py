"""An export or feed in one pass: its entries, one at a time, and what stands between them, octet by octet."""

import contextlib
import re
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from muniment.captures.structured import amended, prefixes, xmltext
from muniment.captures.structured.prefixes import Names
from muniment.captures.structured.xmltext import Broken, Node
from muniment.text.patterns import late

ENTRY = late(rb"<(item|entry)[\s>]")
PREFIXED = late(rb"<((?:[\w.-]{1,20}:)?(?:item|entry))[\s>]")
"""How an entry begins where the names of a feed's own elements have a prefix, as libraries for XML write them."""
NOTE = b"<!--"
"""How a comment begins: what is in one between entries is none."""
MARKS = rb"<!\[CDATA\[|<!--|</%b\s*>"
ENDS = {b"<![CDATA[": late(rb"\]\]>"), NOTE: late(b"-->")}
DASHES = late(b"-->?")
"""What a comment holds at its end alone (XML 1.0, 2.5)."""
NEXT = rb"</%b\s*>\s*<%b[\s>]"
CHUNK = 1 << 20
EDGE = 40
"""Octets at the end of a chunk in which a tag may begin that goes on in the next."""
MENDED = "its XML was mended to be read"
TORN = "it is cut off behind line {}; what stood there may be labels, notes or comments: save the export again"
PARTS = late(
    rb"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<(?:(?P<sure>content:encoded|wp:status"
    rb"|wp:post_(?:id|date|name|password))|(?P<behind>content|published))[\s>]",
    re.DOTALL,
)
"""Elements that only entries have, or only they behind the first of them; what is no markup is passed over."""
STRAY = "the part of an entry at line {} stands in none; mend how that begins and split again"
LARGEST = 32 << 20
"""Octets from which an entry is none that anyone wrote; no more than that is held at a time."""
TOLD = tuple(
    late(rb"</%b\s*>|<%b\s*/>" % (name, name)) for name in (b"content:encoded", b"wp:status", b"wp:post_password")
)
"""What an entry whose end is lost has whole: without these a post may lack its text, or be for nobody."""
PART = late(rb"</(?:wp:post_password|wp:is_sticky|wp:postmeta|wp:comment|category)\s*>|<wp:post_password\s*/>")
"""How parts end that stand last in an entry (WordPress, export_wp)."""
LARGEST_TORN = 4 << 20
"""Octets beyond which no entry whose end is lost is read."""


class Stretch(msgspec.Struct, frozen=True):
    """Octets of a capture from `start` on, in its line `line`; texts in order and what is wrong, where it is an entry.

    Not an entry: what stands between two of them, in parts of any size.
    """

    start: int
    octets: bytes
    line: int
    entry: bool = False
    nodes: tuple[Node, ...] = ()
    fault: str = ""
    mended: str = ""
    """How an entry that is no XML was read all the same."""
    torn: bool = False
    """Whether its last parts are missing."""

    @property
    def end(self) -> int:
        """Where the next stretch begins."""
        return self.start + len(self.octets)

    def stray(self, *, behind: bool) -> str:
        """Return what to say of the parts of an entry that stand in none, as where its beginning is broken.

        `behind`: whether an entry stands before. Empty without such parts.
        """
        found = (one for one in PARTS.finditer(self.octets) if one["sure"] or (one["behind"] and behind))
        if self.entry or (first := next(found, None)) is None:
            return ""
        return STRAY.format(self.line + self.octets.count(b"\n", 0, first.start()))


class Reader:
    """Reads a stream by entries; one broken entry harms no other. Document types and entities are never read."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.start, self.line = stream, 0, 1
        self.held = bytearray()
        self.done = False
        self.names: Names = {}
        self.begins = ENTRY
        self.lost = ""
        """Why what follows is part of an entry that was given up."""
        self.unclosed: dict[bytes, int] = {}
        """Up to where no entry of a name ends, from the one that begins here on."""

    def __iter__(self) -> Iterator[Stretch]:
        """Yield the whole stream in stretches."""
        while True:
            found = self.begins.search(self.held)
            note = self.held.find(NOTE, 0, found.start() if found else len(self.held))
            if note >= 0:
                yield self._cut(note + self._noted(note), fault=self.lost)
            elif found and not found.start():
                yield self._entry(found[1])
            elif found or self.done:
                size = found.start() if found else len(self.held)
                if not size:
                    return
                yield self._cut(size, fault=self.lost)
                self.lost = ""
            else:
                if len(self.held) > EDGE:
                    yield self._cut(len(self.held) - EDGE, fault=self.lost)
                self._more()

    def _more(self) -> None:
        octets = self.stream.read(CHUNK)
        if not self.start and not self.held:
            self.names = prefixes.names(octets[: 1 << 16])
            self.begins = PREFIXED if "" in self.names.values() else ENTRY
        self.held += octets
        self.done = not octets

    def _cut(self, size: int, *, entry: bool = False, fault: str = "", mended: str = "",
             nodes: tuple[Node, ...] = (), torn: bool = False) -> Stretch:  # fmt: skip
        octets = bytes(memoryview(self.held)[:size])
        made = Stretch(self.start, octets, self.line, entry, nodes, fault, mended, torn)
        del self.held[:size]
        self.start += size
        self.line += octets.count(b"\n") or octets.count(b"\r")
        return made

    def _noted(self, note: int) -> int:
        """Return how long the comment is that begins there; what holds a second mark is none, but that mark alone."""
        end = self._search(DASHES, note + len(NOTE))
        return end[1] - note if end and end[0] == b"-->" else len(NOTE)

    def _entry(self, name: bytes) -> Stretch:
        """Return the entry that begins here: as it is, else mended, else with what is wrong."""
        try:
            if end := self._end(name):
                nodes = xmltext.nodes(bytes(self.held[:end]), self.start, self.names)
                return self._cut(end, entry=True, nodes=tuple(nodes))
            fault = "it is cut off" if self.done else f"it is larger than {LARGEST >> 20} MiB"
        except Broken as broken:
            fault = str(broken)
        return self._mended(name, fault)

    def _mended(self, name: bytes, fault: str) -> Stretch:
        """Return an entry that is no XML without what XML forbids; it goes no further than the next one begins."""
        following = self.begins.search(self.held, 1)
        limit = following.start() if following else len(self.held)
        closing = re.compile(rb"</%b\s*>" % name).search(self.held, 0, limit)
        end = closing.end() if closing else limit
        self.lost = "" if closing or following else fault
        if not closing:
            return self._torn(name, limit, fault)
        try:
            nodes = amended.nodes(bytes(self.held[:end]), self.start, self.names)
            return self._cut(end, entry=True, nodes=nodes, mended=MENDED)
        except Broken:
            return self._cut(end, entry=True, fault=fault)

    def _torn(self, name: bytes, limit: int, fault: str) -> Stretch:
        """Return an entry whose end is lost, as far as it is whole; else with what is wrong."""
        octets = bytes(memoryview(self.held)[:limit])
        if end := _whole(octets):
            with contextlib.suppress(Broken):
                nodes = amended.nodes(b"%b</%b>" % (octets[:end], name), self.start, self.names)
                self.lost = fault if (behind := octets[end:].strip()) else ""
                is_torn = bool(behind) or limit == len(self.held)
                told = TORN.format(self.line + octets.count(b"\n", 0, end)) if is_torn else MENDED
                return self._cut(end, entry=True, nodes=nodes, mended=told, torn=is_torn)
        return self._cut(limit, entry=True, fault=fault)

    def _end(self, name: bytes) -> int:
        """Return where the entry that begins here ends: behind the closing tag that no CDATA holds; 0: nowhere.

        Raises Broken where a CDATA section goes on through the beginning of another entry.
        """
        if self._never_ends(name):
            return 0
        place = 0
        marks, following = re.compile(MARKS % name), re.compile(NEXT % (name, name))
        while mark := self._search(marks, place):
            closing = ENDS.get(mark[0])
            if closing is None:
                return mark[1]
            end = self._search(closing, mark[1])
            if end is None:
                return 0
            if following.search(self.held, mark[1], end[1]):
                raise Broken("a CDATA section in it is not closed")
            place = end[1]
        return 0

    def _never_ends(self, name: bytes) -> bool:
        """Return whether an entry ends nowhere in what may be of it; what was looked through is not so once more."""
        known = max(self.unclosed.get(name, 0) - self.start, 0)
        if self.held.find(b"</%b" % name, known) >= 0:
            return False
        self.unclosed[name] = self.start + max(known, len(self.held) - EDGE)
        return self.done or len(self.held) > LARGEST

    def _search(self, pattern: re.Pattern[bytes], place: int) -> tuple[bytes, int] | None:
        """Return what is found from a place on, reading on as far as needed, and where it ends."""
        while True:
            found = pattern.search(self.held, place)
            if found:
                return bytes(found[0]), found.end()
            if self.done or len(self.held) > LARGEST:
                return None
            place = max(place, len(self.held) - EDGE)
            self._more()


def _whole(octets: bytes) -> int:
    """Return where the last whole part of an entry ends; 0 where it lacks one that a post needs."""
    if len(octets) > LARGEST_TORN or not all(mark.search(octets) for mark in TOLD):
        return 0
    return max(found.end() for found in PART.finditer(octets))
