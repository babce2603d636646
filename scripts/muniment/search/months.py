"""Posts in the order of the index: by month, numbered within it, so that a new post changes the numbers of few."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

import msgspec

from muniment.model.post import Post

Groups = Mapping[str, Sequence[Post]]
"""Posts by the month that they are numbered in: `2018-04`, `2018` or `unknown`, as much as their date says."""
ROOM = 8
"""Numbers that a month has room for: as many of these as its posts need. More leaves more posts their numbers, but
far steps from post to post take more letters in each list of them."""


def grouped(posts: Iterable[Post]) -> dict[str, list[Post]]:
    """Return posts, given newest first, by month, oldest first within it."""
    groups: defaultdict[str, list[Post]] = defaultdict(list)
    for post in posts:
        groups[post.date[:7]].append(post)
    return {name: group[::-1] for name, group in reversed(groups.items())}


def by_year(names: Iterable[str]) -> dict[str, list[str]]:
    """Return names of months by the four letters that begin them."""
    years: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        years[name[:4]].append(name)
    return years


class Numbering(msgspec.Struct, frozen=True, array_like=True):
    """How posts are numbered: from which year on, and by month the number of its first post, in order."""

    first: int = 0
    starts: dict[str, int] = {}

    @classmethod
    def of(cls, groups: Groups) -> "Numbering":
        """Return the numbering of these months; undated posts come first, then each year's undated ones and months."""
        first = min((int(name[:4]) for name in groups if name[:4].isdigit()), default=0)
        ordered = sorted(groups, key=lambda name: _place(name, first))
        starts = accumulate((rooms(len(groups[name])) * ROOM for name in ordered), initial=0)
        return cls(first, dict(zip(ordered, starts, strict=False)))

    def place(self, name: str) -> int:
        """Return the place of a month among all months since the first year; undated posts stand before them."""
        return _place(name, self.first)

    def agrees(self, other: "Numbering") -> bool:
        """Return whether each month of both has the same numbers in both."""
        return all(self.starts[name] == other.starts[name] for name in self.starts.keys() & other.starts.keys())


def rooms(count: int) -> int:
    """Return how often a month of so many posts needs ROOM numbers."""
    return -(-count // ROOM)


def _place(name: str, first: int) -> int:
    if not name[:4].isdigit():
        return 0
    return 1 + (int(name[:4]) - first) * 13 + int(name[5:7] or 0)
