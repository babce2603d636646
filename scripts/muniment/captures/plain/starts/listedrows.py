"""Finds the posts of an archive that lists days and titles, an entry each, under its heading, and no texts."""

from collections.abc import Iterator

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates, titlelines
from muniment.captures.words.page import heading
from muniment.captures.words.rows import sharedlines

BETWEEN = 4
"""Lines from one entry to the next: the end of its title, its labels."""


def starts(page: Page) -> list[Start]:
    """Return the posts of such a page; empty for any other, and where a date stands anywhere else."""
    for number in page.full:
        below = page.after(number)
        if page.is_entry(below) and not page.is_entry(number) and heading.read(page.lines[number].words):
            found = list(_listed(page, below))
            within = range(number, found[-1].last + BETWEEN if found else number)
            return found if all(date in within for date in page.dates) else []
    return []


def _listed(page: Page, number: int) -> Iterator[Start]:
    """Yield the starts of the entries of a list, from the first of them up to one that holds no day and title."""
    while page.is_entry(number) and (said := sharedlines.glued(page.lines[number].text, listed=True)):
        title = titlelines.below(page, number) if said.title[1] == len(page.lines[number].text.rstrip()) else (number,)
        yield Start(title, number, said, 1, candidates.mark_of(page, title))
        behind = range(title[-1] + 1, min(title[-1] + 1 + BETWEEN, len(page.lines)))
        number = next((place for place in behind if page.is_entry(place)), len(page.lines))
