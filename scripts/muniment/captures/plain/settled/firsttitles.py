"""The first title of a list of posts, where those of all others stand alike: it is where theirs are."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.page import heading
from muniment.text import days

FEWEST, ALIKE, HEAD = 3, 2, 6
"""Posts that show how the titles of a page stand, how much a line must look like one, and lines of a page's head."""


def over(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return a chain of starts whose first title is as far from its date as those of all others are from theirs.

    Above the first post the name of the blog stands, and what it is: a title may be taken to be there.
    """
    if len(chain) < FEWEST or len(chain[0].title) != 1 or chain[0].date < chain[0].title[0]:
        return [*chain]
    places = {place(page, start) for start in chain[1:]}
    number = chain[0].date
    for _ in range(min(places) if len(places) == 1 else 0):
        number = page.before(number)
        if heading.read(page.lines[number].words):
            return [*chain]
    inner = chain[0].title[0] < number < chain[0].date and chain[0].title[0] in page.full[:HEAD]
    inner = inner and not (chain[0].footed and beginnings.has_text(page, chain[0].title[0] + 1, number))
    if not inner or not _may_title(page, number):
        return [*chain]
    return [msgspec.structs.replace(chain[0], title=(number,), mark=candidates.mark_of(page, (number,))), *chain[1:]]


def place(page: Page, start: Start) -> int:
    """Return how many lines a title of one line stands above its date, blank ones aside; 0 where it does not."""
    if len(start.title) != 1 or start.date < start.title[0]:
        return 0
    return sum(not page.lines[number].blank for number in range(start.title[0], start.date))


def _may_title(page: Page, number: int) -> bool:
    """Return whether a line looks like a title, and is no entry, button, count, day or beginning of a text."""
    words = page.lines[number].words
    counted = prose.shape(words) in page.shapes or any(True for _ in days.find(words))
    other = page.is_entry(number) or number in page.excerpted or candidates.is_text(page, number) or is_of_page(words)
    return likeness(words) >= ALIKE and not (counted or other)
