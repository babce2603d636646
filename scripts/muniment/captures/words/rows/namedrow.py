"""Rows that name who wrote a post without a word for that, and its categories, before a stroke and the day."""

import re
from collections.abc import Sequence

from muniment.captures.words.dates import besidenames, datewords
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.text.days import Day
from muniment.text.patterns import late

NAMED = late(
    rf"[\s#*_]*(?P<author>[^\W\d_][^|·•:;,.!?]{{1,40}}?)\s+{datewords.IN}\s+"
    r"(?P<filed>[^\W\d_][^|·•:;.!?]{1,80}?)[\s*_]*[|·•][\s*_]*"
)
"""What stands before the day: 'Ann Roe in News, Courts | '."""
BEHIND = late(r"[\s*_]*(?:[|·•].{0,60})?")
"""What may stand behind it: how many comments there are, or words."""


def read(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what such a row says; None for any other line. `found`: its days."""
    day = found[0] if len(found) == 1 and found[0].is_day else None
    row = NAMED.fullmatch(text, 0, day.start) if day else None
    if day is None or row is None or not BEHIND.fullmatch(text, day.end) or not _is_told(row):
        return None
    form = form_of(text[day.start : day.end].split(":")[0])
    return DateLine(day.iso, False, form, day.swapped, author=row.span("author"), categories=row.span("filed"))


def _is_told(row: re.Match[str]) -> bool:
    """Return whether such a row names a person or an office, and a label that no small letter begins."""
    name = row["author"]
    return not row["filed"][0].islower() and besidenames.is_signer(name)
