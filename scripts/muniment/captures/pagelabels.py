"""Tags and categories of a post on a web page: the links and lines that name them."""

import re
from collections.abc import Iterator

import msgspec

from muniment.captures.markup import Element
from muniment.captures.phrases import READ_MORE
from muniment.captures.sighting import Sighted

TAG = re.compile(r"/(?:tags?|labels?|topics?|keywords?|etiquetas?|schlagwort|mot-cle)/[^/]+/?$|[?&]tag=")
CATEGORY = re.compile(r"/(?:categor[a-zé]+|kategorie|rubrique|rubrik)/|[?&](?:cat|category_name)=")
SHORT = 100
LABEL = 40
"""Characters of a line of labels beside their names."""


class Label(msgspec.Struct, frozen=True):
    """A tag or category of a post: the element that names it, and which field it is of."""

    element: Element
    kind: str
    words: str


def read(seen: Sighted) -> Iterator[Label]:
    """Yield the tags and categories of a post."""
    leads = {link.get("href") for link in seen.title.walk() if link.name == "a"}
    for element in seen.own():
        if element.get("itemprop") == "articleSection" and element.says_less(SHORT) and element.words:
            yield Label(element, "categories", element.words)
        if element.name != "a" or element.get("href") in leads:
            continue
        kind = _kind(element, within=_holds(seen.content, element))
        if kind and (words := element.words) and not READ_MORE.fullmatch(words):
            yield Label(element, kind, words)


def _kind(link: Element, *, within: bool) -> str:
    """Return the field that a link names an entry of; `within` a text only links that say so do."""
    rel, href = link.get("rel").split(), link.get("href")
    if "tag" not in rel and (within or not (TAG.search(href) or CATEGORY.search(href))):
        return ""
    return "categories" if "category" in rel or CATEGORY.search(href) else "tags"


def lines(content: Element) -> Iterator[Element]:
    """Yield the lines within a text that hold nothing but its labels: 'Tags: one, another'."""
    if not any("tag" in link.get("rel").split() for link in content.walk() if link.name == "a"):
        return
    for element in content.walk():
        if element.name in ("p", "div", "span", "small", "ul") and element is not content and _is_line(element):
            yield element


def _is_line(element: Element) -> bool:
    links = [link for link in element.walk() if link.name == "a"]
    if not links or not all("tag" in link.get("rel").split() for link in links):
        return False
    return len(element.words) - sum(len(link.words) for link in links) <= LABEL


def _holds(element: Element, other: Element) -> bool:
    return element.start <= other.start < element.end and element is not other
