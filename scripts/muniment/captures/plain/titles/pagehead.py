"""The head of a page, in which no post begins: its heading, and the name of its blog over the menu."""

from collections.abc import Iterator
from itertools import takewhile

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.page import heading as headings
from muniment.captures.words.page import menus
from muniment.captures.words.text import lists

TOP = 6
"""Lines of a page among which its heading stands: under the name of the blog and what it is, and a menu."""
MOTTO = 5
"""Lines among which a menu begins: under what leads to the text, the name of the blog, what it says, and a button."""


def heading(page: Page) -> int:
    """Return the line of a page's heading, above which no post begins and no text stands; -1 where there is none."""
    return next((number for number in _top(page, TOP) if headings.read(page.lines[number].words)), -1)


def _top(page: Page, most: int) -> Iterator[int]:
    """Return so many lines of a page at most, above its first paragraph."""
    return takewhile(lambda number: not prose.is_paragraph(page.lines[number].words), page.full[:most])


def menu(page: Page) -> int:
    """Return the first entry of the menu right under the name of a blog and what it says of itself; -1 without one.

    A menu under the text of a post is none of its head.
    """
    shown = ((number, lists.unmarked(lists.shown(page.lines[number]))) for number in _top(page, MOTTO))
    entries = (number for number, words in shown if menus.HOME.fullmatch(words))
    return next((number for number in entries if not page.is_prose(page.after(number))), -1)


def end(page: Page) -> int:
    """Return the last line of the head that is known for one; -1 where none is."""
    return max(heading(page), menu(page))
