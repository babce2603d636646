"""Posts without titles each of which ends in a row with its day and who wrote it, as the asides of a blog do."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import baretexts, behindlast, feet
from muniment.captures.plain.titles import pagehead
from muniment.captures.words.blogs.phrases import NAMES_SOURCE, SOURCE_LABEL
from muniment.captures.words.dates import dated
from muniment.captures.words.rows import hourrow
from muniment.captures.words.text import addresses, lists
from muniment.text.patterns import late

FEWEST = 3
"""Posts that show such a page: of fewer the first may have a title that reads as a text."""
ENDED = 0.75
"""How many of the rows at least stand under what surely ends a text."""
NAMED = 0.5
"""How many of the rows at least name who wrote a post by a word."""
MOST, FULL = 40, 0.6
"""Lines of a paragraph, and how much of the columns that a tool wraps at the first of several takes."""
STATED = late(r"(?:[^?!]{25}[.。।؟…]|.{80}[.。।!?！？؟…])[^\w()]*$")
"""How a paragraph ends that is no title, however brief."""
WIDE = 70
"""Columns of a line that goes on in the next, whatever its tool does elsewhere."""
SURE = 6
"""What speaks for a post that such a row ends."""


def starts(page: Page) -> list[Start]:
    """Return the posts of such a page; empty for any other.

    Its rows fall from the newest on. Over each a text ends, which begins right behind the row above, or under the head
    of the page; a first line that ends no sentence may be a title, and then the page is another. No text stands under
    the last row.
    """
    rows = _rows(page)
    if len(rows) < FEWEST or sum(_ends(page, row) for row in rows) < ENDED * len(rows):
        return []
    begun = [_first(page, rows[0]), *(feet.behind_labels(page, row) for row in rows[:-1])]
    texts = all(0 <= first < row and _is_text(page, first) for first, row in zip(begun, rows, strict=True))
    if not texts or not behindlast.ends(page, rows[-1]):
        return []
    return [Start((at,), at, page.dates[at], SURE, above=first) for first, at in zip(begun, rows, strict=True)]


def _ends(page: Page, row: int) -> bool:
    """Return whether a text ends over a row, or its sources do, be they named in one line or in a list."""
    above = page.before(row)
    while page.is_entry(above):
        above = page.before(above)
    words = lists.unmarked(lists.shown(page.lines[above])) if above >= 0 else ""
    words = words.lstrip("*#= ")
    headed = above != page.before(row) and SOURCE_LABEL.fullmatch(words) is not None
    return headed or baretexts.ends_over(page, row) or NAMES_SOURCE.match(words) is not None


def _rows(page: Page) -> Sequence[int]:
    """Return the rows of a page that say more than a day, where all its days are said so and fall."""
    rows = [at for at, said in sorted(page.dates.items()) if said.iso != dated.UNKNOWN and at not in page.replied]
    told = [page.dates[at] for at in rows]
    alone = any(said.pure or said.title[1] or not said.is_day or said.form.startswith(hourrow.FORM) for said in told)
    named = sum(said.author[1] > 0 or said.form == "loose" for said in told) >= NAMED * len(told)
    return rows if named and not alone and all(one.iso >= other.iso for one, other in pairwise(told)) else []


def _first(page: Page, row: int) -> int:
    """Return the line with which the first text of a page begins, over its row; -1 where none does."""
    above = pagehead.end(page)
    return next((at for at in page.full if above < at < row and _is_text(page, at)), -1)


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line surely begins a paragraph of a text: that ends a sentence, and in the line or beyond it."""
    long = page.wrapped or prose.width(page.lines[number].text) >= WIDE
    run = page.run(number, MOST) if long else [page.lines[number]]
    words = " ".join(addresses.bare(line.text) for line in run).strip()
    full = len(run) == 1 or not page.edge or len(run[0].text) > FULL * page.edge
    return run[0].number == number and full and STATED.search(words) is not None
