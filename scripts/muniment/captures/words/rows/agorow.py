"""Reads rows in which a theme says how long ago a post appeared, and right behind it the day, which a page hides."""

from muniment.captures.words.blogs.phrases import RELATIVE, RELATIVE_SIGNS
from muniment.captures.words.dates import relativeday
from muniment.captures.words.dates.dated import DateLine, placed
from muniment.captures.words.rows import dateline
from muniment.text import days
from muniment.text.patterns import late

LONGEST = 120
"""Characters of such a row."""
SEAM = late(r"(?<=[^\W\d_])\s?(?=\d|[A-ZÀ-Þ])")
"""Where a day may begin right behind a word: 'Há 8 anos1 Dezembro 2017', '8 years agoDecember 1, 2017'."""
LEAD = late(r"(?:.*[,،|])?\s*")
"""What stands before how long ago that was: 'By Ann Roe, '."""


def read(text: str) -> DateLine | None:
    """Return what a row says without how long ago its day was; None where that is not said right before the day."""
    if len(text) > LONGEST or not RELATIVE_SIGNS.within(text.lower()):
        return None
    shown = text.rstrip(" \t*_")
    for seam in SEAM.finditer(shown):
        lead = LEAD.match(shown, 0, seam.start())
        first = lead.end() if lead else 0
        if _is_ago(shown[first : seam.start()]) and days.whole(shown[seam.end() :]) is not None:
            places = [*range(first), *range(seam.end(), len(shown))]
            return placed(dateline.read(shown[:first] + shown[seam.end() :]), places)
    return None


def _is_ago(words: str) -> bool:
    """Return whether words say but how long ago something was."""
    plain = relativeday.COUNTED.sub("", words).strip(relativeday.AROUND)
    return RELATIVE.fullmatch(plain) is not None
