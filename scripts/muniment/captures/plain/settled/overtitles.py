"""Finds the lines of a word or two over all titles of a page, some again and again: the category of each post."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs import labels
from muniment.text import months

LONGEST, WORDS = 24, 3
"""Characters and words of such a line."""
FEWEST = 3
"""Posts of a page that tells by these."""


def found(page: Page, chain: Sequence[Start]) -> set[int]:
    """Return these lines: each in a paragraph of its own, and that over the first title over another as well.

    What stood so at the end of the post above, as the name of who wrote it, would not be over the first.
    """
    over = [page.before(start.first) for start in chain]
    if len(over) < FEWEST or not all(number >= 0 and _is_able(page, number) for number in over):
        return set()
    said = Counter(page.lines[number].words for number in over)
    again = said[page.lines[over[0]].words] > 1 and len(said) < len(over)
    return set() if not again or all(map(labels.personal, said)) else {*over}


def _is_able(page: Page, number: int) -> bool:
    """Return whether a line may be a category: a few words, no date or part of one, entry, button or text."""
    words = page.lines[number].words
    short = len(words) <= LONGEST and len(words.split()) <= WORDS and words[:1].isalpha() and words[-1:].isalpha()
    other = number in page.dates or page.is_entry(number) or months.number(words.lower()) > 0
    return short and not (other or page.is_prose(number) or is_of_page(words))
