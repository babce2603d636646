"""Pieces of a capture: each is part of a post's field or set aside; put in a row they are the capture."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush, heapreplace
from itertools import pairwise

import msgspec

from muniment.captures.letters.encoding import BROKEN, Decoded
from muniment.captures.words.text import relativelinks
from muniment.captures.words.text.addresses import SCHEME
from muniment.model.capture import Aside, Span
from muniment.text.patterns import late

LIST_MARK = late(r"[ \t\n]*(?:[-*+]|\d{1,9}[.)])[ \t]*")
BLANKS = late(r"[ \t\n]*")
SPACE = late(r"\s*\Z")
LETTER = late(r"\w")
NONE: Mapping[str, str] = {}
BEYOND = "replace"
"""How letters are counted in octets that a capture's encoding does not have, as an editor or another capture gave."""


class Piece(msgspec.Struct, frozen=True):
    """Characters from `start` to before `end`: of a post's field, written as they are or as `written`, or aside."""

    start: int
    end: int
    post: int = -1
    field: str = ""
    written: str | None = None
    aside: Aside | None = None


def aside(start: int, end: int, kind: Aside) -> Piece:
    """Return a piece that is set aside."""
    return Piece(start, end, aside=kind)


def filled(text: str, pieces: Iterable[Piece], *, marks: bool = False) -> list[Piece]:
    """Return the pieces in order with every gap between them set aside: space as markup, the rest as furniture.

    `marks`: what lies between is the markup of a structured capture.
    """
    whole = ordered(text, pieces, 0, marks=marks)
    position = max((piece.end for piece in whole), default=0)
    return [*whole, *gap(text, position, len(text), marks=marks)]


def ordered(text: str, pieces: Iterable[Piece], position: int, *, marks: bool = False) -> list[Piece]:
    """Return the pieces in order, from a position up to the end of the last, with every gap between them set aside."""
    whole: list[Piece] = []
    for piece in _parted(pieces):
        if position < piece.start:
            whole += gap(text, position, piece.start, marks=marks)
        if piece.end > piece.start or (piece.aside is None and piece.written):
            whole.append(piece)
        if position < piece.end:
            position = piece.end
    return whole


def _place(piece: Piece) -> tuple[int, bool, int]:
    """Return where a piece stands, by which they are put in order: of a field before what is set aside there."""
    return piece.start, piece.aside is not None, piece.end


