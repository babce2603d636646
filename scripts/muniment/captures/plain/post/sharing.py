"""Finds the buttons by which a post is shared where they stand above its text, with the counts beside them."""

import re
from collections.abc import Sequence

from muniment.captures.words import addresses
from muniment.captures.words.furniture import is_button
from muniment.captures.words.lines import Line
from muniment.captures.words.lists import MARK

LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()\s]*\)|\[[^\[\]]*\])|\[\d{1,4}\](?=\w)")
"""A link, or the number of one before its words."""
COUNT = re.compile(r"\W*(?:\d{1,6}\W*)?")
"""How many have read a post, or answered; or what is left of a picture."""
REPLIES = re.compile(r"\W*\d{0,4}[\]\s]*\(<?https?://[^()\s]*#(?:respond|comments)>?\)\s*")
"""How many have answered, with the link to that."""
FEWEST, MOST = 2, 16
"""Buttons that are surely those, and lines that they take at most."""


def leading(lines: Sequence[Line]) -> set[int]:
    """Return those lines at the beginning of a post's text that are such buttons, or counts among them.

    A picture among them is the post's.
    """
    found: list[Line] = []
    buttons = 0
    for line in lines[:MOST]:
        if "![" in line.text:
            continue
        words = _words(line)
        count = COUNT.fullmatch(words) or REPLIES.fullmatch(line.text)
        if not count and (MARK.match(line.text) or not is_button(words)):
            break
        buttons += FEWEST if REPLIES.fullmatch(line.text) else 0 if count else len(words.split())
        found.append(line)
    return {line.number for line in found} if buttons >= FEWEST and len(found) < len(lines) else set()


def _words(line: Line) -> str:
    """Return the words of a line with a space behind those of each link."""
    return " ".join(addresses.bare(LINK.sub(r" \1 ", line.text)).replace("_", " ").strip(" []").split())
