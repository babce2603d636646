"""Finds the first line that says which reader speaks, as Blogger does, where a tool dropped the heading above."""

from collections.abc import Sequence

from muniment.captures.words.blogs.replywords import COMMENTER
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.patterns import late

SAID = ("...", "…")
"""How such lines end in one template."""
NUMBERED = late(r"\s*1[.)]\s+[^\W\d_][^:]{0,60}?[^\W\d_][012]?\d:[0-5]\d(?:\s?[AaPp]\.?[Mm]\.?)?\s*")
"""The first of them in another: numbered, and the hour right behind the name."""
DATED = late(r"1[.)] [^\W\d_].{0,40}? ?[-–—|,] ?(?P<day>\S.{5,40})")
"""The same with a day behind a dash: '1. ann - May 13, 2006'."""

ZONE = "(UTC)"
STAMPED = late(r"[A-Z][a-z]{2}\. \d{1,2}(?:st|nd|rd|th), \d{4} \d\d:[0-5]\d [ap]m \(UTC\)")
"""How LiveJournal ends the line over each comment that says when it was written, and such a line."""


def stamped(lines: Sequence[Line]) -> int:
    """Return the place of the first of several lines that say when a reader wrote, as LiveJournal does; -1 for none."""
    able = (place for place, line in enumerate(lines) if line.words.endswith(ZONE))
    told = [place for place in able if STAMPED.fullmatch(lines[place].words)]
    return told[0] if len(told) > 1 else -1


def first(lines: Sequence[Line], short: Sequence[int]) -> int:
    """Return the place of the first of them; 0 where there is none. `short`: the places of short lines."""
    said = [place for place in short if lines[place].words.endswith(SAID) and COMMENTER.search(lines[place].words)]
    if len(said) > 1:
        return said[0]
    return next((place for place in short if NUMBERED.fullmatch(lines[place].text) or _is_dated(lines[place].words)), 0)


def _is_dated(words: str) -> bool:
    """Return whether a line says who wrote the first of the comments, and nothing more than on which day."""
    found = DATED.fullmatch(words) if words[:1] == "1" else None
    return found is not None and days.whole(found["day"]) is not None
