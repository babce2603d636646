"""One look through a capture that is too large to be held: its digest and size, and why it is private."""

import codecs
import hashlib
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from muniment.captures import privacy
from muniment.captures.letters import garbling
from muniment.captures.structured import attachments, numbers

CHUNK = 1 << 20
OVERLAP = 256
"""Characters that are looked at with the next part too: nothing that is looked for is longer."""
MARK = b"\xef\xbb\xbf"


class Survey(msgspec.Struct, frozen=True):
    """What a capture is; `broken`: how many of its octets are no UTF-8; `beyond`: its letters beyond ASCII."""

    sha256: str
    octets: int
    broken: int
    beyond: int
    lead: str
    """Its beginning."""
    private: tuple[str, ...]
    garbled: tuple[str, ...]
    """What is doubtful in its letters."""
    pictures: bool
    """Whether it lists pictures, or blocks that posts show, apart from posts."""
    linked: frozenset[str] = frozenset()
    """The numbers by which it links to posts."""


def survey(stream: BinaryIO) -> Survey:
    """Return what one pass through a capture tells."""
    digest, size, broken, beyond, pictures = hashlib.sha256(), 0, 0, 0, False
    lead, private, before = "", dict[str, None](), b""
    reader = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    edge, garbled, linked = "", garbling.Places(), set[str]()
    for octets in _chunks(stream):
        digest.update(octets)
        size += len(octets)
        pictures = pictures or attachments.MARK.search(before + octets) is not None
        before = octets[-OVERLAP:]
        text = reader.decode(octets)
        strange = 0 if text.isascii() else _broken(text)
        broken += strange
        beyond += 0 if text.isascii() else len(text) - len(text.encode("ascii", "ignore")) - strange
        garbled.take(text)
        linked |= numbers.linked(edge + text)
        private |= dict.fromkeys(privacy.reasons(edge + text, known=private))
        lead, edge = lead or text[:8192], text[-OVERLAP:]
    broken += len(reader.decode(b"", final=True))
    told = (digest.hexdigest(), size, broken, beyond, lead, tuple(private), tuple(garbled.doubts()))
    return Survey(*told, pictures, frozenset(linked))


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    while octets := stream.read(CHUNK):
        yield octets


def _broken(text: str) -> int:
    try:
        text.encode()
    except UnicodeEncodeError:
        return sum("\udc80" <= character <= "\udcff" for character in text)
    return 0
