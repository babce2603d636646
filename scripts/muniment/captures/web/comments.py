"""Tells whether a page shows what readers wrote, or only asks for it: by a form, or by saying that nothing is there."""

import re
from collections.abc import Iterator

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import DROPPED
from muniment.captures.web.sighting import is_comments
from muniment.captures.words.furniture import COMMENTS

ASKS = frozenset(
    "comment-respond comment-form comment-reply-title comment-notes no-comments nocomments comments-closed"
    " comments-title must-log-in jetpack_subscription_widget".split()
)
"""Classes of what stands among comments and is none."""
NAMES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "form", *DROPPED})


def shown(root: Element) -> bool:
    """Return whether a page shows comments of readers."""
    return any(_says(words) for area in root.walk() if is_comments(area) for words in _words(area))


def _says(words: str) -> bool:
    return bool(re.search(r"\w", words)) and not COMMENTS.fullmatch(" ".join(words.split()))


def _words(area: Element) -> Iterator[str]:
    """Yield the texts of an area of comments outside of its form and headings."""
    nodes: list[Element | Text] = [area]
    while nodes:
        node = nodes.pop()
        if isinstance(node, Text):
            yield node.shown
        elif node.name not in NAMES and node.classes.isdisjoint(ASKS) and node.get("id") != "respond":
            nodes += node.children
