"""Dates in a list beside the posts of a page that names some of these again, each with its day, and shows no texts."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.text import lists

FEWEST = 2
"""Entries of such a list."""
NEAR = 2
"""Lines beside a date among which the title is."""
SHORTEST = 12
"""Characters of a title that tells by being said again."""
ENDS = (".", "。", "।", "۔")
"""How a sentence ends that is no title."""
BETWEEN = 6
"""Lines between the dates of two entries, at most."""


def found(page: Page) -> list[int]:
    """Return the dates of such lists: one has the day of a post with a text, and the same title beside it."""
    full = [number for number, said in page.dates.items() if said.pure and said.is_day]
    days = Counter(page.dates[number].iso for number in full)
    if len(days) == len(full):
        return []
    said = {number: _beside(page, number) for number in full if days[page.dates[number].iso] > 1}
    often = Counter(words for words, _ in {place for beside in said.values() for place in beside.items()})
    again = [
        other
        for one in said
        for other in said
        if one < other
        and page.dates[one].iso == page.dates[other].iso
        and _are_turned(one, said[one], other, said[other])
        and _has_text(page, one, often)
    ]
    runs = [*_runs(page, full, often)] if again else []
    return [number for run in runs if not run.isdisjoint(again) for number in _list(page, sorted(run), again, often)]


def _list(page: Page, run: Sequence[int], again: Sequence[int], often: Counter[str]) -> Sequence[int]:
    """Return the entries of a list in a run of dates: from the first said again, with the newer ones right above."""
    first = next(place for place, number in enumerate(run) if number in again)
    while first > 0 and page.dates[run[first - 1]].iso >= page.dates[run[first]].iso:
        first -= 1
    ended = any(_is_text(page, line, often) for line in _between(page, run[-1], len(page.lines))[:NEAR])
    return run[first:] if len(run) - first >= FEWEST and not ended else ()


def _are_turned(one: int, titled: Mapping[str, int], other: int, listed: Mapping[str, int]) -> bool:
    """Return whether the title beside a date stands beside another too, on the other side of that.

    On the same side it shows where the titles of the page's posts are, and harms none.
    """
    return any(words in listed and (line < one) != (listed[words] < other) for words, line in titled.items())


def _runs(page: Page, full: Sequence[int], often: Counter[str]) -> Iterator[set[int]]:
    """Yield dates one under the other with no text between them."""
    run = {*full[:1]}
    for above, below in pairwise(full):
        between = _between(page, above, below)
        if len(between) > BETWEEN or any(_is_text(page, number, often) for number in between):
            yield run
            run = set()
        run.add(below)
    yield run


def _has_text(page: Page, number: int, often: Counter[str]) -> bool:
    """Return whether a text stands between a date and the next few lines under it."""
    below = _between(page, number, len(page.lines))[:BETWEEN]
    return any(_is_text(page, line, often) for line in below)


def _between(page: Page, first: int, last: int) -> Sequence[int]:
    return page.full[bisect_right(page.full, first) : bisect_left(page.full, last)]


def _is_text(page: Page, number: int, often: Counter[str]) -> bool:
    """Return whether a line is part of a text, and no long title that is said again."""
    words = _shown(page, number)
    return page.is_prose(number) and (often[words] < FEWEST or words.endswith(ENDS))


def _beside(page: Page, number: int) -> dict[str, int]:
    """Return what may be the title of a date, with its line: the lines right above it and below."""
    place = bisect_left(page.full, number)
    near = page.full[max(0, place - NEAR) : place + 1 + NEAR]
    words = {_shown(page, line): line for line in near if line not in page.dates}
    return {said: line for said, line in words.items() if len(said) >= SHORTEST and not said.endswith(ENDS)}


def _shown(page: Page, number: int) -> str:
    return lists.unmarked(lists.shown(page.lines[number]))
