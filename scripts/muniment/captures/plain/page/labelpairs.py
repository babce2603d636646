"""Particulars of a post by turns with the words for them, each in a line of its own, seen as one line.

'Written by', 'Ann Roe', 'Posted in', 'News', 'Tagged', 'harbour, wages': so themes set them in a column.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.rows import dateline
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import FULL, Line, line_of
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

FEWEST = 2
"""Such pairs in a row."""
WORD, SAID = 30, 120
"""Characters of the word, and of what it leads to."""
NEAR = 4
"""Lines from one to the next: space may stand between, and lines that were made one."""
ABOVE = 8
"""Lines above the first of them among which the date is."""
PICTURE = late(r"!\[[^\[\]]{0,60}\]\([^()\s]*\)|\[[^\[\]\d]{0,60}\]")
"""What a tool leaves of the picture of who wrote a post."""
AUTHOR, COMMENTED = "author", "comments"
Pair = tuple[int, int]


def joined(listed: Sequence[Line]) -> list[Line]:
    """Return a page's lines with such pairs in one line with the date above them.

    A stroke stands between its parts, where a tool left space.
    """
    made = list(listed)
    place = 0
    while place < len(made):
        pairs = [*_pairs(made, place)] if _kind(made[place]) else []
        told = sum(_kind(made[first]) != COMMENTED for first, _ in pairs)
        if dated := _dated(made, pairs) if told >= FEWEST else None:
            place, last = dated
            run = made[place : last + 1]
            made[place : last + 1] = [line_of(place, run[0].start, run[-1].next, _row(run))]
        place += 1
    if len(made) == len(listed):
        return made
    return [msgspec.structs.replace(line, number=number) for number, line in enumerate(made)]


def _dated(lines: Sequence[Line], pairs: Sequence[Pair]) -> Pair | None:
    """Return the first and last line of such pairs with the date above them, where all are one row; else None."""
    first, last = pairs[0][0], pairs[-1][1]
    over, under = range(first - 1, first - ABOVE, -1), range(last + 1, min(len(lines), last + ABOVE))
    above, title, label = [*(at for at in over if at >= 0 and _is_full(lines[at])), -1, -1, -1][:3]
    below = next((at for at in under if _is_full(lines[at])), -1)
    if above < 0 or below < 0 or not _is_text(lines[below].words) or _ends(lines, title, label):
        return None  # the foot of a post, or an entry of a list
    day = dateline.read(lines[above].text)
    if day is None or day.author[1] or day.categories[1] or day.tags[1] or day.title[1]:
        return None
    row = dateline.read(_row(lines[above : last + 1]))
    told = row is not None and row.iso == day.iso and (row.author[1] or row.categories[1])
    return (above, last) if told else None


def _is_full(line: Line) -> bool:
    return not (line.blank or PICTURE.fullmatch(line.words))


def _ends(lines: Sequence[Line], place: int, above: int) -> bool:
    """Return whether the line above a date, or what leads to that, is of such a pair too: it is the foot of a post."""
    if place >= 0 and above >= 0 and LEAD.fullmatch(f"{lines[place].words} "):
        place, above = above, next((at for at in range(above - 1, -1, -1) if _is_full(lines[at])), -1)
    return above >= 0 and _kind(lines[above]) == AUTHOR


def _is_text(words: str) -> bool:
    return not pagelines.is_furniture(words) and (len(words) >= FULL or pagelines.STOPPED.search(words) is not None)


def _row(run: Sequence[Line]) -> str:
    """Return lines as one, as long as they were, with a stroke before each word of a pair."""
    text = run[0].text
    for above, line in pairwise(run):
        gap = line.start - above.end
        said = " " * len(line.text) if PICTURE.fullmatch(line.words) else line.text
        text += ("|".rjust(gap) if _kind(line) else " " * gap) + said
    return text


def _pairs(lines: Sequence[Line], place: int) -> Iterator[Pair]:
    """Yield the lines of each such pair from a place on: no kind of them comes twice."""
    kinds: set[str] = set()
    while (kind := _kind(lines[place])) and kind not in kinds:
        said = _below(lines, place)
        if said < 0 or not _is_said(lines[said], comments=kind == COMMENTED):
            return
        while (below := _below(lines, said)) >= 0 and _goes_on(lines[said], lines[below]):
            said = below
        kinds.add(kind)
        yield place, said
        if (place := _below(lines, said)) < 0:
            return


def _goes_on(above: Line, line: Line) -> bool:
    """Return whether labels go on in a line behind a comma, or a link does that a tool broke."""
    if above.text.count("[") > above.text.count("]"):
        return True
    return above.words.endswith(lists.COMMAS) or line.words.startswith(lists.COMMAS)


def _below(lines: Sequence[Line], place: int) -> int:
    """Return the line near under one that is not blank; -1 where none is."""
    near = range(place + 1, min(len(lines), place + NEAR + 1))
    return next((at for at in near if not lines[at].blank), -1)


def _kind(line: Line) -> str:
    """Return what a line says that another follows: who wrote a post, or its labels by their word; else nothing."""
    words = line.words
    if not 0 < len(words) <= WORD or MARK.match(line.text) or words[:1] == "#":
        return ""
    if bylines.leads(words):
        return AUTHOR
    if LABELLING.fullmatch(words):
        return words.casefold()
    return COMMENTED if COMMENTS.fullmatch(words) else ""


def _is_said(line: Line, *, comments: bool) -> bool:
    words = addresses.bare(lists.shown(line))
    if comments:
        return pagelines.is_furniture(words) and not MARK.match(line.text)
    if len(words) > SAID or MARK.match(line.text) or pagelines.STOPPED.search(words) or dateline.read(line.text):
        return False
    return not (_kind(line) or labellines.is_labels(line) or pagelines.is_furniture(words))
