"""Rows of particulars that stand as entries of a list right under the title and day of a post, or under its text."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

import msgspec

from muniment.captures.plain.dates import stackrows
from muniment.captures.plain.dates.filledrows import Row
from muniment.captures.plain.post import headedtags
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.rows import rowparts
from muniment.captures.words.text.lines import Line

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
    head = [*takewhile(lambda line: _is_entry(section, line), lines)]
    behind = behind_text(section, lines)
    rest = [*takewhile(lambda line: not _is_entry(section, line), lines[behind:])]
    foot = [*takewhile(lambda line: _is_entry(section, line), lines[behind + len(rest) :])] if behind else []
    for run, under in ((head, False), (foot, True)):
        row = _row(run) if 0 < len(run) <= MOST and not _is_headed(section, run[0]) else None
        if row is not None:
            yield Placed(row, run[0].start, tuple(run), under)


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


def _row(run: Sequence[Line]) -> Row | None:
    """Return the row that entries are; None where none counts something, and not each has a word of its own."""
    text = stackrows.stroked(run)
    row = Row(text, rowparts.read(text))
    made = [row.said(part) for part in row.of("button")]
    counted = [bylines.is_length(words) or besidedates.is_of_comments(words) for words in made]
    named = any(row.of(kind) for kind in rowparts.NAMING)
    able = not any(headedtags.COUNTED.search(line.words) for line in run)  # how many posts the blog has of each
    loose = len(row.of(rowparts.LOOSE))
    sure = (counted and loose <= LOOSE) or (named and not loose)
    return row if able and sure and len(row.parts) == len(run) and all(counted) else None
