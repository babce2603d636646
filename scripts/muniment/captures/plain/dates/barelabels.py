"""Labels and a name under a date, each in a line of its own, with commas in theirs: what a tool made of links."""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import entries
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import numberedrow
from muniment.captures.words.rows.numberedrow import Part
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

COUNT = late(r"\s*\(\d{1,5}\)$")
FEWEST = 3
"""Names alone under dates that are no titles."""
MOST, NEAR = 24, 2
"""Lines of labels, commas included, and lines from one to the next."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the dates with such lines under them, each with what they say; none where no commas tell of labels.

    One of its labels the page says elsewhere: beside another post, or in a list.
    """
    runs = {number: run for number, said in page.dates.items() if said.pure and (run := _run(page, number))}
    runs = {number: run for number, run in runs.items() if not entries.ends_entry(page, number)}
    if not any(line.words in lists.COMMAS for run in runs.values() for line in run):
        return _signed(page, runs)
    said = Counter(COUNT.sub("", lists.unmarked(page.lines[number].words)) for number in page.full)
    known = {number: run for number, run in runs.items() if any(said[line.words] > 1 for line in run[:-1])}
    pure = sum(date.pure for date in page.dates.values())
    told = ((number, _told(page, number, run)) for number, run in known.items())
    rows = {number: row for number, row in told if row is not None}
    return rows if 2 * len(rows) > pure else {}  # a letter may begin so once


def _signed(page: Page, runs: Mapping[int, Sequence[Line]]) -> dict[int, DateLine]:
    """Return the dates with a name alone right under each, where nothing else stands between them and their texts."""
    named = {number: run[0] for number, run in runs.items() if len(run) == 1 and _is_name(page, number, run[0])}
    others = page.dates.keys() - named.keys()
    if len(named) < FEWEST or not all(page.is_prose(page.after(number)) for number in others):
        return {}
    places = {
        number: (start := line.start - page.lines[number].start, start + len(line.text))
        for number, line in named.items()
    }
    return {
        number: msgspec.structs.replace(page.dates[number], pure=False, lines=2, author=place)
        for number, place in places.items()
    }


def _is_name(page: Page, date: int, line: Line) -> bool:
    """Return whether a line is a name, in one paragraph with the date above it, under the end of another text."""
    above = page.before(date)
    beside = line.number == date + 1 and page.lines[line.number + 1].blank and labels.personal(line.words)
    return beside and (above < 0 or page.is_prose(above) or above == page.full[0])


def _run(page: Page, date: int) -> list[Line]:
    """Return the short lines between a date and the text under it; none where no text follows them at once."""
    run: list[Line] = []
    place = date + page.dates[date].lines - 1
    while len(run) <= MOST:
        below = page.after(place)
        if below >= len(page.lines) or below in page.dates or below > place + NEAR:
            return []
        line = page.lines[below]
        if not (line.words in lists.COMMAS or numberedrow.LABEL.fullmatch(line.words)):
            return run if run and (page.is_prose(below) or line.words[-1:] in ".:…") else []
        run.append(line)
        place = below
    return []


def _told(page: Page, number: int, run: Sequence[Line]) -> DateLine | None:
    """Return what a date and the lines under it say, where one of them is surely the name of who wrote the post."""
    parts: list[Part] = []
    for line in run:
        if line.words in lists.COMMAS and parts:
            parts[-1] = parts[-1]._replace(words=parts[-1].words + ",")
        else:
            parts.append(Part(line.words, line.start + len(line.text) - len(line.text.lstrip()), closed=True))
    places = numberedrow.places(parts)
    base = page.lines[number].start
    moved = {name: (first - base, last - base) for name, (first, last) in places.items()}
    lines = run[-1].number + 1 - number
    return msgspec.structs.replace(page.dates[number], pure=False, lines=lines, **moved) if moved else None
