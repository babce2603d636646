"""The only post of a page over the heading of a list of others, of which the page shows titles, days and beginnings."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import dropwhile, pairwise

from msgspec.structs import replace

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles import pagehead
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.text import lists

FEWEST, TIMES = 900, 5
"""Columns of the text of the post at least, and how many times as long it is as what is seen of each other."""
HEADING = 60
"""Characters of the heading."""
AGAIN = 2
"""How often a page may say such a heading: once to those who hear it."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts without those behind such a heading, under the text of the first that has a day.

    Above the heading stands no other with a day, unless it is that of the post, which its foot says again. Days that
    fall from the post on, all written alike, may be those of posts: so home pages show the newest whole, and how others
    begin.
    """
    place = next((place for place, one in enumerate(found[:-1]) if one.said.is_day), -1)
    if place < 0 or len(found) > outweighing.MOST or pagehead.heading(page) >= 0:
        return found
    own, below = found[place], found[place + 1 :]
    head = _heading(page, own.last, below[-1].first)
    before = [one for one in below if one.first < head]
    others = below[len(before) :]
    if (
        head < 0
        or own.footed
        or own.beneath
        or _run_on(page, own, head)
        or any(one.said.iso[:DAY] != own.said.iso[:DAY] for one in before)
    ):
        return found
    size = outweighing.text(page, own.last + 1, (before or others)[0].first)
    told = size >= max(FEWEST, TIMES * max(_sizes(page, others)))
    return [*found[:place], replace(own, beneath=head)] if told else found


def _heading(page: Page, first: int, last: int) -> int:
    """Return the first line between two that heads a list of other posts under a text; -1 for none."""
    said = Counter(page.lines[number].words for number in page.full)
    for number in page.full[bisect_right(page.full, first) : bisect_left(page.full, last)]:
        line = page.lines[number]
        words = lists.unmarked(line.words).strip("#*_ ")
        if len(words) <= HEADING and said[line.words] <= AGAIN and announces_others(words):
            return number if outweighing.text(page, first + 1, number) >= FEWEST else -1
    return -1


def _run_on(page: Page, own: Start, head: int) -> bool:
    """Return whether the days under a line fall from that of a post on, and all are written alike."""
    below = [own.said, *(said for number, said in sorted(page.dates.items()) if number > head)]
    alike = len({(said.form, said.pure) for said in below}) == 1
    return alike and all(one.iso[:DAY] >= other.iso[:DAY] for one, other in pairwise(below))


def _sizes(page: Page, others: Sequence[Start]) -> list[int]:
    """Return how much of the text of each is seen: of the last no more than its first lines of text."""
    ends = [*(one.first for one in others[1:]), _end(page, others[-1].last + 1)]
    return [outweighing.text(page, one.last + 1, end) for one, end in zip(others, ends, strict=True)]


def _end(page: Page, first: int) -> int:
    """Return the line under the first lines of text that stand near under a line; blank ones do not count."""
    below = page.full[bisect_left(page.full, first) :]
    text = dropwhile(lambda number: not page.is_prose(number), below[: outweighing.NEAR])
    return next(dropwhile(page.is_prose, text), first + outweighing.NEAR)
