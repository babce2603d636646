"""What leads from a post on a web page to others: navigation, and the lists that plugins put there."""

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import labelmarks

SURE = frozenset(
    "wp-block-query wp-block-latest-posts jp-relatedposts related-posts yarpp yarpp-related post-navigation"
    " wp-block-post-navigation-link nav-links wp-block-tag-cloud tagcloud wp-block-categories wp-block-archives".split()
)
"""Classes of such lists."""
LISTS = SURE | {"widget"}
"""The same, and what holds posts of a page too where builders and blog hosts make it (SiteOrigin, Blogger)."""


def is_one(element: Element) -> bool:
    """Return whether an element leads to other posts."""
    return is_sure(element) or not element.classes.isdisjoint(LISTS)


def is_sure(element: Element) -> bool:
    """Return whether an element leads to other posts, and holds none that its page is of."""
    return (element.name == "nav" and not _is_of_labels(element)) or not element.classes.isdisjoint(SURE)


def _is_of_labels(nav: Element) -> bool:
    """Return whether all that a navigation within a post leads to are its tags (Wix)."""
    within = labelmarks.links(nav)
    return bool(within) and all(labelmarks.TAG.search(link.get("href")) for link in within)
