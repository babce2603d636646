"""Posts that a page dates nowhere but in its list of posts, where their titles stand again with their days."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set
from itertools import islice, takewhile

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import width
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.surroundings import heads_others
from muniment.captures.words.dates.dated import DAY, LISTED, UNKNOWN
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import indent
from muniment.text import days
from muniment.text.patterns import late

SHORTEST = 12
"""Columns of a title that tells by being said again."""
EVENTS = late(
    r"(?i:\b(?:upcoming|events?|agenda)\b|eventos\b|événements|veranstaltung|termine\b|eventi\b|akcí|podujatí|"
    r"мероприяти|события|فعاليات|رویداد|活动|活動|イベント|sự kiện)"
)
"""What a heading names that leads to no posts, but to what will happen."""
NEAR, HEADING = 12, 40
"""Lines of such a list up to its heading, and characters of that."""
STROKE = late(r"\s*[|·•]\s*")


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts with the days that stand beside their titles in a list of posts under them all.

    Of a page's only post the list may show so without a heading, of several posts in a line each, be that above them;
    of a month it may tell the day.
    """
    bare = [start for start in found if len(start.said.iso) < DAY or start.said.iso == UNKNOWN]
    if not bare:
        return found
    below = _below(page, found[-1].last)
    listed = _listed(page, below)
    among = _among(page, bare, {*range(found[0].first, found[-1].last + 1)})
    told: dict[int, str] = {}
    for start in bare:
        day = _told(page, start, below if len(found) == 1 else (), listed)
        known = among.get(_shown(page, start.title), set()) | {day}
        told[start.first] = max(known) if len(known - {""}) == 1 else ""
    return [_dated(start, told.get(start.first, "")) for start in found]


def _below(page: Page, last: int) -> list[int]:
    """Return the lines under a page's posts without readers' comments, which end over a list of other posts at last."""
    under = page.full[bisect_right(page.full, last) :]
    head = next((number for number in under if number in page.replied and _heads_posts(page, number)), len(page.lines))
    return [number for number in under if number >= head or number not in page.replied]


def _dated(start: Start, day: str) -> Start:
    """Return a start with a day, unless that is none of the month that it is of."""
    said = start.said
    if not day or (said.iso != UNKNOWN and not day.startswith(said.iso)):
        return start
    return msgspec.structs.replace(start, said=msgspec.structs.replace(said, iso=day, form=LISTED))


def _told(page: Page, start: Start, below: Sequence[int], listed: Mapping[int, str]) -> str:
    """Return the only day that stands beside the title of a post in the lines below, or within one of a list."""
    words = _shown(page, start.title)
    if width(words) < SHORTEST:
        return ""
    told = {_day(page, number) for number in below if _shown(page, (number,)) == words}
    told |= {_behind(shown, words) for shown in listed.values() if shown.startswith(words)}
    told -= {""}
    return told.pop() if len(told) == 1 else ""


def _listed(page: Page, below: Sequence[int]) -> dict[int, str]:
    """Return what the lines say that hold years under the heading of a list of posts, up to one that does not.

    That may be the heading of another list, as of events, whose days are not those of posts.
    """
    heads = [place for place, number in enumerate(below) if _heads_posts(page, number)]
    entries = (takewhile(page.yeared.__contains__, islice(below, place + 1, None)) for place in heads)
    return {number: _shown(page, (number,)) for listed in entries for number in listed}


def _among(page: Page, bare: Sequence[Start], own: Set[int]) -> dict[str, set[str]]:
    """Return the days beside the titles of several of some posts in lines outside of these, or in the next."""
    titles = sorted({words for start in bare if width(words := _shown(page, start.title)) >= SHORTEST})
    told: dict[str, set[str]] = {}
    for number in page.full if len(titles) > 1 else ():
        if number in own or number in page.replied:
            continue
        shown = _shown(page, (number,))
        title = titles[max(0, bisect_right(titles, shown) - 1)]
        day = _day(page, number) if shown == title else ""
        if number in page.yeared and shown.startswith(title):
            day = day or _behind(shown, title)
        if day and not _is_event(page, number):
            told.setdefault(title, set()).add(day)
    return told if len(told) > 1 else {}


def _is_event(page: Page, number: int) -> bool:
    """Return whether a line is near under the heading of a list of what will happen."""
    place = bisect_left(page.full, number)
    near = (page.lines[one].words for one in page.full[max(0, place - NEAR) : place] if one not in page.yeared)
    return any(len(words) <= HEADING and EVENTS.search(words) is not None for words in near)


def _heads_posts(page: Page, number: int) -> bool:
    return heads_others(page, number) and not EVENTS.search(page.lines[number].words)


def _behind(words: str, title: str) -> str:
    """Return the day that stands right behind the title that words begin with, or between strokes; empty without."""
    parts = STROKE.split(words.removeprefix(title).strip(" ,،–—-()"))
    told = [day for part in parts if (day := days.whole(part)) is not None]
    return told[0].iso if len(told) == 1 and len(told[0].iso) == DAY else ""


def _shown(page: Page, title: Sequence[int]) -> str:
    return lists.unmarked(" ".join(lists.shown(page.lines[number]) for number in title)).strip("#*_ ")


def _day(page: Page, number: int) -> str:
    """Return the day of an entry of a list, above or below its title; empty where none or either may be its own.

    The next entry, or the one before, shows on which side the days of the list stand.
    """
    over, under = _before(page, number), _after(page, number)
    above, below = _said(page, over), _said(page, under)
    if above and below:
        return below if _is_under(page, number) else ""
    if below:
        return below if _begins_entry(page, _after(page, under)) and not _ends_entry(page, over) else ""
    return above if above and _ends_entry(page, _before(page, over)) and not _begins_entry(page, under) else ""


def _before(page: Page, number: int) -> int:
    """Return the line above one, other than the mark of an entry which a tool put into a line of its own."""
    above = page.before(number)
    return page.before(above) if above >= 0 and page.words(above) in lists.MARKS else above


def _after(page: Page, number: int) -> int:
    """Return the line under one, other than such a mark."""
    below = page.after(number)
    return page.after(below) if below < len(page.lines) and page.words(below) in lists.MARKS else below


def _begins_entry(page: Page, number: int) -> bool:
    """Return whether a line is a title with a day right under it."""
    return number < len(page.lines) and not _said(page, number) and bool(_said(page, _after(page, number)))


def _ends_entry(page: Page, number: int) -> bool:
    """Return whether a line is a title with a day right over it."""
    return number >= 0 and not _said(page, number) and bool(_said(page, _before(page, number)))


def _is_under(page: Page, number: int) -> bool:
    """Return whether the days of a list surely stand under its titles: so does that of its first entry.

    What is marked as the titles are is one of them, and so is what stands under the heading of a list of posts.
    """
    first = number
    while _said(page, above := _before(page, first)) and not _said(page, _before(page, above)):
        first = _before(page, above)
    marks = {candidates.mark_of(page, (one,)) for one in (first, number)}
    marked = marks != {""} or indent(page.lines[number].text) > 0
    alike = len(marks) == 1 and indent(page.lines[first].text) == indent(page.lines[number].text)
    return (marked and alike) or (first >= 0 and _heads_posts(page, _before(page, first)))


def _said(page: Page, number: int) -> str:
    """Return the day that is all that a line says; empty where it says more, or none."""
    text = page.lines[number].text if 0 <= number < len(page.lines) else ""
    day = days.whole(addresses.bare(text).strip(" *_")) if text and days.may(text) else None
    return day.iso if day is not None and len(day.iso) == DAY else ""
