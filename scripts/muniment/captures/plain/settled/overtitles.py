"""Finds the lines of a few words over all titles of a page, some again and again: the categories of each post."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post import headlabels
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import bylines
from muniment.captures.words.rows import wholerows
from muniment.captures.words.text import lists
from muniment.text import months

LONGEST, WORDS, MOST = 30, 4, 3
"""Characters and words of a category, and how many of them are in such a line."""
FEWEST = 3
"""Posts of a page that tells by these."""


def found(page: Page, chain: Sequence[Start]) -> set[int]:
    """Return these lines: each in a paragraph of its own, and what is over the first title over another as well.

    What stood so at the end of the post above, as the name of who wrote it, would not be over the first.
    """
    over = [page.before(start.first) for start in chain]
    if len(over) < FEWEST or any(page.is_entry(start.title[0]) for start in chain):
        return set()
    told = [names(page, number) if number >= 0 else [] for number in over]
    said = Counter(name for named in told for name in named)
    again = any(said[name] > 1 for name in told[0]) and len(said) < sum(map(len, told))
    return {*over} if all(told) and again and not all(map(labels.personal, said)) else set()


def names(page: Page, number: int) -> list[str]:
    """Return what signs part in a line that may be categories: each a few words, no date or part of one, or button.

    A row that says more than that is none, nor is a line that says who wrote a post.
    """
    line = page.lines[number]
    listed = [part[0] for part in headlabels.PARTS.finditer(lists.NUMBERED.sub("", lists.unmarked(line.text)))]
    if len(listed) > MOST or not all(map(_is_able, listed)):
        return []
    other = number in page.dates or page.is_prose(number) or is_of_page(line.words)
    return [] if other or bylines.author(line.text)[1] or wholerows.says(line.text) else listed


def _is_able(name: str) -> bool:
    short = len(name) <= LONGEST and len(name.split()) <= WORDS and name[:1].isalpha() and name[-1:].isalpha()
    return short and not months.number(name.lower())
