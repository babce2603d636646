"""Days that a page shows where a post appeared, and that it states for machines as that of a change (Yoast, Drupal)."""

import datetime
from collections.abc import Iterable

DAY = len("2020-01-01")
APART = datetime.timedelta(days=1)
"""Between two days that are one in another time zone."""


def first(shown: str, appeared: Iterable[str], changed: Iterable[str]) -> str:
    """Return when a post appeared by what is stated of it, where the day shown is one on which it changed, and later.

    All are dates; empty where they tell nothing, or the two may be one day.
    """
    if len(shown) < DAY or not any(stamp[:DAY] == shown[:DAY] for stamp in changed):
        return ""
    stated = [stamp for stamp in appeared if len(stamp) >= DAY]
    return next((stamp for stamp in stated if _day(shown) - _day(stamp) > APART), "")


def _day(stamp: str) -> datetime.date:
    return datetime.date.fromisoformat(stamp[:DAY])
