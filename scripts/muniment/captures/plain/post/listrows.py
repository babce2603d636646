"""Rows of particulars that stand as entries of a list right under the title and day of a post, or under its text."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

import msgspec

from muniment.captures.plain.dates import stackrows
from muniment.captures.plain.dates.filledrows import Row
from muniment.captures.plain.post import headedtags
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.dates import arounddays, besidedates
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.rows import rowparts
from muniment.captures.words.rows.rowparts import Part
from muniment.captures.words.text.lines import Line, touch
from muniment.text import days

MOST, LONGEST, LOOSE = 6, 80, 2
"""Entries of such a list, characters of each, and entries of which no word says what they are."""


class Placed(msgspec.Struct, frozen=True):
    """The row of a post, where it begins in the capture, and the lines that it takes from the text."""

    row: Row
    base: int
    lines: tuple[Line, ...] = ()
    foot: bool = False
    """Whether it stands under the text."""


def found(section: Section) -> Iterator[Placed]:
    """Yield such rows of a post: one part counts its comments, says how long it is, or has a word of its own."""
    lines = section.lines()
    behind = behind_text(section, lines)
    ended = behind and not section.page.is_entry(lines[behind - 1].number)  # else the list is of the text
    under = [*dropwhile(lambda line: not section.page.is_entry(line.number), lines[behind:])] if ended else []
    for those, foot in ((lines, False), (under, True)):
        own = takewhile(lambda run: not _is_headed(section, run[0]), _lists(section, those))
        rows = ((run, _row(section, run)) for run in own)  # what stands behind a list of the text is of it
        run, row = next((one for one in rows if one[1]), ((), None))
        if row is not None:
            yield Placed(row, run[0].start, tuple(run), foot)


def _lists(section: Section, lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Yield the lists with which lines begin, each whole: blank lines part two where none stand within the first."""
    run: list[Line] = []
    for line in takewhile(lambda line: section.page.is_entry(line.number), lines):
        gaps = [below.number - section.page.before(below.number) for below in (*run[1:][-1:], line)]
        if run and (gaps[-1] > gaps[0] or _above(section, line) != run[-1].number):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _above(section: Section, line: Line) -> int:
    """Return the line above one that other rows of its post have not taken."""
    above = section.page.before(line.number)
    while above in section.filing.lines:
        above = section.page.before(above)
    return above


def _is_headed(section: Section, line: Line) -> bool:
    """Return whether a line is the first under what leads to a list: a word for labels, or who signed."""
    above = section.page.before(line.number)
    words = section.page.words(above).strip("#*_ ") if above >= 0 else ""
    return words.endswith((":", "：")) or LABELLING.fullmatch(words) is not None


def behind_text(section: Section, lines: Sequence[Line]) -> int:
    """Return the place behind the last of these lines that is of a text; 0 where none is."""
    return next((at + 1 for at in reversed(range(len(lines))) if section.page.is_prose(lines[at].number)), 0)


def _is_entry(section: Section, line: Line) -> bool:
    return section.page.is_entry(line.number) and len(line.words) <= LONGEST and line.number not in section.page.dates


def _row(section: Section, run: Sequence[Line]) -> Row | None:
    """Return the row that a whole list is; None where no entry tells by a word that it is one.

    What another word leads to is of a text: 'Where: Community Hall'.
    """
    whole = section.page.lines[run[0].number : run[-1].number + 1]
    if len(run) > MOST or not all(_is_entry(section, line) for line in run) or touch(whole):
        return None
    text = stackrows.stroked(whole)
    row = Row(text, rowparts.read(text))
    entries = sum(not line.blank for line in whole)  # with those that other rows took
    if len(row.parts) != entries or any(_is_led(text, part) for part in row.of(rowparts.LOOSE)):
        return None
    if not all(_is_own(section, text, part) for part in row.of("day")):
        return None
    made = [row.said(part) for part in row.of("button")]
    counted = [besidedates.is_measure(words) for words in made]
    named = [len(row.of(kind)) for kind in rowparts.NAMING]  # several of a kind are a list of labels
    able = not any(headedtags.COUNTED.search(line.words) for line in run)  # how many posts the blog has of each
    loose = len(row.of(rowparts.LOOSE))
    sure = (counted and loose <= LOOSE) or (any(named) and not loose)
    return row if able and sure and all(counted) and max(named) <= 1 else None


def _is_led(text: str, part: Part) -> bool:
    """Return whether a word stands before a part in its entry."""
    return any(sign.isalnum() for sign in _before(text, part))


def _is_own(section: Section, text: str, part: Part) -> bool:
    """Return whether a day is that of the post, or by its word one of a change: others are of the text."""
    day = days.first(text[part.start : part.end])
    own = day is not None and day.iso[:DAY] == section.start.said.iso[:DAY]
    return own or arounddays.is_change(_before(text, part).strip())


def _before(text: str, part: Part) -> str:
    return text[text.rfind("|", 0, part.start) + 1 : part.start]
