"""Titles that a page names twice or more, once of them right beside other words, as tools leave them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import msgspec

from muniment.captures.words.dates import bylines
from muniment.captures.words.page import heading, pagelines
from muniment.captures.words.text.lines import Line
from muniment.text import days, stops
from muniment.text.patterns import late

SHORTEST, LONGEST = 12, 200
"""Characters of a title that is told so."""
FEWEST = 3
"""Words of one."""
LONG = 2000
"""Characters of a line beyond which it is not asked for dates."""
MOST, TITLES = 400, 60
"""Parts of lines that are looked for again, and titles of a page."""
NEAR = 2
"""Characters right beside a part of a line that tell whether a title goes on there."""
JOINT = late(r"(?<=[^\s\W_])(?=[^\W\d_])|(?<=[^\s\W_])(?=[“«„‘¿¡])|(?<=[?!“”»)\]….])(?=[^\W_])")
"""Where words may begin that stand right behind others."""
SENTENCE = late(rf"[^\W\d_]{{3}}[{stops.STATED}](?:\s|$)|…")
CLOSING = frozenset("”“»’)]?!…")
"""What may end a title, beside letters."""


class Named(msgspec.Struct, frozen=True):
    """A place where a page names a title: in which of its lines, and where it names the next."""

    start: int
    end: int
    line: Line
    following: int


def found(worded: Sequence[Line], text: str, title: str) -> list[Named]:
    """Return where the lines of a page with words name such titles, but for the first; in their order.

    `title`: that of its document.
    """
    begin = worded[0].next
    titles = sorted({*_titles(worded, text[begin:]), *filter(None, [title])}, key=len, reverse=True)
    if not titles:
        return []
    pattern = re.compile("|".join(map(re.escape, titles)))
    places = [one.span() for one in pattern.finditer(text, begin)]
    starts = [line.start for line in worded]
    nexts = [*(start for start, _ in places[1:]), len(text)]
    lines = (worded[bisect_right(starts, start) - 1] for start, _ in places)
    return [Named(*place, line, after) for place, line, after in zip(places, lines, nexts, strict=False)]


def _titles(worded: Sequence[Line], shown: str) -> Iterator[str]:
    """Yield what the page names twice or more."""
    parts = dict.fromkeys(part for line in worded[1:] for part in _parts(line.text))
    able = islice((part for part in parts if part not in worded[0].words and _is_able(part)), MOST)
    yield from islice((part for part in able if shown.count(part) > 1 and not _is_cut(part, shown)), TITLES)


def _is_cut(part: str, shown: str) -> bool:
    """Return whether the same letters of another script stand right beside a part everywhere: a title goes on there."""
    places = [one.span() for one in re.finditer(re.escape(part), shown)]
    before = {shown[max(0, first - NEAR) : first] for first, _ in places}
    after = {shown[last : last + NEAR] for _, last in places}
    edges = [min(before)[-1:] + part[0]] * (len(before) == 1) + [part[-1] + min(after)[:1]] * (len(after) == 1)
    return any(edge.isalpha() and len({*map(_is_cased, edge)}) > 1 for edge in edges)


def document(worded: Sequence[Line]) -> str:
    """Return the title of the document without the name of the blog; empty on a page of several posts."""
    title, site = heading.of_document(worded[0].words)
    beside = any(title + site in line.text or site + title in line.text for line in worded[1:])
    named = all(any(part in line.text for line in worded[1:]) for part in (title, site))
    return title if named and not beside and _is_able(title) and heading.read(title) is None else ""


def _is_able(words: str) -> bool:
    if SENTENCE.search(words) or pagelines.is_furniture(words) or days.first(words) or bylines.author(words)[1]:
        return False
    cased = _is_cased(words)
    return SHORTEST <= len(words) * (2 - cased) <= LONGEST and (not cased or len(words.split()) >= FEWEST)


def _is_cased(words: str) -> bool:
    return words.lower() != words.upper()


def _parts(text: str) -> Iterator[str]:
    """Yield the parts of a line that joints and dates part, of which one side at least stands right beside another."""
    for first, last in pairwise(sorted({0, len(text), *joints(text), *_dated(text)})):
        if any(place in (0, len(text)) or not _is_spaced(text, place) for place in (first, last)):
            yield text[first:last].strip()


def _is_spaced(text: str, place: int) -> bool:
    return text[place - 1].isspace() or text[place].isspace()


def _dated(text: str) -> Iterator[int]:
    """Yield where full dates begin and end, other than those that a phrase leads to."""
    for day in days.find(text) if len(text) <= LONG else ():
        before = text[: day.start].rstrip()[-1:]
        if day.is_day and (before.isalpha() or before in CLOSING):
            yield from (day.start, day.end)


def joints(text: str) -> Iterator[int]:
    """Yield where words begin in a text that stand right behind others of it."""
    for one in JOINT.finditer(text):
        before, after = text[one.start() - 1], text[one.start()]
        if before == "“" and text.rfind("„", 0, one.start()) <= text.rfind("“", 0, one.start() - 1):
            continue
        if after == "“" and text.rfind("„", 0, one.start()) > text.rfind("“", 0, one.start()):  # German ends so
            continue
        upper = after.isupper() and (before.islower() or before.isdigit())
        other = before.isalpha() and after.isalpha() and _is_cased(before) != _is_cased(after)
        if upper or other or not (after.isalnum() and before.isalnum()):
            yield one.start()
