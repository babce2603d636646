"""Circles in what entries say of each other: a tag wider than itself, a body part of itself or before itself."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from muniment.model.organisation import Organisation

Said = tuple[str, str]
"""The id of the entry that says it, and the field in which it does."""


def way_round(start: str, leads: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the names on the shortest way from `start` back to it, `start` first; empty where none leads back."""
    came, reached = {start: ""}, [start]
    for here in reached:
        for there in leads.get(here, ()):
            if there == start:
                return _walked(here, came)
            if there not in came:
                came[there] = here
                reached.append(there)
    return []


def _walked(here: str, came: Mapping[str, str]) -> list[str]:
    way = [here]
    while came[way[-1]]:
        way.append(came[way[-1]])
    return way[::-1]


def among(bodies: Sequence[Organisation]) -> Iterator[tuple[Organisation, str, str]]:
    """Yield an entry, its field and what is wrong with it, for each circle of bodies that are parts or before others.

    A predecessor and a successor say the same from two sides, so that both together can make a circle.
    """
    yield from _told(bodies, _above(bodies), "part of itself")
    yield from _told(bodies, _before(bodies), "older than itself")


def _above(bodies: Iterable[Organisation]) -> dict[tuple[str, str], Said]:
    return {(body.id, body.part_of): (body.id, "part_of") for body in bodies if body.part_of}


def _before(bodies: Sequence[Organisation]) -> dict[tuple[str, str], Said]:
    after = {(body.successor, body.id): (body.id, "successor") for body in bodies if body.successor}
    return after | {(body.id, body.predecessor): (body.id, "predecessor") for body in bodies if body.predecessor}


def _told(
    bodies: Iterable[Organisation], steps: Mapping[tuple[str, str], Said], what: str
) -> Iterator[tuple[Organisation, str, str]]:
    """Yield each circle once, at the first of its entries that says a part of it."""
    leads: dict[str, list[str]] = {}
    for here, there in steps:
        if here != there:
            leads.setdefault(here, []).append(there)
    told: set[str] = set()
    for body in bodies:
        way = [] if body.id in told or body.id not in leads else way_round(body.id, leads)
        told.update(way)
        circle = [*way, *way[:1]]
        said = dict(steps[step] for step in reversed([*itertools.pairwise(circle)]))
        if way:
            entry = next(other for other in bodies if other.id in said)
            message = f"'{body.id}' is {what} ({' > '.join(circle)}); break the circle"
            yield entry, said[entry.id], message
