"""Quotations of HTML: who is quoted at the end of one is a block of its own where stylesheets have it so."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import PARTING, Element, Text
from muniment.text.patterns import late

ENDED = late(r"[\w.!?…。！？؟۔»”’\"')\]]\Z")
"""How words end that are said."""


def shown(node: Element) -> list[Element | Text]:
    """Return what is in a quotation, or in a paragraph of it: who clings to its end as a cite stands by itself.

    So stylesheets have it (WordPress, core/quote); behind a space it may be the name of a work in a sentence.
    """
    made = [*node.children]
    for number, child in enumerate(node.children):
        if not isinstance(child, Element):
            continue
        if child.name == "p" and (inner := shown(child)) != child.children:
            made[number] = copy = child.emptied()
            copy.children = inner
        elif (
            child.name == "cite" and number and _clings(node.children[number - 1]) and not _is_told(made[number + 1 :])
        ):
            made[number] = whole = Element("div", "", child.start, child.end)
            whole.children = [child]
    return made


def _clings(before: Element | Text) -> bool:
    """Return whether words end in a letter, or as a sentence does, and what stands behind them is right beside."""
    said = before.shown if isinstance(before, Text) else "" if before.name in PARTING else before.words
    return ENDED.search(said) is not None


def _is_told(nodes: Sequence[Element | Text]) -> bool:
    return any(node.words if isinstance(node, Element) else node.shown.strip() for node in nodes)
