"""The languages and directions that parts of a post's HTML say they are in."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from html import escape

import msgspec

from muniment.captures.hypertext.markup import Element, Text
from muniment.schema import values
from muniment.text.patterns import late

TAG = late(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""As people write the tag of a language; word processors strew tags in capitals over every word."""
ENGLISH = "en"
CODE = frozenset({"pre", "code"})
"""Elements in which code stands."""
RIGHT_TO_LEFT = frozenset("ar arc arz ckb dv fa he iw ks lrc mzn nqo ps sd syr ug ur yi".split())
REGION, SCRIPT = 2, 4
"""How many letters those parts of a tag have."""
MOST = 0.5
"""Share of a post's letters from which a language is the post's own."""


class Tongue(msgspec.Struct, frozen=True):
    """A language (BCP 47) and a direction; each empty where it is not said."""

    lang: str = ""
    dir: str = ""

    def within(self, around: "Tongue") -> str:
        """Return it as attributes of an element, as far as those around that do not say the same."""
        lang = f' lang="{escape(self.lang or ENGLISH)}"' if self.lang != around.lang else ""
        return lang + (f' dir="{self.dir or "ltr"}"' if self.dir != around.dir else "")


UNSAID = Tongue()


def of(element: Element, around: Tongue = UNSAID) -> Tongue:
    """Return what an element says of its words, else what is said around it; English goes without saying."""
    if element.is_bare:
        return around
    said = "" if programmed(element) else element.get("lang") or element.get("xml:lang")
    lang = ("" if said.split("-")[0] == ENGLISH else said) if TAG.fullmatch(said) else around.lang
    return Tongue(lang, {"rtl": "rtl", "ltr": ""}.get(element.get("dir").lower(), around.dir))


def programmed(element: Element) -> str:
    """Return the language of a program that an element of code says by `lang` (WP-Syntax); empty for one of people.

    Some names are those of both, as 'lua': the numbers of lines that are to be shown beside it tell then.
    """
    said = element.get("lang") if element.name in CODE and element.mentions("lang") else ""
    named = said and not (element.mentions("line=") or element.mentions("escaped="))
    return "" if named and _known(re.split("[-_]", said.lower())[0]) else said


@lru_cache(maxsize=64)
def _known(code: str) -> bool:
    """Return whether people speak a language."""
    from babel import Locale  # knows six hundred languages, which few captures need

    return code in Locale("en").languages


def tag(written: str) -> str:
    """Return the tag of a language as the head of a capture writes it; empty for English, and where it is none."""
    language, *rest = re.split("[-_]", written.strip())
    parts = [part.upper() if len(part) == REGION else part.title() if len(part) == SCRIPT else part for part in rest]
    made = "-".join([language.lower(), *parts])
    return made if language.lower() != ENGLISH and values.is_language(made) else ""


def spoken(lang: str) -> Tongue:
    """Return a language as a post is in it: with the direction that it has where nothing else is said."""
    return Tongue(lang, "rtl" if lang.split("-")[0] in RIGHT_TO_LEFT else "")


def around(root: Element, place: int) -> Tongue:
    """Return the language that the innermost of the elements says which hold a place of a page."""
    found, element = "", root
    while True:
        number = bisect_right(element.children, place, key=lambda node: node.start)
        child = element.children[number - 1] if number else None
        if not isinstance(child, Element) or place >= child.end:
            return spoken(found)
        element = child
        if element.mentions("lang"):
            said = element.get("lang") or element.get("xml:lang")
            found = tag(said) if said else found


def main(nodes: Sequence[Element | Text], around: Tongue = UNSAID) -> Tongue:
    """Return what most of the letters of a post are in; what is said around them where they do not say."""
    elements = (inner for node in nodes if isinstance(node, Element) for inner in node.walk())
    if all(element.is_bare or of(element, around) == around for element in elements):
        return around
    letters: Counter[Tongue] = Counter()
    stack: list[tuple[Element | Text, Tongue]] = [(node, around) for node in nodes]
    while stack:
        node, tongue = stack.pop()
        if isinstance(node, Text):
            letters[tongue] += len("".join(node.shown.split()))
        else:
            own = of(node, tongue)
            stack += [(child, own) for child in node.children]
    most, number = letters.most_common(1)[0] if letters else (around, 0)
    told = most.lang or not most.dir  # a direction alone is no field of a post
    return most if told and number > MOST * letters.total() else around
