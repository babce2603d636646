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
    if len({*titles}) < len(above) or any(page.words(start.title[0]) in titles for start in below):
        return False
    shown = _places(page)
    again = [shown.get(title, []) for title in titles]
    others = [places[0] if len(places) > 1 else -1 for places in again]
    lasts = [places[-1] if len(places) > 1 else -1 for places in again]
    listed = any(places[0] > -1 and places == sorted(places) and _is_list(places) for places in (others, lasts))
    return listed and all(len(shown.get(page.words(start.title[0]), [])) == 1 for start in below)


def _places(page: Page) -> dict[str, list[int]]:
    """Return where each line stands among those of a page that are not blank, by its words."""
    shown: dict[str, list[int]] = {}
    for at, number in enumerate(page.full):
        shown.setdefault(page.words(number), []).append(at)
    return shown


def _is_list(places: Sequence[int]) -> bool:
    """Return whether lines stand near each other: but few others are among them."""
    return places[-1] - places[0] < 2 * len(places)
