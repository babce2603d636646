"""What a capture gives by itself, before it meets what stands: made once, wherever there is a core to make it."""

from collections.abc import Sequence

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.letters import encoding
from muniment.captures.letters.encoding import Decoded
from muniment.model.capture import Ledger


class Prepared(msgspec.Struct, frozen=True):
    """A capture that was read: its posts, each as a file too, and its ledger where no other capture has its name."""

    name: str
    sha256: str
    reading: Reading
    """Without the text and its pieces, which the ledger has."""
    written: tuple[bytes, ...]
    ledger: bytes
    private: tuple[str, ...]
    """Why it is private."""
    lost: tuple[str, ...]
    """Permalinks of posts some words of which stand nowhere."""
    doubts: tuple[str, ...]
    """What is doubtful in its encoding."""

    def ledger_of(self, name: str, drafts: Sequence[Draft]) -> bytes:
        """Return the ledger under the name and the permalinks that capture and posts get."""
        before = self.reading.drafts
        moved = {
            was.front.permalink: draft for was, draft in zip(before, drafts, strict=True) if was.front != draft.front
        }
        if name == self.name and not moved:
            return self.ledger
        held = msgspec.json.decode(self.ledger, type=Ledger)
        names = {address: draft.front.permalink for address, draft in moved.items()}
        spans = tuple(msgspec.structs.replace(span, post=names.get(span.post, span.post)) for span in held.spans)
        posts = {
            names.get(address, address): ledger.digests_of(moved[address]) if address in moved else digests
            for address, digests in held.posts.items()
        }
        capture = msgspec.structs.replace(held.capture, file=name)
        return ledger.encode(msgspec.structs.replace(held, capture=capture, spans=spans, posts=posts))


def prepared(name: str, octets: bytes, reading: Reading, private: Sequence[str]) -> Prepared:
    """Return what a reading gives by itself; `private`: why its capture is."""
    written = ledger.ledger_of(name, octets, reading, private=False)
    lost = tuple(ledger.lost(octets, written, reading.drafts))
    kept = ledger.ledger_of(name, octets, reading, private=True) if private else written
    slim = Decoded("", reading.decoded.encoding)
    return Prepared(
        name,
        kept.capture.sha256,
        msgspec.structs.replace(reading, decoded=slim, pieces=()),
        tuple(draft.written for draft in reading.drafts),
        ledger.encode(kept),
        tuple(private),
        lost,
        tuple(encoding.doubts(reading.decoded)),
    )
