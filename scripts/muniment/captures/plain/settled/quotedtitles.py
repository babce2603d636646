"""The title of the only post of a page without any day, which the heading of readers' comments quotes.

WordPress's themes say '2 thoughts on “The bell”' there; the headings of parts of the text look like titles as well.
"""

from msgspec.structs import replace

from muniment.captures.plain.page import categories, named
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, titlelines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import lists
from muniment.text import days

ROW = 200
"""Characters of a row of a day and labels."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the start of that post, whose text stands between title and heading; what was found on other pages.

    Entries of lists, as of the latest posts above it (Sahifa), may say the title too.
    """
    if any(start.date >= 0 for start in found):
        return found
    quoted = {title: number for number, title in named.quoted(page.lines)}
    if len(quoted) != 1:
        return found
    ((title, head),) = quoted.items()
    able = [at for at in page.full if at < head and _shown(page, at) == title and not page.is_entry(at)]
    own = next((start for start in found if start.title[0] in able), None)
    number = own.title[0] if own else next(iter(able), -1)
    if number < 0 or not beginnings.has_text(page, number + 1, head):
        return found
    return [_with_day(page, own or candidates.alone(page, titlelines.below(page, number)))]


def _with_day(page: Page, start: Start) -> Start:
    """Return a start with the day right under its title, if a category that the page lists stands behind it there."""
    below = page.after(start.last)
    words = page.words(below)
    day = days.first(words) if len(words) <= ROW else None
    if day is None or day.start or not day.is_day or below in page.dates:
        return start
    filed = words[day.end :].lstrip().startswith(tuple(categories.listed(page)))
    return replace(start, date=below, said=DateLine(day.iso, pure=False, form="filed")) if filed else start


def _shown(page: Page, number: int) -> str:
    return " ".join(lists.unmarked(lists.shown(page.lines[number])).split())
