"""The path to a page whose steps a tool left without any sign between: 'Home Courts The dam breaks', over it."""

from collections.abc import Sequence
from itertools import islice

from muniment.captures.words.page.menus import HOME
from muniment.captures.words.text.lines import Line

NEAR, TITLE, LONGEST = 4, 10, 250
"""Lines under such a path of which one is its last step, the title; characters of that at least, of the path at most.
"""
FIRST = 14
"""Characters of its first step at most."""


def last(lines: Sequence[Line], place: int) -> str:
    """Return the line near under such a path that is its last step; empty where none is, or this line is no path."""
    words = lines[place].words
    home, _, rest = words.partition(" ") if len(words) <= LONGEST else ("", "", "")
    if not 0 < len(home) <= FIRST or len(rest) <= TITLE or not HOME.fullmatch(home):
        return ""
    below = islice((line.words.strip("# ") for line in lines[place + 1 :] if not line.blank), NEAR)
    return next((title for title in below if len(title) >= TITLE and rest.endswith(title)), "")
