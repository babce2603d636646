"""Posts that a page shows only to some: those that ask for a password, and private ones. They are set aside."""

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page.layout import Page, Start
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.text import lists
from muniment.model.capture import Aside


def is_locked(page: Page, start: Start, end: int) -> bool:
    """Return whether the post that begins at a start and goes up to a line is one that not everybody may read."""
    title = lists.unmarked(lists.shown(page.lines[start.title[0]]))
    if withheldwords.is_private(title):
        return True
    below = page.lines[start.title[-1] + 1 : end]
    return withheldwords.is_protected(title) and withheldwords.asks(" ".join(line.words for line in below))


def piece(page: Page, start: Start, end: int) -> Piece:
    """Return what becomes of such a post."""
    return aside(page.lines[start.first].start, page.lines[end - 1].end, Aside.HIDDEN)
