"""Dates that lead to the posts that they date: the address says the same day."""

import re

from muniment.captures.words import addresses, besidedates, bylines, datemarks
from muniment.captures.words.dated import DateLine
from muniment.text import days

PERMALINK = re.compile(
    r"(?:\]\(<?| \((?=http))(?:https?://[^\s()/]+)?/(?:[^\s()/]+/)?(?P<year>\d{4})/(?P<month>\d\d)/(?:(?P<day>\d\d)/)?"
    r"[^\s()/]+(?:/?(?P<replies>#(?:comments|respond))?>?(?: \"[^\"]*\")?\)|$)"
)
"""The address of a link to a post by the rules of WordPress; a tool may have broken it."""
MARKER = re.compile(r"\[\d{1,4}\](?=\S)")
FEWEST, MOST = 2, 160
"""Links of a row that text browsers number, and characters of it."""
SHORTEST, LONGEST = 6, 40
"""Characters of a date in words."""


def read(text: str) -> DateLine | None:
    """Return what a line says in which a date is the link to a post of that date, whatever else it says.

    It may stand beside the link to the post's comments too.
    """
    for link in PERMALINK.finditer(text) if "](" in text or " (http" in text else ():
        if datemarks.is_other(addresses.bare(text)):
            return None
        linked = _linked(text, link.start())
        words = addresses.bare(text) if linked and link["replies"] else linked
        day = days.first(words.replace("\\", ""))
        if day and link[0][0] == " " and day.end < len(words.rstrip()):
            continue  # the link is one of the words behind the date
        if day and day.iso[:10].startswith("-".join(filter(None, link.group("year", "month", "day")))):
            return DateLine(day.iso, False, "linked")
    return None


def numbered(text: str) -> DateLine | None:
    """Return what a row of links with numbers before their words says: a day, and who wrote a post, or its comments."""
    marks = [*MARKER.finditer(text)] if len(text) <= MOST else []
    if len(marks) < FEWEST or text[: marks[0].start()].strip():
        return None
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    spans = [(mark.end(), end) for mark, end in zip(marks, ends, strict=True)]
    parts = [text[first:last].strip() for first, last in spans]
    told = [day for part in parts if (day := days.first(part)) and (day.start, day.end) == (0, len(part))]
    named = [span for span, part in zip(spans, parts, strict=True) if bylines.is_name(part)]
    rest = [part for part in parts if not (days.first(part) or bylines.is_name(part) or besidedates.counts(part))]
    if len(told) != 1 or len(told[0].iso) < len("YYYY-MM-DD") or len(named) > 1 or rest:
        return None
    author = (named[0][0], named[0][0] + len(text[slice(*named[0])].rstrip())) if named else (0, 0)
    return DateLine(told[0].iso, False, "numbered", told[0].swapped, author=author)


def _linked(text: str, end: int) -> str:
    """Return the words of the link whose address begins at this place; empty where they are too few or many."""
    first = max(0, end - LONGEST - 1)
    place = 1 + max(text.rfind(sign, first, end) for sign in "()[]\n")
    whole = text[end] != "]" or (place > 0 and text[place - 1] == "[")
    words = text[max(place, end - LONGEST) : end]
    return words if whole and len(words) >= SHORTEST else ""
