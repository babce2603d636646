"""Undoes what the Wayback Machine does to a page: every address in it leads through an archive."""

import re

from muniment.captures.hypertext.images import ADDRESSES
from muniment.captures.hypertext.markup import Element

THROUGH = re.compile(r"(?:https?:)?(?://web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?://|//|mailto:)")
"""What stands before an address that leads through the archive."""


def undone(root: Element) -> Element:
    """Return the tree of a page with the addresses that it had, where its own resources lead through the archive.

    A page that merely cites archived pages keeps those addresses.
    """
    if any(THROUGH.match(element.get("href")) for element in root.walk() if element.name == "link"):
        for element in root.walk():
            if not element.is_bare:
                _undo(element)
    return root


def _undo(element: Element) -> None:
    for name in (*ADDRESSES, "content"):
        found = THROUGH.match(element.get(name))
        if found:
            element.skip(name, found.end())
