"""Reads date lines that end in how many comments there are, or in a button."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.words import besidedates, bylines
from muniment.captures.words.dated import DateLine, form_of
from muniment.text.days import Day

SHORT = 60
FEW = 5
"""Words of a name, or of what ends a line."""
NAMES = range(3, 8)
"""Words of an author's name, a category and the count of comments, without any sign between."""
SENTENCE = re.compile(r"[^\W\d_]{3}[.!?。！？؟](?:\s|$)")
NAMED = 4
"""Words of a name between a date and a button."""


def read(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a line says that has a few words, a date, and behind it a button or how many comments there are."""
    if len(found) != 1 or len(found[0].iso) < len("YYYY-MM-DD"):
        return None
    before, behind = text[: found[0].start].strip(), text[found[0].end :].strip()
    form = form_of(text[found[0].start : found[0].end].split(":")[0])
    if len(before) > SHORT or re.search(r"[.!?…。؟]$", before):
        return None
    if besidedates.counts(behind) or (not before and behind.isdigit() and len(behind) < len("1000")):
        return DateLine(found[0].iso, False, form, found[0].swapped)
    row = behind.split() if not before else []
    signed = 0 < len(before.split()) < FEW
    if len(row) in NAMES and row[-1].isdigit() and all(word[0].isupper() for word in row[:-1]):
        return DateLine(found[0].iso, False, form, found[0].swapped)  # where the name ends nobody can tell
    able = (len(row) > FEW or signed) and not SENTENCE.search(behind)
    if able and any(map(besidedates.counts, _ends(behind.split()))):
        return DateLine(found[0].iso, False, form, found[0].swapped)
    words = behind.split(" ") if not before else []
    for count in range(1, min(NAMED, len(words) - 1) + 1):
        name = " ".join(words[:count])
        if besidedates.counts(" ".join(words[count:]).strip()) and bylines.is_name(name):
            start = text.index(name, found[0].end)
            return DateLine(found[0].iso, False, form, found[0].swapped, author=(start, start + len(name)))
    return None


def _ends(words: Sequence[str]) -> Iterator[str]:
    """Yield the last words of a line, a few at most."""
    return (" ".join(words[-count:]) for count in range(2, FEW))
