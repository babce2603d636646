"""What a page says of itself: what it is called, whether it is of one post, and where it stands."""

import re
from collections.abc import Sequence
from functools import cached_property

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import baretitles, linkeddata, outer
from muniment.captures.words.blogs import ownpages
from muniment.text import folding
from muniment.text.patterns import late

CALLING = frozenset({"og:title", "twitter:title"})
LISTING = frozenset("home blog archive category tag search author date index".split())
"""Classes of the body of a page of several posts (WordPress, get_body_class)."""
LEAST = 12
"""Characters of a title that is no name of a list."""
SIGN = "[|–—«»:·/-]"
"""What parts the name of a page."""
PAGE = late(r"page-id-\d+")
"""The class of a page that its blog has as such, and which may list posts."""


class Metadata:
    """What a page says of itself, looked for in all its elements when it is first asked for."""

    def __init__(self, elements: Sequence[Element]) -> None:
        self.elements = elements

    @cached_property
    def headline(self) -> str:
        """What the one post is called that it states for machines; empty where it states none, or several."""
        return linkeddata.headline(self.elements)

    @cached_property
    def names(self) -> list[str]:
        """The letters of what it is called, to people and to machines."""
        said = (*filter(None, map(_name, self.elements)), self.headline)
        return [name for name in map(folding.letters, said) if name]

    @cached_property
    def canonical(self) -> list[str]:
        """The addresses that it says are its own, as it says it."""
        return [e.get("href") for e in self.elements if e.name == "link" and e.get("rel") == "canonical"]

    @cached_property
    def shared(self) -> list[str]:
        """The addresses by which it asks to be shared."""
        return [e.get("content") for e in self.elements if e.name == "meta" and e.get("property") == "og:url"]

    @cached_property
    def lists(self) -> bool:
        """Whether it says that it is of no post: by classes of its body, or as where its site begins."""
        bodies = [element for element in self.elements if element.name == "body"]
        if any(not one.classes.isdisjoint(LISTING) or any(map(PAGE.fullmatch, one.classes)) for one in bodies):
            return not any(map(outer.is_single, bodies))
        addresses = [url for url in (*self.canonical, *self.shared) if url]
        return bool(addresses) and not any(map(ownpages.is_whole, addresses))

    @cached_property
    def is_of_one(self) -> bool:
        """Whether it says that it is of one post, or states one article for machines."""
        return (outer.says_of_one(self.elements) or bool(self.headline)) and not self.lists

    def calls(self, title: Element) -> bool:
        """Return whether it is called by a title, and beside it by no more than the name of its site."""
        letters = folding.letters(baretitles.bare(title).words)
        return bool(letters) and any(name.startswith(letters) or name.endswith(letters) for name in self.names)

    def names_amid(self, head: Element) -> bool:
        """Return whether a heading stands between signs amid its name: 'News - A quiet morning - The Linden'."""
        words = head.words
        if len(words) < LEAST:
            return False
        told = (one.words for one in self.elements if one.name == "title")
        return any(re.search(rf"{SIGN}\s+{re.escape(words)}\s+{SIGN}", name) for name in told if words in name)


def _name(element: Element) -> str:
    if element.name == "title":
        return element.words
    named = element.name == "meta" and element.mentions("itle") and element.get("property") in CALLING
    return element.get("content") if named else ""
