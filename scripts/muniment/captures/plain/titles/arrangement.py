"""Learns from a page where titles stand beside its dates: where lines differ from post to post and look like titles."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from muniment.captures.plain.page import endrows, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import entries, lonedates, titlelines, worths
from muniment.captures.plain.titles.looks import is_wrapped, likeness
from muniment.captures.words.dates import besidedates
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import menus
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import COMMAS, MARK
from muniment.text import stops
from muniment.text.patterns import late

NOWHERE = -2
CLINGING = 2
"""What it counts that the title of a page's only post stands right under its date."""
FEWEST = 2
"""Dates of a kind from which a page tells something."""
LEAST = 1.5
"""What must speak for lines being titles."""
ENOUGH = 40
"""Dates of a kind that tell what all of them do."""
STEPS = 6
"""Lines on either side of a date among which its title is looked for."""
FARTHEST = 14
"""Lines between a title and its date, blank ones as well (apart)."""
MOST = 0.75
"""Of the dates of a kind so many must have a line in a place, and that many of those lines must differ."""
NEARER = 0.5
"""What a line counts less for each other line between it and the date."""
OPENING = 1
"""What it counts against lines that texts begin with, where a line that stands alone is nearer to each date."""
LABEL, BRIEF = 5, 2
"""Words of a label, and of a brief one; and how many times as many a title has."""
LINK = late(r"\[\d+\]\S")
"""A link by its number, at the margin."""
HALF, FURTHER = 0.51, 2
"""Of dates so many must have a line on a side that may be a title; lines from their usual place on that may be one."""


def leaning(page: Page) -> float:
    """Return how much more speaks for titles under the dates than for titles above them."""
    if menus.sets_day_over_title(page.head) and all(said.pure for said in page.dates.values()):
        return CLINGING
    sides = [[_told(page, dates, upwards=upwards)[1] for dates in _kinds(page)] for upwards in (False, True)]
    below, above = (max((worth for places in side for worth in places), default=0) for side in sides)
    lone = lonedates.found(page)
    if lone >= 0 and lonedates.clings(page, lone):
        return CLINGING
    leans = max(below, 0) - max(above, 0)
    return min(leans, 0) if leans > 0 and _stand_over(page) else leans


def _stand_over(page: Page) -> bool:
    """Return whether lines stand apart above all dates, most of several words, or some where days cling.

    A browser leaves what it says of a picture so, under the day over a text; labels have but a word or two.
    """
    dates = [number for kind in _kinds(page) for number in kind]
    over = [page.before(number) for number in dates if _stands_over(page, page.before(number), number)]
    several = sum(prose.count(page.words(number)) > BRIEF for number in over)
    clings = any(page.lines[one].words for one in (at + page.dates[at].lines for at in dates) if one < len(page.lines))
    return len(over) == len(dates) and several > (1 - MOST if clings else HALF) * len(over)


def _stands_over(page: Page, above: int, number: int) -> bool:
    """Return whether a line stands apart over a date, and is no sentence, address or line that the page says again."""
    words = page.words(above) if above >= 0 and page.lines[number - 1].blank else ""
    none = not words or words in page.often or "://" in words or words.endswith((*stops.STATED, ":"))
    filed = besidedates.before_count(words) != ""  # labels, and the button for comments behind them
    return not (none or filed) and _stands_alone(page, above)


def titles(page: Page, *, upwards: bool) -> dict[int, int]:
    """Return the line of the title by that of the date, for dates of which the page has several of a kind.

    NOWHERE stands for one where the page tells that no title is on that side; where titles stand next to their dates
    nothing need be said.
    """
    found: dict[int, int] = {}
    for kind in _kinds(page):
        dates, worth = _told(page, kind, upwards=upwards)
        best = likeliest(worth)
        if worth and set(worth) == {worths.ALIKE} and len(dates) > FEWEST:
            found |= {number: NOWHERE for number in dates if not (upwards and page.heads_text(number))}
        elif worth and worth[best] >= LEAST:
            beside = {number: list(_beside(page, number, upwards=upwards)) for number in dates}
            near = [(at, line) for at, lines in beside.items() for line in lines[: best + FURTHER]]
            days = {(page.lines[line].words, page.dates[at].iso[:10]) for at, line in near}
            said = Counter(words for words, _ in days)  # beside the same day a line says the same title again
            able = {number: lines[best:] for number, lines in beside.items() if best < len(lines)}
            found |= {number: _unlike(page, lines, said, upwards=upwards) for number, lines in able.items()}
    return found


