"""Finds day and month, or the weekday, in lines of their own right above the line that dates a post."""

import msgspec

from muniment.captures.plain.dates import ledup
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.text import days

LONGEST = 14
"""Characters of a line of such a box."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the date lines that begin with such a box, by the first line of each, and the lines behind those."""
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    for number, said in page.dates.items():
        first = _first(page, number, said.iso[:DAY]) if said.is_day else number
        if first < number:
            made[first] = ledup.moved(page, said, first, number)
        elif (first := _weekday(page, number)) < number:
            made[first] = msgspec.structs.replace(ledup.moved(page, said, first, number), pure=said.pure)
        within |= {*range(first + 1, number + 1)}
    return made, within


def _weekday(page: Page, number: int) -> int:
    """Return the line right above that of a full date where it names a day of the week alone; else that of the date."""
    above = page.before(number)
    words = page.lines[above].words.strip("*_# ,") if above >= 0 else ""
    able = words.isalpha() and above not in page.dates and page.dates[number].is_day
    return above if able and days.named_weekday(words) else number


def _first(page: Page, number: int, iso: str) -> int:
    """Return the first line of the box above a date line; that of the date where none stands there.

    In one line they may be the title of a post that appeared on that day: '8 March'.
    """
    below = page.before(number)
    above = page.before(below) if below >= 0 else below
    if above < 0 or page.dates.keys() & {above, below}:
        return number
    words = [page.lines[place].words.strip("*_# ") for place in (above, below)]
    if not all(0 < len(line) <= LONGEST for line in words) or sum(map(str.isdigit, words)) != 1:
        return number
    told = days.first(f"{words[0]} {words[1]} {iso[:4]}")
    return above if told is not None and told.iso == iso and told.start == 0 else number
