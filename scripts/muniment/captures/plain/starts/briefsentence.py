"""The title of the only post of a page where that is a sentence: the first line of all, over a long paragraph."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.looks import likeness

BRIEF, WHOLE = 70, 200
"""Characters of such a title, and of the paragraph under it."""
FEW = 2
"""Spaces in a title that is surely no label itself."""
NONE = -5
"""How little what is surely no title looks like one."""
ENDS = (":", "：", ",", "،", "，", ";")
"""How a greeting ends, or what leads on."""


def heads(page: Page, first: int) -> bool:
    """Return whether the first line is a brief sentence by itself, right over a long paragraph, and no greeting.

    Where it is of several words, a label in small letters may stand between.
    """
    words, below = page.words(first), page.after(first)
    small = below < len(page.lines) and page.lines[below].words.islower() and not page.is_prose(below)
    below = page.after(below) if small and words.count(" ") >= FEW else below
    able = len(words) <= BRIEF and below > first + 1 and likeness(words) > NONE and not words.endswith(ENDS)
    return able and below < len(page.lines) and page.is_prose(below) and len(page.lines[below].words) >= WHOLE
