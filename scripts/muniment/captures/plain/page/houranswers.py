"""Readers' answers under posts without titles, in rows as those of the posts: 'ann 6:20 pm on March 5, 2013 | Reply'.

The newest post stands first, and who answers does so later: each row that is later than the post above it is an answer.
It also stands further in than the row of that post, says no stroke behind its day, or leads to a comment.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.rows import hourrow
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import indent

COMMENT = "#comment-"


def lines(page: Page) -> Iterator[int]:
    """Yield the lines of such answers, each down to the row of the next post, or to the end of the page."""
    rows = rows_of(page)
    post = rows[0] if rows else -1
    for row, below in pairwise([*rows, len(page.lines)]):
        if _answers(page, post, row):
            yield from range(row, below)
        else:
            post = row


def rows_of(page: Page) -> Sequence[int]:
    """Return the lines of the rows of a page that begin with a name and an hour."""
    return [at for at, said in sorted(page.dates.items()) if said.form.startswith(hourrow.FORM) and "T" in said.iso]


def _answers(page: Page, post: int, row: int) -> bool:
    """Return whether a row is that of an answer to the post of another."""
    if page.dates[row].iso <= page.dates[post].iso:
        return False
    one, other = page.lines[post].text, page.lines[row].text
    inner = indent(other) > indent(one) or COMMENT in _row(page, row)
    return inner or _strokes(other) < _strokes(one)


def _row(page: Page, number: int) -> str:
    return " ".join(line.text for line in page.lines[number : number + page.dates[number].lines])


def _strokes(text: str) -> int:
    return addresses.bare(text).count("|")
