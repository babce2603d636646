"""The days of texts among the dates under posts: told by the order of all others, from the newest on."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.text import lists

ORDERED = 4
"""Dates in order for each that is not, which then is a day in a text."""
FEWEST = 3
"""Dates that are written alike."""


def kept(page: Page, dates: Sequence[int]) -> list[int]:
    """Return dates without those of a text: days alone, where all others follow each other from the newest on.

    Or most are written alike and follow each other so; the last date ends a post.
    """
    if alike := _alike(page, dates):
        return alike
    last = page.dates[dates[-1]].iso if dates else ""
    able = [number for number in dates if page.dates[number].iso >= last]
    longest = [able[at] for at in _falling(_isos(page, able))]
    others = {*dates} - {*longest}
    told = len(longest) >= ORDERED * max(1, len(others)) and all(page.dates[number].pure for number in others)
    return longest if told else [*dates]


def _alike(page: Page, dates: Sequence[int]) -> list[int]:
    """Return the dates that are written as most are, where they fall and all others, days alone, break their order."""
    form, count = Counter(page.dates[number].form for number in dates).most_common(1)[0] if dates else ("", 0)
    alike = [number for number in dates if page.dates[number].form == form]
    most = FEWEST <= count < len(dates) < 2 * count and alike[-1] == dates[-1]
    pure = all(page.dates[number].pure for number in dates if number not in alike)
    falls = [all(one >= other for one, other in pairwise(_isos(page, some))) for some in (alike, dates)]
    return alike if most and pure and falls == [True, False] else []


def _isos(page: Page, dates: Sequence[int]) -> list[str]:
    return [page.dates[number].iso for number in dates]


def _falling(isos: Sequence[str]) -> list[int]:
    """Return the places of the longest row of dates none of which is later than the one before it.

    From the last date on, `ends` holds with what date the best row of each length goes on so far: that rises.
    """
    ends: list[str] = []
    places: list[int] = []
    after = [-1] * len(isos)
    for place in reversed(range(len(isos))):
        length = bisect_right(ends, isos[place])
        after[place] = places[length - 1] if length else -1
        ends[length : length + 1] = [isos[place]]
        places[length : length + 1] = [place]
    row, place = [], places[-1] if places else -1
    while place >= 0:
        row.append(place)
        place = after[place]
    return row


def linked(page: Page, dates: list[int]) -> list[int]:
    """Return those of these dates that are links, where several are and the last: no day in a text leads anywhere."""
    told = lists.NUMBERED.match if page.numbered else lists.REFERRED.fullmatch
    linked = [number for number in dates if told(page.lines[number].words)]
    return linked if len(linked) > 1 and linked[-1] == dates[-1] else dates
