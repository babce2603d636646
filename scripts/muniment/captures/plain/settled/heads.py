"""The title and the day above a text of a page on which much else stands, by how much speaks for each line."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from math import log2

import msgspec

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.maintext import Stretch
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import likely
from muniment.captures.plain.settled.likely import NONE, Said
from muniment.captures.plain.titles import candidates, pagehead, soletitle, titlelines
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import shownrow
from muniment.captures.words.text import addresses, lists

FARTHEST, FAR, NEAR, BELOW = 80, 20, 12, 4
"""Lines above a text among which its head is; lines that may be a title between one and the text, or a day over which
it stands; and lines that it stands under that day, at most."""
DATED = 2
"""What it counts that a day stands beside a title."""
BESIDE, UNDER = 0.5, 1
"""What it counts that no line is between them, and against one that stands under its day."""
STEP, SKIPPED, OVER = 0.5, 0.25, 0.5
"""What counts against a title with each doubling of the lines between it and the day, or text, that may be one as well;
how much of a line one counts that may be none; and how much more each counts that is under the day."""
SUMMARY = 3
"""What it counts against a title that it is the summary under one: long, and longer than the line of several words
above it."""
LEAST, FEW = 60, 3
"""Columns of a summary at least, and words of what is no title."""


class Head(msgspec.Struct, frozen=True):
    """Where a text may have its title and day: the lines of the one, the line of the other (-1: none)."""

    title: tuple[int, ...]
    date: int
    said: DateLine
    weight: float
    """How much speaks for it."""


def above(page: Page, text: Stretch) -> Head | None:
    """Return the head of a text, above it; None where no line there may be its title."""
    lines = lines_above(page, text)
    likes = _likes(page, lines, likely.said(page, text.first, text.last))
    dates = _days(page, lines)
    found = [(weight, place, -1) for place, weight in _titles(lines, likes, -1)]
    for date in dates:
        able = _titles(lines, likes, date)
        found += [(weight, place, date) for place, weight in able if _dates(page, lines, date, place)]
    if not found:
        return None
    weight, place, date = max(found)
    title = titlelines.above(page, titlelines.below(page, lines[place])[-1])
    return Head(title, lines[date] if date >= 0 else -1, dates.get(date, candidates.ABSENT), weight)


def _likes(page: Page, lines: Sequence[int], said: Said) -> dict[int, float]:
    """Return the places of those among some lines that may be a title, with how much each looks like one."""
    asked = [(place, one) for place, one in enumerate(lines) if one not in page.replied]
    able = [(place, one) for place, one in asked if (day := _said(page, one)) is None or not day.pure]
    likes = {place: weight for place, one in able if (weight := likely.weight(page, one, said)) > NONE}
    shown = {place: addresses.bare(page.lines[lines[place]].words) for place in likes}
    summaries = [
        place
        for place, words in shown.items()
        if prose.width(words) >= max(LEAST, prose.width(shown.get(place + 1, words)) + 1)
        and prose.count(shown.get(place + 1, "")) > FEW
    ]
    return likes | {place: likes[place] - SUMMARY for place in summaries}


def _dates(page: Page, lines: Sequence[int], date: int, title: int) -> bool:
    """Return whether a day dates a title: a line that is no row of a post's does where it is between that and the text.

    Elsewhere it may tell when the page was looked at, but for one right over a title that the page names elsewhere.
    """
    named = title == date - 1 and soletitle.is_named(page, (lines[title],))
    return lines[date] in page.dates or title > date < NEAR or named


def weight(page: Page, text: Stretch, start: Start) -> float:
    """Return how much speaks for a start being the head of a text."""
    lines = lines_above(page, text)
    if start.title[-1] not in lines:
        return NONE
    likes = _likes(page, lines, likely.said(page, text.first, text.last))
    date = lines.index(start.date) if start.date in lines else -1
    places = [place for place, number in enumerate(lines) if number in start.title]
    far = max(0, abs(places[0] - date) - 1)
    least = 0 if date >= 0 and not far else NONE
    return max(least, *(likes.get(place, NONE) for place in places)) + _place(date, places[0], far)


def lines_above(page: Page, text: Stretch) -> list[int]:
    """Return the lines above a text, from the nearest; up to the menu under the name of the blog, if it has one."""
    end = bisect_left(page.full, text.first)
    head = bisect_right(page.full, pagehead.menu(page))
    return page.full[max(0, end - FARTHEST, head if head < end else 0) : end][::-1]


def _days(page: Page, lines: Sequence[int]) -> dict[int, DateLine]:
    """Return the places of the days among some lines; right beside a row of a post others tell when it was changed."""
    days = {place: day for place, number in enumerate(lines) if (day := _said(page, number)) is not None}
    changed = {place for place in days if CHANGED.match(lists.unmarked(page.lines[lines[place]].words))}
    days = {place: day for place, day in days.items() if place not in changed or not {place - 1, place + 1} & {*days}}
    rows = {place for place in days if lines[place] in page.dates}
    return {place: day for place, day in days.items() if place in rows or rows.isdisjoint((place - 1, place + 1))}


def _said(page: Page, number: int) -> DateLine | None:
    """Return what a line says that shows a day, be it one that dates a post or not."""
    said = None if number in page.replied else page.dates.get(number)
    if said is None and number in page.yeared and number not in page.replied and not page.is_prose(number):
        said = shownrow.read(page.lines[number].text)
    return said if said is not None and said.is_day else None


def _titles(lines: Sequence[int], likes: Mapping[int, float], date: int) -> Iterator[tuple[int, float]]:
    """Yield the places of the titles near a day by its place in some lines, -1: the text, with what speaks for them."""
    for step, most in ((1, NEAR if date >= 0 else FAR), (-1, BELOW)):
        place, far = date + step, OVER * (step < 0)
        while 0 <= place < len(lines) and far < most:
            if place in likes:
                yield place, likes[place] + _place(date, place, far)
            far += (1 if place in likes else SKIPPED) + OVER * (step < 0)
            place += step


def _place(date: int, place: int, far: float) -> float:
    """Return what speaks for a title by where it stands: how far from the day, or the text where none is."""
    beside = DATED + BESIDE * (abs(place - date) == 1) - UNDER * (place < date) if date >= 0 else 0
    return beside - STEP * log2(1 + far)
