"""Lists of posts by their titles alone, of which a page shows no text (the search of WordPress's oldest theme)."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import markedparts, postheads, postmarks, unmarked


def is_named(element: Element) -> bool:
    """Return whether an element is marked as a post, and has a title that is marked too or leads to it."""
    if not postmarks.is_post(element):
        return False
    head = postheads.only(element)
    return markedparts.named(element) is not None or (head is not None and unmarked.leads(head))


def is_above(title: Element, content: Element, elements: Sequence[Element]) -> bool:
    """Return whether a heading is that of such a list: posts stand between it and what was taken for its text."""
    between = (one for one in elements if title.stop < one.order and one.stop < content.order)
    return any(map(is_named, between))
