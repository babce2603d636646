"""The part of a structured capture that a span is, as it is put to the proof."""

from html import escape

from muniment.captures.hypertext import parser
from muniment.captures.structured import xmltext
from muniment.model.capture import Kind, Ledger, Span

BEFORE = 400
"""Octets before a part in which the tag stands that opens its element."""


def part(octets: bytes, ledger: Ledger, span: Span) -> str:
    """Return the part of a capture that a span is; of a page as HTML, also where it knows no entities there."""
    encoding = ledger.capture.encoding
    written = xmltext.part(octets, span.from_, span.to).decode(encoding, "replace")
    if ledger.capture.kind is Kind.PAGE and ("&" in written or "<" in written):
        before = octets[max(0, span.from_ - BEFORE) : span.from_].decode(encoding, "replace")
        return escape(written, quote=False) if parser.OPENED.search(before) else written
    return written
