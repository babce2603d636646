"""Rows that end a post: strokes part its labels from the button for its comments."""

from muniment.captures.words.page import pagelines
from muniment.text import stops
from muniment.text.patterns import late

LONGEST = 300
"""Characters of such a row."""
STROKE = late(r" [|·•] ")


def is_one(words: str) -> bool:
    """Return whether a line is one: 'Posted in Courts | No Comments »' (as Kubrick ends each post of a list)."""
    parts = STROKE.split(words) if len(words) <= LONGEST else []
    return len(parts) > 1 and pagelines.is_furniture(parts[-1].strip())


def parted(above: str, below: str, *, first: bool) -> bool:
    """Return whether a post ends above a title, or the page begins there (`first`), and a sentence stands below it."""
    return (first or is_one(above)) and stops.closes(below)
