"""Spans of a structured capture some word of which does not stand in the post that is said to hold it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from muniment.captures.accounting import wording
from muniment.captures.structured import xmltext
from muniment.model.capture import Kind, Ledger, Span

NEAR = 4
"""Parts of a page on each side of one that a word of it may go on in."""


def spans(octets: bytes, ledger: Ledger, fields: Mapping[str, Mapping[str, str]]) -> Iterator[Span]:
    """Yield the spans of a structured capture some word of which does not stand in the post that is said to hold it."""
    held = {permalink: wording.of_post(named) for permalink, named in fields.items()}
    own = [span for span in ledger.spans if span.aside is None and span.post in held]
    for number, span in enumerate(own):
        beside = partial(_beside, octets, ledger, own, number)
        if wording.lacks(_part(octets, ledger, span), ledger.capture.kind, held[span.post], beside):
            yield span


def _beside(octets: bytes, ledger: Ledger, own: Sequence[Span], number: int) -> tuple[str, str]:
    """Return the parts before and behind one of a page, where each text is a part; of other captures none."""
    near = own[max(number - NEAR, 0) : number], own[number + 1 : number + 1 + NEAR]
    if ledger.capture.kind is not Kind.PAGE:
        return "", ""
    before, behind = ([_part(octets, ledger, one) for one in side if one.post == own[number].post] for side in near)
    return "<b>".join(before), "<b>".join(behind)


def _part(octets: bytes, ledger: Ledger, span: Span) -> str:
    return xmltext.part(octets, span.from_, span.to).decode(ledger.capture.encoding, "replace")
