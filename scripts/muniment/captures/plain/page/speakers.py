"""Finds the first line that says which reader speaks, as Blogger does, where a tool dropped the heading above."""

from collections.abc import Sequence

from muniment.captures.words.blogs.replywords import COMMENTER, COMMENTS
from muniment.captures.words.dates import bylines
from muniment.captures.words.text.lines import Line
from muniment.text import dayforms, days, stops
from muniment.text.patterns import late

SAID = ("...", "…")
"""How such lines end in one template."""
NUMBERED = late(r"\s*1[.)]\s+[^\W\d_][^:]{0,60}?[^\W\d_][012]?\d:[0-5]\d(?:\s?[AaPp]\.?[Mm]\.?)?\s*")
"""The first of them in another: numbered, and the hour right behind the name."""
DATED = late(r"1[.)] [^\W\d_].{0,40}? ?[-–—|,] ?(?P<day>\S.{5,40})")
"""The same with a day behind a dash: '1. ann - May 13, 2006'."""

QUOTES = ("“", "„", "«", '"', "‘", "「", "—", "–")
"""How what somebody is quoted to have said begins."""
MOST = 6
"""Lines of the only comment under a post."""
ZONE = "UTC"
STAMPED = late(r"[A-Z][a-z]{2}\. \d{1,2}(?:st|nd|rd|th), \d{4} \d\d:[0-5]\d [ap]m \(UTC\)")
"""How LiveJournal ends the line over each comment that says when it was written, and such a line."""
EXACT = late(r"\W*\w.{6,40}\d{1,2}:[0-5]\d:[0-5]\d UTC(?: \d{1,2} [^\W\d_]+(?: [^\W\d_]+)?)?\W*")
"""The same to the second, as its newer pages have it in all languages, and how long ago that was."""
SENTENCE = late(rf"\S+ \S+ .*[{stops.ENDS}]\W*")
"""A sentence, which names no reader."""


def stamped(lines: Sequence[Line]) -> int:
    """Return the place of the first of several lines that say when a reader wrote, as LiveJournal does; -1 for none.

    Where such say it to the second, that of the name above the first: above each stands a name, no sentence, and one
    alone stands under the heading of comments.
    """
    able = [place for place, line in enumerate(lines) if ZONE in line.words]
    told = [place for place in able if STAMPED.fullmatch(lines[place].words)]
    exact = [place for place in able if EXACT.fullmatch(lines[place].words)]
    if len(told) > 1 or not exact:
        return told[0] if len(told) > 1 else -1
    over = [_over(lines, place) for place in exact]
    name, head = over[0][0], over[0][1]
    headed = head >= 0 and COMMENTS.fullmatch(lines[head].words.strip("#*_ ")) is not None
    several = len(exact) > 1 and not any(at >= 0 and SENTENCE.fullmatch(lines[at].words) for at, _ in over)
    return max(name, 0) if several or headed else -1


def _over(lines: Sequence[Line], place: int) -> tuple[int, int]:
    """Return the places of the two lines above one that hold something; -1 for none."""
    above = (number for number in range(place - 1, -1, -1) if not lines[number].blank)
    return next(above, -1), next(above, -1)


def sole(lines: Sequence[Line], full: Sequence[int]) -> int:
    """Return the line over the only comment of a page of Blogger, which begins with its day; the number of all if none.

    That says who speaks and no more, in a paragraph of its own, and what is quoted in a text has marks. `full`: the
    numbers of the lines that are not blank.
    """
    end = len(lines)
    able = [place for place, number in enumerate(full) if lines[number].words.endswith(SAID[0])]
    told = [place for place in able if COMMENTER.search(lines[full[place]].words)]
    if len(told) != 1 or not 1 < told[0] < len(full) - 1 or not _is_day(lines[full[0]].words):
        return end
    number, below = full[told[0]], full[told[0] + 1 :]
    name = lines[number].words.rpartition(" ")[0]
    alone = full[told[0] - 1] < number - 1 and below[0] > number + 1
    quoted = lines[below[0]].words.startswith(QUOTES) or lines[full[told[0] - 1]].words.endswith((":", ","))
    return number if alone and bylines.is_name(name) and not quoted and len(below) <= MOST else end


def _is_day(words: str) -> bool:
    """Return whether a line is the day of a week and of a month, be it without a year."""
    week, _, day = words.partition(" ")
    return days.named_weekday(week) and any(days.whole(one) for one in (day, f"{day} {dayforms.LEAP}"))


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
