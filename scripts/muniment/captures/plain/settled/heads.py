"""The title and the day above a text of a page on which much else stands, by how much speaks for each line."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import ASKED, Page
from muniment.captures.plain.page.maintext import Stretch
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, soletitle, titlelines
from muniment.captures.plain.titles.looks import HASHES, is_of_page, likeness
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.captures.words.page import heading
from muniment.captures.words.rows import shownrow
from muniment.captures.words.text import addresses
from muniment.text import folding, stops
from muniment.text.patterns import late

FARTHEST, NEAR, BELOW = 80, 12, 4
"""Lines above a text among which its head is, and lines that a title stands above its day, or under it, at most."""
NAMED = 15
"""Characters of a title that a page says again, at least."""
NONE = -9
"""What a line weighs that is surely no title."""
BESIDE, OVER = 3, 1
"""What it counts that a line is right above the day, or, where no day is there, right above the text."""
STEP, SKIPPED, UNDER, FAR = 0.75, 0.25, 0.5, 0.05
"""What counts against a title: each line between it and the day, less where that can be none; more where it is under
the day; each line between the day and the text."""
AGAIN, TOP = 4, 3
"""What it counts that a page says it again further off, and that it is a heading of the first level."""
HEADED = 2
"""What any heading counts."""
PERSON = 5
"""What it counts against a title that reads as a name."""
SENTENCE, LONG = 1, 3
"""What it counts against one that reads as part of a text, and as long as one."""
WORDS, MOST = 2.5, 2
"""Words of a title at least; each more counts, up to so many."""
PICTURE = late(r"(?:\[\d+\])?!?\[[^\[\]]*\](?:\([^()]*\))?|(?:\(BUTTON\)\s?)+.{,30}|[\W\d_]*")
"""What a tool puts in the place of a picture or a button; and what has no letter."""
CALLS = stops.CALLED + stops.ASKED
"""What ends a title that calls out or asks."""
TWICE = 2
"""How often a page says, at least, what it says again."""
LEAST, LESS = 60, 4
"""Columns of a summary under a title, and how much less than for that may speak for the title."""
LINES = 3
"""Lines of a title that a tool wrapped."""


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
    dates = {place: said for place, number in enumerate(lines) if (said := _said(page, number)) is not None}
    able = [(best, place) for place in dates if (best := _best(page, lines, place)) is not None]
    dated = [(*best, place) for best, place in able if _dates(page, lines, place, best[1])]
    if dated:
        weight, title, place = max(dated)
        return Head(title, lines[place], dates[place], weight)
    bare = _best(page, lines, -1)
    if bare is None:
        return None
    return Head(bare[1], -1, candidates.ABSENT, bare[0])


def _dates(page: Page, lines: Sequence[int], place: int, title: Sequence[int]) -> bool:
    """Return whether a day dates a title: a line that is no row of a post's does where it is between that and the text.

    Elsewhere it may tell when the page was looked at.
    """
    return lines[place] in page.dates or (title[-1] < lines[place] and place < NEAR)


def weight(page: Page, text: Stretch, start: Start) -> float:
    """Return how much speaks for a start being the head of a text."""
    lines = lines_above(page, text)
    if start.title[-1] not in lines:
        return NONE
    date = lines.index(start.date) if start.date in lines else -1
    far = max(0, abs(lines.index(start.title[-1]) - date) - 1)
    least = 0 if date >= 0 and not far else NONE
    return max(least, *(_likely(page, number) for number in start.title)) + _place(date, far)


def lines_above(page: Page, text: Stretch) -> list[int]:
    """Return the lines above a text, from the nearest."""
    end = bisect_left(page.full, text.first)
    return page.full[max(0, end - FARTHEST) : end][::-1]


def _said(page: Page, number: int) -> DateLine | None:
    """Return what a line says that shows a day, be it one that dates a post or not."""
    said = None if number in page.replied else page.dates.get(number)
    if said is None and number in page.yeared and number not in page.replied and not page.is_prose(number):
        said = shownrow.read(page.lines[number].text)
    return said if said is not None and len(said.iso) >= DAY else None


def _best(page: Page, lines: Sequence[int], date: int) -> tuple[float, tuple[int, ...]] | None:
    """Return the title nearest to a day by its place in some lines, -1: to the text, and how much speaks for it."""
    found: dict[int, float] = {}
    for step, most in ((1, NEAR), (-1, BELOW)):
        place, far = date + step, UNDER * (step < 0)
        while 0 <= place < len(lines) and far < most:
            likely = _likely(page, lines[place])
            if likely > NONE:
                found[place] = likely + _place(date, far)
            far += (SKIPPED if likely == NONE else 1) + UNDER * (step < 0)
            place += step
    best = max(found, key=lambda place: found[place], default=-1)
    if best < 0 or found[best] <= 0:
        return None
    place = best
    while _summarizes(page, lines, found, place):
        place += 1
    return found[best], titlelines.above(page, titlelines.below(page, lines[place])[-1])


def _summarizes(page: Page, lines: Sequence[int], found: Mapping[int, float], place: int) -> bool:
    """Return whether the line at a place is a summary: the one over it is nearly as much like a title, and shorter."""
    if place + 1 not in found or found[place + 1] < found[place] - LESS:
        return False
    size, above = (prose.width(addresses.bare(page.lines[lines[at]].words)) for at in (place, place + 1))
    return size >= max(LEAST, above) and prose.count(page.lines[lines[place + 1]].words) > WORDS + 1


def _place(date: int, far: float) -> float:
    """Return what speaks for a line by how many lines from the day it stands, and that from the text."""
    return (BESIDE if date >= 0 else OVER) * (far == 0) - STEP * far - FAR * max(0, date)


def _likely(page: Page, number: int) -> float:
    """Return how much a line looks like the title of an article; NONE where it is surely none."""
    words = page.lines[number].words
    if (
        number in page.dates
        or page.is_one_entry(number)
        or beginnings.is_aside(page, number)
        or PICTURE.fullmatch(words)
    ):
        return NONE
    if is_of_page(words.strip("#*_ ")) or heading.read(words) or titlelines.ROOT.search(words):
        return NONE
    if page.wrapped and len(page.run(number, LINES)) > LINES:
        return NONE
    shown = addresses.bare(words)
    told = page.is_prose(number) and not (page.may_title(number) or (words.endswith((*CALLS,)) and len(words) <= ASKED))
    weight = (
        max(likeness(words), -1) - (SENTENCE if len(shown) < ASKED else LONG) * told - PERSON * labels.persons(shown)
    )
    if hashes := HASHES.match(page.lines[number].text):
        weight += HEADED + TOP * (hashes[0].count("#") == 1)
    title = titlelines.above(page, titlelines.below(page, number)[-1])
    return weight + min(MOST, prose.count(shown) - WORDS) + AGAIN * _is_again(page, title)


def _is_again(page: Page, title: Sequence[int]) -> bool:
    """Return whether a page says a title again further off: on its path, over a form, among its latest posts.

    What stands beside the same lines there is of a menu that a site shows twice.
    """
    if soletitle.is_named(page, title):
        return True
    key = folding.letters("".join(page.lines[number].words for number in title))
    if len(key) < NAMED or page.letters.count(key) < TWICE:
        return False
    at = bisect_right(page.full, title[-1])
    above, *below = (
        folding.letters(_words(page, number)) for number in (page.before(title[0]), *page.full[at : at + LINES])
    )
    again = page.letters.count(above + key) < TWICE and page.letters.count(key + "".join(below[:1])) < TWICE
    return again and page.letters.count(key) > 1 + "".join(below).count(key)


def _words(page: Page, number: int) -> str:
    return page.lines[number].words if number >= 0 else ""
