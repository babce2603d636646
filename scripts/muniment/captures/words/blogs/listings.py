"""Lists that a blog makes itself wherever a post asks for one: its latest posts, months, labels, other addresses."""

import re

BLOCKS = "latest-(?:posts|comments)|archives|rss|categories|calendar|tag-cloud|page-list|social-links"
LISTING = re.compile(
    rf"<(?P<name>ul|ol|div|p)\b[^>]*\bclass=[\"'][^\"']*\bwp-block-(?:{BLOCKS})(?![\w-])[^>]*>"
    r"(?:(?!</?(?P=name)\b).|<(?P=name)\b(?:(?!</?(?P=name)\b).)*</(?P=name)>)*</(?P=name)>",
    re.DOTALL | re.IGNORECASE,
)
"""Such a list in the HTML of a post (WordPress's blocks of that name); one within it has no other in it."""


def without(source: str) -> tuple[str, int]:
    """Return the HTML of a post without them, and how many there were."""
    return LISTING.subn("", source) if "wp-block-" in source else (source, 0)
