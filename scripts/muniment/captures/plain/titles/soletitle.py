"""The title of the only post of a page, which the page names elsewhere: over readers' comments, in a list of posts."""

from collections.abc import Callable, Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates, pagehead, titlelines
from muniment.captures.plain.titles.nevertitles import ENDS_FILED
from muniment.captures.words.dates import bylines
from muniment.captures.words.text import lists

ABOVE, BELOW = 9, 3
"""Lines between a title and its date: what is said of the post; and between a date and its title."""


def found(page: Page) -> Start | None:
    """Return the start of the post whose title stands beside the only date of a page; None where none does."""
    dates = page.days
    if len(dates) != 1 or not page.named:
        return None
    date, said = dates[0], page.dates[dates[0]]
    above, below = _near(page, date, page.before, ABOVE), _near(page, date + said.lines - 1, page.after, BELOW)
    title = below if above < 0 or (below >= 0 and page.is_one_entry(above)) else above  # that is of a list
    if title < 0:
        return None
    lines = titlelines.above(page, title) if title < date else titlelines.below(page, title)
    weight = candidates.weigh(page, lines, min(lines[0], date), max(lines[-1], date))
    return Start(lines, date, said, weight, candidates.mark_of(page, lines))


def _near(page: Page, number: int, step: Callable[[int], int], most: int) -> int:
    """Return the nearest line beside a date that is a title the page names; -1 where a text or another post first."""
    head = pagehead.menu(page)
    for _ in range(most):
        number = step(number)
        if not head < number < len(page.lines) or page.is_prose(number):
            return -1
        if ENDS_FILED.search(page.lines[number].words):
            return -1
        if number not in page.dates and is_named(page, (number,)) and not bylines.author(page.lines[number].text)[1]:
            return number
    return -1


def is_named(page: Page, title: Sequence[int]) -> bool:
    """Return whether lines are a title that the page names elsewhere."""
    return shown(page, title) in page.named


def shown(page: Page, title: Sequence[int]) -> str:
    """Return what the lines of a title show, without their marks."""
    return " ".join(lists.unmarked(lists.shown(page.lines[number])) for number in title)