def likeliest(worth: Sequence[float]) -> int:
    """Return the place of which most speaks for titles, by what does so for each of them, the nearest first."""
    return max(range(len(worth)), key=lambda step: worth[step] - NEARER * step, default=0)


def _told(page: Page, dates: Sequence[int], *, upwards: bool) -> tuple[Sequence[int], list[float]]:
    """Return dates of a kind, with how much speaks for titles in each place beside them.

    Where nothing does, they are those that a text stands under: a list beside posts has its titles elsewhere than they.
    """
    worth = _places_once(page, dates, upwards=upwards)
    if max(worth, default=0) >= LEAST or len(dates) > ENOUGH:
        return dates, worth
    over = [number for number in dates if page.is_prose(page.after(number + page.dates[number].lines - 1))]
    told = _places_once(page, over, upwards=upwards) if FEWEST < len(over) < len(dates) else []
    return (over, told) if max(told, default=0) >= LEAST else (dates, worth)


def _places_once(page: Page, dates: Sequence[int], *, upwards: bool) -> list[float]:
    """Return how much speaks for titles in each place beside dates; where all are alike, beside each date once."""
    worth = _places(page, dates, upwards=upwards)
    return _places(page, _once(page, dates), upwards=upwards) if set(worth) == {worths.ALIKE} else worth


def _places(page: Page, dates: Sequence[int], *, upwards: bool) -> list[float]:
    """Return how much speaks for titles in each place beside the dates of a kind, by how far away it is."""
    beside = [lines for number in dates[:ENOUGH] if (lines := list(_beside(page, number, upwards=upwards)))]
    if len(beside) < max(FEWEST, HALF * len(dates[:ENOUGH])):
        return []
    places = [[one for one in place if one is not None] for place in zip_longest(*beside)]
    told = [worths.of(page, place) if len(place) >= MOST * len(beside) else 0 for place in places]
    opens = not upwards and all(_stands_alone(page, number) for number in places[0])
    less = [OPENING * (opens and step > 0 and _open(page, place)) for step, place in enumerate(places)]
    return [one - lost if one > lost else one for one, lost in zip(told, less, strict=True)]


def _stands_alone(page: Page, number: int) -> bool:
    """Return whether a line is a paragraph of its own."""
    return len(page.run(number, 1)) == 1


def _open(page: Page, place: Sequence[int]) -> bool:
    """Return whether lines stand right over the texts, each in one paragraph with it: as the first lines of these."""
    return sum(page.lines[number - 1].blank and page.is_prose(number + 1) for number in place) >= MOST * len(place)


def _once(page: Page, dates: Sequence[int]) -> Sequence[int]:
    """Return dates, each line once where a text shows posts again, as several pages in a row do."""
    first = {page.lines[number].words: number for number in reversed(dates)}
    return sorted(first.values()) if len(first) >= FEWEST else dates


def _kinds(page: Page) -> list[list[int]]:
    """Return the dates of a page by how they are written: those of which there are several."""
    kinds: dict[tuple[str, bool], list[int]] = {}
    for number, said in page.dates.items():
        if said.is_day or said.iso == UNKNOWN:
            kinds.setdefault((said.form, said.pure), []).append(number)
    return [dates for dates in kinds.values() if len(dates) >= FEWEST]


