"""What ends a text in elements of its own beside it: a link, a postscript, its notes (SPIP)."""

from collections.abc import Iterable

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import undertitles
from muniment.captures.web.found.unmarked import Parts

ENDS = frozenset({"hyperlien", "ps", "notes", "footnotes", "endnotes"})
"""Classes of such elements."""


def joined(parts: Parts, elements: Iterable[Element]) -> Parts:
    """Return the one post of a page with what ends its text; the same where nothing does."""
    post, title, content = parts
    holder = next((one for one in elements if any(child is content for child in one.children)), None)
    if holder is None:
        return parts
    place = next(at for at, child in enumerate(holder.children) if child is content)
    ends = [child for child in holder.children[place + 1 :] if _ends(child)]
    return (post, title, undertitles.in_one([content, *ends], content.start)) if ends else parts


def _ends(child: Element | Text) -> bool:
    return isinstance(child, Element) and not child.classes.isdisjoint(ENDS) and bool(child.words)
