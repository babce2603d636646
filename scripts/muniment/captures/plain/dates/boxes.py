"""Dates over several lines: a day, a month and a year in a line each, days under the heading of their year."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import menus
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import days, months
from muniment.text.patterns import late

LONGEST = 120
"""Characters of a line that may be a year and marks alone."""
YEAR = late(r"(?:19|20)\d\d年?")
YEARED = late(r"\W*(?P<year>(?:19|20)\d\d)年?\W*(?:\{[^{}]*\}\s*)?")
"""A heading of a year, with the attributes that a tool may write behind it."""
NUMERAL = late(r"\d[月월]")
MONTH = late(r"(?P<month>[^\W\d_]+)[.,]*(?: ?(?P<year>\d\d))?[.,]*")
"""A month, with a year of two figures behind it or none."""
DAY, BRIEF = late(r"[0-3]?\d"), late(r"\d\d")
BOX = 30
"""Characters of a date in several lines."""
STROKED = 5
SEPARATED = late(r"\d{1,4} ([-/.]) \d{1,2} \1 \d{1,4}")
"""The lines of a date whose strokes have lines of their own, and their words."""


def boxed(page: Page) -> dict[int, DateLine]:
    """Return dates whose day, month and year stand in two or three short lines, or five with strokes, by the first."""
    years = [number for number in page.yeared if YEAR.fullmatch(page.lines[number].words) and number not in page.dates]
    made = dict(_under_days(page)) | _of_brief_years(page)
    for year in years:
        if stroked := _stroked(page, year):
            made |= stroked
            continue
        numbers = [page.before(page.before(year)), page.before(year), year]
        for count in (3, 2):
            box = [page.lines[number] for number in numbers[-count:] if number >= 0]
            said = _boxed(box) if len(box) == count else None
            if said is not None:
                made[box[0].number] = said
                break
    return made


def _stroked(page: Page, year: int) -> dict[int, DateLine]:
    """Return the date that a year begins or ends whose strokes have lines of their own, as some tools part them."""
    place = bisect_left(page.full, year)
    for first in (place, place - STROKED + 1):
        box = [page.lines[number] for number in page.full[max(0, first) : first + STROKED]]
        if len(box) == STROKED and SEPARATED.fullmatch(" ".join(line.words for line in box)):
            day = days.first("".join(line.words for line in box))
            if day is not None and len(day.iso) == len("YYYY-MM-DD"):
                lines = box[-1].number - box[0].number + 1
                return {box[0].number: DateLine(day.iso, True, "box", day.swapped, lines=lines)}
    return {}


def _under_days(page: Page) -> Iterator[tuple[int, DateLine]]:
    """Yield the dates whose month and year stand in a line under the number of the day."""
    for number, said in page.dates.items():
        above = page.before(number)
        if len(said.iso) == len("YYYY-MM") and said.pure and above >= 0 and DAY.fullmatch(page.lines[above].words):
            whole = _boxed([page.lines[above], page.lines[number]])
            if whole is not None:
                yield above, whole


def _of_brief_years(page: Page) -> dict[int, DateLine]:
    """Return the dates whose year has two figures under a day and a month: '30', 'Nov', '08', or '30', 'Nov08'.

    How many comments there are may stand there too: of several days each is as old as the one above or older, and of
    a day alone the page says the year in full, or its system writes days so.
    """
    short = [number for number in page.full if len(page.lines[number].text) <= BOX]
    parts = {number: MONTH.fullmatch(page.lines[number].words) for number in short}
    named = {number: part for number, part in parts.items() if part and months.number(part["month"].lower())}
    days_of = {number: page.lines[max(0, page.before(number))] for number in named}
    boxes = [(days_of[number], number, part) for number, part in named.items() if DAY.fullmatch(days_of[number].words)]
    made = [_brief(page, *box) for box in boxes]
    told = [said for said in made if said is not None]
    falling = all(said.iso >= older.iso for said, older in pairwise(told))
    known = len(told) != 1 or _says(page, told[0].iso[:4]) or menus.sets_day_over_title(page.head)
    if len(told) < len(made) or not falling or not known:
        return {}
    return {day.number: said for (day, *_), said in zip(boxes, told, strict=True)}


def _brief(page: Page, day: Line, number: int, part: re.Match[str]) -> DateLine | None:
    last = number if part["year"] else page.after(number)
    year = part["year"] or page.words(last)
    told = days.whole(f"{day.words} {part['month']} ’{year}") if BRIEF.fullmatch(year) else None
    return DateLine(told.iso, True, "box", lines=last - day.number + 1) if told is not None else None


def _says(page: Page, year: str) -> bool:
    return any(year in page.lines[number].text for number in page.yeared)


def _boxed(box: Sequence[Line]) -> DateLine | None:
    words = " ".join(line.words.strip("*_ ,") for line in box)
    words = ".".join(re.findall(r"\d+", words)) if NUMERAL.search(words) else words
    if len(words) > BOX or any(MARK.match(line.text) for line in box):
        return None
    day = days.whole(words)
    if day is None or len(day.iso) != len("YYYY-MM-DD"):
        return None
    return DateLine(day.iso, True, "box", day.swapped, lines=box[-1].number - box[0].number + 1)


def under_years(page: Page) -> dict[int, DateLine]:
    """Return days and months alone in their lines, as timelines have them: the heading above says the year.

    Under each heading of a year such a day stands at once, and the heading is part of that date. None where as many
    lines of the page say a whole date.
    """
    heads = [number for number in page.yeared if number not in page.dates and _year(page.lines[number].text)]
    heads = [number for number in heads if _day_of(page, page.after(number), number)]
    found: dict[int, DateLine] = {}
    for head, end in pairwise([*heads, len(page.lines)]):
        leading = page.after(head)
        days_of = {number: _day_of(page, number, head) for number in range(leading, end) if number not in page.dates}
        for number, said in days_of.items():
            if said is not None:
                first = head if number == leading else number
                found[first] = msgspec.structs.replace(said, lines=number - first + 1)
    full = len(page.days)
    return found if len(found) > full else {}


def _year(text: str) -> str:
    """Return the year that is all that a line says, be it a heading or none."""
    year = YEARED.fullmatch(text) if len(text) <= LONGEST else None
    return year["year"] if year else ""


def _day_of(page: Page, number: int, head: int) -> DateLine | None:
    words = page.lines[number].words.strip("#*_= ") if number < len(page.lines) else ""
    if not 3 <= len(words) <= BOX or not re.search(r"\d", words) or MARK.match(page.lines[number].text):
        return None
    bare = " ".join(word for word in words.split() if not days.named_weekday(word.strip(",.()")))
    year = _year(page.lines[head].text)
    for whole in (f"{year}年{bare}", f"{bare} {year}"):
        day = days.whole(whole)
        if day and len(day.iso) == len("YYYY-MM-DD"):
            return DateLine(day.iso, True, "under a year", day.swapped)
    return None
