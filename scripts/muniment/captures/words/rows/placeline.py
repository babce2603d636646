"""Where and when a report was written, as its text begins: '(Geneva, 5 May 2019) – The office …'."""

from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.text import dayranges, days
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

FORM = "placed"
HEAD = 90
"""Characters within which that stands."""
FIRST = "1995"
"""Before that there were no blogs: such a day is that of an old document."""
BEFORE = late(
    rf"[(\[]?(?:{CAPITAL}[^\d.:;!?()\[\]“”«»\"]{{1,40}}?)?(?:\s?[,(\[–—-]\s?|^|(?<=[(\[])|(?<=\w):\s)"
    r"(?:(?:le|den|el|am|il)\s)?(?:[^\W\d_]{3,12},?\s)?"
)
"""A place before the day: 'Geneva, ', 'NEW YORK (', '('."""
AFTER = late(r"[)\]]?\s?(?:\([^()]{2,30}\)\s?|/[^/]{2,30}/\s?)?[-–—]{1,2}\s?(?:\([^()]{2,30}\)\s?[-–—]\s?)?(?=[^\s\d])")
"""What stands between that and the text, maybe with the name of an agency."""
PLACE = late(CAPITAL)
WORDS = 5
"""Words of a place."""


def read(text: str) -> DateLine | None:
    """Return the day that a text begins with, behind its place; None for any other."""
    head = text[:HEAD].lstrip("*_ ")
    day = days.first(head) if any(map(str.isdigit, head)) else None
    if day is None or not day.is_day or day.iso < FIRST or dayranges.are_all(head):
        return None
    before = head[: day.start]
    placed = BEFORE.fullmatch(before) is not None and 0 < len(before.split()) <= WORDS and PLACE.search(before)
    return DateLine(day.iso[:DAY], True, FORM, day.swapped) if placed and AFTER.match(head, day.end) else None


def is_placed(text: str) -> bool:
    """Return whether a text begins with a place and a day."""
    day = days.first(text[:HEAD]) if read(text) else None
    return day is not None and any(map(str.isalpha, text[: day.start]))
