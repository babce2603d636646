"""Lines that look like the date of a post and name no day, and what is said of a page where nothing dates one."""

import re
from collections.abc import Iterator

from muniment.captures.plain.dates import undating
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.rows import dateline
from muniment.captures.words.text import lines
from muniment.captures.words.text.lines import Line
from muniment.text import days


def found(page: Page) -> Iterator[Line]:
    """Yield the short lines with a year that look like a date and name no day."""
    short = (page.lines[number] for number in page.yeared if number not in page.dates)
    told = (line for line in short if _is_no_day(line.text))
    return (line for line in told if not undating.is_listed(page, line.number))


def why(page: Page, text: str) -> str:
    """Return why no post begins on a page, and what would be right."""
    for line in found(page):
        return f"has no line that dates a post: line {lines.number_in(text, line)}, '{line.words}', names no day"
    if not any(said.iso != UNKNOWN for said in page.dates.values()):
        return "has no line that dates a post; a capture shows each post's title with its date"
    return "has dates, but no title beside one; a capture shows each post's title with its date"


def _is_no_day(text: str) -> bool:
    """Return whether a line in which no date is read has the form of one, with a day that no calendar has."""
    if len(text) > dateline.SHORT or not days.may(text) or any(day.is_day for day in days.find(text)):
        return False
    if dateline.read(text) is not None:
        return False
    said = dateline.read(re.sub(r"(?<!\d)\d{1,2}(?!\d)", "1", text))
    return said is not None and said.pure and said.iso != UNKNOWN
