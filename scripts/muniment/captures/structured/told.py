"""What the elements of an entry of an export or feed are to a post, and which of several counts."""

import re
from collections.abc import Iterator, Sequence
from html import escape

from muniment.captures.hypertext import parser, unshown
from muniment.captures.structured import appended, bases, coded, stamps
from muniment.captures.structured.unshown import PLACE
from muniment.captures.structured.xmltext import Node
from muniment.text.patterns import late

FIELDS = {
    "title": "title",
    **dict.fromkeys(appended.ORIGINALS, "link"),
    "link": "link",
    "guid": "guid",
    "id": "guid",
    "description": "excerpt",
    "content:encoded": "content",
    "excerpt:encoded": "excerpt",
    "dc:creator": "author",
    "pubDate": "stamp",
    "wp:post_date": "date",
    "wp:post_modified": "updated",
    "wp:post_name": "slug",
    "wp:status": "status",
    "wp:post_status": "status",
    "wp:post_type": "type",
    "wp:post_password": "password",
    "wp:post_id": "number",
    "atom:published": "stamp",
    "atom:updated": "changed",
    "content": "content",
    "body": "content",
    "xhtml:body": "content",
    "published": "stamp",
    "issued": "stamp",
    "updated": "changed",
    "modified": "changed",
    "summary": "excerpt",
    "dc:date": "stamp",
    "dcterms:issued": "stamp",
    "created": "stamp",
    "dcterms:created": "stamp",
    "dcterms:modified": "changed",
}
"""What the elements of an entry are to a post, the surest first; those not named here stand in none.

Atom 0.3 has `issued`, `modified` and `created`.
"""
RANKS = {name: rank for rank, name in enumerate(FIELDS)}
WHOLE = late(r"https?://", re.IGNORECASE)
MAILED = ("item", "author")
"""Where RSS 2.0 has the address of who wrote a post, and the name beside it; others have that alone too."""
BODIES = ("body", "xhtml:body")
"""The text of an entry of RSS as elements of XHTML."""
JOINED = {"title": " ", "content": "", "excerpt": " ", "author": ", "}
"""Fields of which an entry may have several, and what stands between them; of others the surest counts."""
PLAIN = late(r"text(?:/(?![\w.+-]*html)[\w.+-]+)?\s*(?:;.*)?", re.IGNORECASE)
"""Types of a text that is no HTML, in Atom."""
BLANK = late(r"\n[^\S\n]*\n\s*")
"""What parts paragraphs in it."""
BEGUN = late(r"<(?!!--:)(?:(?P<name>[a-z]+)(?:\s[^<>]*)?/?>|/(?P<closed>[a-z]+)\s*>)?", re.IGNORECASE)
"""What may begin a tag, and no comment that names a language (structured.languages)."""
MARKS = frozenset(
    "a abbr b bdi bdo big cite code del em font i ins kbd mark q ruby rp rt s samp small span strike strong sub sup"
    " tt u var".split()
)
"""Elements that stand in titles, closed again."""
HTML = ("html", "xhtml", "text/html")
"""Types of a title that is HTML, in Atom 1.0 and 0.3."""
ALONE = frozenset({"br", "hr", "img", "wbr"})


def field_of(node: Node) -> str:
    """Return what a text of an entry is to its post; empty where it stands in none."""
    if node.attributes and coded.is_no_text(node.attributes, node.text):
        return ""
    if len(node.path) == 2:
        return "author" if node.path == MAILED else FIELDS.get(node.path[-1], "")
    return "author" if node.path[1:] == ("author", "name") else ""


def values(nodes: Sequence[Node], base: str = "") -> dict[str, str]:
    """Return the texts of an entry by what they are to a post; addresses in them are seen from `base`, its feed's."""
    held: dict[str, str] = {}
    again = set(named_again(nodes))
    for node in sorted(nodes, key=lambda node: RANKS.get(node.path[-1], len(RANKS))):
        name = field_of(node) if node.start not in again else ""
        if not name or (name == "link" and node.attributes.get("rel", "alternate") != "alternate"):
            continue
        if name in JOINED:
            held[name] = (held[name] + JOINED[name] if name in held else "") + _html(node, name, base)
        elif not held.get(name) or (name in GRAVER and GRAVER[name](node.text, held[name])):
            held[name] = node.text
    held["link"] = held.get("link", "") or next(_placed(nodes, base), "")
    return {name: value.strip() for name, value in held.items()}


def _is_surer(written: str, known: str) -> bool:
    """Return whether a moment is one of the blog's own clock, and the one that is known in UTC."""
    return stamps.is_universal(known) and ":" in written and not stamps.is_universal(written)


def _hides(_: str, known: str) -> bool:
    """Return whether a status hides what the one that is known shows."""
    return known.strip() == "publish"


GRAVER = {"stamp": _is_surer, "status": _hides}
"""When another of several counts, though it is not the first."""


def named_again(nodes: Sequence[Node]) -> Iterator[int]:
    """Yield where RSS 2.0 has an author, or the text as elements, in an entry that has them otherwise too."""
    names = {node.path[-1] for node in nodes}
    for node in nodes:
        again = node.path == MAILED if "dc:creator" in names else False
        if again or ("content:encoded" in names and node.path[-1] in BODIES):
            yield node.start


def _html(node: Node, name: str, base: str) -> str:
    """Return a text of an entry as HTML; Atom says where it is none (RFC 4287, 3.1.1)."""
    if name == "title":
        return _title(node)
    if node.path == MAILED:
        return escape(node.text, quote=False)
    if name in ("content", "excerpt") and PLAIN.fullmatch(node.attributes.get("type", "").strip()):
        parts = BLANK.split(escape(node.text.strip(), quote=False))
        return "".join(f"<p>{part}</p>" for part in parts) if len(parts) > 1 else parts[0]
    return bases.html(node.text, node, base) if name in ("content", "excerpt") else node.text


def _placed(nodes: Sequence[Node], base: str) -> Iterator[str]:
    """Yield where an entry stands on its blog, the surest first, as far as no element of its own says that."""
    yield from filter(None, _alternate(nodes, base))
    yield from _named(nodes)
    yield from (node.text.strip() for node in nodes if node.path[1:] == (PLACE,))


def _alternate(nodes: Sequence[Node], base: str) -> Iterator[str]:
    """Yield the addresses of pages that an Atom entry is another form of; relative ones are seen from `base`."""
    for node in nodes:
        if node.path[-1] == "link" and node.attributes.get("rel", "alternate") == "alternate":
            yield bases.address(node.attributes.get("href", ""), node, base)


def _named(nodes: Sequence[Node]) -> Iterator[str]:
    """Yield the addresses by which RSS names an entry that are its own, where it says nothing else (RSS 2.0, guid)."""
    for node in nodes:
        if node.path[-1] == "guid" and node.attributes.get("isPermaLink", "true") == "true" and len(node.path) == 2:
            yield from filter(WHOLE.match, [node.text.strip()])


def _title(node: Node) -> str:
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
