"""Tells what kind of raw material a capture is by how it begins; what reads each is loaded where it is needed."""

import re
from pathlib import Path

from muniment.captures.letters import encoding
from muniment.model.capture import Kind

LEAD = 8192
"""Octets in which the kind shows."""
EXPORTS = frozenset({Kind.WXR, Kind.FEED})
"""Kinds that are read in parts, whatever their size."""
PAGE = re.compile(
    r"(?:\s|<\?[^>]*>|<!--(?:(?!-->).)*+-->)*+<(?:!doctype\s+html|html|head|body)[\s>]", re.DOTALL | re.IGNORECASE
)
"""How a page begins; nothing of what stands before is tried twice, since exports begin with twenty comments."""
OBJECTS = re.compile(r"[\ufeff\s]*(?:\[\s*)*+\{\s*(?:\"|\})|[\ufeff\s]*\[\s*\]\s*\Z")
"""How JSON begins that holds objects, or is an empty list of them."""
XML = re.compile(r"[\ufeff\s]*<\?xml\s(?:[^<]|<[!?])*<(?!(?:html|head|body|div|article|p)[\s>/])([a-zA-Z][\w:.-]*)")
"""How XML begins that is no page, and its first element."""
WHOLE = re.compile(r"<!doctype html|<html|<head|<body")
PART = re.compile(r"<div|<article|<p[\s>]")
LIGHT = re.compile(r"^(?:#{1,6} |={1,6} |h[1-6][.(])\S|^[-*]\s+\[|\]\(https?://", re.MULTILINE)
"""Headings and links of light markups, which tools write between the tags that they have nothing else for."""


def of(text: str) -> Kind:
    """Return what a capture is, by its text."""
    if (kind := _export(text)) is not None:
        return kind
    if OBJECTS.match(text):  # whether there are posts in it shows when it is read
        return Kind.REST
    return Kind.PAGE if _is_page(text) else Kind.TEXT


def strange(text: str) -> str:
    """Return the name of the first element of XML that is neither an export, a feed nor a page; empty elsewhere."""
    found = XML.match(text[:LEAD])
    return found[1] if found and _export(text) is None else ""


def of_file(path: Path) -> Kind:
    """Return what the capture in a file seems to be, by its beginning; raises OSError."""
    with path.open("rb") as stream:
        return of(encoding.glimpse(stream.read(LEAD)))


def _export(text: str) -> Kind | None:
    """Return WXR or FEED where a text is one, told by its root and what that declares; None elsewhere."""
    head = text[:LEAD].lstrip("\ufeff \t\r\n")
    if not head.startswith("<") or PAGE.match(head):
        return None
    if re.search(r"xmlns:wp\s*=|<wp:wxr_version|wordpress\.org/export/", head):
        return Kind.WXR
    return Kind.FEED if re.search(r"<(?:!DOCTYPE\s+)?(?:rss|(?:[\w.-]+:)?feed|[\w.-]+:RDF)[\s>]", head) else None


def _is_page(text: str) -> bool:
    """Return whether a text is a web page."""
    head = text[:4096].lstrip("\ufeff \t\r\n").lower()
    return head.startswith("<") and bool(WHOLE.search(head) or (PART.search(head) and not LIGHT.search(head)))
