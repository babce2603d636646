"""Labels and a name under a date, each in a line of its own, with commas in theirs: what a tool made of links."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import entries
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import numberedrow
from muniment.captures.words.rows.numberedrow import Part
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

COUNT = late(r"\s*\(\d{1,5}\)$")
FEWEST, SEVERAL = 3, 2
"""Names alone under dates that are no titles, and those over counts of comments."""
MOST, NEAR = 24, 2
"""Lines of labels, commas included, and lines from one to the next."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the dates with such lines under them, each with what they say; none where no commas tell of labels.

    One of its labels the page says elsewhere: beside another post, or in a list.
    """
    if counted := _counted(page):
        return counted
    pure = [number for number, said in page.dates.items() if said.pure]
    last = Counter(run[-1].words for number in pure if (run := _run(page, number)))
    names = frozenset(words for words, count in last.items() if count > 1 and labels.personal(words))
    runs = {number: run for number in pure if (run := _run(page, number, names))}
    runs = {number: run for number, run in runs.items() if not entries.ends_entry(page, number)}
    if not any(line.words in lists.COMMAS for run in runs.values() for line in run):
        return _signed(page, runs)
    said = Counter(COUNT.sub("", lists.unmarked(page.lines[number].words)) for number in page.full)
    known = {number: run for number, run in runs.items() if any(said[line.words] > 1 for line in run[:-1])}
    told = ((number, _told(page, number, run)) for number, run in known.items())
    rows = {number: row for number, row in told if row is not None}
    return rows if 2 * len(rows) > len(pure) else {}  # a letter may begin so once


def _counted(page: Page) -> dict[int, DateLine]:
    """Return the dates with a name right under each, and under that how many comments the post has.

    Where no capitals tell a name from a title, lines that are all different are rather titles.
    """
    ends = {number: number + said.lines for number, said in page.dates.items() if said.pure}
    near = {number: page.lines[end : end + 2] for number, end in ends.items()}
    named = {number: run for number, run in near.items() if len(run) > 1 and _counts(page, *run)}
    names = [run[0].words for run in named.values()]
    uncased = all(words.lower() == words.upper() for words in names) and len({*names}) == len(names)
    if len(named) < SEVERAL or 2 * len(named) <= len(near) or uncased:
        return {}
    return {number: _with_name(page, number, run[0], run[1].number + 1 - number) for number, run in named.items()}


def _counts(page: Page, name: Line, below: Line) -> bool:
    """Return whether a line may be a name, and the one right under it is a count of comments."""
    able = not name.blank and name.number not in page.dates and bylines.is_name(name.words)
    return able and besidedates.counts(below.words) and not besidedates.counts(name.words)


def _with_name(page: Page, number: int, name: Line, lines: int) -> DateLine:
    """Return a date with a name under it as a date line of so many lines."""
    start = name.start + len(name.text) - len(name.text.lstrip()) - page.lines[number].start
    author = start, start + len(name.text.strip())
    return msgspec.structs.replace(page.dates[number], pure=False, lines=lines, author=author)


def _signed(page: Page, runs: Mapping[int, Sequence[Line]]) -> dict[int, DateLine]:
    """Return the dates with a name alone right under each, where nothing else stands between them and their texts."""
    named = {number: run[0] for number, run in runs.items() if len(run) == 1 and _is_name(page, number, run[0])}
    others = page.dates.keys() - named.keys()
    if len(named) < FEWEST or not all(page.is_prose(page.after(number)) for number in others):
        return {}
    return {number: _with_name(page, number, line, 2) for number, line in named.items()}


def _is_name(page: Page, date: int, line: Line) -> bool:
    """Return whether a line is a name, in one paragraph with the date above it, under the end of another text."""
    above = page.before(date)
    beside = line.number == date + 1 and page.lines[line.number + 1].blank and labels.personal(line.words)
    return beside and (above < 0 or page.is_prose(above) or above == page.full[0])


def _run(page: Page, date: int, names: Set[str] = frozenset()) -> list[Line]:
    """Return the short lines between a date and the text under it, or up to one of these names.

    None where neither follows them at once.
    """
    run: list[Line] = []
    place = date + page.dates[date].lines - 1
    while len(run) <= MOST:
        below = page.after(place)
        if below >= len(page.lines) or below in page.dates:
            return []
        line, far = page.lines[below], below > place + NEAR
        if far or not (line.words in lists.COMMAS or numberedrow.LABEL.fullmatch(line.words)):
            return run if run and _begins(page, below, far=far) else []
        run.append(line)
        if line.words in names:
            return run
        place = below
    return []


def _begins(page: Page, number: int, *, far: bool) -> bool:
    """Return whether a text begins with a line; `far`: well under what is above, so that it may be a salutation."""
    told = page.is_prose(number) or page.lines[number].words[-1:] in ".:…"
    below = page.after(number)
    return told or (far and below < len(page.lines) and page.is_prose(below))


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
