"""What leads from a post on a web page to others: navigation, and the lists that plugins put there."""

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import labelmarks

LISTS = frozenset(
    "wp-block-query wp-block-latest-posts jp-relatedposts related-posts yarpp yarpp-related post-navigation"
    " wp-block-post-navigation-link nav-links widget wp-block-tag-cloud tagcloud".split()
)
"""Classes of such lists."""


def is_one(element: Element) -> bool:
    """Return whether an element leads to other posts."""
    return (element.name == "nav" and not _is_of_labels(element)) or not element.classes.isdisjoint(LISTS)


def _is_of_labels(nav: Element) -> bool:
    """Return whether all that a navigation within a post leads to are its tags (Wix)."""
    within = labelmarks.links(nav)
    return bool(within) and all(labelmarks.TAG.search(link.get("href")) for link in within)
