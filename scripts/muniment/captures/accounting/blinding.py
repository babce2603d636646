"""The spans of a private capture: digests in the place of text, and none of a part so short that it can be guessed."""

import hashlib
from collections.abc import Callable, Container, Iterable, Iterator

import msgspec

from muniment.model.capture import Aside, Ledger, Span

GRAVITY = (Aside.MARKUP, Aside.DATE_LINE, Aside.HEADING, Aside.FURNITURE, Aside.UNREADABLE, Aside.COMMENT, Aside.HIDDEN)
"""Why something is set aside; of several reasons the last counts."""
Octets = Callable[[int, int], bytes]
"""Gives the octets of a capture between two places."""


def graver(one: Aside, other: Aside) -> Aside:
    """Return as what two neighbouring parts are set aside together."""
    return max(one, other, key=GRAVITY.index)


def blind(spans: Iterable[Span], octets: Octets, *, hide: Container[str] = ()) -> Iterator[Span]:
    """Yield spans as the ledger of a private capture has them: all that is set aside in a row is one, with one digest.

    A digest of an address, a number or a password by itself gives it back to whoever tries them all.
    `hide`: permalinks of posts that count as set aside too.
    """
    row: Span | None = None
    for span in spans:
        why = Aside.HIDDEN if span.aside is None and span.post in hide else span.aside
        if why is None:
            yield from _sealed(row, octets)
            yield from _sealed(span, octets)
            row = None
        elif row is None or row.aside is None:
            row = Span(from_=span.from_, to=span.to, aside=why)
        else:
            row = Span(from_=row.from_, to=span.to, aside=graver(row.aside, why))
    yield from _sealed(row, octets)


def _sealed(span: Span | None, octets: Octets) -> Iterator[Span]:
    if span is not None:
        seal = hashlib.sha256(octets(span.from_, span.to)).hexdigest()
        yield msgspec.structs.replace(span, raw=None, text="", sha256=seal)


def blinded(held: Ledger, octets: bytes, *, hide: Container[str] = ()) -> Ledger:
    """Return the ledger of a capture as it is when that is private; nothing tells of the posts `hide`."""
    return msgspec.structs.replace(
        held,
        capture=msgspec.structs.replace(held.capture, private=True),
        spans=tuple(blind(held.spans, lambda first, last: octets[first:last], hide=hide)),
        posts={permalink: digests for permalink, digests in held.posts.items() if permalink not in hide},
    )
