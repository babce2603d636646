"""Posts that nothing dates but the line with which their texts begin: where and when they were written."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.rows import placeline
from muniment.captures.words.text import lists


def over(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return starts with the days that their texts begin with, on a page that shows none but those of changes."""
    dated = any(start.date >= 0 or start.said.iso != UNKNOWN for start in found)
    rows = [number for number in page.days if not CHANGED.match(lists.unmarked(page.lines[number].words))]
    if dated or not found or rows:
        return [*found]
    ends = [*(start.first for start in found[1:]), len(page.lines)]
    return [_dated(page, start, end) for start, end in zip(found, ends, strict=True)]


def _dated(page: Page, start: Start, end: int) -> Start:
    """Return a start with the day that its text begins with, where no other paragraph begins so: no chronology does."""
    below = page.after(start.last)
    said = placeline.read(page.lines[below].text) if page.is_prose(below) else None
    others = (number for number in range(below + 1, end) if page.lines[number - 1].blank or not page.wrapped)
    if said is None or any(placeline.read(page.lines[number].text) for number in others):
        return start
    return msgspec.structs.replace(start, said=said)
