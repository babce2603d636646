"""Tells the path from a page's blog to the page, as a theme prints it above a post: 'Home » News » A title'."""

import re

SIGN = re.compile(r" +[»›►▸❯>] +")
FIRST = frozenset("»›►▸❯>")
LONGEST = 300
"""Characters of a path."""


def may_read(words: str) -> bool:
    """Return whether words hold a sign that parts such a path."""
    return not FIRST.isdisjoint(words)


def last(words: str) -> str:
    """Return the last part of a path of three or more parts, none of which is quoted; empty for any other words."""
    if len(words) > LONGEST or "«" in words or FIRST.isdisjoint(words):
        return ""
    parts = SIGN.split(words.strip())
    return parts[-1].strip() if len(parts) > 2 and all(parts) else ""
