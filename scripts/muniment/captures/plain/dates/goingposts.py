"""Posts of a page that go on under a list of others which one of them has within its text, as Zemanta put it there."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.nevertitles import HOSTED
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.page import heading
from muniment.captures.words.text import lists

SEVERAL = 2
"""Days above such a list by which a page is one of posts; and lines from its heading to the day of the next."""


def begin(page: Page, head: int, above: Sequence[int], below: Sequence[int]) -> bool:
    """Return whether the days below the heading of such a list are of posts as those above it are.

    They are written alike and run on in time, each over a text. The page has the heading of an archive or shows several
    posts above, or entries with their hosts and without any day stand under the heading.
    """
    days = [*above, *below]
    if not above or not run_on(page, days) or not all(page.is_prose(page.after(number)) for number in days):
        return False
    several = len(above) >= SEVERAL or _is_archive(page, above[0])
    return (several and _has_title(page, head, below[0])) or _has_entry(page, head, below[0])


def run_on(page: Page, days: Sequence[int]) -> bool:
    """Return whether days are written alike, and none is later than the one above it."""
    forms = {(page.dates[number].form, page.dates[number].pure) for number in days}
    falling = all(page.dates[one].iso[:DAY] >= page.dates[other].iso[:DAY] for one, other in pairwise(days))
    return len(forms) == 1 and falling


def _has_title(page: Page, head: int, date: int) -> bool:
    """Return whether entries of a list stand between its heading and a day, and a title: the list has no days."""
    return sum(head < number < date for number in page.full) >= SEVERAL


def _is_archive(page: Page, first: int) -> bool:
    """Return whether the heading of an archive stands above the first day of a page."""
    above = (number for number in page.full if number < first)
    return any(heading.read(page.lines[number].words) for number in above)


def _has_entry(page: Page, head: int, date: int) -> bool:
    """Return whether an entry of such a list stands between its heading and a day."""
    return any(_is_entry(page, number) for number in range(head + 1, date))


def _is_entry(page: Page, number: int) -> bool:
    words = page.lines[number].words
    return words.endswith(")") and HOSTED.fullmatch(lists.unmarked(words)) is not None
