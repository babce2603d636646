"""What a web page shows that its blog has not as a post: its pages, such as 'About', and kinds of its own."""

import re

from muniment.captures.markup import Element
from muniment.captures.sighting import Sighted

KIND = re.compile(r"type-([a-z0-9_-]+)")
OWN = re.compile(r"status-publish|post-\d+")
"""Classes beside which that of a kind stands (WordPress, get_post_class)."""
PAGE = re.compile(r"page-id-\d+")


def other(root: Element, seen: Sighted) -> str:
    """Return the kind of what is no post; empty for posts, and where nothing says what it is."""
    classes = seen.post.classes
    if any(map(OWN.fullmatch, classes)):
        kinds = [found[1] for one in sorted(classes) if (found := KIND.fullmatch(one))]
        return next((kind for kind in kinds if kind != "post"), "")
    body = next((element for element in root.walk() if element.name == "body"), None)
    if body is None or not seen.is_page or "page" not in body.classes:
        return ""
    return "page" if any(map(PAGE.fullmatch, body.classes)) else ""
