"""The languages and directions that parts of a post's HTML say they are in."""

import re
from collections import Counter
from collections.abc import Sequence
from html import escape

import msgspec

from muniment.captures.hypertext.markup import Element, Text

TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""As people write the tag of a language; word processors strew tags in capitals over every word."""
MOST = 0.5
"""Share of a post's letters from which a language is the post's own."""


class Tongue(msgspec.Struct, frozen=True):
    """A language (BCP 47) and a direction; each empty where it is not said."""

    lang: str = ""
    dir: str = ""

    @property
    def attributes(self) -> str:
        """It as attributes of an element."""
        lang = f' lang="{escape(self.lang)}"' if self.lang else ""
        return lang + (f' dir="{self.dir}"' if self.dir else "")


UNSAID = Tongue()


def of(element: Element) -> Tongue:
    """Return what an element says of its words; left to right goes without saying, and so does English."""
    lang = element.get("lang") or element.get("xml:lang")
    lang = lang if TAG.fullmatch(lang) and lang.split("-")[0] != "en" else ""
    return Tongue(lang, "rtl" if element.get("dir").lower() == "rtl" else "")


def main(nodes: Sequence[Element | Text]) -> Tongue:
    """Return what most of the letters of a post are in; unsaid where they do not say."""
    elements = (inner for node in nodes if isinstance(node, Element) for inner in node.walk())
    if all(element.is_bare or of(element) == UNSAID for element in elements):
        return UNSAID
    letters: Counter[Tongue] = Counter()
    stack: list[tuple[Element | Text, Tongue]] = [(node, UNSAID) for node in nodes]
    while stack:
        node, tongue = stack.pop()
        if isinstance(node, Text):
            letters[tongue] += len(node.shown) - node.shown.count(" ")
        else:
            own = of(node)
            stack += [(child, tongue if own == UNSAID else own) for child in node.children]
    most, number = letters.most_common(1)[0] if letters else (UNSAID, 0)
    return most if number > MOST * letters.total() else UNSAID
