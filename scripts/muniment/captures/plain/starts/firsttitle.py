"""The title of the first of several posts, above which the head of the page stands: what names that looks like one."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Titles
from muniment.captures.plain.titles import arrangement, beginnings, besidetitle, titlelines
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.page import heading
from muniment.captures.words.page.pagelines import STOPPED

LEADING = 2
"""Words that a name of the page has at most, such as 'Blog'."""


def behind_menus(page: Page, titles: Titles) -> Titles:
    """Return the lines that may be titles without those under which a menu stands and no text: names of the page."""
    for title, other in reversed([*pairwise(titles)]):
        between = range(title[-1] + 1, other[0])
        menu = any(arrangement.is_listed(page, number) or is_of_page(page.lines[number].words) for number in between)
        menu = menu and not any(STOPPED.search(page.lines[number].words) for number in between)  # a list in a text
        if menu and not beginnings.has_text(page, between.start, between.stop):
            return titles[titles.index(other) :]
    return titles


def under_heading(page: Page, titles: Titles) -> Titles:
    """Return the lines that may be titles without those above the heading of an archive, if others are under it."""
    above = range(titles[0][0], titles[-1][0]) if titles else ()
    heads = [number for number in above if heading.read(page.lines[number].words) is not None]
    return [title for title in titles if title[0] > heads[-1]] if heads else titles


def behind_label(page: Page, title: tuple[int, ...], able: Sequence[Titles]) -> tuple[int, ...]:
    """Return the title of the first post, which stands right under a word that names the page, not that word.

    Texts stand right under the titles of all other posts, and under this one.
    """
    below = page.after(title[-1])
    brief = len(page.lines[title[0]].words.split()) <= LEADING and below < len(page.lines) and able
    if not brief or not all(page.is_prose(page.after(titles[0][-1])) for titles in able if titles):
        return title
    asks = page.lines[below].words.endswith(besidetitle.ASKING)
    found = titlelines.below(page, below) if asks or not page.is_prose(below) else title
    return found if page.is_prose(page.after(found[-1])) and titlelines.likely(page, found) > 1 else title
