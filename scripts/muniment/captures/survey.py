"""One look through a capture that is too large to be held: its digest and size, and why it is private."""

import codecs
import hashlib
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from muniment.captures import privacy
from muniment.captures.letters import garbling
from muniment.captures.letters.faults import Faults
from muniment.captures.structured import attachments, numbers

CHUNK = 1 << 20
OVERLAP = 256
"""Characters that are looked at with the next part too: nothing that is looked for is longer."""


class Survey(msgspec.Struct, frozen=True):
    """What a capture is; `faults`: what of its octets is no UTF-8; `beyond`: its letters beyond ASCII."""

    sha256: str
    octets: int
    faults: Faults
    beyond: int
    lead: str
    """Its beginning."""
    private: tuple[str, ...]
    garbled: tuple[str, ...]
    """What is doubtful in its letters."""
    pictures: bool
    """Whether it lists pictures, guest authors, or blocks that posts show, apart from posts."""
    linked: frozenset[str] = frozenset()
    """The numbers by which it links to posts."""


def survey(stream: BinaryIO) -> Survey:
    """Return what one pass through a capture tells."""
    digest, size, faults, beyond, pictures = hashlib.sha256(), 0, Faults(), 0, False
    lead, private, before = "", dict[str, None](), b""
    reader = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    edge, garbled, linked = "", garbling.Places(), set[str]()
    for octets in _chunks(stream):
        digest.update(octets)
        size += len(octets)
        pictures = pictures or attachments.MARK.search(before + octets) is not None
        before = octets[-OVERLAP:]
        text = reader.decode(octets)
        beyond += 0 if text.isascii() else len(text) - len(text.encode("ascii", "ignore"))
        faults.take(text)
        garbled.take(text)
        linked |= numbers.linked(edge + text)
        private |= dict.fromkeys(privacy.reasons(edge + text, known=private))
        lead, edge = lead or text[:8192], text[-OVERLAP:]
    beyond -= faults.number
    faults.take(reader.decode(b"", final=True))
    told = (digest.hexdigest(), size, faults, beyond, lead, tuple(private), tuple(garbled.doubts()))
    return Survey(*told, pictures, frozenset(linked))


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    while octets := stream.read(CHUNK):
        yield octets
