"""What stands around the days of a row: the day of the week behind one, and words that a post was changed on another.

'Published 5 May 2011 Thursday Updated 8 May 2011'.
"""

import re
from collections.abc import Sequence
from datetime import date

from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import datemarks
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.dates.datewords import LEAD, unled
from muniment.text import days, months
from muniment.text.days import Day
from muniment.text.patterns import late

MOST = 5
"""Words between the first of those for a change and its day."""
WORD = late(r"[^\s\x1f]+")
ON = late(r"\s+(?:on|am|le|el|il|op|pe|dne|dnia|den)$", re.IGNORECASE)
DATA = late(r"[\s\S]*\bdata", re.IGNORECASE)
"""A label that ends in a word which leads to a date in some languages, and to no other word that does."""
SHORT = 5
"""Characters of a word that leads to a day, and may as well end a label."""
WEEKDAY = late(r"[\s\x1f,،]+(?P<word>[^\W\d_]+)(?=[\s\x1f.,،]|$)")


def apart(text: str, found: Sequence[Day]) -> tuple[str, list[Day], str]:
    """Return a row, as long as it was, without the later of its two days where words for a change lead to it.

    With the other day, and the day of the change; the row as it is, all its days and '' where none is of a change.
    """
    if len(found) != len(("posted", "changed")):
        return text, [*found], ""
    for own, other in ((found[0], found[1]), (found[1], found[0])):
        first = _begin(text, other, own.end if own is found[0] else 0)
        if first >= 0 and len(other.iso) >= DAY and own.iso <= other.iso:
            last = past_weekday(text, other, other.end)
            return text[:first] + datemarks.MARKUP * (last - first) + text[last:], [own], other.iso
    return text, [*found], ""


def past_weekday(text: str, day: Day, place: int) -> int:
    """Return the place behind the day of the week of a day, where that stands at a place; the place where none does."""
    found = WEEKDAY.match(text, place) if len(day.iso) >= DAY else None
    number = months.weekdays().get(found["word"].lower()) if found else None
    same = number is not None and date.fromisoformat(day.iso[:DAY]).isoweekday() == int(number)
    return found.end() if found and same else place


def is_change(words: str) -> bool:
    """Return whether words lead to the day of a change, and say no more."""
    found = CHANGED.match(f"{words} 1")
    return found is not None and found.end() > len(words)


def _begin(text: str, day: Day, position: int) -> int:
    """Return where the words begin that say that the day behind them is of a change; -1 where none do."""
    starts = [word.start() for word in WORD.finditer(text, position, day.start)][-MOST:]
    return next((start for start in starts if _leads(text, start, day)), -1)


def _leads(text: str, start: int, day: Day) -> bool:
    """Return whether words for a change begin at a place and nothing but words that lead on stands behind them."""
    said = CHANGED.match(text, start)
    behind = text[said.end() : day.start] if said and said.end() <= day.start else None
    if behind is None:
        return False
    words = [word.strip(".,") for word in behind.split()]
    weekday = days.named_weekday(" ".join(words))  # it may be two words
    return weekday or all(LEAD.fullmatch(word) or days.named_weekday(word) for word in words)


def end_of(text: str, first: int, last: int, name: str) -> int:
    """Return where a part ends that stands before a date between two places, without the words that lead to that.

    A short one may as well end a label: 'Open Data July 20, 2008'.
    """
    end = unled(text, first, last)
    if name == "author":
        return end
    led = ON.search(text, first, last)
    if led:
        said = led.start()
        return said if DATA.fullmatch(text, first, said) else len(text[: unled(text, first, said)].rstrip(" ,"))
    return end if len(text[end:last].strip(" :：")) > SHORT or not text[end:last].strip().isascii() else last
