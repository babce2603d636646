"""What leads from a post on a web page to others: navigation, and the lists that plugins put there."""

import re

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import labelmarks

SURE = frozenset(
    "wp-block-query wp-block-latest-posts jp-relatedposts related-posts yarpp yarpp-related post-navigation"
    " wp-block-post-navigation-link nav-links wp-block-tag-cloud tagcloud wp-block-categories wp-block-archives".split()
)
"""Classes of such lists."""
FURTHER = re.compile(
    r"(?:[a-z]+[-_]+)*(?:related|similar|recommended|more)[-_]+(?:posts?|articles?|entries|stories|news)"
)
"""The names by `id` of such lists."""
COLUMN = re.compile(r"(?:left|right|main|primary|secondary|site|page)?[-_]?side-?bar")
"""What themes call the column beside posts."""
WIDGET = re.compile(r"widget[-_](?:item-?list|list|recent|latest|popular|related)(?:[-_]+[a-z]+)*")
"""What themes call such lists beside posts."""
LISTS = SURE | {"widget"}
"""The same, and what holds posts of a page too where builders and blog hosts make it (SiteOrigin, Blogger)."""


def is_one(element: Element, *, page: bool = False) -> bool:
    """Return whether an element leads to other posts; `page`: it stands in a page all of which is taken for a post."""
    if is_sure(element) or not element.classes.isdisjoint(LISTS):
        return True
    if element.mentions("widget") and any(map(WIDGET.fullmatch, element.classes)):
        return True
    return page and any(map(COLUMN.fullmatch, (element.get("id"), *element.classes)))


def is_sure(element: Element) -> bool:
    """Return whether an element leads to other posts, and holds none that its page is of."""
    if not element.is_bare and (not element.classes.isdisjoint(SURE) or FURTHER.fullmatch(element.get("id"))):
        return True
    return element.name == "nav" and not _is_of_labels(element)


def further(post: Element) -> set[int]:
    """Return which elements within a post, by their order, stand in what is named as a list of others."""
    lists = (one for one in post.walk() if one is not post and not one.is_bare and FURTHER.fullmatch(one.get("id")))
    return {order for one in lists for order in range(one.order, one.stop + 1)}


def _is_of_labels(nav: Element) -> bool:
    """Return whether all that a navigation within a post leads to are its tags (Wix)."""
    within = labelmarks.links(nav)
    return bool(within) and all(labelmarks.TAG.search(link.get("href")) for link in within)
