"""Pictures with words under them in what no element marks as a figure: a table, a list of terms, a box with classes."""

import re
from functools import lru_cache

from muniment.captures.hypertext.markup import Element, Text
from muniment.text.patterns import late

BOXES = frozenset({"div", "p", "span", "center"})
CAPTION = late(
    r"(?:[a-z0-9]+[-_]+)*(?:(?:img|image|photo|pic|picture|media|figure|thumb)[-_]?(?:caption|legend|cap|text)"
    r"|caption|legende?)(?:[-_]+text)?",
    re.IGNORECASE,
)
"""What systems call the words under a picture, in an element beside it."""
CREDIT = late(
    r"(?:[a-z0-9]+[-_]+)*(?:credits?|copyright|photographer|attribution|photo[-_]?by)(?:[-_]+(?:text|line))?",
    re.IGNORECASE,
)
"""What they call the words that say whose it is."""
SHORT = 200
LONGEST = 300
"""Characters of words under a picture; more are a text that has a picture too."""
HOLDERS = {"table": frozenset({"td"}), "dl": frozenset({"dt", "dd"})}
"""The parts of a table or list that may hold a picture, or the words under it."""
SMALL = frozenset({"small", "font", "em", "i", "span", "center"})
"""What holds all words of a cell that are those under the picture in it."""
NEVER = frozenset("th table dl ul ol h1 h2 h3 h4 h5 h6 blockquote pre".split())
"""What no words under a picture hold."""


def caption(element: Element) -> Element | None:
    """Return the words under a picture in an element that holds the two and nothing else; None for any other."""
    if element.name in HOLDERS:
        return _under(element, HOLDERS[element.name])
    return (_named(element) or _behind(element)) if element.name in BOXES else None


def _under(element: Element, parts: frozenset[str]) -> Element | None:
    """Return the cell in the row below one that a picture fills, or what a term means that is a picture."""
    inner = [one for one in element.walk() if one is not element]
    pictures = [one for one in inner if one.name == "img"]
    if len(pictures) != 1 or any(one.name in NEVER for one in inner):
        return None
    held = [one for one in inner if one.name in parts and (one.words or pictures[0] in one.walk())]
    if len(held) == 1:
        able = (one for one in held[0].walk() if one.name in SMALL and one.words == held[0].words)
        return next((one for one in able if pictures[0] not in one.walk() and one.says_less(LONGEST)), None)
    beside = any(sum(one in row.children for one in held) > 1 for row in inner if row.name == "tr")
    if beside or len(held) != 2 or held[0].words or pictures[0] not in held[0].walk():
        return None
    return held[1] if held[1].says_less(LONGEST) else None


def _named(element: Element) -> Element | None:
    """Return what stands beside the only picture of a box and is called its caption; a credit may stand there too."""
    inner = [child for child in element.children if isinstance(child, Element)]
    called = next((one for one in inner if is_caption(one)), None)
    if called is None or any(one.words for one in inner if one is not called and not is_credit(one)):
        return None
    if any(isinstance(child, Text) and child.shown.strip() for child in element.children):
        return None
    beside = (inside for one in inner if one is not called for inside in one.walk())
    return called if called.words and sum(one.name == "img" for one in beside) == 1 else None


def is_caption(element: Element) -> bool:
    """Return whether an element is called the caption of a picture, and has as few words as one."""
    if element.is_bare:
        return False
    return (_is_called(element.classes) or element.get("itemprop") == "caption") and element.says_less(LONGEST)


def is_credit(element: Element) -> bool:
    """Return whether an element is called the credit of a picture, and has as few words as one."""
    return not element.is_bare and any(map(CREDIT.fullmatch, element.classes)) and element.says_less(SHORT)


def _behind(paragraph: Element) -> Element | None:
    """Return the words in the line behind the only picture of a paragraph, all in one element that sets them apart."""
    inner = [child for child in paragraph.children if isinstance(child, Element)]
    last = inner[-1] if len(inner) > 2 else None
    if last is None or last.name not in SMALL or inner[-2].name != "br" or not last.says_less(SHORT):
        return None
    pictures = [one for one in paragraph.walk() if one.name == "img"]
    apart = last.words == paragraph.words != "" and not any(one is pictures[0] for one in last.walk() if pictures)
    return last if apart and len(pictures) == 1 else None


@lru_cache(maxsize=4096)
def _is_called(classes: frozenset[str]) -> bool:
    return any(map(CAPTION.fullmatch, classes))
