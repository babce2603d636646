"""The post of a page that holds beginnings of others, to which it leads, in the element that holds itself."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import pagemarks, unmarked, ways

SAYING = frozenset({"meta", "body"})
"""Elements that say of what a page is."""
SINGLE = frozenset({"single", "single-post"})
"""Classes of the body of a page of one post (WordPress, get_body_class)."""


def of_page(elements: Sequence[Element], others: Sequence[Element]) -> tuple[Element, Element, Element] | None:
    """Return the post that a page is of, by its own word, where that is marked as none and the others are.

    Block themes have no element for it; it is what is marked as a title and a text in what holds the whole page.
    """
    head = next((element.words for element in elements if element.name == "title"), "")
    if not head or not says_of_one(elements):
        return None
    for whole in (element for name in ("main", "body") for element in elements if element.name == name):
        found = parts(whole, others)
        if found is not None and found[0].words in head:
            return whole, *found
    return None


def says_of_one(elements: Sequence[Element]) -> bool:
    """Return whether a page says by one of its elements that it is that of one post."""
    return any(is_of_one(element) for element in elements if element.name in SAYING)


def is_of_one(element: Element) -> bool:
    """Return whether an element says that its page is that of one post."""
    if element.name == "meta":
        return element.mentions("og:type") and element.get("content") == "article"
    return is_single(element)


def is_single(element: Element) -> bool:
    """Return whether an element is the body of a page of one post, by its classes."""
    return element.name == "body" and not element.classes.isdisjoint(SINGLE)


def parts(post: Element, others: Sequence[Element]) -> tuple[Element, Element] | None:
    """Return the title and the text of a post beside the others in its element; None where it has not both there.

    Its title is the only first heading outside of them, its text what is marked as one behind that.
    """
    inner = {element.order for other in others for element in other.walk()}
    own = [element for element in post.walk() if element is not post and element.order not in inner]
    heads = [element for element in own if element.name == "h1" and element.words and not unmarked.names_site(element)]
    if len(heads) != 1:
        return None
    behind = (element for element in own if element.order > heads[0].stop and pagemarks.is_content(element.classes))
    whole = (element for element in behind if not pagemarks.is_excerpt(element.classes))
    text = next((element for element in whole if not any(_is_in(element, other) for other in others)), None)
    return (heads[0], text) if text is not None else None


def _is_in(text: Element, other: Element) -> bool:
    """Return whether a text holds another post, and not only a list of posts that does."""
    if not text.holds(other):
        return False
    lists = (element for element in text.walk() if element is not text and ways.is_sure(element))
    return not any(element.holds(other) for element in lists)
