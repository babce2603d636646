"""Lines that say but a time of day: WordPress's `the_date` names a day once, above or at the first of its posts."""

import re

import msgspec

from muniment.captures.plain.layout import Page, shape
from muniment.captures.words.dated import DateLine
from muniment.text import days

TIME = re.compile(
    r"(?:[^\W\d_]{1,6}\s)?\d{1,2}(?:\s?[:.h時]\s?)\d{2}(?:\s?[^\W\d_]\.?[^\W\d_]?\.?|\s[^\W\d_]{1,6})?", re.IGNORECASE
)
"""A time of day, perhaps with a word before it or behind: 'at 8:05 am', '14.30 Uhr'."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines that say a time as lines that date posts do behind their days; each is of the day above it."""
    told: dict[int, DateLine] = {}
    known = {number: said for number, said in page.dates.items() if said.pure and "T" in said.iso and said.lines == 1}
    for above, below in zip(known, [*list(known)[1:], len(page.lines)], strict=True) if known else ():
        words = page.lines[above].words
        for number in range(above + 1, below):
            line = page.lines[number]
            apart = not line.blank and number not in page.dates and page.before(number) not in page.yeared
            day = _day(words, line.words) if apart and TIME.fullmatch(line.words) else ""
            if day:
                told[number] = msgspec.structs.replace(known[above], iso=day)
    return told


def _day(words: str, time: str) -> str:
    """Return the day that words say, with another time; empty where they do not end in a time of that shape."""
    size = len(shape(time).split())
    parts = words.split()
    if len(parts) <= size or shape(" ".join(parts[-size:])) != shape(time):
        return ""
    day = days.first(" ".join([*parts[:-size], time]))
    return day.iso if day is not None and "T" in day.iso else ""