def _parted(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces in order; one that is set aside gives way to what stands in it."""
    rest, position = sorted(pieces, key=_place), 0
    if all(above.end <= below.start for above, below in pairwise(rest)):
        yield from rest
        return
    heap = [(_place(piece), number, piece) for number, piece in enumerate(rest)]  # in order, which is a heap
    while heap:
        _, number, piece = heappop(heap)
        if piece.aside is not None and heap:
            inner = heap[0][2]
            if inner.start == piece.start and inner.aside is not None:  # that goes further
                heapreplace(heap, (_place(behind := aside(piece.end, inner.end, inner.aside)), heap[0][1], behind))
                inner = heap[0][2]
            if inner.start < piece.end:
                behind = aside(inner.start, piece.end, piece.aside)
                heappush(heap, (_place(behind), number, behind))
                piece = aside(piece.start, inner.start, piece.aside)
        if piece.aside is not None:
            piece = aside(max(position, piece.start), piece.end, piece.aside)
        position = max(position, piece.end)
        yield piece


def counted(pieces: Sequence[Piece], octets: bytes, start: int, characters: int) -> Iterator[Piece]:
    """Yield pieces, whose places count octets, with places in characters.

    They stand in octets of UTF-8 from `start` on, before which so many characters stand.
    """
    places, known, last = dict[int, int](), characters, start
    for place in sorted({at for piece in pieces for at in (piece.start, piece.end)}):
        known += len(octets[last - start : place - start].decode("utf-8", BROKEN))
        places[place], last = known, place
    for piece in pieces:
        yield msgspec.structs.replace(piece, start=places[piece.start], end=places[piece.end])


def gap(text: str, start: int, end: int, *, marks: bool = False) -> tuple[Piece, ...]:
    """Return the piece that sets aside what lies between two others, if anything does."""
    if start >= end:
        return ()
    worded = not marks and LETTER.search(text, start, end)
    return (aside(start, end, Aside.FURNITURE if worded else Aside.MARKUP),)


def values(text: str, pieces: Iterable[Piece]) -> dict[int, dict[str, str]]:
    """Return what each post's fields hold, by the place of the post and the name of the field."""
    parts: dict[int, dict[str, list[str]]] = {}
    for piece in pieces:
        if piece.aside is None:
            shown = text[piece.start : piece.end] if piece.written is None else piece.written
            parts.setdefault(piece.post, {}).setdefault(piece.field, []).append(shown)
    return {post: {name: "".join(shown) for name, shown in held.items()} for post, held in parts.items()}


def spans(
    decoded: Decoded, pieces: Iterable[Piece], permalinks: Mapping[int, str], position: int = 0
) -> Iterator[Span]:
    """Yield the spans of the ledger, in octets from `position` on; neighbours that say the same are one."""
    for piece, end, rewritten in _joined(decoded.text, pieces):
        part = decoded.text[piece.start : end]
        start, position = position, position + decoded.size(part)
        if piece.aside is not None:
            yield Span(from_=start, to=position, aside=piece.aside, text=part)
        else:
            raw = part if rewritten else None
            yield Span(from_=start, to=position, post=permalinks[piece.post], field=piece.field, raw=raw)


def _joined(text: str, pieces: Iterable[Piece]) -> Iterator[tuple[Piece, int, bool]]:
    """Yield the first of pieces that say the same, where the last of them ends, and whether it is written otherwise."""
    first: Piece | None = None
    end, otherwise = 0, False
    for piece in pieces:
        rewritten = piece.written is not None and text[piece.start : piece.end] != piece.written
        if first is not None:
            if not (otherwise or rewritten) and _same(first, piece):
                end = piece.end
                continue
            yield first, end, otherwise
        first, end, otherwise = piece, piece.end, rewritten
    if first is not None:
        yield first, end, otherwise


def _same(one: Piece, other: Piece) -> bool:
    return one.field == other.field and one.aside is other.aside and one.post == other.post


def consumed(value: str, position: int, raw: str) -> int:
    """Return where a field goes on after the part that `raw` stands for: an escape, a list mark, space, a scheme.

    An address without a host has that of its blog, and what else makes it whole, before it in the field.
    """
    if len(raw) == 1 and not raw.isspace() and value.startswith("\\", position):
        return position + 2
    if not raw and value.startswith(SCHEME, position):
        return position + len(SCHEME)
    if raw.strip() and value.startswith("http", position):
        return relativelinks.held(value, position, raw)
    pattern = BLANKS if not raw.strip() else LIST_MARK
    found = pattern.match(value, position) or BLANKS.match(value, position)  # a mark that means nothing is not written
    return found.end() if found else position


def rebuilt(
    encoding: str, listed: Iterable[Span], fields: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[Span, str]]:
    """Yield each span with the characters that the posts' fields and the ledger alone give for it.

    Where a field holds no more, its post is shown again, and the field begins anew.
    """
    places: dict[str, dict[str, int]] = {}
    post, held, reached = "", NONE, dict[str, int]()
    for span in listed:
        if span.aside is not None:
            yield span, span.text
            continue
        if span.post != post:
            post, held, reached = span.post, fields.get(span.post, NONE), places.setdefault(span.post, {})
        value, place, size = held.get(span.field, ""), reached.get(span.field, 0), span.to - span.from_
        if span.raw is not None:
            place = 0 if span.raw.strip() and SPACE.match(value, place) else place
            reached[span.field] = consumed(value, place, span.raw)
            yield span, span.raw
            continue
        if len(value) - place < size and len(value[place:].encode(encoding, BEYOND)) < size:  # it is shown again
            place = 0
        end = reached[span.field] = _after(value, place, size, encoding)
        yield span, value[place:end]


def _after(value: str, place: int, size: int, encoding: str) -> int:
    """Return the place in `value` that is `size` octets further."""
    part = value[place : place + size]
    if part.isascii() and not encoding.startswith("utf-16") and "-in-" not in encoding:
        return place + len(part)
    return place + len(part.encode(encoding, BEYOND)[:size].decode(encoding, "ignore"))
