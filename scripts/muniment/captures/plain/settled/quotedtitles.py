"""The title of the only post of a page without any day, which the heading of readers' comments quotes.

WordPress's themes say '2 thoughts on “The bell”' there; the headings of parts of the text look like titles as well.
"""

from muniment.captures.plain.page import named
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, titlelines
from muniment.captures.words.text import lists


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
    return [own or candidates.alone(page, titlelines.below(page, number))]


def _shown(page: Page, number: int) -> str:
    return " ".join(lists.unmarked(lists.shown(page.lines[number])).split())
