"""Tells what kind of raw material a capture is by how it begins; what reads each is loaded where it is needed."""

import re
from pathlib import Path

from muniment.captures.letters import encoding
from muniment.captures.structured import notices
from muniment.model.capture import Kind
from muniment.text.patterns import late

LEAD = 8192
"""Octets in which the kind shows."""
EXPORTS = frozenset({Kind.WXR, Kind.FEED})
"""Kinds that are read in parts, whatever their size."""
PAGE = late(
    r"(?:\s|<\?[^>]*>|<!--(?:(?!-->).)*+-->)*+<(?:!doctype\s+html|html|head|body)[\s>]", re.DOTALL | re.IGNORECASE
)
"""How a page begins; nothing of what stands before is tried twice, since exports begin with twenty comments."""
OBJECTS = late(r"[\ufeff\s]*(?:\[\s*)*+\{\s*(?:\"|\})|[\ufeff\s]*\[\s*\]\s*\Z")
"""How JSON begins that holds objects, or is an empty list of them."""
VALUES = late(
    r"[\ufeff\s]*(?:null|true|false|\[(?:[\s\d.,+\-eE\[\]]|null|true|false|\"(?:[^\"\\\n]|\\.)*+\")*+(?<=\]))\s*\Z"
)
"""JSON that is a list of words or numbers alone, or what an answer is where there is nothing."""
XML = late(
    r"[\ufeff\s]*(?:<\?xml\s(?:[^<]|<[!?])*<(?!(?:html|head|body|div|article|p)[\s>/])([a-zA-Z][\w:.-]*)"
    r"|<(opml|urlset|sitemapindex)[\s>])"
)
"""How XML begins that is no page, and its first element; the latter ones tell themselves."""
OTHER_XML = "is XML that begins with <{}>, and neither an export of WordPress nor a feed; {}"
LISTS = {
    "opml": "it lists feeds: save them and split those",
    "urlset": "it lists pages: save them and split those",
    "sitemapindex": "it lists lists of pages: save the pages and split those",
}
"""What to do with XML that only leads to what can be split."""
MARKS = ("<wp:post_", "<wp:status>", "<wp:comment", "<content:encoded>", '<content type="html"')
"""What stands in an export or feed, and in no page."""
CALLED = late(r"\s*(?:/\*\*/)?\s*([A-Za-z_$][\w$.]{0,60})\s*\(\s*[\[{]\s*[{\"]")
"""How an answer begins that a script is to run (WordPress, WP_REST_Server, serve_request)."""
ANSWER = late(r'"content"\s*:\s*\{\s*"(?:rendered|raw|protected)"\s*:')
"""What stands in an answer, and in no text."""
WHOLE = late(r"<!doctype html|(?<!<)<(?:html|head|body)")
PART = late(r"(?<!<)<(?:div|article|p[\s>])")
"""Elements of a page: a name between two of these signs is a place in Org mode, such as `<<header>>`."""
ROOT = late(
    r"<rss\s[^<>]*\bxmlns:(?:wp|content|dc|atom|excerpt)\s*=|<(?:[\w.-]+:)?feed\s[^<>]*\bxmlns(?::[\w.-]+)?\s*="
    r"|<[\w.-]+:RDF\s[^<>]*\bxmlns"
)
"""The root of an export or feed wherever it stands: warnings of a server may come before it."""
WXR = late(r"xmlns:wp\s*=\s*[\"'](?!https?://(?!(?:www\.)?wordpress\.org/))|<wp:wxr_version|wordpress\.org/export/")
"""What an export declares: other publishers have a prefix `wp` of their own in their feeds."""
HEADED = late(
    r"<html[\s>][^<]*+<head[\s>][^<]*+(?:<!--.*?-->[^<]*+)*+<(?:meta|title|link|script|style|base)[\s>]", re.DOTALL
)
"""The same of a page."""
LIGHT = late(r"^(?:#{1,6} |={1,6} |h[1-6][.(])\S|^[-*]\s+\[|\]\(https?://", re.MULTILINE)
"""Headings and links of light markups, which tools write between the tags that they have nothing else for."""


def of(text: str) -> Kind:
    """Return what a capture is, by its text."""
    if (kind := _export(text)) is not None:
        return kind
    begun = notices.end(text)
    if OBJECTS.match(text, begun) or VALUES.match(text, begun):  # whether there are posts in it shows when it is read
        return Kind.REST
    return Kind.PAGE if _is_page(text) else Kind.TEXT


def strange(text: str) -> str:
    """Return what to say of XML that is neither an export, a feed nor a page; empty elsewhere."""
    found = XML.match(text[:LEAD])
    if found is None or _export(text) is not None:
        return ""
    name = found[1] or found[2]
    return OTHER_XML.format(name, LISTS.get(name, "split one of those"))


def torn(text: str) -> str:
    """Return what to say of a part of an export, a feed or an answer whose beginning is missing; empty elsewhere.

    Read as a page or text it would show what is for nobody.
    """
    if any(mark in text for mark in MARKS) and of(text) in (Kind.TEXT, Kind.PAGE):
        if ROOT.search(text, LEAD):
            return f"has its first element behind more than {LEAD} characters; take out what stands before that"
        return "is a part of an export or feed whose beginning is missing; save it again"
    if (called := CALLED.match(text)) and '"content"' in text and of(text) is Kind.TEXT:
        return (
            f"is an answer in JSON that calls '{called[1]}(…)'; save it without `_jsonp` or `callback` in its address"
        )
    if '"content"' in text and ANSWER.search(text) and of(text) is Kind.TEXT:
        return "is a part of an answer in JSON, or one with something above it; save the answer again"
    return ""


def of_file(path: Path) -> Kind:
    """Return what the capture in a file seems to be, by its beginning; raises OSError."""
    with path.open("rb") as stream:
        return of(encoding.glimpse(stream.read(LEAD)))


def _export(text: str) -> Kind | None:
    """Return WXR or FEED where a text is one, told by its root and what that declares; None elsewhere."""
    head = text[:LEAD].lstrip("\ufeff \t\r\n")
    if PAGE.match(head) or not (head.startswith("<") or ROOT.search(head)):
        return None
    if WXR.search(head):
        return Kind.WXR
    return Kind.FEED if re.search(r"<(?:!DOCTYPE\s+)?(?:(?:[\w.-]+:)?(?:rss|feed)|[\w.-]+:RDF)[\s>]", head) else None


def _is_page(text: str) -> bool:
    """Return whether a text is a web page."""
    head = text[:4096].lstrip("\ufeff \t\r\n").lower()
    if not head.startswith("<"):
        return bool(HEADED.search(head))
    return bool(WHOLE.search(head) or (PART.search(head) and not LIGHT.search(head)))
