"""Dates that lead to the posts that they date: the address says the same day."""

from muniment.captures.words.dates import datemarks
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import addresses
from muniment.text import days
from muniment.text.patterns import late

PERMALINK = late(
    r"(?:\]\(<?| \((?=http|/))(?:(?:https?:)?//[^\s()/]+)?/(?:[^\s()/]+/)?(?P<year>\d{4})/(?P<month>\d\d)/"
    r"(?:(?P<day>\d\d)/)?[^\s()/]+(?:/?(?P<replies>#(?:comments|respond))?>?(?: \"(?:[^\"]|\"(?!\))){0,400}+\")?\)|$)"
)
"""The address of a link to a post by the rules of WordPress; a tool may have broken it."""
SHORTEST, LONGEST = 6, 40
"""Characters of a date in words."""
LABEL = late(r"(?:\W*[^\W\d_]{1,9} ?[“”„«»「『\"].{1,60}[“”»」』\"])?\W*")
"""What WordPress.com says behind the date of a related post: 'In "News"'."""


def read(text: str) -> DateLine | None:
    """Return what a line says in which a date is the link to a post of that date, whatever else it says.

    It may stand beside the link to the post's comments too.
    """
    for link in PERMALINK.finditer(text) if addresses.may_link(text) else ():
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


def is_entry(text: str) -> bool:
    """Return whether a line is a link with a date of its own beside it: one of a list of posts."""
    rest = addresses.unlinked(text).strip() if "](" in text else ""
    day = days.first(rest) if rest else None
    return day is not None and not day.start and LABEL.fullmatch(rest, day.end) is not None


def _linked(text: str, end: int) -> str:
    """Return the words of the link whose address begins at this place; empty where they are too few or many."""
    first = max(0, end - LONGEST - 1)
    place = 1 + max(text.rfind(sign, first, end) for sign in "()[]\n")
    whole = text[end] != "]" or (place > 0 and text[place - 1] == "[")
    words = text[max(place, end - LONGEST) : end]
    return words if whole and len(words) >= SHORTEST else ""
