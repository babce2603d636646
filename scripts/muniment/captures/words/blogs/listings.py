"""Lists that a blog makes itself wherever a post asks for one: its latest posts, months, labels, other addresses."""

import re
from collections.abc import Iterator

BLOCKS = "latest-(?:posts|comments)|archives|rss|categories|calendar|tag-cloud|page-list|social-links|query|loginout"
NAMES = "ul|ol|div|p"
"""Elements that hold such a list."""
TAG = re.compile(
    rf"<(?:/(?P<closed>{NAMES})\b|(?P<name>{NAMES})\b"
    rf"(?P<listing>[^>]*\bclass=[\"'][^\"']*\bwp-block-(?:{BLOCKS})(?![\w-]))?)[^>]*>",
    re.IGNORECASE,
)
"""Where one begins or ends that may be such a list in the HTML of a post (WordPress's blocks of those names)."""


def without(source: str, instead: str = "") -> tuple[str, int]:
    """Return the HTML of a post without them, and how many there were; `instead` stands in the place of each."""
    spans = list(_spans(source)) if "wp-block-" in source else []
    kept, position = "", 0
    for start, end in spans:
        kept += source[position:start] + instead
        position = end
    return kept + source[position:], len(spans)


def _spans(source: str) -> Iterator[tuple[int, int]]:
    """Yield where they begin and end, in order; one within another is part of that."""
    begun: dict[str, list[tuple[int, bool]]] = {}
    found: list[tuple[int, int]] = []
    for tag in TAG.finditer(source):
        if tag["name"]:
            begun.setdefault(tag["name"].lower(), []).append((tag.start(), tag["listing"] is not None))
        elif inner := begun.get(tag["closed"].lower()):
            start, listing = inner.pop()
            found += [(start, tag.end())] * listing
    stop = -1
    for start, end in sorted(found):
        if start >= stop:
            yield start, end
            stop = end
