"""Rows of particulars each part of which a tool set in a paragraph of its own: what stands so beside every day.

Above a day may also stand how the post over it is filed, and below one how the next is: the first day of a page has
none of the former, and the last none of the latter. What heads the archive of a category reads as a part of the first.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.furniture import FILED
from muniment.captures.words.dates import besidedates
from muniment.captures.words.page import heading
from muniment.captures.words.rows import rowparts
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line

LONGEST, FEWEST, MOST = 80, 2, 7
"""Characters of such a part, parts beside a day, and on one side of it."""
SAID = frozenset({"author", "categories"})
"""What such a part may say beside how many there are of something."""
Side = list[tuple[int, frozenset[str]]]
"""The lines on one side of a day, the nearest first, each with what it says."""


def runs(page: Page, able: Sequence[int]) -> Mapping[int, Sequence[Line]]:
    """Return the lines of such rows by those of their days; `able`: the days that may be of one, in order."""
    told: dict[int, Sequence[Line]] = {}
    for form in dict.fromkeys(page.dates[number].form for number in able):
        alike = [number for number in able if page.dates[number].form == form]
        sides = {number: (_side(page, number, page.before), _side(page, number, page.after)) for number in alike}
        rows = [number for number in alike if any(sides[number])]
        over = _common([sides[number][0] for number in rows]) if rows[:1] == alike[:1] else 0
        headed = over > 0 and any(heading.read(page.words(at)) is not None for at, _ in sides[rows[0]][0][:over])
        over = 0 if headed and (len(rows) == 1 or _is_filed_behind(page, rows[-1])) else over
        under = _common([sides[number][1] for number in rows]) if rows[-1:] == alike[-1:] or len(rows) == 1 else 0
        for number in rows:
            first, last = ([number, *(at for at, _ in side)] for side in sides[number])
            if over + under >= FEWEST:
                told[number] = page.lines[first[over] : last[under] + 1]
    return told


def says(page: Page, number: int) -> frozenset[str]:
    """Return what a line says and nothing else: who wrote a post, its categories, or how many comments it has."""
    line = page.lines[number] if 0 <= number < len(page.lines) else None
    if line is None or line.blank or len(line.words) > LONGEST or number in page.dates:
        return frozenset()
    words = lists.unmarked(lists.shown(line))
    if besidedates.is_measure(words):
        return frozenset({"button"})
    kinds = frozenset(part.kind for part in rowparts.read(words))
    return kinds if kinds <= SAID else frozenset()


def _side(page: Page, number: int, step: Callable[[int], int]) -> Side:
    side: Side = []
    while len(side) < MOST and (said := says(page, number := step(number))):
        if "categories" in said and not _files(page, number):
            break
        side.append((number, said))
    return side


def _files(page: Page, number: int) -> bool:
    """Return whether a line begins with a word for categories: a title may with 'In'."""
    return FILED.match(lists.unmarked(page.words(number))) is not None


def _is_filed_behind(page: Page, date: int) -> bool:
    """Return whether the text under the last date ends with how it is filed: then so do those over all others."""
    return any(_files(page, number) and "categories" in says(page, number) for number in page.full if number > date)


def _common(sides: Sequence[Side]) -> int:
    """Return how many lines all these say the same in."""
    columns = zip(*sides, strict=False)
    return len([*takewhile(lambda column: len({said for _, said in column}) == 1, columns)])
