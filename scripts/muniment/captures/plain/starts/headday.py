"""The day that is the first line of a page, right over a title: it dates that post, though others stand below."""

from collections.abc import Sequence

from muniment.captures.plain.dates import todays
from muniment.captures.plain.page import bloggerfeet
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.text import addresses
from muniment.text import days


def over(page: Page, best: Sequence[Start], bare: Sequence[Start]) -> list[Start]:
    """Return starts without dates, the first with its day where that is the first line of the page.

    A line under an address is then no title where no other address stands below: but the text of that post cites one.
    """
    told = len(best) == 1 and best[0].date == page.full[0] and best[0].said.is_day
    told = told and (best[0].said.pure or days.says_weekday(page.lines[page.full[0]].text))
    if not told or not bare or bare[0].title != best[0].title:
        return [*bare]
    return [*best, *(start for start in bare[1:] if len(bare) > 2 or not _is_within(page, start))]


def _is_within(page: Page, start: Start) -> bool:
    """Return whether the only address of the texts stands right above a line."""
    above = page.lines[page.before(start.first)].text
    return addresses.able(above) and not any(addresses.able(line.text) for line in page.lines[start.first :])


def heads(page: Page, below: Sequence[Start], best: Sequence[Start]) -> bool:
    """Return whether Blogger set the first line of a page, a day of the week and its date, over the only title.

    That stands over another day too, not a later one, with which the text then begins.
    """
    alike = len(below) == len(best) == 1 and below[0].title == best[0].title
    if not alike or below[0].date != page.full[0] or best[0].date <= best[0].title[-1]:
        return False
    said, other = below[0].said, best[0].said
    told = other.pure and said.is_day and other.iso <= said.iso
    return told and todays.says_weekday(page.lines[page.full[0]].text) and bloggerfeet.found(page)
