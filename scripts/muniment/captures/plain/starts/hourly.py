"""Posts without titles under rows that begin with who wrote them at what hour, as a microblog of P2 has them all."""

from itertools import pairwise

from msgspec.structs import replace

from muniment.captures.plain.page import houranswers
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import feet, untitled
from muniment.captures.plain.titles import beginnings
from muniment.text import stops
from muniment.text.patterns import late

FEWEST = 2
"""Rows of posts, or of one and of an answer to it."""
SENTENCE = late(rf"[{stops.ENDS}][\W\d]*$")


def starts(page: Page) -> list[Start]:
    """Return the posts of such a page, of which a few may have titles under their rows; empty for any other."""
    posts = [row for row in houranswers.rows_of(page) if row not in page.replied]
    falling = all(page.dates[one].iso >= page.dates[other].iso for one, other in pairwise(posts))
    told = len(posts) + bool(page.replied) >= FEWEST and falling and not any(page.dates[row].title[1] for row in posts)
    if not told or beginnings.has_text(page, 0, posts[0]):
        return []
    found = [_start(page, row) for row in posts]
    bare = [start for start in found if start and start.title[0] == start.date]
    return [start for start in found if start] if all(found) and bare else []


def _start(page: Page, row: int) -> Start | None:
    """Return the start of a post by its row: a text stands under that, or a title and a text."""
    below = feet.behind_labels(page, row)
    if _is_text(page, below):
        return untitled.start(page, row)
    titled = page.may_title(below) and _is_text(page, page.after(below))
    return replace(untitled.start(page, row), title=(below,)) if titled else None


def _is_text(page: Page, number: int) -> bool:
    """Return whether a text begins in a line: it is one, or its paragraph ends a sentence."""
    whole = page.is_prose(number) or any(SENTENCE.search(line.words) for line in page.run(number, FEWEST))
    return number < len(page.lines) and whole
