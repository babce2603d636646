"""The time of day at which a post appeared, where its day has a place of its own: in a title, behind a name, beside."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import timedbylines
from muniment.captures.web.dates.timedbylines import CLOCK, clock
from muniment.captures.web.found import pagemarks
from muniment.captures.web.found.sighting import Sighted
from muniment.text import days
from muniment.text.patterns import late

SHORT = 100
AT = late(r"\W*(?:at|a las|às|à|um|alle|om|kl|klo|o godz|в|о|у|saat|ساعت|الساعة)?\W*", re.IGNORECASE)
"""What may stand between a day and its time, in a text of its own or before the time."""
ALONE = late(rf"{AT.pattern}{CLOCK.pattern}(?:\s?(?:uhr|h|hrs)\b)?\W*", re.IGNORECASE)

BRACKETED = late(rf"\s*[(（]\s*{CLOCK.pattern}\s*[)）]", re.IGNORECASE)
STATING = frozenset({"abbr", "time"})
"""Elements that state in an attribute what they show: such a time may be marked as that of a change (hAtom)."""


def told(own: Sequence[Element], seen: Sighted, day: str) -> Iterator[str]:
    """Yield the day of a post with the time that stands elsewhere among its elements, the surest first."""
    yield from _in_title(own, day)
    yield from _in_brackets(own, day)
    yield from _of_change(own, day)
    yield from _behind_name(own, seen, day)
    yield from _beside(seen, day)
    yield from _in_line(own, seen, day)


def _in_title(own: Sequence[Element], day: str) -> Iterator[str]:
    """Yield a day with the time of day that the link around it has for a title, alone or behind the same day."""
    for element in own:
        title = element.get("title") if element.mentions("title") else ""
        time = clock(title) if CLOCK.fullmatch(title.strip()) else ""
        stated = days.first(title) if title and not time else None
        moment = day + time if time else stated.iso if stated else ""
        if moment.startswith(f"{day}T") and (said := days.first(element.words)) and said.iso == day:
            yield moment


def _in_brackets(own: Sequence[Element], day: str) -> Iterator[str]:
    """Yield a day with the time in brackets behind it, in an element that is there for them."""
    for element in own:
        if element.name == "time" or pagemarks.is_date(element.classes):
            words = element.words if element.says_less(SHORT) else ""
            said = days.first(words) if "(" in words or "（" in words else None
            found = BRACKETED.match(words, said.end) if said is not None and said.iso == day else None
            yield from [day + time] if found and (time := clock(found[0])) else []


def _of_change(own: Sequence[Element], day: str) -> Iterator[str]:
    """Yield a day with the time that is all of the words of an element which states a time of the same day."""
    for element in own:
        stated = element.get("datetime") or element.get("title") if element.name in STATING else ""
        if stated.startswith(day) and ALONE.fullmatch(words := element.words) and (time := clock(words)):
            yield day + time


def _behind_name(own: Sequence[Element], seen: Sighted, day: str) -> Iterator[str]:
    """Yield a day with the time that stands behind who wrote a post, where the day has a place of its own."""
    for element in own:
        time = timedbylines.read(element)[1] if element.order not in seen.within else ""
        yield from [day + time] if time else []


def _beside(seen: Sighted, day: str) -> Iterator[str]:
    """Yield a day with the time that is all of the text right behind it, as where each has an element of its own."""
    around = (text for text in seen.post.texts() if not seen.content.start <= text.start < seen.content.end)
    shown = [" ".join(text.shown.split()) for text in around if not AT.fullmatch(text.shown)]
    for words, behind in pairwise(shown):
        said = days.first(words) if len(words) < SHORT and ALONE.fullmatch(behind) else None
        if said is not None and day in (said.iso, said.swapped) and (time := clock(behind)):
            yield day + time


def _in_line(own: Sequence[Element], seen: Sighted, day: str) -> Iterator[str]:
    """Yield a day with its time in a line under the title that says both, where another says the day (Dotclear)."""
    between = (e for e in own if seen.title.stop < e.order < seen.content.order and e.name in timedbylines.LINES)
    for line in between:
        said = days.first(line.words) if line.says_less(SHORT) else None
        yield from [said.iso] if said is not None and said.iso.startswith(f"{day}T") else []
