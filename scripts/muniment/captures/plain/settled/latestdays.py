"""The foot of a page's only post where a list of the latest news stands whose titles a tool lost: days and hours."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import outweighing
from muniment.text import days

FEWEST = 3
"""Days in a row that are such a list."""
HEADING, SHORTEST = 40, 200
"""Characters of the heading of one, and columns of the text above it."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the start with the line of the first such day, or of the heading over it, behind which no text stands.

    Days and hours fall from the top, as those of the latest do, and no word stands between them; below may be titles.
    """
    start = found[0] if len(found) == 1 and not found[0].beneath else None
    if start is None or start.footed or start.above >= 0 or len(page.yeared) <= FEWEST:
        return found
    below = page.full[bisect_right(page.full, start.last) :]
    first = next((at for at in range(len(below) - FEWEST + 1) if _falls(page, below[at : at + FEWEST])), -1)
    if first < 0 or _leads_on(page, below[first:]) or outweighing.text(page, start.last + 1, below[first]) < SHORTEST:
        return found
    over = page.lines[below[first - 1]].words
    headed = first > 0 and len(over) <= HEADING and page.may_title(below[first - 1])
    return [replace(start, beneath=below[first - headed])]


def _leads_on(page: Page, below: Sequence[int]) -> bool:
    """Return whether a text goes on right under such days, which are of it then."""
    end = next((number for number in below if days.whole(page.lines[number].words) is None), -1)
    return end >= 0 and page.is_prose(end) and not page.is_entry(end)


def _falls(page: Page, numbers: Sequence[int]) -> bool:
    """Return whether lines say a day and an hour each and nothing else, none later than the one above."""
    if not page.yeared >= {*numbers}:
        return False
    told = [day.iso for number in numbers if (day := days.whole(page.lines[number].words)) and "T" in day.iso]
    return len(told) == len(numbers) and told == sorted(told, reverse=True)
