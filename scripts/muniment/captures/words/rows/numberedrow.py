"""Rows of links whose numbers text browsers write before their words: '[7]June 19, 2014[8]Statements[9]Ann Reed'."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.text import days
from muniment.text.patterns import late

FORM = "numbered"
"""The form of such rows (dated.DateLine)."""
MARKER = late(r"\[\d{1,4}\](?=\S)")
FEWEST, MOST = 2, 240
"""Links of a row, and characters of it."""
LABEL = late(r"[^\d.!?:;|·•()\[\]]{2,40}")
WHOLE, GROUPS = 2, 3
"""Words of a name beside labels, and groups of links that such a row has with the name: categories and tags."""


class Part(NamedTuple):
    """The words of a link with the comma behind them, where they stand, and whether the next follows at once."""

    words: str
    start: int
    closed: bool

    @property
    def span(self) -> tuple[int, int]:
        """Where the words stand."""
        return self.start, self.start + len(self.words)


def read(text: str) -> DateLine | None:
    """Return what such a row says: a day, and beside it who wrote a post, its labels and its comments, or none of them.

    Labels of one kind have commas between them; between labels and a name a theme leaves nothing that is text.
    """
    parts = _parts(text) if len(text) <= MOST and MARKER.search(text) else []
    if len(parts) < FEWEST:
        return None
    held = [(part, days.first(part.words)) for part in parts]
    dated = [(part, day) for part, day in held if day]
    listed = {after for before, part in pairwise(parts) if before.words.endswith(",") for after in (before, part)}
    rest = [part for part, day in held if not day and (part in listed or not besidedates.counts(part.words))]
    if len(dated) != 1:
        return None
    part, told = dated[0]
    if told != days.whole(part.words) or not told.is_day:
        return None
    told_by = places(rest) if _is_labelled(parts, rest) else {}
    named = [part for part in rest if bylines.is_name(part.words)]
    if not told_by and (len(named) > 1 or len(named) < len(rest)):
        return None
    told_by = told_by or ({"author": named[0].span} if named else {})
    return msgspec.structs.replace(DateLine(told.iso, False, FORM, told.swapped), **told_by)


def _parts(text: str) -> list[Part]:
    """Return the parts of a row that begins with the number of a link, or with a day before it."""
    marks = [*MARKER.finditer(text)]
    lead = text[: marks[0].start()]
    day = days.first(lead) if lead.strip() else None
    if lead.strip() and not (day and lead.strip() == lead[day.start : day.end]):
        return []
    starts = ([day.start] if day else []) + [mark.end() for mark in marks]
    ends = [*(mark.start() for mark in (marks if day else marks[1:])), len(text)]
    held = [(first, text[first:last]) for first, last in zip(starts, ends, strict=True)]
    return [Part(words.strip(), first, words == words.rstrip()) for first, words in held]


def _is_labelled(parts: list[Part], rest: list[Part]) -> bool:
    """Return whether the day leads to labels with commas or nothing between them."""
    apart = all(part.closed or part.words.endswith(",") for part in parts[:-1])
    day_first = bool(rest) and parts[0].start < rest[0].start and parts[1] is rest[0]
    return apart and day_first and all(LABEL.fullmatch(part.words.rstrip(",")) for part in rest)


def places(parts: Sequence[Part]) -> dict[str, tuple[int, int]]:
    """Return where a row names the author, last or first, the categories and then the tags; nothing if unsure."""
    groups = _groups(parts)
    alone = [group[0] for group in (groups[-1:] + groups[:1]) if len(group) == 1]
    named = [part for part in alone if len(part.words.split()) >= WHOLE and bylines.is_name(part.words)]
    if not named or not FEWEST <= len(groups) <= GROUPS:
        return {}
    labels = [group for group in groups if named[0] not in group]
    spans = [(group[0].start, group[-1].span[1]) for group in labels]
    return {"author": named[0].span, **dict(zip(("categories", "tags"), spans, strict=False))}


def _groups(parts: Sequence[Part]) -> list[list[Part]]:
    """Return the links in groups that commas join."""
    groups = [[*parts[:1]]] if parts else []
    for before, part in pairwise(parts):
        if before.words.endswith(","):
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups
