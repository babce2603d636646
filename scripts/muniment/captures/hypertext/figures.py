"""Figures of a post's HTML, whatever wrote them: what is one, its caption, and whose credit that gives."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext import framed
from muniment.captures.hypertext.markup import Element
from muniment.captures.words.blogs import phrases
from muniment.model.post import UNKNOWN_LICENCE, Picture
from muniment.text.patterns import late

FIGURES = frozenset({"wp-caption", "gallery-item", "tr-caption-container", "sqs-block-image"})
"""Classes of figures: of WordPress before and in galleries, of Blogger, of Squarespace."""
CAPTIONS = frozenset({"wp-caption-text", "gallery-caption", "tr-caption", "image-caption", "image__source"})
SIZE = late(r"-\d+x\d+(?=\.\w+$)|-scaled(?=\.\w+$)")
"""What WordPress puts into the names of a picture in other sizes."""
BRACKETS = {"(": ")", "[": "]"}


def unsized(address: str) -> str:
    """Return the address of a picture without what says its size, so that all sizes of one picture have the same."""
    return SIZE.sub("", re.sub(r"^https?://(?:i\d\.wp\.com/)?|[?#].*$", "", address))


def is_figure(element: Element) -> bool:
    """Return whether an element is a figure; a link without a picture is none."""
    named = not element.classes.isdisjoint(FIGURES) and (element.name != "a" or _is_pictured(element))
    if element.name == "figure" or named or framed.caption(element) is not None:
        return True
    return "image" in element.classes and any(not inner.classes.isdisjoint(CAPTIONS) for inner in element.walk())


def _is_pictured(link: Element) -> bool:
    return any(inner.name == "img" for inner in link.walk())


def caption_of(figure: Element) -> Element | None:
    """Return the caption of a figure, or the link around it alone; that of a figure within it is none of its own."""
    stack: list[Element] = [figure]
    while stack:
        element = stack.pop()
        if element is not figure and is_figure(element):
            continue
        if _is_caption(element) or (element.name == "a" and _is_around_caption(element)):
            return element
        stack += [child for child in reversed(element.children) if isinstance(child, Element)]
    return framed.caption(figure)


def _is_caption(element: Element) -> bool:
    return element.name == "figcaption" or not element.classes.isdisjoint(CAPTIONS)


def _is_around_caption(link: Element) -> bool:
    shown = [child for child in link.children if isinstance(child, Element) or child.shown.strip()]
    return len(shown) == 1 and isinstance(shown[0], Element) and _is_caption(shown[0])


def without(element: Element, left_out: Element | None) -> Element:
    """Return an element without one that it holds."""
    if left_out is None or not any(inner is left_out for inner in element.walk()):
        return element
    copy = element.emptied()
    copy.written = ""  # what it says is told of the one that it was
    copy.children = [
        without(child, left_out) if isinstance(child, Element) else child
        for child in element.children
        if child is not left_out
    ]
    return copy


def credit_of(figure: Element) -> Element | None:
    """Return what in a figure is called the credit of its picture, beside the caption or in it.

    In a caption one that leads somewhere is as its other words: a picture has no place for that.
    """
    caption = caption_of(figure)
    within = {id(inner) for inner in caption.walk()} if caption is not None else set()
    for one in figure.walk():
        if one is not figure and one is not caption and framed.is_credit(one) and one.words:
            return None if id(one) in within and any(inner.name == "a" for inner in one.walk()) else one
    return None


def give(pictures: Sequence[dict[str, str]], words: str) -> bool:
    """Give a caption to those pictures that have none; return whether there were any."""
    bare = [picture for picture in pictures if "caption" not in picture and "credit" not in picture]
    for picture in bare:
        picture.update({name: value for name, value in parted(words) if value})
    return bool(bare)


def owe(pictures: Sequence[dict[str, str]], credit: Element) -> bool:
    """Give a picture whose credit its caption does not say that of an element; return whether there was one.

    A credit that leads somewhere is none of a picture's, which has no place for that.
    """
    bare = [picture for picture in pictures if "credit" not in picture]
    if not bare or any(inner.name == "a" for inner in credit.walk()):
        return False
    bare[0]["credit"] = credit.parted
    return True


def parted(words: str) -> Iterator[tuple[str, str]]:
    """Yield caption and credit of the words under a picture."""
    found = phrases.CREDIT.search(words)
    if not found:
        yield "caption", words
        return
    before, credit = words[: found.start()].rstrip(), words[found.start() :]
    closing = BRACKETS.get(before[-1:], "")
    if closing and credit.endswith(closing):
        credit = credit.removesuffix(closing)
    yield "caption", before.rstrip(" ([")
    yield "credit", credit


def beside(given: Sequence[dict[str, str]], within: Sequence[Picture]) -> Iterator[Picture]:
    """Yield the pictures that stand beside a text and not in it, in whatever size."""
    known = {unsized(picture.url) or picture.alt for picture in within}
    for picture in given:
        if (unsized(picture.get("url", "")) or picture.get("alt")) not in known:
            yield Picture(**picture, licence=UNKNOWN_LICENCE)
