"""Finds the posts of an archive that lists days and titles, an entry each, under its heading, and no texts."""

from collections.abc import Iterator
from itertools import pairwise

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates, titlelines
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.page import heading
from muniment.captures.words.rows import rowwords, sharedlines

FEWEST, MOTTO, LONGEST = 3, 2, 400
"""Posts of a page of titles with days, sentences that a page says of itself beside them, and columns of these."""
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
    return [] if page.dates else _in_order(page)


def _in_order(page: Page) -> list[Start]:
    """Return the posts of a page that shows but titles with their days in the same lines, from the newest on."""
    able = (number for number in page.yeared if number < len(page.lines))  # one above its form may be shorter
    said = {number: told for number in able if (told := sharedlines.glued(page.lines[number].text, listed=True))}
    first = page.full.index(min(said)) if len(said) >= FEWEST else 0
    together = first > 0 and page.full[first : first + len(said)] == [*said]
    ordered = all(one.iso >= other.iso and one.form == other.form for one, other in pairwise(said.values()))
    other = [page.lines[number].words for number in page.full if page.is_prose(number) and number not in said]
    motto = together and ordered and len(other) <= MOTTO and sum(map(prose.width, other)) <= LONGEST
    if not motto or announces_others(page.lines[page.full[first - 1]].words):
        return []
    return [Start((number,), number, told, 1, candidates.mark_of(page, (number,))) for number, told in said.items()]


def _listed(page: Page, number: int) -> Iterator[Start]:
    """Yield the starts of the entries of a list, from the first of them up to one that holds no day and title."""
    while page.is_entry(number) and (said := sharedlines.glued(page.lines[number].text, listed=True)):
        if rowwords.leads(page.lines[number].text[slice(*said.title)].strip()):
            return  # a row of particulars, which a list is too
        title = titlelines.below(page, number) if said.title[1] == len(page.lines[number].text.rstrip()) else (number,)
        yield Start(title, number, said, 1, candidates.mark_of(page, title))
        behind = range(title[-1] + 1, min(title[-1] + 1 + BETWEEN, len(page.lines)))
        number = next((place for place in behind if page.is_entry(place)), len(page.lines))
