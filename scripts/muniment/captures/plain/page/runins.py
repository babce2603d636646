"""Texts that a tool left in the line of their date, without space between: 'March 9, 2020This week, …'."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.words.dates import flattened
from muniment.captures.words.text.lines import Line, line_of
from muniment.text import days, stops

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d[^\W\d_]")
"""A year with a letter right behind it; most texts hold none."""
GLUED = re.compile(r"\s*[^\W_][^:;!?]{4,40}?(?<!\d)(?:19|20)\d\d(?=[^\W\d_])")
"""A line that begins with something short, right behind the year of which a letter stands."""
LEAST, LONG = 40, 160
"""Characters of a text behind a date, below which that may be labels, and beyond which it is no title."""
SENTENCE = re.compile(rf"[^\W\d_]{{2}}[{stops.STATED}][”’\"»)]*(?:\s|$)")
"""The end of a sentence that states something: titles mostly have none."""
HEAD = 5
"""Lines with words, at the head of a page, of which one such line is enough: two are further down."""


def parted(listed: list[Line], text: str) -> list[Line]:
    """Return a page's lines, a date and the text behind it as two; a sentence with a slip of the pen is one line."""
    if not YEAR.search(text):
        return listed
    places = {line.number: place for line in listed if (place := _place(line.text))}
    full = [line.number for line in listed if not line.blank][:HEAD] if len(places) == 1 else [*places]
    return list(_numbered(listed, places)) if places and not places.keys().isdisjoint(full) else listed


def _place(text: str) -> int:
    """Return where a text begins behind its date in a line; 0 where none does."""
    glued = GLUED.match(text) if len(text) > LEAST else None
    if glued is None or not _is_text(text[glued.end() :]) or flattened.dates(text):
        return 0
    day = days.first(glued[0])
    whole = day is not None and len(day.iso) >= len("2020-01-01") and day.end == glued.end()
    led = glued[0][: day.start].strip(" ,.") if day else ""
    return glued.end() if whole and (not led or days.named_weekday(led)) else 0


def _is_text(behind: str) -> bool:
    """Return whether what stands behind a date is the beginning of a text, and no title and no row of labels."""
    return len(behind) >= LONG or (len(behind) >= LEAST and SENTENCE.search(behind) is not None)


def _numbered(listed: Sequence[Line], places: dict[int, int]) -> Iterator[Line]:
    """Yield lines, those in two parts which have a place to be parted at, with new numbers."""
    number = 0
    for line in listed:
        if place := places.get(line.number, 0):
            middle = line.start + place
            yield line_of(number, line.start, middle, line.text[:place])
            yield line_of(number + 1, middle, line.next, line.text[place:])
            number += 2
        else:
            yield line_of(number, line.start, line.next, line.text)
            number += 1
