"""Posts under headings of days, each of which ends in a row of its own: that says who wrote it and at what hour.

A page is one arrangement: each such row ends one post, and what stands first behind it, or behind the buttons and
labels that follow it everywhere alike, or the heading of a day, begins the next, be its text long, brief or missing.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import hourrows
from muniment.captures.plain.page.hourrows import HourRow
from muniment.captures.plain.page.layout import ASKING, Page
from muniment.captures.plain.page.prose import shape
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates, pagehead, soletitle, titlelines
from muniment.captures.plain.titles.looks import LONGEST, likeness
from muniment.captures.words.blogs.furniture import LABEL, is_button
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import bylines, dated
from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.captures.words.text import addresses
from muniment.text import days
from muniment.text.patterns import late

FEWEST = 2
"""Rows that show an arrangement."""
HEAD = 2
"""Lines that a page has above the day of its only post where it says no more than its name and what it is."""
LED = late(r"#\S|IFRAME:|\S+://")
"""How lines begin that lynx sets over a page: feeds to which it leads, and a frame of another page, by its address."""
NEAR = 8
"""Lines behind a row among which buttons and labels are."""
GOES_ON = (":", "：", ",", "،", "、")
"""How a line of labels ends that goes on in the next."""
SURE = 6
"""What speaks for a post that such a row ends."""


class _Part(msgspec.Struct, frozen=True, gc=False):
    """One post: the day over it, -1 where it has that of the one above; its first line; the row that ends it."""

    day: int
    first: int
    row: HourRow


def starts(page: Page) -> list[Start]:
    """Return the posts of such a page; empty for any other."""
    heads = {at: said for at, said in page.dates.items() if len(said.iso) == DAY and _is_bare(said)}
    rows = hourrows.found(page) if heads else []
    if not rows or min(heads) > rows[0].first or (len(rows) < FEWEST and not _is_sole(page, heads, rows[0])):
        return []
    others = [*_others(page, heads, rows)]
    parts = [_first(page, _alike_days(heads, others, rows[0]), rows[0]), *others]
    if _are_amiss(page, parts, heads):
        return []
    marks = Counter(candidates.mark_of(page, (part.first,)) for part in parts)
    mark = max(marks, key=lambda one: (one[:1] == "#", marks[one]))
    found = [*_found(page, parts, heads, mark)]
    bare = [start for start in found if not page.words(start.title[0]) or start.title[0] == start.date]
    firsts = {part.first for part in parts}
    clung = any(start.date < 0 and start.title[0] not in firsts and page.words(start.title[0]) for start in found)
    return [] if clung or 2 * len(bare) > len(found) else found


def _is_sole(page: Page, heads: Mapping[int, DateLine], row: HourRow) -> bool:
    """Return whether a day with that of the week stands, the only one, between the head of a page and a title.

    A text is under that, and the row ends it; the page names no title elsewhere that stands above the day.
    """
    day, above = min(heads), page.before(min(heads))
    title = page.after(day + heads[day].lines - 1)
    over = sum(LED.match(page.words(number)) is None for number in page.full[: bisect_left(page.full, day)])
    near = over <= HEAD or above <= pagehead.end(page)
    known = len([at for at in heads if at < row.first]) > 1 or (above >= 0 and soletitle.is_named(page, (above,)))
    text = title < row.first and page.after(title) < row.first and page.is_prose(page.after(title))
    return near and not known and text and days.says_weekday(page.words(day)) and _is_title(page, title, "")


def _are_amiss(page: Page, parts: Sequence[_Part], heads: Mapping[int, DateLine]) -> bool:
    """Return whether a post would be nothing, or a day written as the first is stands where no post begins.

    So it is where rows of some posts are not told, or several pages follow each other; days without posts are no fault.
    """
    if any(part.first >= part.row.first or page.after(part.first) in heads for part in parts):
        return True
    form, known = heads[parts[0].day].form, {part.day for part in parts}
    inner = (at for at, said in heads.items() if at > parts[0].first and said.form == form and at not in known)
    return any(days.says_weekday(page.words(at)) and page.after(at) not in heads for at in inner)


def _alike_days(heads: Mapping[int, DateLine], parts: Sequence[_Part], row: HourRow) -> Mapping[int, DateLine]:
    """Return the days that are written as those behind rows are; all where no such day stands above the first row."""
    forms = {heads[part.day].form for part in parts if part.day >= 0}
    alike = {at: said for at, said in heads.items() if said.form in forms}
    return alike if alike and min(alike) <= row.first else heads


def _is_bare(said: DateLine) -> bool:
    """Return whether a line says nothing but a day."""
    return not (said.author[1] or said.categories[1] or said.tags[1] or said.title[1] or said.updated)


def _first(page: Page, heads: Mapping[int, DateLine], row: HourRow) -> _Part:
    """Return the first post: it stands under the first day."""
    day = min(heads)
    while (below := page.after(day + heads[day].lines - 1)) in heads:
        day = below
    return _Part(day, below, row)


def _others(page: Page, heads: Mapping[int, DateLine], rows: Sequence[HourRow]) -> Iterator[_Part]:
    """Yield the posts behind rows."""
    alike = _alike(page, rows)
    for row, other in pairwise(rows):
        day, number = -1, _behind(page, row, other, alike)
        while number in heads:
            day, number = number, page.after(number + heads[number].lines - 1)
        yield _Part(day, number, other)


def _alike(page: Page, rows: Sequence[HourRow]) -> frozenset[str]:
    """Return the shapes of the lines that stand behind half of the rows, or more."""
    ends = [*(row.first for row in rows[1:]), len(page.lines)]
    near = [_near(page, row.end, end) for row, end in zip(rows, ends, strict=True)]
    counts = Counter(one for numbers in near for one in {shape(page.lines[number].words) for number in numbers})
    return frozenset(one for one, count in counts.items() if 2 * count >= max(len(rows), 2 * FEWEST))


def _near(page: Page, first: int, end: int) -> list[int]:
    """Return the first lines of some that are not blank."""
    at = bisect_left(page.full, first)
    return page.full[at : min(at + NEAR, bisect_left(page.full, end))]


def _behind(page: Page, row: HourRow, other: HourRow, alike: Set[str]) -> int:
    """Return the first line behind a row that is no button, mark or label of its post."""
    number, goes_on = row.end, False
    while page.wrapped and number < other.first and not page.lines[number].blank:
        number += 1  # its paragraph goes on
    number = page.after(number - 1)
    while number < other.first and number not in page.dates:
        words = page.lines[number].words
        labels = LABEL.match(words) is not None
        goes_on = goes_on and (page.dense or not page.lines[number - 1].blank)
        if not (goes_on or labels or _is_own(words, alike)):
            break
        goes_on = words.endswith(GOES_ON) and (labels or goes_on or words in GOES_ON)
        number = page.after(number)
    return number


def _is_own(words: str, alike: Set[str]) -> bool:
    """Return whether a line behind a row is none of a text: a button, a count of answers, a mark, as behind others."""
    plain = addresses.bare(words)
    told = is_button(plain) or COMMENTS.fullmatch(plain) is not None
    return told or shape(words) in alike or not any(map(str.isalnum, plain))


def _found(page: Page, parts: Sequence[_Part], heads: Mapping[int, DateLine], mark: str) -> Iterator[Start]:
    """Yield the start of each post; `mark`: how titles are marked here."""
    said = heads[parts[0].day]
    for part in parts:
        said = heads.get(part.day, said)
        iso = bylines.hour(part.row.text, said.iso)
        timed = msgspec.structs.replace(dated.day_alone(said), iso=iso, lines=said.lines)
        title = titlelines.below(page, part.first)
        if title[-1] >= part.row.first or not _is_title(page, part.first, mark):
            title = (part.day if part.day >= 0 else part.first - 1,)
        yield Start(title, part.day, timed, SURE, mark, signed=range(part.row.first, part.row.end))


def _is_title(page: Page, number: int, mark: str) -> bool:
    """Return whether the first line of a post is its title: it is marked as others are, or looks like one."""
    if mark and candidates.mark_of(page, (number,)) != mark:
        return False
    words = page.words(number)
    if mark or soletitle.is_named(page, (number,)) or (words.endswith(ASKING) and likeness(words) > 0):
        return True
    alone = len(words) <= LONGEST and page.after(number) > number + 1
    return likeness(words) > 1 and (alone or not page.is_prose(number))
