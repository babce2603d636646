"""Titles of feeds and exports: once XML is read they are plain text, though some systems write them as HTML."""

import re

from muniment.captures.hypertext import parser, unshown
from muniment.captures.structured.xmltext import Node
from muniment.text.patterns import late

BEGUN = late(r"<(?!!--:)(?:(?P<name>[a-z]+)(?:\s[^<>]*)?/?>|/(?P<closed>[a-z]+)\s*>)?", re.IGNORECASE)
"""What may begin a tag, and no comment that names a language (structured.polyglot)."""
MARKS = frozenset(
    "a abbr b bdi bdo big cite code del em font i ins kbd mark q ruby rp rt s samp small span strike strong sub sup"
    " tt u var".split()
)
"""Elements that stand in titles, closed again."""
HTML = ("html", "xhtml", "text/html")
"""Types of a title that is HTML, in Atom 1.0 and 0.3."""
ALONE = frozenset({"br", "hr", "img", "wbr"})


def html(node: Node) -> str:
    """Return a title as HTML: what stands in angle brackets are words, but for elements that people use in titles.

    WordPress takes tags out of a title in a feed, and escapes the rest once (the_title_rss); Atom says what is HTML.
    """
    if "<" not in node.text:
        return node.text
    if node.attributes.get("type") in HTML:
        return unshown.without(node.text, parser.parse(node.text))
    names = [(found["name"] or "", found["closed"] or "") for found in BEGUN.finditer(node.text.lower())]
    paired = {name for name, _ in names} & {closed for _, closed in names} & MARKS
    known = paired | ALONE

    def shown(found: re.Match[str]) -> str:
        name = (found["name"] or found["closed"] or "").lower()
        return found[0] if name in known else found[0].replace("<", "&lt;")

    return BEGUN.sub(shown, node.text)
