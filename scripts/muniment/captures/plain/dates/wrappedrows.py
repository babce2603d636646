"""Rows of particulars that a tool wrapped into several lines, each part of which says what it is.

At the end of one may stand a button or a count of comments that it broke into the next: 'Leave a', 'comment'.
"""

from collections.abc import Sequence
from itertools import takewhile

import msgspec

from muniment.captures.plain.dates import filledrows
from muniment.captures.plain.dates.parteddates import ROW, leaves_open
from muniment.captures.plain.page import brokenlinks, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.dates import besidedates, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import rowleads, typedrow
from muniment.captures.words.text.lines import Line

WIDEST = 100
"""Characters that a tool has at most in a line which it wraps."""
BROKEN_LINES = 2
ENDING = ("author", "categories", "tags")
SHORT_REST = 24
"""Characters of the rest of such a button."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows whose parts say what they are that a tool wrapped into several lines."""
    made: dict[int, DateLine] = {}
    within = {one for number, said in page.dates.items() for one in range(number + 1, number + said.lines)}
    for number in () if page.unwrapped else page.yeared:
        known = page.dates.get(number)
        if number in within or (known is not None and known.lines > 1 and known.form not in flattened.FORMS):
            continue
        above = takewhile(lambda one: _is_full(page, one), range(number - 1, max(-1, number - ROW), -1))
        for first in (*reversed([*above]), number):
            if first < number and not rowleads.may_hold(page.lines[first].text):
                continue
            full = takewhile(lambda one: _is_full(page, one), range(first, first + ROW - 1))
            ends = [end for one in full if (end := one + 1) >= number and _ends(page, first, end)]
            read = ((end, typedrow.read(_whole(page.lines[first : end + 1]))) for end in reversed(ends))
            if told := next(((end, said) for end, said in read if said is not None), None):
                made[first] = msgspec.structs.replace(told[1], lines=told[0] - first + 1)
                break
    return made


def _whole(lines: Sequence[Line]) -> str:
    """Return the lines of a row as one: a break within the address of a link parts nothing."""
    linked = any("](" in line.text for line in lines) and not any(line.text[:1].isspace() for line in lines)
    return brokenlinks.whole(lines) if linked else filledrows.whole(lines, 0)


def _ends(page: Page, first: int, last: int) -> bool:
    """Return whether a row that begins in one line ends in another: no link is open there, nor is that full."""
    return not (leaves_open(page, first, last) or (last + 1 < len(page.lines) and _is_full(page, last)))


def _is_full(page: Page, number: int) -> bool:
    """Return whether a tool wrapped a line into the next, which is not blank: its first word had no room left."""
    words, text = page.words(number + 1), page.lines[number].text.rstrip()
    return words != "" and len(text) <= WIDEST and not LABELLING.match(words) and prose.is_full(text, words)


def broken(page: Page) -> dict[int, DateLine]:
    """Return the rows that end in a broken button and took that for something else, with the line that ends them."""
    told: dict[int, DateLine] = {}
    for number, said in page.dates.items():
        line, rest = page.lines[number], page.lines[number + 1 : number + 2]
        if said.lines > BROKEN_LINES or said.pure or not rest or rest[0].blank or len(rest[0].words) > SHORT_REST:
            continue
        end = len(line.text.rstrip())
        kind = next((kind for kind in ENDING if getattr(said, kind)[1] == end), "")
        words = " ".join(line.text[getattr(said, kind)[0] : end].split()) if kind else ""
        if words and not besidedates.counts(words) and besidedates.counts(f"{words} {rest[0].words}"):
            told[number] = msgspec.structs.replace(said, lines=BROKEN_LINES, **{kind: (0, 0)})
    return told
