"""Dates of a post of which a banner above it tells more than the post: never another day than the page has."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import headers, pagedates
from muniment.captures.web.dates.moments import Clock
from muniment.captures.web.found.sighting import Sighted


def read(root: Element, seen: Sighted, posts: Sequence[Sighted], told: Clock) -> tuple[str, str, str]:
    """Return what `pagedates.read` does, by a banner too, where that tells the hour or nothing else tells the day."""
    dates = pagedates.read(root, seen, posts, told)
    banner = headers.banner(seen, root)
    finer = pagedates.read(root, seen, posts, told, banner) if banner else dates
    return finer if finer[0].startswith(dates[0]) else dates
