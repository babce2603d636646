"""Who wrote the one post of a page, as the box behind its text is headed that tells of them."""

import re

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import pagemarks
from muniment.captures.words.dates import bylines
from muniment.text.patterns import late

BOX = late(pagemarks.AUTHOR_BOX)
HEADS = frozenset({"h2", "h3", "h4", "h5", "h6", "b", "strong"})
ABOUT = late(r"(?i)\W*(?:about|über|sobre|à propos|o autor|su di|over|об?|про)\b")
"""How a heading begins that says what the box is there for."""


def author(root: Element, content: Element) -> str:
    """Return the name of a person that heads the only such box behind a text; empty where none does."""
    behind = (one for one in root.walk() if one.start >= content.end and not one.is_bare)
    box = next((one for one in behind if any(map(BOX.fullmatch, pagemarks.names(one.classes)))), None)
    first = next((text for text in (box.texts() if box is not None else ()) if text.shown.strip()), None)
    return _name(box, first) if box is not None and first is not None else ""


def _name(box: Element, first: Text) -> str:
    """Return the name that begins a box, in a heading of its own; each word of a name begins with a capital letter."""
    heads = (one for one in box.walk() if one.name in HEADS and one.start <= first.start < one.end)
    words = next((head.words for head in heads), "")
    lower = any(word[:1].islower() for word in re.findall(r"\w{4,}", words))
    return words if bylines.is_name(words) and not lower and not ABOUT.match(words) else ""
