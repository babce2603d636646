"""Labels between a day and a button, in rows that say nothing else: '5 May 2021 docks, wages 2 Comments'."""

import msgspec

from muniment.captures.plain.dates import looselabels
from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import besidedates
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows.rowwords import COMMA
from muniment.captures.words.text import addresses
from muniment.text import days, stops
from muniment.text.patterns import late

LONGEST = 240
"""Characters of such a row."""
LINES = 2
"""Lines of one, the second of which is more than the labels."""
LABEL, WORDS = 40, 5
"""Characters and words of a label."""
BUTTON = 60
"""Characters of a button."""
SEAM = late(r"(?<=\s)(?=\S)|(?<=[^\W\d_])(?=\d)|(?<=[^\WA-Z\d_])(?=[A-Z])")
"""Where a button may begin, whether a tool left space before it or none."""
STOPPED = late(rf"[{stops.ENDS}:;|·•]")


class Row(msgspec.Struct, frozen=True):
    """Where the labels of a row stand, and what they are, in small letters."""

    first: int
    last: int
    labels: tuple[str, ...]


def found(page: Page) -> dict[int, DateLine]:
    """Return the dates of such rows, each with its labels, where one has several and the page lists its categories.

    They are categories where all of them are in that list, and tags where none is.
    """
    rows = {number: row for number, said in page.dates.items() if (row := _row(page, number, said))}
    if all(len(row.labels) < 2 for row in rows.values()):
        return {}
    known = categories.folded(page)
    kind = looselabels.kind([label for row in rows.values() for label in row.labels], known)
    return {number: _told(page.dates[number], row, kind) for number, row in rows.items()} if kind else {}


def _row(page: Page, number: int, said: DateLine) -> Row | None:
    """Return the labels of the row of a date; None where it says something else."""
    text = page.lines[number].text.rstrip()
    able = said.lines <= LINES and not (said.pure or said.categories[1] or said.tags[1] or said.title[1])
    day = days.first(text) if able and len(text) <= LONGEST and not addresses.may_link(text) else None
    if day is None or text[: day.start].strip():
        return None
    seams = (seam.start() for seam in SEAM.finditer(text, max(day.end, len(text) - BUTTON)))
    end = next((at for at in seams if besidedates.counts(" ".join(text[at:].split()))), 0)
    first = day.end + len(text[day.end :]) - len(text[day.end :].lstrip())
    last = len(text[:end].rstrip())
    labels = [label for label in COMMA.split(text[first:last]) if label] if first < last else []
    short = all(len(label) <= LABEL and len(label.split()) <= WORDS for label in labels)
    if not labels or not short or STOPPED.search(text, first, last):
        return None
    return Row(first, last, tuple(" ".join(label.split()).casefold() for label in labels))


def _told(said: DateLine, row: Row, kind: str) -> DateLine:
    """Return what a row says with its labels, none of which is the author's name."""
    inner = row.first <= said.author[0] < row.last
    places = {kind: (row.first, row.last), "author": (0, 0) if inner else said.author}
    return msgspec.structs.replace(said, pure=False, **places)