def _unlike(page: Page, lines: Sequence[int], said: Counter[str], *, upwards: bool) -> int:
    """Return the first of these lines that no other date has beside it: one with more labels has its title further.

    A word or two that the page says elsewhere too, as its menu does, are a label still where the next line is longer.
    """
    if len(page.lines[lines[0]].words.split()) > LABEL:
        return lines[0]  # a title that a button under its text says again
    able = (line for line in lines if not page.lines[line].words.endswith(COMMAS))  # whom a letter greets
    alone = [line for line in able if said[page.lines[line].words] == 1] or [lines[0]]
    return alone[upwards and len(alone) > 1 and _is_label(page, *alone[:2])]


def _is_label(page: Page, line: int, further: int) -> bool:
    """Return whether a line is a word or two that a page says again, and another further off longer and said once."""
    words, other = (page.lines[number].words for number in (line, further))
    brief = words in page.often and prose.count(words) <= BRIEF and prose.count(other) >= BRIEF * prose.count(words)
    return brief and other not in page.often and likeness(other) > 0


def _beside(page: Page, number: int, *, upwards: bool) -> Iterator[int]:
    """Yield the lines with words on one side of a date, up to a text, another date or the end of the post above."""
    step = page.before if upwards else page.after
    near = step(number if upwards else number + page.dates[number].lines - 1)
    if entries.is_parted(page, number, upwards=upwards):
        return
    for place in range(STEPS):
        while 0 <= near < len(page.lines) and titlelines.is_mute(page, near):
            near = step(step(near) if page.lines[near].words in COMMAS else near)  # behind a comma stands a label more
        if not 0 <= near < len(page.lines) or near in page.dated or page.apart(near, number) > FARTHEST:
            return
        text = _is_text(page, near) and (upwards or not _is_at_margin(page, near))
        if text or is_listed(page, near) or "://" in addresses.bare(page.lines[near].text):
            return
        if place and upwards and endrows.is_one(page.lines[near].words):
            return
        yield near
        near = step(near)


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line is part of a text rather than a long title."""
    if number in page.excerpted or (is_wrapped(page, number) and likeness(prose.paragraph(page.lines, number)) < 1):
        return True
    if not page.is_prose(number):
        return False
    goes_on = page.may_go_on(number) and number + 1 not in page.dates
    return goes_on or likeness(page.lines[number].words) < 2


def _is_at_margin(page: Page, number: int) -> bool:
    """Return whether a line is a link at the margin over a text further in: lynx sets headings of posts so."""
    if not page.numbered or LINK.match(page.lines[number].text) is None:
        return False
    below = page.after(titlelines.below(page, number)[-1])
    return below < len(page.lines) and indent(page.lines[below].text) > 0


def is_listed(page: Page, number: int) -> bool:
    """Return whether a line is one of several in a list, and not the only one of an outer list, or one with a text.

    Of entries that a tool set apart, each a paragraph, three are a list.
    """
    mark = MARK.match(page.lines[number].text)
    if mark is None or _holds_dated(page, number, len(mark["indent"])):
        return False
    above = page.before(number)
    near = [(number - 1,), (number + 1,), (above, page.before(above)), (above, page.after(number))]
    return any(all(_is_beside(page, place, mark) for place in places) for places in near)


def _is_beside(page: Page, number: int, mark: re.Match[str]) -> bool:
    """Return whether a line is an entry of a list no further in than one with this mark."""
    other = MARK.match(page.lines[number].text) if 0 <= number < len(page.lines) else None
    return other is not None and len(other["indent"]) <= len(mark["indent"])


def _holds_dated(page: Page, number: int, margin: int) -> bool:
    """Return whether a date stands right under the first line of an entry, further in, and a text goes on below it."""
    date = page.after(number)
    below = page.after(date)
    inner = [page.lines[place].text for place in (date, below) if place < len(page.lines)]
    inside = all(indent(text) > margin and not MARK.match(text) for text in inner)
    return inside and date in page.dates and below < len(page.lines)
