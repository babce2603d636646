"""What relative addresses in a feed are seen from: `xml:base`, of the feed and of what is in it (XML Base)."""

import re
from collections.abc import Iterator

from muniment.captures.hypertext import images, parser
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import safe
from muniment.captures.structured import xhtml
from muniment.captures.structured.xmltext import BASE, Node
from muniment.text.hosts import joined
from muniment.text.patterns import late

FEED = late(rb"<(?:feed|rss|channel)\s[^>]*?xml:base\s*=\s*[\"'](https?://[^\"'<>\s]+)")
WHOLE = late(r"https?:", re.IGNORECASE)


def of_feed(head: bytes) -> str:
    """Return the address that a feed says it is seen from; empty where it says none."""
    found = FEED.search(head)
    return found[1].decode("utf-8", "replace").replace("&amp;", "&") if found else ""


def address(written: str, node: Node, feed: str) -> str:
    """Return an address of an element as seen from where it says; as it is written where nothing is said."""
    base = joined(feed, node.attributes.get(BASE, ""))
    return joined(base, written) if base and written else written


def html(written: str, node: Node, feed: str) -> str:
    """Return the HTML of an element with whole addresses where it says what they are seen from."""
    base, within = joined(feed, node.attributes.get(BASE, "")), node.attributes.get("type") == xhtml.TYPE
    if not (base.startswith("http") or (within and xhtml.BASE in written)):
        return written
    made, last = "", 0
    for element, seen in _within(parser.parse(written), base, within=within):
        for name, (start, end) in sorted(element.places().items(), key=lambda found: found[1]):
            given = element.get(name)
            if seen.startswith("http") and name in images.ADDRESSES and safe(given) and not WHOLE.match(given):
                made += written[last:start] + joined(seen, given).replace("&", "&amp;").replace('"', "%22")
                last = end
    return made + written[last:]


def _within(element: Element, base: str, *, within: bool) -> Iterator[tuple[Element, str]]:
    """Yield an element and all in it in order, each with what its addresses are seen from.

    `within`: whether elements may say that themselves.
    """
    stack = [(element, base)]
    while stack:
        element, base = stack.pop()
        base = joined(base, element.get(xhtml.BASE)) if within and element.mentions(xhtml.BASE) else base
        yield element, base
        stack += [(child, base) for child in reversed(element.children) if isinstance(child, Element)]
