"""The ledger of a capture as it is written from its beginning to its end, and never held as a whole."""

import hashlib
import io
import tempfile
from collections.abc import Iterable, Set
from typing import BinaryIO

import msgspec

from muniment.captures.accounting import blinding, ledger
from muniment.captures.drafts.pieces import Piece
from muniment.captures.letters.encoding import BROKEN, legible
from muniment.model.capture import Aside, Capture, Digests, Span


class Account:
    """Spans and digests of posts, each in a file of its own until the ledger is made of them."""

    def __init__(self, encoding: str, *, private: bool) -> None:
        self.encoding, self.private = encoding, private
        self.spans: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 - they live on
        self.posts: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115
        self.position, self.written, self.held = 0, 0, 0
        self.open: Span | None = None
        self.seal = hashlib.sha256()

    def take(self, start: int, octets: bytes, pieces: Iterable[Piece], permalink: str) -> None:
        """Take a stretch of the capture with what becomes of its parts; what lies between those is markup."""
        place = 0
        for piece in sorted(pieces, key=lambda piece: piece.start):
            first, last = max(place, piece.start - start), piece.end - start
            self._aside(octets[place:first], Aside.MARKUP)
            if piece.aside is not None:
                self._aside(octets[first:last], piece.aside)
            else:
                self._post(octets[first:last], permalink, piece.field)
            place = max(place, last)
        self._aside(octets[place:], Aside.MARKUP)

    def digests(self, lines: bytes) -> None:
        """Take the digests of posts, one post a line, as they are to be written."""
        self.posts.write((b",\n" if self.held else b"") + lines)
        self.held += 1

    def add(self, spans: bytes) -> None:
        """Take spans in JSON, one a line, as they are to be written."""
        if spans:
            self.spans.write((b",\n" if self.written else b"") + spans)
            self.written += 1

    def blind(self, capture: BinaryIO, *, hide: Set[str] = frozenset()) -> None:
        """Make the spans that were taken so far those of a private capture, which tells nothing of the posts `hide`."""

        def octets(first: int, last: int) -> bytes:
            capture.seek(first)
            return capture.read(last - first)

        self.spans.seek(0)
        clear, self.spans, self.written = self.spans, tempfile.TemporaryFile(), 0  # noqa: SIM115 - it lives on
        taken = (msgspec.json.decode(line.removesuffix(b"\n").removesuffix(b","), type=Span) for line in clear)
        for span in blinding.blind(taken, octets, hide=hide):
            self._write(span)
        if hide:
            self._forget(hide)

    def _forget(self, hide: Set[str]) -> None:
        """Drop the digests of posts."""
        self.posts.seek(0)
        lines, self.posts, self.held = self.posts, tempfile.TemporaryFile(), 0  # noqa: SIM115 - it lives on
        for line in lines:
            one = line.removesuffix(b"\n").removesuffix(b",")
            if hide.isdisjoint(msgspec.json.decode(b"{%b}" % one, type=dict[str, Digests])):
                self.digests(one)

    def _recoded(self, octets: bytes) -> bytes:
        """Return octets as they stand in the capture."""
        if self.encoding == "utf-8":
            return octets
        return octets.decode("utf-8", BROKEN).encode(self.encoding, BROKEN)

    def _aside(self, octets: bytes, kind: Aside) -> None:
        if not octets:
            return
        if self.open is None or (self.open.aside is not kind and not self.private):
            self._close()
            self.open = Span(from_=self.position, to=self.position, aside=kind)
            self.seal = hashlib.sha256()
        why = blinding.graver(self.open.aside or kind, kind)
        stands = self._recoded(octets)
        text = "" if self.private or kind in ledger.SILENT else legible(octets.decode("utf-8", BROKEN))
        self.position += len(stands)
        self.open = msgspec.structs.replace(self.open, to=self.position, aside=why, text=self.open.text + text)
        if self.private:
            self.seal.update(stands)

    def _post(self, octets: bytes, permalink: str, field: str) -> None:
        self._close()
        stands = self._recoded(octets)
        seal = ledger.sha256(stands) if self.private else ""
        end = self.position + len(stands)
        self._write(Span(from_=self.position, to=end, post=permalink, field=field, sha256=seal))
        self.position = end

    def _close(self) -> None:
        if self.open is not None:
            seal = self.seal.hexdigest() if self.private else ""
            self._write(msgspec.structs.replace(self.open, sha256=seal))
            self.open = None

    def _write(self, span: Span) -> None:
        self.spans.write((b",\n" if self.written else b"") + msgspec.json.encode(span))
        self.written += 1

    def streams(self, capture: Capture) -> list[BinaryIO]:
        """Return the ledger as streams in a row."""
        self._close()
        before, between, behind = map(io.BytesIO, ledger.frame(capture))
        return [before, self.spans, between, self.posts, behind]
