"""Tells from what else a page shows in which order the numbers of its days stand: '06/09/2021'."""

from collections.abc import Sequence
from functools import partial

from muniment.captures.words.text import lists
from muniment.text import days
from muniment.text.patterns import late

COUNTED = late(r"\s*[(（]\d+[)）]$")
"""How many posts a month has, in a list of months."""
MONTH = len("YYYY-MM")
JANUARY = "-01"
FEWEST = 3
"""Days whose order tells how they are written, or that are written with the same first number."""


def month_first(day_first: Sequence[str], swapped: Sequence[str], periods: Sequence[str]) -> bool | None:
    """Return whether the month stands first in days of posts; None where both orders fit what a page shows, or none.

    `day_first`, `swapped`: these days in both orders, as they follow each other on the page. `periods`: the month that
    it is the archive of, or those that it lists.
    """
    for fit in (partial(_are_of, tuple(periods)), _follow, _share_month) if day_first else ():
        fits = fit(day_first), fit(swapped)
        if fits[0] != fits[1]:
            return fits[1]
    return None


def month(words: str) -> str:
    """Return the month (`YYYY-MM`) that all words of an entry of a list say, with how many posts it has or without."""
    day = days.whole(COUNTED.sub("", lists.unmarked(words)))
    return day.iso if day is not None and len(day.iso) == MONTH else ""


def _are_of(periods: tuple[str, ...], isos: Sequence[str]) -> bool:
    """Return whether all days are of some periods."""
    return bool(periods) and all(iso.startswith(periods) for iso in isos)


def _follow(isos: Sequence[str]) -> bool:
    """Return whether several days follow each other from the newest or the oldest on."""
    ordered = sorted(isos)
    return len({*isos}) >= FEWEST and [*isos] in (ordered, ordered[::-1])


def _share_month(isos: Sequence[str]) -> bool:
    """Return whether several days are of one month: hardly any three posts are of that day of other months.

    But of the first, as those of a monthly report are, or of January, which these are in the other order.
    """
    months = {iso[:MONTH] for iso in isos}
    return len({*isos}) >= FEWEST and len(months) == 1 and not isos[0][:MONTH].endswith(JANUARY)
