"""Posts that a page shows only to some: those that ask for a password, and private ones. They are set aside."""

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.text import lists
from muniment.model.capture import Aside
from muniment.text.patterns import late

LINK = late(r"\]\(<?(https?://[^\s()<>]+)")
"""Where the title of a post leads."""


def is_locked(page: Page, start: Start, end: int) -> bool:
    """Return whether the post that begins at a start and goes up to a line is one that not everybody may read."""
    line = page.lines[start.title[0]]
    title, link = lists.unmarked(lists.shown(line)), LINK.search(line.text)
    address = link[1] if link else ""
    if withheldwords.is_private(title, address):
        return True
    below = page.lines[start.title[-1] + 1 : end]
    told = withheldwords.is_protected(title)
    asks = told and withheldwords.asks(" ".join(line.words for line in below))
    return asks or withheldwords.is_unlocked(title, address)


def piece(page: Page, start: Start, end: int) -> Piece:
    """Return what becomes of such a post."""
    return aside(page.lines[start.first].start, page.lines[end - 1].end, Aside.HIDDEN)
