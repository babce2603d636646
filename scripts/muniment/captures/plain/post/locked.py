"""Posts that a page shows only to some: those that ask for a password, and private ones. They are set aside."""

from bisect import bisect_left
from collections.abc import Iterator

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import passwordform, withheldwords
from muniment.captures.words.page import heading
from muniment.captures.words.text import lists
from muniment.model.capture import Aside
from muniment.text.patterns import late

LINK = late(r"\]\(<?(https?://[^\s()<>]+)")
"""Where the title of a post leads."""
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
    asks = asks or (told and start.date < 0 and page.is_one_entry(start.title[0]))  # of a list of the latest posts
    return asks or withheldwords.is_unlocked(title, address) or _is_withheld(page, start, end)


def _is_withheld(page: Page, start: Start, end: int) -> bool:
    """Return whether the text of a post up to a line begins with what stands in the place of one withheld.

    Under the first line of a page, which may name the blog, that is the post's alone where it is named once more.
    """
    first = start.title[-1] + 1
    said = next(_said(page, first, end), -1)
    if said < 0 or start.title[0] > page.full[0]:
        return said >= 0
    named = heading.SITED.split(lists.unmarked(page.words(start.title[0])))[0]
    above = [page.words(place) for place in range(first, said + 1)]
    again = any(withheldwords.names(words, named) or withheldwords.is_protected(words) for words in above)
    return again or not any(_is_text(page, place) for place in range(page.after(said), end))


def _said(page: Page, first: int, end: int) -> Iterator[int]:
    """Yield the last lines of what stands in the place of a text, where one from a line on begins with that."""
    for number in page.full[bisect_left(page.full, first) : bisect_left(page.full, end)]:
        for words, last in _paragraphs(page, number, end):
            below = page.after(last)
            alone = passwordform.asks(words) or passwordform.is_no_excerpt(words)
            if passwordform.is_form(words, page.words(below)) or (alone and not _is_text(page, below)):
                yield last
        if _is_text(page, number) and not _is_of_comments(page, number):
            return


def _paragraphs(page: Page, number: int, end: int) -> Iterator[tuple[str, int]]:
    """Yield what the lines from one on may be together, if a tool wrapped them, and the last of them."""
    words = ""
    for place in range(number, min(number + WRAPPED, end)):
        if page.lines[place].blank:
            return
        words = f"{words} {page.words(place)}".strip()
        yield words, place


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line is part of a text that tells something, and no row with a date."""
    return (
        number not in page.dates
        and page.is_prose(number)
        and passwordform.STATED.search(page.words(number)) is not None
    )


def _is_of_comments(page: Page, number: int) -> bool:
    """Return whether a line says, or goes on to say, that comments ask for a password too."""
    return any(map(passwordform.names_password, (page.words(number), prose.paragraph(page.lines, number))))


def piece(page: Page, start: Start, end: int) -> Piece:
    """Return what becomes of such a post."""
    return aside(page.lines[start.first].start, page.lines[end - 1].end, Aside.HIDDEN)
