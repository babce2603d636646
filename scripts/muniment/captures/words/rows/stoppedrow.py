"""Reads rows whose parts full stops part: 'Published by Ann on 5 May 2008 in News. 1 Comment. Tags: ferry.'."""

from collections.abc import Sequence

import msgspec

from muniment.captures.words.blogs.furniture import TAGS
from muniment.captures.words.dates import besidedates, bylines, datemarks
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY
from muniment.captures.words.rows import rowparts
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.days import Day
from muniment.text.folding import Folded
from muniment.text.patterns import late

FORM = "stopped"
LONGEST = 600
"""Characters of such a row."""
MOST = 2000
"""Characters of one with its addresses."""
STOP = late(rf"\w\w[ {datemarks.MARKUP}]*\.(?=\s|$)|。")
"""What ends a part; not behind an initial."""
SAID = frozenset({"day", "button", *rowparts.NAMING})

NOWHERE = (0, 0)
BEHIND = Folded(
    r"\s*(?:(?:filed |posted )?(?:in|under|dans|en|em|unter|w|в|у)\s+(?P<categories>[^\W\d_][^.:|]{0,160}?))?\s*\.\s+"
    r"(?P<count>(?:\d{1,4}|no|one|leave an?|add an?)\s+[^\W\d_]+(?: [^\W\d_]+){0,2}?)?[\s.]*"
    rf"(?:(?:{TAGS})\s*[:：]\s*(?P<tags>[^|:：.]+(?:\.(?=\S)[^|:：.]*)*))?[\s.]*"
)
"""What stands behind the date: the categories, how many comments there are, the tags."""

SIGNED = late(rf"\s+{BY}\s+(?P<author>{CAPITAL}[^,]{{1,40}})$")
"""Who wrote a post, behind its categories."""


def read(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what such a row says, in which these dates stand; None for any other line."""
    if len(found) != 1 or not found[0].is_day or len(text) > LONGEST:
        return None
    return _counted(text, found[0]) or _parted(text, text, found[0])


def linked(text: str) -> DateLine | None:
    """Return what such a row says with links in it, their addresses behind the words; None for any other line."""
    shown = datemarks.linked(text) if "](" in text and len(text) <= MOST else ""
    if not shown or len(shown.replace(datemarks.MARKUP, "")) > LONGEST:
        return None
    found = list(days.find(shown))
    return _parted(text, shown, found[0]) if len(found) == 1 and found[0].is_day else None


def _counted(text: str, day: Day) -> DateLine | None:
    """Return what a row says that has a count or tags behind its date, and the author before it."""
    base = day.end
    behind = BEHIND.fullmatch(text[base:])
    if behind is None or not (behind["count"] or behind["tags"]):
        return None
    named = besidedates.AUTHOR.search(text[: day.start])
    if not besidedates.is_explained(text[: named.start() if named else day.start]):
        return None
    said = DateLine(day.iso, False, FORM, day.swapped, author=named.span("author") if named else NOWHERE)
    held = {
        name: (base + behind.start(name), base + behind.end(name)) for name in ("categories", "tags") if behind[name]
    }
    signed = SIGNED.search(text, *held["categories"]) if "categories" in held and not named else None
    if signed and bylines.is_name(signed["author"]):
        held |= {"author": signed.span("author"), "categories": (held["categories"][0], signed.start())}
    return msgspec.structs.replace(said, **held)


def _parted(text: str, shown: str, day: Day) -> DateLine | None:
    """Return what a row says each of whose parts says by its own words what it is; `shown`: it without addresses."""
    stops = {stop.end() - 1 for stop in STOP.finditer(shown) if not day.start < stop.end() <= day.end}
    if not stops or not text[min(stops) + 1 :].strip():
        return None
    parted = "".join("|" if place in stops else sign for place, sign in enumerate(text))
    parts = rowparts.read(parted)
    kinds = [part.kind for part in parts]
    if not SAID.issuperset(kinds) or kinds.count("day") != 1 or {*kinds} <= {"day", "author"}:
        return None
    places = {part.kind: (part.start, part.end) for part in parts if part.kind in rowparts.NAMING}
    return msgspec.structs.replace(DateLine(day.iso, False, FORM, day.swapped), **places)
