"""Rows of particulars whose day lacks the year, as SPIP leaves out this year's, beside others of the page with one."""

from collections.abc import Set

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import bylines, dated
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.text import dayforms, days
from muniment.text.patterns import late

LONGEST, TITLE, FEWEST, PARTS = 120, 200, 2, 3
"""Characters of such a row and of the title over it, such rows of a page, and the parts of one, between strokes."""
STROKE = late(r" \\?\| ")
LED = late(r"!?\[(?P<words>[^\[\]]*)\]\([^()\s]*\)")


def found(page: Page) -> dict[int, DateLine]:
    """Return such rows, each between a title and a text; their year is this year's, which the page does not say.

    A row of the page with a year has as many parts.
    """
    whole = {len(_parts(page, number)) for number in page.days} - {0}
    able = [number for number in page.full if number not in page.dates] if whole else []
    rows = {number: said for number in able if (said := _row(page, number, whole))}
    return rows if len(rows) >= FEWEST else {}


def _parts(page: Page, number: int) -> list[str]:
    """Return the parts of a row, with the words of its links; empty where it has too few."""
    words = page.lines[number].words
    shown = " ".join(LED.sub(r"\g<words>", words).split()) if "|" in words else ""
    parts = STROKE.split(shown) if len(shown) <= LONGEST else []
    return parts if len(parts) >= PARTS else []


def _row(page: Page, number: int, whole: Set[int]) -> DateLine | None:
    """Return what a row says: an unknown day, and who wrote the post; None where a line is none."""
    parts = _parts(page, number)
    week, _, day = parts[0].partition(" ") if len(parts) in whole else ("", "", "")
    if not (day and days.named_weekday(week) and days.whole(f"{day} {dayforms.LEAP}")):
        return None
    above, below = page.before(number), page.after(number)
    if above < 0 or len(page.words(above)) > TITLE or not any(map(page.is_prose, (below, page.after(below)))):
        return None
    first = page.lines[number].text.find(parts[1])
    author = (first, first + len(parts[1])) if first > 0 and bylines.is_name(parts[1]) else (0, 0)
    return DateLine(UNKNOWN, False, dated.YEARLESS, author=author)
