"""Posts that a page shows only to some: those that ask for a password, and private ones. They are set aside."""

from bisect import bisect_left
from collections.abc import Iterator

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import passwordform, withheldwords
from muniment.captures.words.text import lists
from muniment.model.capture import Aside
from muniment.text import stops
from muniment.text.patterns import late

LINK = late(r"\]\(<?(https?://[^\s()<>]+)")
"""Where the title of a post leads."""
STATED = late(rf"(?<!\d)[{stops.ENDS}][\W_]*(?:\s|$)")
"""The end of a sentence."""
WRAPPED = 4
"""Lines that a tool wraps such a sentence into."""


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
    return asks or withheldwords.is_unlocked(title, address) or _is_withheld(page, start.title[-1] + 1, end)


def _is_withheld(page: Page, first: int, end: int) -> bool:
    """Return whether the text of a post, between two lines, begins with what stands in the place of one withheld."""
    for number in page.full[bisect_left(page.full, first) : bisect_left(page.full, end)]:
        for words, below in _paragraphs(page, number, end):
            if passwordform.is_form(words, page.words(below)):
                return True
            if (passwordform.asks(words) or passwordform.is_no_excerpt(words)) and not _is_text(page, below):
                return True
        if _is_text(page, number) and not _is_of_comments(page, number):
            return False
    return False


def _paragraphs(page: Page, number: int, end: int) -> Iterator[tuple[str, int]]:
    """Yield what the lines from one on may be together, if a tool wrapped them, and the next that is not blank."""
    words = ""
    for place in range(number, min(number + WRAPPED, end)):
        if page.lines[place].blank:
            return
        words = f"{words} {page.words(place)}".strip()
        yield words, page.after(place)


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line is part of a text that tells something, and no row with a date."""
    return number not in page.dates and page.is_prose(number) and STATED.search(page.words(number)) is not None


def _is_of_comments(page: Page, number: int) -> bool:
    """Return whether a line says, or goes on to say, that comments ask for a password too."""
    return any(map(passwordform.names_password, (page.words(number), prose.paragraph(page.lines, number))))


def piece(page: Page, start: Start, end: int) -> Piece:
    """Return what becomes of such a post."""
    return aside(page.lines[start.first].start, page.lines[end - 1].end, Aside.HIDDEN)
