"""Posts of which a page shows no text: a title and its date, right above the next; or titles, and nothing else."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page import maintext
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import chains
from muniment.captures.plain.titles import pagehead
from muniment.captures.plain.titles.looks import heads_others
from muniment.captures.words.page import heading

LISTED = 8
"""Lines under a title that are more than a picture and its words."""


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
    """Return whether the only thing that was found has neither day nor text, and more under it than a picture's words.

    It is the name of a blog, which lists titles here; those that stand beside days are posts without a text.
    """
    if len(found) != 1 or found[0].date >= 0 or found[0].above >= 0:
        return False
    below = len(page.full) - bisect_right(page.full, found[0].last)
    return below >= LISTED and not maintext.tells(page, found[0].last + 1)


def is_headed(page: Page, start: Start) -> bool:
    """Return whether the heading of a page stands right above the title of a post."""
    above = page.before(min(start.title[0], start.date))
    return above >= 0 and heading.read(page.lines[above].words) is not None


def _ends_list(page: Page, start: Start) -> bool:
    """Return whether the page goes on under a title with its heading, as behind the list of latest posts beside it."""
    below = page.after(start.last)
    return below < len(page.lines) and heading.read(page.lines[below].words) is not None
