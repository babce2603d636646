"""Posts in the order of the index: by month, numbered within it, so that a new post changes the numbers of few."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from muniment.model.post import Post

Groups = Mapping[str, Sequence[Post]]
"""Posts by the month that they are numbered in: `2018-04`, `2018` or `unknown`, as much as their date says."""
ROOM = 64
"""The least numbers that each month has room for; doubled until the fullest month fits."""


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
    """How posts are numbered: from which year on, and how many numbers a month has room for."""

    first: int
    room: int

    @classmethod
    def of(cls, groups: Groups) -> "Numbering":
        """Return the numbering of these months."""
        room = ROOM
        while room < max(map(len, groups.values()), default=0):
            room *= 2
        return cls(min((int(name[:4]) for name in groups if name[:4].isdigit()), default=0), room)

    def place(self, name: str) -> int:
        """Return the place of a month: undated posts come first, then each year's undated ones and its months."""
        if not name[:4].isdigit():
            return 0
        return 1 + (int(name[:4]) - self.first) * 13 + int(name[5:7] or 0)

    def start(self, name: str) -> int:
        """Return the number of the first post of a month."""
        return self.place(name) * self.room
