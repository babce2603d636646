"""Rows in which a tool left no space beside the date: 'by Ann RoeMay 28, 2020May 28, 2020'."""

import re
from itertools import accumulate

from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.dates import besidedates, flattened
from muniment.captures.words.dates.dated import DAY, DateLine, form_of, twice
from muniment.text.days import Day
from muniment.text.patterns import late

REFERENCES = late(r"\]\[[^\[\]]*\]|[\[\]]")
"""What is left beside the words of links where their addresses stand elsewhere."""
CLUNG = late(r"\w\[[^\[\]\d]|\]\w")
"""Such a link with no space beside it."""
LABELS = 80
"""Characters of labels in such a row."""


def read(text: str) -> DateLine | None:
    """Return what a line says in which the date stands without space beside another part of it."""
    found = flattened.dates(text)
    if not found:
        return None
    edged = flattened.edged_of(text)
    named = besidedates.AUTHOR.fullmatch(text, 0, flattened.placed(edged, found[0])[0])
    if len(found) < 2:
        filed = _filed(text, edged, found[0]) if named else (0, 0)
        return DateLine(found[0].iso, False, "flattened", found[0].swapped, author=_author(named), categories=filed)
    last = text.rfind(found[1].iso[:4]) + 4
    named = besidedates.AUTHOR.search(text, last) or named or besidedates.AUTHOR.match(text)
    forms = {form_of(edged[day.start : day.end]) for day in found}  # none changes before it appears
    first, then = sorted(found, key=lambda day: day.iso[:DAY]) if len(forms) == 1 else found
    return twice(DateLine(first.iso, False, "", author=_author(named)), then.iso[:DAY])


def _filed(text: str, edged: str, day: Day) -> tuple[int, int]:
    """Return where labels stand in a row between its day and a count of comments, behind who wrote the post.

    A button may stand behind that: 'by Ann RoeMay 28, 2020Courts3 CommentsRead more'.
    """
    last = flattened.placed(edged, day)[1]
    parts = edged[day.end :].removeprefix(flattened.EDGE).split(flattened.EDGE)
    ends = [*accumulate(map(len, parts), initial=last)]
    whole = len(ends) - 1 - (len(parts) > 1 and READ_MORE.fullmatch(parts[-1]) is not None)
    counted = next((end for end in ends[1:whole] if besidedates.counts(text[end : ends[whole]].strip())), 0)
    filed = text[last:counted].strip(" ,/|·")
    told = counted and filed and len(filed) <= LABELS and not any(map(str.isdigit, filed))
    return (last, counted) if told else (0, 0)


def linked(text: str) -> DateLine | None:
    """Return what such a line says whose parts are links with their addresses elsewhere."""
    found = flattened.dates(REFERENCES.sub("", text)) if CLUNG.search(text) else []
    return DateLine(found[0].iso, False, "flattened", found[0].swapped) if len(found) == 1 else None


def _author(named: re.Match[str] | None) -> tuple[int, int]:
    return named.span("author") if named else (0, 0)
