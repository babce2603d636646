"""Days that a page shows where a post appeared, and states for machines as another's: a change (Yoast), a card."""

import datetime
import re
from collections.abc import Iterable, Iterator

from muniment.captures.words.dates import bylines
from muniment.text.patterns import late

DAY = len("2020-01-01")
LABELLED = late(rf"\W*{bylines.DONE}\b", re.IGNORECASE)
"""How a line begins that says of a post when it appeared."""
APART = datetime.timedelta(days=1)
"""Between two days that are one in another time zone."""


def first(shown: str, appeared: Iterable[str], changed: Iterable[str]) -> str:
    """Return when a post appeared by what is stated of it, where the day shown is one on which it changed, and later.

    All are dates; empty where they tell nothing, or the two may be one day.
    """
    if len(shown) < DAY or not any(stamp[:DAY] == shown[:DAY] for stamp in changed):
        return ""
    return next((stamp for stamp in _days(appeared) if _day(shown) - _day(stamp) > APART), "")


def other(shown: str, appeared: Iterable[str]) -> str:
    """Return when a post appeared by what is stated of it, where a day shown behind its text is far from all that."""
    stated = [*_days(appeared)] if len(shown) >= DAY else []
    return stated[0] if stated and all(abs(_day(shown) - _day(stamp)) > APART for stamp in stated) else ""


def is_labelled(words: str) -> bool:
    """Return whether a line begins with a word that says what its day is of: 'Posted by Ann Roe on 3 May 2013'."""
    return LABELLED.match(words) is not None


def _days(stamps: Iterable[str]) -> Iterator[str]:
    return (stamp for stamp in stamps if len(stamp) >= DAY)


def _day(stamp: str) -> datetime.date:
    return datetime.date.fromisoformat(stamp[:DAY])
