"""Texts that a tool left in the line of their date, without space between: 'March 9, 2020This week, …'."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.words.dates import flattened
from muniment.captures.words.text.lines import Line, line_of
from muniment.text import days, stops

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?:[^\W\d_]|\d{1,2}\s)")
"""A year with a letter or the number of a day right behind it; most texts hold none."""
GLUED = re.compile(r"\s*[^\W_][^:;!?]{4,40}?(?<!\d)(?:19|20)\d\d(?=[^\W\d_]|\d{1,2}\s)")
"""A line that begins with something short, right behind the year of which something stands."""
LEAST, LONG = 40, 160
"""Characters of a text behind a date, below which that may be labels, and beyond which it is no title."""
SENTENCE = re.compile(rf"[^\W\d_]{{2}}[{stops.STATED}][”’\"»)]*(?:\s|$)")
"""The end of a sentence that states something: titles mostly have none."""
HEAD = 5
"""Lines with words, at the head of a page, of which one such line is enough: two are further down."""


def parted(listed: list[Line], text: str) -> list[Line]:
    """Return a page's lines, a date and the text behind it as two; a sentence with a slip of the pen is one line.

    Where the post of such a date has no text, the title of the next stands behind it, whose date is in the line below.
    """
    if not YEAR.search(text):
        return listed
    able = {line.number: place for line in listed if (place := _place(line.text))}
    texts = [number for number in able if _is_text(listed[number].text, able[number])]
    worded = [line.number for line in listed if not line.blank]
    if not texts or (len(texts) == 1 and texts[0] not in worded[:HEAD]):
        return listed
    over = (one for one, other in pairwise(worded) if one in able and other in able)
    return list(_numbered(listed, {number: able[number] for number in (*texts, *over)}))


def _place(text: str) -> int:
    """Return where words begin behind a date in a line; 0 where none do."""
    glued = GLUED.match(text)
    if glued is None:
        return 0
    day = days.first(glued[0])
    whole = day is not None and len(day.iso) >= len("2020-01-01") and day.end == glued.end()
    led = glued[0][: day.start].strip(" ,.") if day else ""
    return glued.end() if whole and (not led or days.named_weekday(led)) else 0


def _is_text(text: str, place: int) -> bool:
    """Return whether what stands behind a date is the beginning of a text, and no title and no row of labels."""
    behind = text[place:]
    said = len(behind) >= LONG or (len(behind) >= LEAST and SENTENCE.search(behind) is not None)
    return said and not flattened.dates(text)


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
