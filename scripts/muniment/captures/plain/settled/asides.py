"""Starts that are of no post: the name of the blog again, and what a page asks of its readers behind its posts."""

from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import pagers
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists

HEAD = 3
"""Lines at the top of a page among which the name of its blog is."""
FEWEST = 2
"""Posts behind which a page may be at its end."""
BRIEF = 2
"""Lines of a text that stands beside posts."""


def without(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return the starts of a page without those of no post: at least the first is one."""
    if len(chain) < FEWEST:
        return [*chain]
    head = {page.lines[number].words for number in page.full[:HEAD] if number < chain[0].first}
    named = [start for start in chain[1:] if page.lines[start.title[0]].words in head and not start.footed]
    kept = [start for start in chain if start not in named]
    return kept[:-1] if len(kept) > FEWEST and _is_behind_all(page, kept[-2], kept[-1]) else kept


def _is_behind_all(page: Page, before: Start, last: Start) -> bool:
    """Return whether the last start of a page has no date, few words, and what leads to older posts above it."""
    if last.date >= 0 or not any(_pages(page, number) for number in range(before.last + 1, last.first)):
        return False
    number, lines = page.after(last.last), 0
    while page.is_prose(number):
        number, lines = page.after(number), lines + 1
    return lines <= BRIEF * (1 + page.wrapped)


def _pages(page: Page, number: int) -> bool:
    """Return whether a line leads to other pages of posts: their numbers, an arrow or a button that stands once."""
    words = lists.NUMBERED.sub("", addresses.bare(page.lines[number].text)).strip()
    if not words or page.lines[number].words in page.often:
        return False
    arrow = pagelines.is_arrow(words) and not READ_MORE.fullmatch(words)
    return pagers.is_row(words) or (arrow and len(words) <= pagelines.ARROW)
