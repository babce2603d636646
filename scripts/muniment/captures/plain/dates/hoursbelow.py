"""The hour of a post in a line of its own under that of its day, as builders of pages set them."""

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import lists
from muniment.text import clocks

LONGEST = 12
"""Characters of such a line."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the days right under which nothing but an hour stands, each with that: the two lines are one row."""
    told = {number: timed(page, number, said) for number, said in page.dates.items() if said.is_day}
    return {number: said for number, said in told.items() if said != page.dates[number]}


def timed(page: Page, number: int, said: DateLine) -> DateLine:
    """Return what a line says, with the hour in the line under it, if one is there."""
    below = page.after(number + said.lines - 1)
    words = lists.unmarked(page.lines[below].words).lower() if below < len(page.lines) else ""
    if "T" in said.iso or not words[:1].isdigit() or len(words) > LONGEST:
        return said
    time, end = clocks.read(words, 0)
    return msgspec.structs.replace(said, iso=said.iso + time, lines=below - number + 1) if end == len(words) else said
