"""Titles over their days that stand elsewhere on the page too, in the same order, as a list of all posts has them."""

from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start

FEWEST = 3
"""Posts from which their order tells something."""


def are(page: Page, above: Sequence[Start], below: Sequence[Start]) -> bool:
    """Return whether the page lists all titles over its days, and none of the lines under these: texts begin there."""
    if len(above) < max(FEWEST, len(below)):
        return False
    titles = [page.words(start.title[0]) for start in above if len(start.title) == 1]
    shown = [page.words(number) for number in page.full]
    if len({*titles}) < len(above) or any(page.words(start.title[0]) in titles for start in below):
        return False
    again = [[at for at, words in enumerate(shown) if words == title] for title in titles]
    others = [places[0] if len(places) > 1 else -1 for places in again]
    lasts = [places[-1] if len(places) > 1 else -1 for places in again]
    listed = any(places[0] > -1 and places == sorted(places) and _is_list(places) for places in (others, lasts))
    alone = [start for start in below if shown.count(page.words(start.title[0])) == 1]
    return listed and len(alone) == len(below)


def _is_list(places: Sequence[int]) -> bool:
    """Return whether lines stand near each other: but few others are among them."""
    return places[-1] - places[0] < 2 * len(places)
