"""Rows of particulars over several lines, each part of which says by words of its own what it is.

A tool wrapped such a row into the next line, or set each part in a line of its own, with blank ones between or not.
"""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import looks
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.rows import rowleads, typedrow
from muniment.captures.words.text.lines import FULL, Line, as_one, touch

SHORT = 100
"""Characters of a line that may be a part of a row, or what is left of one in the next line."""
MOST = 6
"""Lines with words on either side of the day."""
GAP = 3
"""How far apart the lines of a row stand at most: two blank ones between."""
PAIR = 2
"""Lines that a part may take: 'By', and the name."""


def found(page: Page) -> dict[int, DateLine]:
    """Return such rows by their first lines, where a title stands right beside each; all days have one."""
    told: dict[int, DateLine] = {}
    for number, known in page.dates.items():
        if known.lines > 1 or not known.is_day:
            continue
        first, last, said = _grown(page, number)
        if said is None or last == first or not _is_beside_title(page, number, first, last):
            return {}
        told[first] = msgspec.structs.replace(said, lines=last - first + 1)
    kinds = {_kinds(said) for said in told.values()}
    return told if len(kinds) == 1 and any(map(any, kinds)) else {}


def _grown(page: Page, number: int) -> tuple[int, int, DateLine | None]:
    """Return the first and last line of the row that a day is of, and what it says; None where it is one line."""
    first, last, said = number, number, None
    for below in (True, False):
        for _ in range(MOST):
            steps = [*_steps(page, last if below else first, below=below)]
            tried = ((one, _read(page, *((first, one) if below else (one, last)))) for one in steps)
            place, more = next(((one, row) for one, row in tried if row is not None), (number, None))
            if more is None:
                break
            said = more
            first, last = (first, place) if below else (place, last)
    return first, last, said


def _steps(page: Page, number: int, *, below: bool) -> Iterator[int]:
    """Yield the lines up to which a row may go on from one: the next, and the one behind that."""
    for _ in range(PAIR):
        step = page.after(number) if below else page.before(number)
        if not 0 <= step < len(page.lines) or abs(step - number) > (GAP if below else 1) or _is_dated(page, step):
            return
        text = page.lines[step].text
        wrapped = abs(step - number) == 1 and len(page.lines[min(step, number)].text) >= FULL
        able = wrapped or (rowleads.may_begin if below else rowleads.is_led)(text)
        if len(text) > SHORT or (below and not able):
            return
        if able:
            yield step
        number = step


def _kinds(said: DateLine) -> tuple[bool, ...]:
    """Return what a row says beside its day: who wrote the post, its categories, its tags."""
    return (said.author[1] > 0, said.categories[1] > 0, said.tags[1] > 0)


def _is_beside_title(page: Page, date: int, first: int, last: int) -> bool:
    """Return whether a title stands right over lines, or under the day's and what a tool wrapped of it, over a text."""
    wrapped = first == date and not any(line.blank for line in page.lines[first:last])
    below = page.after(last) if wrapped else len(page.lines)
    under = below < len(page.lines) and _is_title(page, below) and not page.is_prose(below)
    return _is_title(page, page.before(first)) or (under and page.is_prose(page.after(below)))


def _is_title(page: Page, number: int) -> bool:
    """Return whether a line may be a title, and none over it more so: a category may stand under one."""
    over = page.before(number)
    likely = looks.likeness(page.lines[number].words) if page.may_title(number) else 0
    return likely > 1 and not (page.may_title(over) and looks.likeness(page.lines[over].words) > likely)


def _is_dated(page: Page, number: int) -> bool:
    """Return whether a line dates something by itself."""
    return number in page.dates and page.dates[number].iso != UNKNOWN


def _read(page: Page, first: int, last: int) -> DateLine | None:
    """Return what lines say as one row: each line a part or several, or one that a tool wrapped."""
    lines = page.lines[first : last + 1]
    entries = (line.number for line in lines[1:] if page.is_entry(line.number))
    if any(rowleads.leads_on(page.words(page.before(entry))) for entry in entries):
        return None  # a list of labels under the word for them
    wrapped = all(len(line.text) >= FULL for line in lines[:-1])
    stroked = "" if touch(lines) else _stroked(lines)
    return (typedrow.read(as_one(lines).rstrip()) if wrapped else None) or (typedrow.read(stroked) if stroked else None)


def _stroked(lines: Sequence[Line]) -> str:
    """Return lines as one text in which each character has its place, with strokes where they end.

    A word that leads to what is in the next line has none behind it.
    """
    parts = (line.text if rowleads.leads_on(line.text) else f"{line.text}|" for line in lines)
    return "".join(part.ljust(line.next - line.start) for part, line in zip(parts, lines, strict=True)).rstrip("| \n")
