"""Finds the headings of a page in its text: above its first post, and again where several pages stand in a row."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

import msgspec

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.dates import relativeday
from muniment.captures.words.page import heading, pagelines
from muniment.captures.words.page.heading import Heading
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.model.capture import Aside
from muniment.text.patterns import late

FORM = "heading"
"""How a date is written that the page's heading says."""
LACKING = ("none", "emptied", "undated", relativeday.FORM)
"""The forms of what says no date, or one that counts from the day of the capture."""
NEAR = 12
"""Lines above a post in which the heading of its page is looked for."""
LINKED = late(r"[^\[\]]*\[(?:\d{1,4}\](?=[^\W\d_])|[^\[\]]+\][\[(])")
"""A line that holds a link: no heading of a page does behind a post, but labels do."""
HEAD, MOST = 4, 2
"""Lines at the head of a page that tell it from others, and between how many posts such lines stand once at most."""
SITED = late(rf"{heading.SITED.pattern}(?P<site>.+)")
"""The name of the blog behind a label, as the titles of documents have it."""


class Labels(msgspec.Struct, frozen=True):
    """Tags and categories that a page's heading gives its posts."""

    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


NONE = Labels()


def stand_over(page: Page, number: int) -> bool:
    """Return whether the heading of an archive's page stands right above a line."""
    above = page.before(number)
    return above >= 0 and heading.read(page.lines[above].words) is not None


def first(page: Page, found: Sequence[Start]) -> tuple[list[Start], list[Heading], list[Piece]]:
    """Return posts, dated by the page's headings where nothing else does, those above the first, and their pieces."""
    start = found[0]
    over = page.lines[: start.first] if start.above < 0 else page.lines[start.above : min(start.title[0], start.date)]
    ends = (takewhile(lambda line: not prose.is_paragraph(line.words), some) for some in (over, reversed(over)))
    above = sorted({line.number for end in ends for line in end})
    heads = [(line, said) for line in map(page.lines.__getitem__, above) if (said := _read(page, line))]
    told = [said for _, said in heads]
    apart = [line for line, _ in heads if line.number < start.first]
    return _dated(page, found, told), told, [aside(line.start, line.end, Aside.HEADING) for line in apart]


def _dated(page: Page, found: Sequence[Start], said: Sequence[Heading]) -> list[Start]:
    """Return starts, those beside which a page shows no date with the day or month of which it is an archive.

    Where several pages stand in a row, the heading of one says nothing of the next.
    """
    told = {head.day for head in said if head.day}
    if len(told) == 1 and any(start.said.form in LACKING for start in found):
        below = (heading.read(page.lines[number].words) for number in page.full if number > found[0].last)
        told |= {head.day for head in below if head}
    if len(told) != 1:
        return [*found]
    return [_under(start, *told) if start.said.form in LACKING else start for start in found]


def _under(start: Start, day: str) -> Start:
    return msgspec.structs.replace(start, said=msgspec.structs.replace(start.said, iso=day, form=FORM))


def labels(page: Page, found: Sequence[Start], said: Sequence[Heading]) -> Iterator[Labels]:
    """Yield what is given to each post: what the headings above the first say, until there are others or a new page.

    Where a line like a heading stands under every post, it says the labels of the one above it.
    """
    now = _labels(said)
    yield now
    between = [list(_between(page, start)) for start in found[1:]]
    under = all(between) and (not said or _ends_so(page, found[-1]))
    turned = _turned(page, found) if now != NONE else set()
    for place, again in enumerate(between):
        if (again or place in turned) and not under:
            now = _labels(again)
        yield now


def _turned(page: Page, found: Sequence[Start]) -> set[int]:
    """Return the places between posts at which the lines stand again that the capture begins with: a new page does."""
    top = page.full[: bisect_left(page.full, found[0].first)][:HEAD]
    heads = {_bare(page.lines[number]) for number in top if heading.read(page.lines[number].words) is None}
    parts = [page.lines[before.last + 1 : start.first] for before, start in pairwise(found)]
    turned = {place for place, part in enumerate(parts) if any(_bare(line) in heads for line in part if not line.blank)}
    return turned if MOST * len(turned) <= len(parts) else set()  # what stands between all posts begins no page


def _bare(line: Line) -> str:
    """Return the words of a line without the numbers that a tool puts before links."""
    return lists.NUMBERED.sub("", line.words)


def _ends_so(page: Page, start: Start) -> bool:
    """Return whether a line like a heading stands under the last post too."""
    return any(heading.read(line.words) for line in page.lines[start.last + 1 :] if not line.blank)


def _labels(said: Sequence[Heading]) -> Labels:
    tags = dict.fromkeys(head.tag for head in said if head.tag)
    return Labels(tuple(tags), tuple(dict.fromkeys(head.category for head in said if head.category)))


def _between(page: Page, start: Start) -> Iterator[Heading]:
    """Yield the headings right above a post, between which there are buttons and labels of the page alone."""
    for line in page.lines[max(0, start.first - NEAR) : start.first][::-1]:
        if not (line.blank or pagelines.is_furniture(line.words)):
            return
        if not LINKED.match(line.words) and (said := _read(page, line)):
            yield said


def _read(page: Page, line: Line) -> Heading | None:
    """Return what a line says if it is a heading: a label without the name of the blog, if another line has that."""
    said = heading.read(line.words)
    if said is not None and not said.day and line.number in page.dates:
        return None  # 'Category: News May 5, 2021 by Ann Roe', over the next title
    sited = SITED.search(said.tag or said.category) if said else None
    if said is None or sited is None or all(other.words != sited["site"] for other in page.lines):
        return said
    return Heading(tag=said.tag[: sited.start()], category=said.category[: sited.start()])
