"""The title of the first of several posts, above which the head of the page stands: what names that looks like one."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Titles
from muniment.captures.plain.titles import arrangement, beginnings, besidetitle, nevertitles, pagehead, titlelines
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.page import heading
from muniment.captures.words.page.pagelines import STOPPED
from muniment.text.patterns import late

FIELD = late(r"[^\W\d_][^:：.!?]{1,30}[:：] \S.{0,60}")
"""A line of a form: 'Place of arrest: the northern quay'."""
FORM = 3
"""Lines of a form, at least."""
CAPITALS = 2
"""Words in capitals over a text, as 'PRESS RELEASE'."""
FEWEST = 4
"""Words of a title that are more than what a page is called."""
LEADING = 2
"""Words that a name of the page has at most, such as 'Blog'."""


def behind_menus(page: Page, titles: Titles) -> tuple[Titles, bool]:
    """Return the lines that may be titles without names of the page, and whether a menu ends right above the first.

    Under such a name a menu stands, and no text.
    """
    able = _below_menus(page, titles)
    menu = len(able) < len(titles) or pagehead.end(page) >= 0
    return able, menu and bool(able) and is_behind(page, able[0][0], 0)


def is_over_heading(page: Page, title: tuple[int, ...], below: tuple[int, ...]) -> bool:
    """Return whether a line right under the menu is a title, over a heading in its text: that is briefer.

    What a page is called, or what it lists, has few words, and stands over a title.
    """
    words, under = (prose.count(page.words(lines[0])) for lines in (title, below))
    return words >= max(FEWEST, under) and heading.read(page.words(title[0])) is None


def opens(page: Page, number: int) -> bool:
    """Return whether a line opens a text that is no prose at first: a list, a letter, a form, a release in capitals."""
    words = page.words(number)
    led = nevertitles.ADDRESSEE.match(words) or FIELD.fullmatch(words)
    return page.is_entry(number) or led is not None or (words.isupper() and len(words.split()) >= CAPITALS)


def is_in_form(page: Page, number: int) -> bool:
    """Return whether a line of a form stands right under two others, where blank lines part paragraphs: no title is."""
    form = map(page.words, range(number, number - FORM, -1))
    return not page.dense and all(map(FIELD.fullmatch, form))


def is_behind(page: Page, number: int, first: int) -> bool:
    """Return whether a line is the first behind a place, or behind the menu there."""
    above = page.before(number)
    return above < first or arrangement.is_listed(page, above) or is_of_page(page.words(above))


def _below_menus(page: Page, titles: Titles) -> Titles:
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
