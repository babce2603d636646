"""What leads from a post on a web page to others: navigation, and the lists that plugins put there."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import labelmarks
from muniment.captures.words.blogs.furniture import announces_others
from muniment.text.patterns import late

SURE = frozenset(
    "wp-block-query wp-block-latest-posts jp-relatedposts related-posts yarpp yarpp-related post-navigation"
    " wp-block-post-navigation-link nav-links wp-block-tag-cloud tagcloud wp-block-categories wp-block-archives".split()
)
"""Classes of such lists."""
CLOUD = "tagcloud"
"""That of all tags of a blog, and in some themes that of a post's."""
FURTHER = late(r"(?:[a-z]+[-_]+)*(?:related|similar|recommended|more)[-_]+(?:posts?|articles?|entries|stories|news)")
"""The names by `id` of such lists."""
COLUMN = late(r"(?:left|right|main|primary|secondary|site|page)?[-_]?side-?bar")
"""What themes call the column beside posts."""
WIDGET = late(r"widget[-_](?:item-?list|list|recent|latest|popular|related)(?:[-_]+[a-z]+)*")
"""What themes call such lists beside posts."""
BOXES = frozenset({"div", "section", "aside"})
SHORT = 40
"""Characters of what announces others."""
RELATED = frozenset("jp-relatedposts related-posts yarpp yarpp-related".split())
"""Those of them that are made of posts like the one shown."""
RELATED_LIKE = late(
    r"(?:entry|post|article)s?[-_]+related|(?:related|similar)[-_]+(?:posts?|articles?|entries|stories)"
)
"""The same as themes name them (Kadence)."""
LISTS = SURE | {"widget"}
"""The same, and what holds posts of a page too where builders and blog hosts make it (SiteOrigin, Blogger)."""


def is_one(element: Element, *, page: bool = False) -> bool:
    """Return whether an element leads to other posts; `page`: it stands in a page all of which is taken for a post."""
    if is_sure(element) or (not element.classes.isdisjoint(LISTS) and not _tags(element)):
        return True
    if element.mentions("widget") and any(map(WIDGET.fullmatch, element.classes)):
        return True
    return page and any(map(COLUMN.fullmatch, (element.get("id"), *element.classes)))


def is_sure(element: Element) -> bool:
    """Return whether an element leads to other posts, and holds none that its page is of."""
    if not element.is_bare and (not element.classes.isdisjoint(SURE) or _is_further(element)):
        return not _tags(element)
    return element.name == "nav" and not _is_of_labels(element)


def _is_further(element: Element) -> bool:
    """Return whether the name of an element says that it is such a list."""
    return bool(name := element.get("id")) and FURTHER.fullmatch(name) is not None


def _tags(element: Element) -> bool:
    """Return whether links in what is named as a cloud of tags say that they are those of their post (Jannah)."""
    within = labelmarks.links(element) if CLOUD in element.classes else []
    return bool(within) and all("tag" in link.get("rel").split() for link in within)


def announces(box: Element) -> bool:
    """Return whether an element begins with a few words that announce other posts, and has links to these."""
    if box.name not in BOXES or not any(one.name == "a" for one in box.walk()):
        return False
    first = next((one for one in box.children if isinstance(one, Element) or one.shown.strip()), None)
    return isinstance(first, Element) and first.says_less(SHORT) and announces_others(first.words)


def apart(elements: Sequence[Element]) -> Sequence[Element]:
    """Return the elements of a page without those in lists of posts that are like the one shown."""
    lists = [one for one in elements if one.classes and (not one.classes.isdisjoint(RELATED) or _is_related(one))]
    within = {order for one in lists for order in range(one.order, one.stop + 1)}
    return [one for one in elements if one.order not in within] if lists else elements


def _is_related(box: Element) -> bool:
    """Return whether a box is named as one of posts like the one shown, and holds no first heading of a page."""
    named = box.name in BOXES and any(map(RELATED_LIKE.fullmatch, box.classes))
    return named and not any(one.name == "h1" for one in box.walk())


def further(post: Element) -> set[int]:
    """Return which elements within a post, by their order, stand in what is named as a list of others."""
    lists = (one for one in post.walk() if one is not post and not one.is_bare and _is_further(one))
    return {order for one in lists for order in range(one.order, one.stop + 1)}


def _is_of_labels(nav: Element) -> bool:
    """Return whether all that a navigation within a post leads to are its tags (Wix)."""
    within = labelmarks.links(nav)
    return bool(within) and all(labelmarks.TAG.search(link.get("href")) for link in within)
