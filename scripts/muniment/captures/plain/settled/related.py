"""Lists of a blog's other posts under the text of one: what is of such a list begins no post of the page."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import overcards, underpagers
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles.nevertitles import ENDS_FILED
from muniment.captures.words.blogs import likewords
from muniment.captures.words.blogs.furniture import FILED_BESIDE, announces_others
from muniment.captures.words.text import lists

MOST = 10
"""Lines of an entry at most."""
FEW = 6
"""Characters at the end of a text among which dots stand where it is cut short."""
HEADING = 60
"""Characters of the heading of such a list."""
TEASER, OWN = 500, 600
"""Columns of what is seen of each of its posts at most, and of the text over it at least."""


def over(page: Page, finding: Callable[[Page], list[Start]]) -> list[Start]:
    """Return the start of a page's only post, where all that was found stands in a list of others under its text.

    A heading leads to that list, of whose posts it shows a few words, and the post above has its day: its title may
    look less like one than those of the list, and its day be written in other words.
    """
    every = finding(page)
    if not page.days:
        return _undated(page, every, finding)
    told = _over_like(page, every, finding)
    return overcards.over(page, every, finding) if told is every else told


def _over_like(page: Page, every: list[Start], finding: Callable[[Page], list[Start]]) -> list[Start]:
    """Return that start where the text over all that was found outweighs what is seen of each of these."""
    head = _head(page, every)
    found = finding(underpagers.above(page, head)) if head >= 0 else []
    if len(found) != 1 or not found[0].said.is_day or found[0].footed:
        return every
    ends = [*(start.first for start in every[1:]), len(page.lines)]
    seen = max(
        outweighing.text(page, one.last + 1, min(end, one.last + 1 + outweighing.NEAR))
        for one, end in zip(every, ends, strict=True)
    )
    own = outweighing.text(page, found[0].last + 1, head)
    told = own >= OWN and seen <= min(TEASER, own // 2)
    return [msgspec.structs.replace(found[0], beneath=head)] if told else every


def _undated(page: Page, every: list[Start], finding: Callable[[Page], list[Start]]) -> list[Start]:
    """Return the start of the only post of a page without any day, over a list of posts like it that are all cut short.

    Its own text is not, and the heading between them is none that a front page has.
    """
    first = min((start.title[0] for start in every), default=-1)
    head = next((number for number in page.full if likewords.heads(_bare(page.lines[number].words))), first)
    if not 0 < head < first:
        return every
    found = finding(underpagers.above(page, head))
    if len(found) != 1:
        return every
    titles = {number for start in every for number in start.title}
    texts = [one for one in page.full if one > found[0].last and one not in titles and page.is_prose(one)]
    told = all(_is_cut(page, number) == (number > head) for number in texts)
    return [msgspec.structs.replace(found[0], beneath=head)] if told else every


def _head(page: Page, every: Sequence[Start]) -> int:
    """Return the heading of a list over all starts of a page that stands under a day and a text; -1 where none does."""
    first = min((start.first for start in every), default=-1)
    if not any(date < first for date in page.days):
        return -1
    heads = [number for number in page.full if number < first and _heads(page.lines[number].words)]
    return next((one for one in heads if any(date < one for date in page.days)), -1)


def without(page: Page) -> Page:
    """Return a page as if lists that say where each post is filed were blank (WordPress, Jetpack)."""
    hidden = _within(page)
    return underpagers.blanked(page, hidden) if hidden else page


def _within(page: Page) -> set[int]:
    """Return the lines of these lists, each from under its heading to what its last entry is filed in.

    They stand under a text, and hold none that is not cut short: else what is filed so is a post, of an archive.
    """
    whole = [one for one in page.full if page.is_prose(one) and not _is_cut(page, one)]
    filed = [place for place, number in enumerate(page.full) if _is_filed(page.lines[number].words)]
    found: set[int] = set()
    for before, place in pairwise([-MOST, *filed]):
        near = page.full[max(0, place - MOST) : place]
        head = next((one for one in reversed(near) if _heads(page.lines[one].words)), -1)
        last = page.full[before] if place - before <= MOST and page.full[max(0, before)] in found else -1
        first = max(head, last)
        inner = range(first + 1, page.full[place] + 1)
        above = bisect_left(whole, inner.start)
        able = first >= 0 and whole and whole[0] < first and above == bisect_left(whole, inner.stop)
        found.update(inner if able else ())
    return found


def _is_filed(words: str) -> bool:
    words = words.strip("*_ ")
    return len(words) <= 2 * HEADING and bool(FILED_BESIDE.fullmatch(words) or ENDS_FILED.search(words))


def _is_cut(page: Page, number: int) -> bool:
    """Return whether a line of text is cut short: it ends in dots, or in words to read on, or the next line does."""
    words = page.lines[number].words
    return number in page.excerpted or "…" in words[-FEW:] or "..." in words[-FEW:] or shortened.leads_off(words)


def _heads(words: str) -> bool:
    words = _bare(words)
    return len(words) <= HEADING and announces_others(words)


def _bare(words: str) -> str:
    return lists.unmarked(words).strip("#*_ ")
