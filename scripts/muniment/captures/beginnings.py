"""Tells whether a post's text begins at a line, behind a picture or right there."""

from muniment.captures.furniture import COMMENTER
from muniment.captures.layout import Page
from muniment.captures.looks import closes
from muniment.captures.phrases import CREDIT

NEAR = 6
"""Lines under a title within which its text begins."""
PLACEHOLDERS = ("[", "!", "<")
"""How lines begin that stand for a picture."""


def begins(page: Page, number: int) -> bool:
    """Return whether a text begins at a line, or a few lines under it: captions may stand between."""
    for _ in range(NEAR):
        if number >= len(page.lines) or page.is_prose(number) or closes(page, number):
            break
        words, clings = page.lines[number].words, number + 1 < len(page.lines) and not page.lines[number + 1].blank
        if not (clings or words[:1] in PLACEHOLDERS or CREDIT.match(words)):
            break
        number = page.after(number)
    if not page.is_prose(number) or closes(page, number):
        return False
    words = page.lines[number].words
    return not (words.endswith((":", "：")) or COMMENTER.search(words))
