"""What scripts and plugins show: pictures once they are scrolled to, with a placeholder beside them, and films."""

from itertools import pairwise

from muniment.captures.hypertext import curtains, images, objects, parser
from muniment.captures.hypertext.markup import Element

SHOWN = "span"
"""What is neither dropped nor a picture."""


def read(source: str) -> Element:
    """Return the tree of a piece of HTML as it shows itself."""
    root = parser.parse(source)
    return revealed(curtains.drawn(root) if "<style" in source.lower() else root)


def revealed(root: Element) -> Element:
    """Return a tree in which a picture for those without scripts stands in the place of one that has no address.

    What plugins show is a frame in it.
    """
    objects.name(root)
    holders = root.walk() if any(element.name == "noscript" for element in root.walk()) else ()
    for holder in holders:
        if not any(isinstance(child, Element) and child.name == "noscript" for child in holder.children):
            continue
        inner = [child for child in holder.children if isinstance(child, Element)]
        for before, after in pairwise(inner):
            placeholder = _alone(before)
            if after.name == "noscript" and placeholder is not None and not images.source(placeholder)[1]:
                _reveal(placeholder, after)
    return root


def _reveal(placeholder: Element, hidden: Element) -> None:
    picture = _alone(hidden)
    if picture is not None and images.source(picture)[1]:
        placeholder.name = hidden.name = SHOWN


def _alone(element: Element) -> Element | None:
    """Return the only picture in an element that has no words; itself where it is one."""
    found = [inner for inner in element.walk() if inner.name == "img"]
    return found[0] if len(found) == 1 and not element.words else None
