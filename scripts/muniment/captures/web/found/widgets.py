"""Boxes beside posts that have a heading, and are none themselves: lists of links, forms, words without a day."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import undertitles, unmarked
from muniment.text import days

ASKING = frozenset({"form", "input", "button"})


def heads(head: Element, elements: Sequence[Element]) -> bool:
    """Return whether a heading stands in such a box, right in it, on a page whose posts have days."""
    box = next((one for one in elements if head in one.children), None)
    if box is None or box.name in unmarked.WHOLE:
        return False
    if any(one.name in ASKING for one in box.walk()) or not undertitles.is_dated(box):
        return True
    linked = [one for one in box.walk() if one.name == "a"]
    beside = (text for text in box.texts() if not any(one.start <= text.start < one.end for one in (head, *linked)))
    return not any(undertitles.says_enough(words) for text in beside if not days.whole(words := text.shown.strip()))
