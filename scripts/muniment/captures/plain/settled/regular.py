"""Finds posts whose titles look like none, where those of all others stand alike beside dates written alike."""

from collections.abc import Iterator, Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import chains
from muniment.captures.plain.titles import beginnings, candidates, pagehead
from muniment.captures.plain.titles.looks import LONGEST, is_of_page
from muniment.captures.words.dates.dated import DateLine
from muniment.text import stops
from muniment.text.patterns import late

FEWEST = 3
"""Posts that show how the titles of a page stand; on one that says of itself that it lists posts, one fewer."""
NEAR = 8
"""Lines under a title and date among which a text begins."""
SIMPLE = late(r"[\w’' -]{1,60}\.")
"""A short sentence without parts, which may be a title where it stands under no date, as in a chronology."""
CLOSING = "”’»\"')]"
STATED = tuple(stops.STATED.replace("…", ""))
"""How sentences end that state something; titles may leave something open."""


def over(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return a chain of starts with those of other dates as theirs are, each as far from a line that may be its title.

    Such a date says more than a day, as who wrote the post, or stands in time between those of the posts around it:
    one alone may be of a chronology.
    """
    places = {start.title[0] - start.date for start in chain if start.date >= 0 and len(start.title) == 1}
    few = len(chain) < FEWEST - (pagehead.heading(page) >= 0)
    if few or len(places) != 1 or any(start.footed or len(start.title) != 1 for start in chain):
        return [*chain]
    kinds = {_kind(start.said) for start in chain}
    told = len(kinds) == 1 and (chain[0].said.author[1] or chain[0].said.categories[1])
    found = [*_found(page, places.pop(), chain)] if len(kinds) == 1 else []
    return sorted([*chain, *(found if told else _in_time(page, chain, found))], key=lambda start: start.first)


def _in_time(page: Page, chain: Sequence[Start], found: Sequence[Start]) -> Sequence[Start]:
    """Return starts under titles that end no sentence, if they and those of a chain follow each other in time."""
    alone = all(start.said.pure for start in chain)
    able = [start for start in found if alone and _is_between(page, chain, start)]
    whole = sorted([*chain, *able], key=lambda start: start.first)
    return able if chains.run_on(whole) and len({start.said.iso for start in whole}) > 1 else ()


def _is_between(page: Page, chain: Sequence[Start], start: Start) -> bool:
    """Return whether a title stands apart among those of a chain, or first on its page, and looks like no sentence.

    It may be the last if a text begins under it, and is none of a list below the posts.
    """
    title = start.title[0]
    first = page.before(title) in (-1, pagehead.heading(page))
    apart = title == 0 or page.dense or page.lines[title - 1].blank
    among = start.first < chain[-1].first or beginnings.has_text(
        page, start.last + 1, min(start.last + NEAR, len(page.lines))
    )
    words = page.lines[title].words
    told = SIMPLE.fullmatch(words) is None or page.before(title) in page.dates
    stated = told and words.rstrip(CLOSING).endswith(STATED)
    return among and (first or start.first > chain[0].first) and apart and not stated


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
    return len(words) <= LONGEST and not inner and "://" not in words
