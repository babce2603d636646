"""Finds posts whose titles look like none, where those of all others stand alike beside dates written alike."""

from collections.abc import Iterator, Sequence

from muniment.captures.plain.page.layout import Page, Start
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.looks import SHORT, is_of_page
from muniment.captures.words.dates.dated import DateLine

FEWEST = 3
"""Posts that show how the titles of a page stand."""


def over(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return a chain of starts with those of other dates as theirs are, each as far from a line that may be its title.

    Such a date says more than a day, as who wrote the post: one alone may be of a chronology.
    """
    places = {start.title[0] - start.date for start in chain if start.date >= 0 and len(start.title) == 1}
    if len(chain) < FEWEST or len(places) != 1 or any(start.footed or len(start.title) != 1 for start in chain):
        return [*chain]
    kinds = {_kind(start.said) for start in chain}
    told = len(kinds) == 1 and (chain[0].said.author[1] or chain[0].said.categories[1])
    found = _found(page, places.pop(), chain) if told else ()
    return sorted([*chain, *found], key=lambda start: start.first)


def _found(page: Page, place: int, chain: Sequence[Start]) -> Iterator[Start]:
    """Yield what may be starts so far from the other dates that are written as those of a chain."""
    known, like = {start.date for start in chain}, _kind(chain[0].said)
    taken = {number for start in chain for number in range(start.first, start.last + 1)}
    for number, said in page.dates.items():
        title = number + place
        same = number not in known and _kind(said) == like
        if same and number not in page.replied and title not in taken and _may_title(page, title):
            weight = min(start.weight for start in chain)
            yield Start((title,), number, said, weight, candidates.mark_of(page, (title,)))


def _kind(said: DateLine) -> tuple[str, int, bool, bool, bool]:
    """Return how a date is written, and what is told beside it."""
    return said.form, said.lines, said.author[1] > 0, said.categories[1] > 0, said.tags[1] > 0


def _may_title(page: Page, number: int) -> bool:
    """Return whether a line is there, a short paragraph of its own, and no date, entry or button."""
    if not 0 <= number < len(page.lines) or number in page.dates or page.lines[number].blank:
        return False
    words = page.lines[number].words
    inner = page.may_go_on(number) or page.is_entry(number) or is_of_page(words)
    return len(words) <= SHORT and not inner and "://" not in words
