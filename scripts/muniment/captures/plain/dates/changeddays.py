"""Two days in lines under each other: when a post appeared, and when it was last changed, as themes mark both."""

from collections.abc import Mapping, Set

import msgspec

from muniment.captures.plain.dates import ledup
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import dated, datemarks
from muniment.captures.words.dates.dated import DAY, UNKNOWN, DateLine
from muniment.captures.words.text import lists

SHORT = 40
"""Characters of a line that says but that a post was changed on a day."""

MARKS = tuple(f"{mark} " for mark in "-*+•·▪◦")
"""How the form of a day begins that is an entry of a list."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the days that stand alone right above a later one as date lines of both, and the lines of the later ones.

    A word that a post was changed may stand between them, or nothing where all days of a page are pairs, or each says
    one day again. Of three or more such lines none is: they are the days of a chronology.
    """
    days = {number: said for number, said in page.dates.items() if _is_day(said)}
    near = {number: _behind_word(page, number) for number in days}
    pairs = _pairs(days, near, {last: number for number, last in near.items()})
    apart = {number: page.after(number) for number in days}
    far = _pairs(days, apart, {last: number for number, last in apart.items()})
    same = all(days[number].iso == days[last].iso for number, last in far.items())
    if len(far) > 1 and (same or 2 * len(far) == len(days)):
        pairs |= far
    made = {number: _both(days[number], days[last], last + 1 - number) for number, last in pairs.items()}
    made |= _led(page)
    return made, {number + said.lines - 1 for number, said in made.items()}


def _pairs(days: Mapping[int, DateLine], below: Mapping[int, int], above: Mapping[int, int]) -> dict[int, int]:
    """Return the lines of days that have that of a later one under them, and no other day next to both."""
    able = {number: last for number, last in below.items() if last in days}
    alone = {number: last for number, last in able.items() if above.get(number) not in days and last not in able}
    return {number: last for number, last in alone.items() if days[number].iso[:DAY] <= days[last].iso[:DAY]}


def _led(page: Page) -> dict[int, DateLine]:
    """Return the rows of two lines of which a word says that the one tells when a post was changed: the upper, or not.

    Nothing else is said in them, and the upper tells no change of a post that ends above the date of the next.
    """
    alone = {number for number, said in page.dates.items() if _is_alone(said)}
    changed = {number for number in alone if CHANGED.match(lists.unmarked(page.lines[number].words))}
    near = ((number, last) for number in sorted(alone) if (last := page.after(number)) in alone)
    pairs = [
        (first, last)
        for first, last in near
        if (first in changed) != (last in changed) and (first not in changed or _is_head(page, first, last))
    ]
    made: dict[int, DateLine] = {}
    for first, last in [*pairs, *_written_for_machines(page, alone)]:
        own, other = (first, last) if last in changed else (last, first)
        told = dated.twice(page.dates[own], page.dates[other].iso)
        moved = ledup.moved(page, told, first, own)
        made[first] = msgspec.structs.replace(moved, pure=told.pure, lines=last + page.dates[last].lines - first)
    return made


def _written_for_machines(page: Page, alone: Set[int]) -> list[tuple[int, int]]:
    """Return the lines that say but when a post was changed, as machines write it, each with the row of it below."""
    able = [number for number in sorted(alone) if datemarks.MOMENT.match(f"{page.lines[number].words}x")]
    pairs = [(number, last) for number in able if (last := page.after(number)) in page.dates and last not in able]
    return [
        (one, last) for one, last in pairs if page.dates[last].is_day and page.dates[last].iso < page.dates[one].iso
    ]


def _is_head(page: Page, first: int, last: int) -> bool:
    """Return whether a text stands under two lines and none above: else the upper may end a post, and one begin."""
    return not page.is_prose(page.before(first)) and page.is_prose(page.after(last))


def _is_alone(said: DateLine) -> bool:
    """Return whether a line says a whole day and nothing else of a post."""
    whole = said.is_day and said.iso != UNKNOWN and not said.updated and said.lines == 1
    return whole and not any(span[1] for span in (said.author, said.categories, said.tags, said.title))


def _both(said: DateLine, later: DateLine, lines: int) -> DateLine:
    updated = later.iso if later.iso > said.iso else ""
    return msgspec.structs.replace(said, lines=lines, updated=updated)


def _behind_word(page: Page, number: int) -> int:
    """Return the line right under one, or that under the word which says that a post was changed on a day."""
    word = page.after(number)
    words = page.words(word)
    changed = CHANGED.match(f"{words} 1") if len(words) <= SHORT else None
    return page.after(word) if changed and changed.end() >= len(words) else number + 1


def _is_day(said: DateLine) -> bool:
    listed = said.form.startswith(MARKS)  # each entry of a list is one of a post, or of nothing
    return said.pure and said.lines == 1 and said.is_day and said.iso != UNKNOWN and not listed
