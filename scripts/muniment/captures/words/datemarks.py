"""Marks by which a line that holds a date is none that dates a post, or dates one though a tool lost the date."""

import re

from muniment.captures.words.datewords import BY
from muniment.text import days

SPACED_OUT = 10
SPACED = re.compile(r"\d{1,2} \d{1,2} (?:19|20)\d\d")
"""A date of nothing but numbers and space."""
COMPACT = re.compile(r"(?P<day>\d{1,2})(?P<month>[^\W\d_]{3})(?P<year>\d\d)")
"""A date of six or seven signs: '20Jun11'."""
ON = r"(?i:on|le|el|em|am|il|op|w|pada|بتاريخ)"
EMPTIED = re.compile(
    rf"\W*(?:(?:\S+\s+){{0,2}}{ON}\s+{BY}|(?i:posted|published|publiée?|publicad[oa]|veröffentlicht|pubblicato)\s+{ON})\W*"
)
"""What is left of such a line where a tool lost the date and the name: 'Posted on by'."""
ARROW = re.compile(r"^\W*?(?:←|<-|«)|(?:→|->|»)\s*$")
"""What a link to the post before or after has at one end."""
ABBREVIATION = re.compile(r"\s*\*?\s?\[[^\[\]]+\]:")
"""How a tool writes what an abbreviation means, or an address of its own list."""
SHORT = 60
"""Characters of a line from which a tool lost the date."""


def spaced(text: str) -> str:
    """Return a date of nothing but numbers and space with strokes between them; any other text as it is."""
    return text.replace(" ", "/") if len(text) <= SPACED_OUT and SPACED.fullmatch(text) else text


def compact(text: str) -> str:
    """Return the date of a line of six or seven signs as ISO 8601; empty for any other line."""
    found = COMPACT.fullmatch(text.strip()) if len(text) <= SPACED_OUT else None
    day = days.first(f"{found['day']} {found['month']} 20{found['year']}") if found else None
    return day.iso if day else ""


def is_emptied(text: str) -> bool:
    """Return whether a line says no more than that a post was published, on a day and by somebody."""
    return len(text) <= SHORT and EMPTIED.fullmatch(text) is not None


def is_other(text: str) -> bool:
    """Return whether the date of a line is that of another page, or what an abbreviation means."""
    return ARROW.search(text) is not None or ABBREVIATION.match(text) is not None
