"""Spans of a structured capture some word of which is not in the post that is said to hold it; what a span is."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from html import escape
from itertools import islice

from muniment.captures.accounting import wording
from muniment.captures.hypertext import parser
from muniment.captures.structured import xmltext
from muniment.model.capture import Kind, Ledger, Span
from muniment.text.patterns import late

NEAR = 4
"""Texts of a page on each side of one that a word of it may go on in."""
QUOTES = (b'"', b"'", b"=")
"""What stands before the value of an attribute."""
LOOSE = late(r"&(?!#|\w+;)")
"""What begins no reference in the value of an attribute, as in `?a&copy=2` (text.entities)."""
BEFORE = 400
"""Octets before a part in which the tag stands that opens its element."""


def spans(octets: bytes, ledger: Ledger, fields: Mapping[str, Mapping[str, str]]) -> Iterator[Span]:
    """Yield the spans of a structured capture some word of which does not stand in the post that is said to hold it."""
    held = {permalink: wording.of_post(named) for permalink, named in fields.items()}
    own = [span for span in ledger.spans if span.aside is None and span.post in held]
    for number, span in enumerate(own):
        beside = partial(_beside, octets, ledger, own, number)
        if wording.lacks(part(octets, ledger, span), ledger.capture.kind, held[span.post], beside):
            yield span


def _beside(octets: bytes, ledger: Ledger, own: Sequence[Span], number: int) -> tuple[str, str, str]:
    """Return the texts before and behind one of a page, where each text is a part, and the next part.

    Of other captures none.
    """
    near = map(own.__getitem__, range(number - 1, -1, -1)), map(own.__getitem__, range(number + 1, len(own)))
    if ledger.capture.kind is not Kind.PAGE:
        return "", "", ""
    able = ((one for one in side if one.post == own[number].post and not _is_attribute(octets, one)) for side in near)
    before, behind = ([part(octets, ledger, one) for one in islice(side, NEAR)] for side in able)
    following = own[number + 1 : number + 2]
    return (
        "<b>".join(reversed(before)),
        "<b>".join(behind),
        "".join(part(octets, ledger, one) for one in following),
    )


def _is_attribute(octets: bytes, span: Span) -> bool:
    """Return whether a part of a page is the value of an attribute, between texts that browsers show as one."""
    return octets[span.from_ - 1 : span.from_] in QUOTES


def part(octets: bytes, ledger: Ledger, span: Span) -> str:
    """Return the part of a capture that a span is; of a page as HTML, also where it knows no entities there."""
    encoding = ledger.capture.encoding
    written = xmltext.part(octets, span.from_, span.to).decode(encoding, "replace")
    if ledger.capture.kind is Kind.PAGE and "&" in written and _is_attribute(octets, span):
        return LOOSE.sub("&amp;", written)
    if ledger.capture.kind is Kind.PAGE and ("&" in written or "<" in written):
        before = octets[max(0, span.from_ - BEFORE) : span.from_].decode(encoding, "replace")
        return escape(written, quote=False) if parser.OPENED.search(before) else written
    return written
