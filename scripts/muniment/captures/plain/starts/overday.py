"""The only post of a page whose title nothing tells but that it is the next above its day that may be one."""

from collections.abc import Iterator

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, pagehead, titlelines
from muniment.captures.plain.titles.looks import LONGEST, SHORT, is_of_page, likeness

MOST = 6
"""Lines between such a title and its day: who wrote the post and who saw to it, how often it was read."""


def starts(page: Page) -> Iterator[Start]:
    """Yield the start of a post whose day is the only one of its page, over its text.

    The first line of all is its title however it looks, as one of two sentences.
    """
    dates = page.days
    last = dates[0] + page.dates[dates[0]].lines - 1 if len(dates) == 1 else -1
    if last < 0 or not beginnings.begins(page, page.after(last)):
        return
    number = dates[0]
    for _ in range(MOST):
        number = page.before(number)
        words = page.words(number)
        first = number == page.full[0] and not is_of_page(words)
        if not words or len(words) > LONGEST or (page.is_prose(number) and not first):
            return
        if first or likeness(words) > 1:
            under = _under(page, number, dates[0])
            if not under and _names_blog(page, number):
                return
            title = under or titlelines.above(page, number)
            weight = candidates.weigh(page, title, title[0], last)
            yield Start(title, dates[0], page.dates[dates[0]], weight, candidates.mark_of(page, title))
            return


def _names_blog(page: Page, number: int) -> bool:
    """Return whether a line of a word or two stands over the menu of a page: what its blog is called, and no title."""
    return number < pagehead.menu(page) and prose.count(page.words(number)) < pagehead.TITLED


def _under(page: Page, number: int, day: int) -> tuple[int, ...]:
    """Return the title right under a day, where what stands over it is too long for one; empty where none does.

    So it is, however long the title, where the head of the page is between: its menu, under the name of the blog.
    """
    below = page.after(day + page.dates[day].lines - 1)
    if below >= len(page.lines) or not page.is_prose(page.after(below)):
        return ()
    able = len(page.lines[number].words) > SHORT and likeness(page.lines[number].words) < 1
    told = able and likeness(page.lines[below].words) > 1 and not page.is_prose(below)
    headed = page.before(day) > number and is_of_page(page.words(page.before(day)))
    long = headed and len(page.words(below)) <= LONGEST and likeness(page.words(below)) > 0
    return (below,) if told or (long and page.after(below) > below + 1) else ()
