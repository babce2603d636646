"""What a page says that it is: what it is called, whether it is of one post, and where it stands."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import linkeddata, outer
from muniment.captures.words.blogs import ownpages
from muniment.text import folding

CALLING = frozenset({"og:title", "twitter:title"})
LISTING = frozenset("home blog archive category tag search author date index".split())
"""Classes of the body of a page of several posts (WordPress, get_body_class)."""
PAGE = re.compile(r"page-id-\d+")
"""The class of a page that its blog has as such, and which may list posts."""


def names(elements: Sequence[Element]) -> list[str]:
    """Return the letters of what a page is called, to people and to machines."""
    said = (*filter(None, map(_name, elements)), linkeddata.headline(elements))
    return [name for name in map(folding.letters, said) if name]


def _name(element: Element) -> str:
    if element.name == "title":
        return element.words
    named = element.name == "meta" and element.mentions("itle") and element.get("property") in CALLING
    return element.get("content") if named else ""


def own(elements: Sequence[Element]) -> Iterator[str]:
    """Yield the addresses that a page says are its own."""
    for element in elements:
        if element.name == "link" and element.get("rel") == "canonical":
            yield element.get("href")
        elif element.name == "meta" and element.get("property") == "og:url":
            yield element.get("content")


def lists(elements: Sequence[Element]) -> bool:
    """Return whether a page says that it is of no post: by classes of its body, or as where its site begins."""
    bodies = [element for element in elements if element.name == "body"]
    if any(not one.classes.isdisjoint(LISTING) or any(map(PAGE.fullmatch, one.classes)) for one in bodies):
        return not any(map(outer.is_single, bodies))
    addresses = [url for url in own(elements) if url]
    return bool(addresses) and not any(map(ownpages.is_whole, addresses))


def of_one(elements: Sequence[Element]) -> bool:
    """Return whether a page says that it is that of one post, or states one article for machines."""
    told = any(map(outer.is_of_one, elements)) or bool(linkeddata.headline(elements))
    return told and not lists(elements)
