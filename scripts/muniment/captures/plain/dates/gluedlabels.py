"""Particulars of a post in lines of their own, each right behind its label: 'Autor do post:Ivone', as one date line.

So tools write short lists of them without marks: no author puts no space behind a colon in line after line.
"""

import re

from muniment.captures.plain.dates import particulars, particularwords
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.patterns import late

LABEL = late(r"(?P<label>[^\W\d_][^:：]{1,39}[:：])(?!//)(?P<said>\S.*?)\s*")
"""A label, and what it tells right behind it."""
WORDS = 5
"""Words of a label."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return such lines as date lines, by the first of each, and the lines in them that hold the dates."""
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    for number in page.yeared:
        said = _dated(page.lines[number])
        run = _run(page, number) if said else []
        if said and run:
            made[run[0].number] = particulars.joined(run, said, whole=True, references=page.references)
            within.add(number)
    return made, within


def _dated(line: Line) -> DateLine | None:
    """Return the full date that a label tells in a line, and nothing else."""
    entry = LABEL.fullmatch(line.words)
    day = days.first(entry["said"]) if entry else None
    if entry is None or day is None or day.start or not day.is_day:
        return None
    return None if re.search(r"\w", entry["said"][day.end :]) else DateLine(day.iso, False, "listed", day.swapped)


def _run(page: Page, number: int) -> list[Line]:
    """Return the lines with labels around a date; none at all where none of them says who wrote or how it is filed."""
    first = last = number
    while first > 0 and _is_labelled(page.lines[first - 1]) and last - first < particulars.MOST:
        first -= 1
    while last + 1 < len(page.lines) and _is_labelled(page.lines[last + 1]) and last - first < particulars.MOST:
        last += 1
    run = page.lines[first : last + 1]
    told = any(particularwords.kind(line.words.partition(":")[0]) for line in run)
    return run if told and len(run) <= particulars.MOST else []


def _is_labelled(line: Line) -> bool:
    entry = LABEL.fullmatch(line.words) if len(line.text) <= particulars.LONGEST else None
    return entry is not None and len(entry["label"].split()) <= WORDS
