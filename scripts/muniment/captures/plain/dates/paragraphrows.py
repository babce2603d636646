"""Rows of particulars that a tool wrapped: paragraphs that are one from their first line to their last."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.dates import filledrows
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import arounddays, besidedates, datewords
from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.captures.words.rows import rowleads, rowparts, typedrow
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.patterns import late

MOST, PARTED = 5, 3
"""Lines of such a row, and parts of one that no text has by chance."""
ENDED = late(r"[|·•–—/,،、:：\[]$|\[[^\]]*$")
BEGUN = late(r"[|·•–—/]|\]\(")
"""How a line ends, or the next begins, in which a row goes on."""
ROOM = 70
"""Characters that every tool has in a line which it wraps."""
LEAD, REST = 3, 2
"""Words that lead to a part of a row, or begin a button, and words of the rest of that."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return such rows as date lines, by the first line of each, and the lines behind."""
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    for number, said in page.dates.items():
        run = page.run(number, MOST) if not said.title[1] and said.form != "sentence" else []
        if not max(said.lines, 2) <= len(run) <= MOST or run[0].number in made or not _is_one(page, run):
            continue
        others = {line.number for line in run} & page.dates.keys() - {*range(number, number + said.lines)}
        row = _read(run, said)
        row = None if row and others and not row.updated else row  # the other day is of a change, or of another post
        if row and row != said and all(getattr(row, kind)[1] or not getattr(said, kind)[1] for kind in rowparts.NAMING):
            made[run[0].number] = row
            within |= {line.number for line in run[1:]}
    return made, within


def _is_one(page: Page, run: Sequence[Line]) -> bool:
    """Return whether the lines of a paragraph go on in each other, each no entry of a list."""
    listed = any(page.is_entry(line.number) for line in run[1:])
    stroked = not page.is_entry(run[0].number) and rowparts.SIGN.search(run[0].words)  # it goes on with such a sign
    return not (listed and not stroked) and all(_goes_on(page, *pair) for pair in pairwise(run))


def _goes_on(page: Page, above: Line, below: Line) -> bool:
    """Return whether a row goes on in the next line, by its signs, or as its last word leads on."""
    full = page.wrapped and len(above.text.rstrip()) + len(below.words.split()[0]) >= ROOM
    if full or ENDED.search(above.words) or BEGUN.match(below.words) or datewords.LED_TO.search(above.words):
        return True
    last, first = above.words.split()[-LEAD:], below.words.split()[:REST]
    ends = [" ".join(last[at:]) for at in range(len(last))]
    broken = (f"{end} {' '.join(first[:size])}" for end in ends for size in range(1, len(first) + 1))
    torn = page.wrapped and first[0].isalpha() and any(map(besidedates.is_measure, broken))
    return torn or any(map(rowleads.leads_on, ends))


def _read(run: Sequence[Line], said: DateLine) -> DateLine | None:
    """Return what a paragraph says as a row; None where it is none."""
    text = filledrows.joined(run)
    if typed := typedrow.read(text):
        return msgspec.structs.replace(typed, lines=len(run)) if typed.iso[:DAY] == said.iso[:DAY] else None
    text, _, changed = arounddays.apart(text, [*days.find(text)])
    parts = rowparts.read(text)
    held = [part for part in parts if part.kind == "day"]
    if said.lines == len(run) or len(parts) < PARTED or not held or not rowparts.SIGN.search(text):
        return None
    day = next((one for one in days.find(text) if one.iso[:DAY] == said.iso[:DAY]), None)
    places = {part.kind: (part.start, part.end) for part in parts if part.kind in rowparts.NAMING}
    empty = dict.fromkeys((*rowparts.NAMING, "title"), (0, 0))
    updated = changed or said.updated
    row = msgspec.structs.replace(said, pure=False, lines=len(run), updated=updated, **(empty | places))
    return row if day else None
