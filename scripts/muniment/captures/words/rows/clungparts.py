"""Rows whose parts a tool left right behind each other: 'Posted on 5 May 2021 by Ann RoePosted in NewsTagged dam'.

So themes write them (Twenty Nineteen): each part is an element by itself, and no space stands between two.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from muniment.captures.words.blogs.furniture import BESIDE_TAGS, TAGGED, TAGS, is_button
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import DateLine, placed
from muniment.captures.words.dates.datewords import LEAD
from muniment.text import days, months
from muniment.text.casing import CAPITAL, SMALL
from muniment.text.folding import Folded
from muniment.text.patterns import late

POSTED = r"منتشر[\u200c ]?شده|نوشته[\u200c ]?شده|ارسال[\u200c ]?شده|نُ?شرت?|كُ?تبت?|פורסם|נכתב"
"""'Posted' in scripts without capitals, where it begins a part though a letter stands before it."""
SEAM = late(rf"(?<=[{SMALL}\d)\]”»’])(?={CAPITAL})|(?<=[^\W\d_])(?=\d)|(?<=[\u05d0-\u06ff])(?=(?:{POSTED})\s)")
"""Where a part may begin without space before it."""
FILED = Folded(rf"(?:{BESIDE_TAGS}\s*[:：]?\s|(?:{TAGS})(?:\s*[:：]|\s)|{TAGGED})\s*\w")
"""How a part begins that says how a post is filed."""
LEADS = late(rf"(?:{LEAD.pattern})+")
"""Words that lead to a day."""
MONTH = late(r"(?:(?<=\d[ap]m)|(?<=\d [ap]m))[^\W\d_]{3,10}(?=\.? \d)", re.IGNORECASE)
"""What may be the name of a month, right behind a time of day."""
STROKE = " | "
LONGEST = 200
"""Characters of a part."""


def stroked(text: str) -> tuple[str, list[int]]:
    """Return a row with strokes between such parts, and the place in it of each character; empty where it has none.

    What stands before the first says by its own words that it is of such a row, and no title.
    """
    seams = [seam.start() for seam in SEAM.finditer(text)]
    parted = [place for place, end in pairwise([*seams, len(text)]) if _begins(text, place, end)]
    if not parted or not _is_known(text[: parted[0]].lstrip()):
        return "", []
    shown, places = "", [*range(len(text))]
    for place, first in zip(parted, [0, *parted], strict=False):
        shown += f"{text[first:place]}{STROKE}"
    for place in reversed(parted):
        places[place:place] = [place] * len(STROKE)
    return shown + text[parted[-1] :], places


def signed(read: Callable[[str], DateLine | None], text: str) -> DateLine | None:
    """Return what a row without a day says that is read as a whole, its name up to the part that begins there."""
    whole = read(text)
    part = stroked(text)[0].partition(STROKE)[0] if whole and whole.author[1] else ""
    return (part and read(part)) or whole


def read(reading: Callable[[str], DateLine | None], text: str, whole: DateLine | None) -> DateLine | None:
    """Return what a row says that is read with strokes, or `whole`, as it is read without, where that says as much.

    A day right behind another, that of a change, is told with strokes alone.
    """
    shown, places = stroked(text)
    parted = placed(reading(shown), places) if shown else None
    if whole is None or parted is None or whole.iso != parted.iso:
        return whole or parted
    if whole.updated != parted.updated:
        return whole if whole.updated else parted
    seams = [place for place, other in pairwise(places) if place == other]
    told = [[span for span in (said.author, said.categories, said.tags) if span[1]] for said in (whole, parted)]
    over = any(first < seam < last for first, last in told[0] for seam in seams)  # no name goes on there
    return parted if over or len(told[1]) > len(told[0]) else whole


def files(text: str) -> bool:
    """Return whether a row of such parts says how a post is filed."""
    return any(FILED.match(part) for part in stroked(text)[0].split(STROKE))


def _begins(text: str, start: int, end: int) -> bool:
    """Return whether a part of a row says what it is: labels, a name, a day, a button."""
    part, rest = text[start:end], text[start:]
    if (
        FILED.match(part[:LONGEST])
        or bylines.BY.match(part)
        or is_button(part.strip())
        or besidedates.counts(rest.strip())
    ):
        return True
    lead = LEADS.match(part)
    if lead and not part[lead.end() :].strip():
        return True  # the tool lost the day
    named = MONTH.match(text, start)
    able = lead or part[:1].isdigit() or (named and months.number(named[0].lower()))
    day = days.first(rest[:LONGEST]) if able else None
    between = rest[lead.end() if lead else 0 : day.start].strip(" -") if day and day.is_day else "?"
    return not between or (lead is not None and days.named_weekday(between))


def _is_known(part: str) -> bool:
    """Return whether a part says when a post was published, by whom, or how it is filed."""
    day = days.first(part)
    dated = day is not None and day.start == 0
    told = LEAD.match(part) or FILED.match(part) or bylines.BY.match(part) or is_button(part.strip())
    return dated or bool(told) or besidedates.counts(part.strip())
