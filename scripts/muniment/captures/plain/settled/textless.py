"""Posts of which a page shows no text: a title and its date, right above the next; or titles, and nothing else."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page import headings, maintext, prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import chains
from muniment.captures.plain.titles import beginnings, pagehead
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.plain.titles.surroundings import heads_others
from muniment.captures.words.blogs.furniture import LABEL
from muniment.captures.words.page import heading
from muniment.text.patterns import late

SEVERAL = 3
"""Lines that are put beside titles, of a list."""
SHORT_DAY = late(r"\d{1,2}[-./]\d{1,2}(?=\s|$)")
"""A day as lists put it under its year."""


def among(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return the starts of a page's posts that have no text, none of them an entry of a list of other posts.

    They stand among more that have one, are marked and dated as those are, and all run on in time.
    """
    over = {one.first: page.after(one.last) == other.first for one, other in pairwise(chain)}
    bare = [start for start in chain if over.get(start.first)]
    if not bare or 2 * len(bare) > len(chain) or not chains.run_on(chain):
        return []
    others = [start for start in chain if start not in bare]
    alike = {(start.mark, start.said.form) for start in chain}
    ended = not any(_ends_list(page, other) for one, other in pairwise(chain) if one in bare)
    first = page.before(bare[0].first)
    headed = chain[0] is not bare[0] or first in (-1, pagehead.heading(page)) or is_headed(page, chain[0])
    told = ended and headed and len(alike) == 1 and bool(others)
    return bare if told and not any(heads_others(page, page.before(start.first)) for start in bare) else []


def are_titles(page: Page, found: Sequence[Start]) -> bool:
    """Return whether the only thing that was found has neither day nor text, and buttons, labels or hours under it.

    It is the name of a blog, which lists titles here; those that stand beside days are posts without a text.
    """
    if len(found) != 1 or found[0].date >= 0 or found[0].above >= 0 or maintext.tells(page, found[0].last + 1):
        return False
    return sum(_is_of_list(page, number) for number in page.full[bisect_right(page.full, found[0].last) :]) >= SEVERAL


def _is_of_list(page: Page, number: int) -> bool:
    """Return whether a line is what lists put beside each title: a button, labels, a day, or a count or time again."""
    words = page.lines[number].words
    if page.is_entry(number) or words.startswith((*beginnings.PLACEHOLDERS, "|")):
        return False
    again = words in page.often or prose.shape(words) in page.shapes
    dated = number in page.yeared or SHORT_DAY.match(words) is not None
    made = dated or LABEL.match(words) is not None or shortened.is_button(page.lines[number])
    return made or (again and (is_of_page(words) or any(map(str.isdigit, words))))


def is_headed(page: Page, start: Start) -> bool:
    """Return whether the heading of a page stands right above the title of a post."""
    return headings.stand_over(page, min(start.title[0], start.date))


def _ends_list(page: Page, start: Start) -> bool:
    """Return whether the page goes on under a title with its heading, as behind the list of latest posts beside it."""
    below = page.after(start.last)
    return below < len(page.lines) and heading.read(page.lines[below].words) is not None
