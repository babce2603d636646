"""The picture that a theme shows beside the text of a post: above it, in the post or in the head of its page."""

from collections.abc import Iterator

from muniment.captures.hypertext import figures, images
from muniment.captures.hypertext.markup import Element
from muniment.captures.web.sighting import Sighted

MARK = "wp-post-image"
"""The class of such a picture (WordPress, get_the_post_thumbnail)."""
OTHERS = frozenset({"a", "nav", "aside", "footer", "li"})
"""Elements in which the picture of another post stands."""


def find(seen: Sighted, root: Element, *, alone: bool) -> list[Element]:
    """Return the picture of a post, where its text does not show it too, in whatever size; `alone`: on its own page."""
    marked = (e for e in seen.own() if e.name == "img" and MARK in e.classes)
    found = [image for image in marked if _shows(image)] or (list(_over(seen, root)) if alone else [])
    beside = [image for image in found if not (seen.content.start <= image.start < seen.content.end)][:1]
    within = {_shown(image) for image in seen.content.walk() if image.name == "img"} if beside else set()
    return [image for image in beside if _shown(image) not in within]


def _over(seen: Sighted, root: Element) -> Iterator[Element]:
    """Yield such pictures in the head of a page above its only post that lead nowhere."""
    stop = -1
    for element in root.walk():
        if element.order >= seen.post.order:
            return
        if element.name in OTHERS:
            stop = max(stop, element.stop)
        elif element.order > stop and element.name == "img" and MARK in element.classes and _shows(element):
            yield element


def _shows(image: Element) -> bool:
    return images.counts(image) or images.is_nameless(image)


def _shown(image: Element) -> str:
    """Return what picture an element shows, whatever its size: its address, else its words."""
    return figures.unsized(images.source(image)[1]) or image.get("alt")
