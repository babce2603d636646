"""Names of elements of exports and feeds, whatever prefix a capture gives to those of a namespace."""

import re

from muniment.text.patterns import late

Names = dict[str, str]
"""Prefixes of a capture with those that this program knows them by, where they differ."""
PREFIXES = {
    r"http://www\.w3\.org/2005/Atom": "atom",
    r"http://purl\.org/atom/ns#": "atom",
    r"http://purl\.org/rss/1\.0/": "",
    r"http://purl\.org/rss/1\.0/modules/content/": "content",
    r"http://purl\.org/dc/elements/1\.1/": "dc",
    r"http://purl\.org/dc/terms/": "dcterms",
    r"http://rssnamespace\.org/feedburner/ext/1\.0": "feedburner",
    r"http://www\.pheedo\.com/namespace/pheedo": "pheedo",
    r"http://www\.w3\.org/1999/xhtml": "xhtml",
    r"http://schemas\.google\.com/blogger/\d{4}": "blogger",
    r"http://wellformedweb\.org/CommentAPI/": "wfw",
    r"http://wordpress\.org/export/[\d.]+/excerpt/": "excerpt",
    r"http://wordpress\.org/export/[\d.]+/": "wp",
}
"""Prefixes by which this program knows the elements of a namespace, whatever a capture calls it; RSS has none."""
FEED = late(rb"<([\w.-]{1,20}):(?:feed|rss)[\s>]")
"""The root of a feed whose own elements have a prefix."""


def names(head: bytes) -> Names:
    """Return how prefixes that the beginning of a capture declares are called here."""
    found: Names = {}
    for prefix, address in re.findall(rb"xmlns:([\w.-]+)\s*=\s*[\"']([^\"'<>&]*)[\"']", head):
        written = address.decode("utf-8", "replace")
        name = next((name for uri, name in PREFIXES.items() if re.fullmatch(uri, written)), prefix.decode())
        if name != prefix.decode():
            found[prefix.decode()] = name
    root = FEED.search(head)
    return found | {root[1].decode(): ""} if root else found


def known(name: str, names: Names) -> str:
    """Return the name of an element, with the prefix that it has here."""
    prefix, _, local = name.partition(":")
    prefix = names.get(prefix, prefix)
    return f"{prefix}:{local}" if prefix else local
