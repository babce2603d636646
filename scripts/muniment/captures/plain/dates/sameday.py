"""Lines that say but a time of day: WordPress's `the_date` names a day once, above or at the first of its posts."""

import re

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import shape
from muniment.captures.words.dates.dated import DateLine
from muniment.text import days
from muniment.text.patterns import late

TIME = late(
    r"(?:[^\W\d_]{1,6}\s)?\d{1,2}(?:\s?[:.h時]\s?)\d{2}(?:\s?[^\W\d_]\.?[^\W\d_]?\.?|\s[^\W\d_]{1,6})?", re.IGNORECASE
)
"""A time of day, perhaps with a word before it or behind: 'at 8:05 am', '14.30 Uhr'."""
SHORT = 60
"""Characters of a line that says something of a post."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines that say a time as lines that date posts do behind their days; each is of the day above it."""
    told: dict[int, DateLine] = {}
    known = {number: said for number, said in page.dates.items() if said.pure and "T" in said.iso and said.lines == 1}
    for above, below in zip(known, [*list(known)[1:], len(page.lines)], strict=True) if known else ():
        words = page.lines[above].words
        for number in range(above + 1, below):
            line = page.lines[number]
            apart = not line.blank and number not in page.dates and page.before(number) not in page.yeared
            able = apart and TIME.fullmatch(line.words) and _are_beside_alike(page, above, number)
            day = _day(words, line.words) if able else ""
            if day:
                told[number] = msgspec.structs.replace(known[above], iso=day)
    return told


def _are_beside_alike(page: Page, one: int, other: int) -> bool:
    """Return whether the lines above two begin alike, or those under them: 'Written by', 'Posted in'."""
    pairs = ((page.before(one), page.before(other)), (page.after(one), page.after(other)))
    able = (pair for pair in pairs if min(pair) >= 0 and max(pair) < len(page.lines))
    said = ([page.lines[place].words for place in pair] for pair in able)
    return any(max(map(len, pair)) <= SHORT and pair[0].split()[:2] == pair[1].split()[:2] for pair in said)


def _day(words: str, time: str) -> str:
    """Return the day that words say, with another time; empty where they do not end in a time of that shape."""
    size = len(shape(time).split())
    parts = words.split()
    if len(parts) <= size or shape(" ".join(parts[-size:])) != shape(time):
        return ""
    day = days.first(" ".join([*parts[:-size], time]))
    return day.iso if day is not None and "T" in day.iso else ""
