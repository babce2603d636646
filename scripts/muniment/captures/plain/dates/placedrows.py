"""The only line that dates anything on a page, in a word or two that nobody knows, told by the title beside it."""

import re

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import count
from muniment.captures.plain.titles.looks import SHORT, likeness
from muniment.captures.words.text.lists import MARK
from muniment.text import days

LEAD, NEAR = 3, 2
"""Words before the date of such a line, and lines between it and the title above it."""
TELLING = 4
"""Words of what is rather a title than the name of a category."""


def is_placed(page: Page, number: int) -> bool:
    """Return whether a line stands right under what may be a title and above a text, a few words before its date.

    Above all text it may as well stand over a title of more words, apart from it.
    """
    above, below = page.before(number), page.after(number)
    if not 0 < _words_before(page.lines[number].text) <= LEAD:
        return False
    if not any(map(page.is_prose, range(number))) and _is_over(page, below):
        return below == number + 2
    if above < 0 or number - above > NEAR or page.lines[above].words[-1:] in (":", "："):
        return False
    listed = MARK.match(page.lines[above].text) or "://" in page.lines[above].text
    text = page.is_prose(above) and not (page.before(above) < 0 and _is_like(page, above))
    return not (listed or text) and page.is_prose(below)


def _words_before(text: str) -> int:
    """Return how many words stand before the date of a line, in scripts that put no space between them as well."""
    day = days.first(text)
    before = text[: day.start] if day else ""
    return count(" ".join(re.findall(r"\w+", before)))


def _is_over(page: Page, title: int) -> bool:
    """Return whether a title of more words than a category has stands apart over a text."""
    text = page.after(title)
    told = text > title + 1 and page.is_prose(text)
    return told and _is_like(page, title) and count(page.lines[title].words) >= TELLING


def _is_like(page: Page, number: int) -> bool:
    words = page.lines[number].words
    return len(words) <= SHORT and likeness(words) > 1
