"""The text of a post on a web page, without what is the page's in it: buttons, labels, its title, other posts."""

import re
from collections.abc import Iterator

from muniment.captures import pagelabels
from muniment.captures.markup import Element, Text
from muniment.captures.phrases import READ_MORE
from muniment.captures.sighting import Sighted, is_around
from muniment.captures.taken import DROPPED


def kept(seen: Sighted) -> Element:
    """Return the text of a post without what is the page's in it."""
    gone = {id(element) for element in _gone(seen)}
    return _without(seen.content, gone) if gone else seen.content


def _gone(seen: Sighted) -> Iterator[Element]:
    """Yield what is the page's in the text of a post; what never gets through is counted where it is dropped."""
    address = link(seen)
    for element in seen.content.walk():
        if element is seen.content or element.name in DROPPED:
            continue
        if element is seen.title or is_around(element) or (address and _is_more(element, address)):
            yield element
    yield from pagelabels.lines(seen.content)


def link(seen: Sighted) -> str:
    """Return the address that a post's title leads to, without a fragment; empty where it leads nowhere."""
    return next((href.partition("#")[0] for one in seen.title.walk() if (href := one.get("href"))), "")


def _is_more(element: Element, address: str) -> bool:
    """Return whether a link leads to all of the post whose beginning it stands in."""
    leads = element.name == "a" and element.get("href").partition("#")[0] == address
    return leads and (bool(READ_MORE.fullmatch(element.words or " ")) or bool(re.search("#more-", element.get("href"))))


def _without(element: Element, gone: set[int]) -> Element:
    copy = Element(element.name, element.attributes, element.start)
    copy.children = [
        child if isinstance(child, Text) else _without(child, gone)
        for child in element.children
        if id(child) not in gone
    ]
    return copy
