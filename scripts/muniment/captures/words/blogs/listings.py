"""Lists that a blog makes itself wherever a post asks for one: its latest posts and comments, its months."""

import re

LISTING = re.compile(
    r"<(?P<name>ul|ol|div)\b[^>]*\bclass=[\"'][^\"']*\bwp-block-(?:latest-(?:posts|comments)|archives|rss)(?![\w-])"
    r"[^>]*>(?:(?!<(?P=name)\b).)*?</(?P=name)>",
    re.DOTALL | re.IGNORECASE,
)
"""Such a list in the HTML of a post (WordPress's blocks of that name)."""


def without(source: str) -> tuple[str, int]:
    """Return the HTML of a post without them, and how many there were."""
    return LISTING.subn("", source) if "wp-block-" in source else (source, 0)
