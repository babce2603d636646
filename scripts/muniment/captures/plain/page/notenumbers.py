"""Tells the notes of a text, which it cites by number, from the list of all links that a browser counted."""

import re
from collections.abc import Sequence, Set

from muniment.captures.words.text.lines import FULL, Line
from muniment.text.patterns import late

MARKER = late(r"\[(?P<number>\d+)\]")


def are_notes(listed: Sequence[Line], used: Sequence[Line], numbers: Set[str]) -> bool:
    """Return whether numbers are those of notes: paragraphs among the lines that hold any (`used`) cite each of them.

    A browser counts from one, and all links: those of the page's menu and titles, too.
    """
    cited = [(line, found) for line in used for found in MARKER.finditer(line.text) if found["number"] in numbers]
    if not all(_cites(found) for _, found in cited) or not numbers <= {found["number"] for _, found in cited}:
        return False
    return all(len(one.text) >= FULL or len(listed[max(0, one.number - 1)].text) >= FULL for one, _ in cited)


def _cites(found: re.Match[str]) -> bool:
    """Return whether a number stands behind a word, and no word behind it."""
    before, after = found.string[: found.start()].rstrip(), found.string[found.end() : found.end() + 1]
    return bool(before) and not (after.isalnum() or after in ("[", "("))
