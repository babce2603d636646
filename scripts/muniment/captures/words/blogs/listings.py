"""Lists that a blog makes itself wherever a post asks for one: its latest posts, months, labels, other addresses."""

import re

from muniment.text import splicing
from muniment.text.patterns import late

BLOCKS = "latest-(?:posts|comments)|archives|rss|categories|calendar|tag-cloud|page-list|social-links|query|loginout"
NAMES = "ul|ol|div|p"
"""Elements that hold such a list."""
TAG = late(
    rf"<(?:/(?P<closed>{NAMES})\b|(?P<name>{NAMES})\b"
    rf"(?P<listing>[^>]*\bclass=[\"'][^\"']*\bwp-block-(?:{BLOCKS})(?![\w-]))?)[^>]*>",
    re.IGNORECASE,
)
"""Where one begins or ends that may be such a list in the HTML of a post (WordPress's blocks of those names)."""


def without(source: str, instead: str = "") -> tuple[str, int]:
    """Return the HTML of a post without them, and how many there were; `instead` stands in the place of each."""
    return splicing.without(source, _spans(source), instead) if "wp-block-" in source else (source, 0)


def _spans(source: str) -> list[tuple[int, int]]:
    """Return where they begin and end, in order."""
    begun: dict[str, list[tuple[int, bool]]] = {}
    found: list[tuple[int, int]] = []
    for tag in TAG.finditer(source):
        if tag["name"]:
            begun.setdefault(tag["name"].lower(), []).append((tag.start(), tag["listing"] is not None))
        elif inner := begun.get(tag["closed"].lower()):
            start, listing = inner.pop()
            found += [(start, tag.end())] * listing
    return sorted(found)
