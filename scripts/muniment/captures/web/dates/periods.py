"""The day, month or year of the archive that lists a post: it has what the day beside the post leaves out."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from muniment.captures.drafts import draft, linked
from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates.moments import Clock
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.page import heading
from muniment.captures.words.page.heading import YEAR, Heading
from muniment.text import days
from muniment.text.patterns import late

ARCHIVE = late(r"/(?:[a-z]+/(?=\d+/\d))?((?:19|20)\d\d)(?:/(0[1-9]|1[0-2])(?:/(0[1-9]|[12]\d|3[01]))?)?/")
"""The path of an archive; another year below the root may be a post's."""
MONTH = len("2020-01")
HEADS = frozenset({"h1", "h2", "h3", "h4"})
LONGEST = 20
"""Characters of a month with its year."""


def told(
    root: Element, found: Sequence[Sighted], heads: Sequence[tuple[Element | None, Heading]], page: str
) -> dict[int, str]:
    """Return the period in whose list each post stands, by the order of its title; `page`: an address on its host.

    The heading above all posts or the address of the page says it, else the last such line right above some of them,
    be it a small one.
    """
    first = min((seen.title.order for seen in found), default=0)
    above = (head.day for element, head in heads if element is None or element.order < first)
    whole = next(filter(None, above), "") or _of_address(page)
    if whole:
        return {seen.title.order: whole for seen in found}
    return dict(_parted(root, found))


def clock(zone: str, link: str, period: str) -> Clock:
    """Return what tells the day of a post: its address, else that of the archive."""
    return Clock(zone, _of_link(link) or period)


def _of_link(link: str) -> str:
    """Return the day or month in an address of a post; empty where it has none."""
    dated = draft.DATED.search(linked.path_in(link))
    return "-".join(part for part in dated.groups() if part) if dated else ""


def _of_address(page: str) -> str:
    found = ARCHIVE.fullmatch(blogaddress.path_of(page)) if "?" not in page else None
    return "-".join(filter(None, found.groups())) if found else ""


def _parted(root: Element, found: Sequence[Sighted]) -> Iterator[tuple[int, str]]:
    """Yield the months or years in headings each of which has nothing but posts under it, with the posts' titles."""
    lone = len(found) == 1
    heads = [(one, said) for one in root.walk() if one.name in HEADS and (said := _period(one, lone=lone))]
    starts = [text.start for text in root.texts() if not text.shown.isspace()] if heads else []
    posts = [seen.post.start for seen in found]
    right = [(one, said) for one, said in heads if _next(starts, one.end) == _next(starts, _next(posts, one.end))]
    for seen in found:
        if said := next((said for one, said in reversed(right) if one.stop < seen.post.order), ""):
            yield seen.title.order, said


def _next(places: Sequence[int], place: int) -> int:
    """Return the first of some places that is not before another; -1 where none is."""
    number = bisect_left(places, place) if place >= 0 else len(places)
    return places[number] if number < len(places) else -1


def _period(head: Element, *, lone: bool) -> str:
    """Return the month or year that is all that a heading says, if not of a `lone` post, or that of which it heads all.

    Empty for others.
    """
    said = heading.read(head.words) if head.says_less(heading.BRIEF) else None
    if said is not None and said.day:
        return said.day
    words = head.words if head.says_less(LONGEST) and not lone else ""
    if YEAR.fullmatch(words):
        return words
    day = days.whole(words) if words else None
    return day.iso if day is not None and len(day.iso) == MONTH else ""
