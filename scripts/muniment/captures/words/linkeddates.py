"""Dates that lead to the posts that they date: the address says the same day."""

import re

from muniment.captures.words import addresses, datemarks
from muniment.captures.words.dated import DateLine
from muniment.text import days

PERMALINK = re.compile(
    r"(?:\[(?P<words>[^\[\]\n]{6,40})\]\(<?|(?P<before>[^()\[\]\n]{6,40}) \((?=http))(?:https?://[^\s()/]+)?/"
    r"(?:[^\s()/]+/)?(?P<year>\d{4})/(?P<month>\d\d)/(?:(?P<day>\d\d)/)?"
    r"[^\s()/]+(?:/?(?P<replies>#(?:comments|respond))?>?(?: \"[^\"]*\")?\)|$)"
)
"""A link to a post by the rules of WordPress; a tool may have broken its address."""


def read(text: str) -> DateLine | None:
    """Return what a line says in which a date is the link to a post of that date, whatever else it says.

    It may stand beside the link to the post's comments too.
    """
    for link in PERMALINK.finditer(text) if "](" in text or " (http" in text else ():
        if datemarks.is_other(addresses.bare(text)):
            return None
        words = addresses.bare(text) if link["replies"] else link["words"] or link["before"]
        day = days.first(words.replace("\\", ""))
        if day and link["before"] and day.end < len(words.rstrip()):
            continue  # the link is one of the words behind the date
        if day and day.iso[:10].startswith("-".join(filter(None, link.group("year", "month", "day")))):
            return DateLine(day.iso, False, "linked")
    return None
