"""Addresses that a link shows, and which the words right behind it would go on with."""

from collections.abc import Sequence

from muniment.captures.hypertext.emphasis import BREAK, CLOSE
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.words.text import addresses
from muniment.text.patterns import late

LAST = late(rf"(?<![\w(<\[])https?://[^\s<>()\[\]\x00-\x04]+(?={CLOSE}*\Z)")
"""An address with which Markdown ends, in emphasis or not, and which is not between marks."""
NEAR = 40
"""Characters behind an address that tell whether it goes on."""


def addresses_of(nodes: Sequence[Element | Text], made: Sequence[str]) -> list[str]:
    """Return Markdown in a row, each address between marks that ends with a link and would not end there."""
    whole = list(made)
    for place, words in enumerate(made[:-1]):
        if "://" in words and _is_link(nodes[place]) and (found := LAST.search(words)):
            behind = next(filter(None, made[place + 1 :]), "")[:NEAR]
            if behind and behind[0] != BREAK and _goes_on(found[0], behind):
                whole[place] = f"{words[: found.start()]}<{found[0]}>{words[found.end() :]}"
    return whole


def _goes_on(address: str, behind: str) -> bool:
    """Return whether an address and what stands behind it are another; where they are none, it is cut short."""
    whole = addresses.find(address + behind)
    return bool(whole) and whole[0].url != address


def _is_link(node: Element | Text) -> bool:
    """Return whether a node is a link, in elements that hold nothing else or none."""
    while isinstance(node, Element) and node.name != "a" and len(node.children) == 1:
        node = node.children[0]
    return isinstance(node, Element) and node.name == "a"
