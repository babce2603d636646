"""Days in rows of links that a tool broke before their years: '[Ann Roe](…) - February 19,' and '2021[0](…'."""

from muniment.captures.words.text import addresses
from muniment.text import days
from muniment.text.patterns import late

STARTED = late(r"\s*(?P<year>(?:19|20)\d\d)\W{0,3}\[")
"""The year of a day, right before a link."""
LONGEST = 24
"""Characters of a day without its year."""


def goes_on(text: str, after: str) -> bool:
    """Return whether a row ends in a day whose year begins the next line, right before another link of the row."""
    year = STARTED.match(after)
    if year is None or "](" not in text:
        return False
    tail = addresses.bare(text)[-LONGEST:].lstrip()
    day = days.first(f"{tail} {year['year']}")
    return day is not None and day.is_day and day.end > len(tail)
