"""Rows of a few words and a day, in words that nobody knows, between titles and texts: 'The Wire 14-05-2020 14:02'."""

from collections.abc import Mapping

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import lists
from muniment.text import days
from muniment.text.patterns import late

MOST = 5
"""Words that may stand before the day."""
FULLER = 1.5
"""How many more words titles have than the rows under them."""
WORD = late(r"\w")


def found(page: Page, able: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return those of these lines that stand right over texts, where all of them stand right under a line of its own.

    Those lines differ, and say more than the rows: labels over titles that share their lines with days do not.
    """
    rows = [number for number in able if page.is_prose(page.after(number))]
    titles = [page.before(number) for number in rows]
    words = [lists.unmarked(page.lines[number].words) if number >= 0 else "" for number in titles]
    before = [_before(page.lines[number].text) for number in rows]
    told = len({*words}) == len(rows) > 1 and sum(map(prose.count, words)) >= FULLER * sum(before)
    told = told and all(0 < count <= MOST for count in before)
    apart = all(page.may_title(number) and len(page.run(number, 1)) == 1 for number in titles)
    return {number: able[number] for number in rows} if told and apart and not page.dates.keys() & titles else {}


def _before(text: str) -> int:
    """Return how many words stand before the day that ends a line; 0 where anything stands behind it."""
    day = days.first(text)
    return prose.count(text[: day.start]) if day is not None and not WORD.search(text, day.end) else 0
