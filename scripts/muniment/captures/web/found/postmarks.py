"""What themes mark as a post, whatever is in it."""

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import unmarked
from muniment.text.patterns import late

POST = frozenset(
    "hentry h-entry wp-block-post type-post blog-post blogpost post entry entry-asset eBlock node story".split()
)
NO_POST = frozenset({"body", "html", "a", *unmarked.HEADINGS})
ITEM = late(r"schema\.org/(?:\w*Posting|\w*Article|Report)$")
"""The types of schema.org that are posts."""
ELEMENT = late(r"(?:article[-_]?)?c\d+")
"""What TYPO3 calls each element of a page's content: a text may stand in several."""
NUMBERED = late(r"post-\d+")
"""The `id` of a post."""


def is_post(element: Element) -> bool:
    """Return whether a theme marks an element as a post, whatever is in it."""
    if element.name in NO_POST or (element.is_bare and element.name != "article"):
        return False
    if element.name == "article" and ELEMENT.fullmatch(element.get("id")):
        return False
    if element.name == "article" or (element.classes and not element.classes.isdisjoint(POST)):
        return True
    if element.mentions("itemtype") and ITEM.search(element.get("itemtype")):
        return True
    return element.mentions("post-") and bool(NUMBERED.fullmatch(element.get("id")))


def within(post: Element) -> list[Element]:
    """Return the elements within one that a theme marks as posts."""
    able = (inner for inner in post.walk() if inner is not post and (inner.name == "article" or not inner.is_bare))
    return [inner for inner in able if is_post(inner)]
