"""Posts in the order of the index: by month, numbered within it, so that a new post changes the numbers of few."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from muniment.model.post import Post

Groups = Mapping[str, Sequence[Post]]
"""Posts by month."""
ROOM = 64
"""The least numbers that each month has room for; doubled until the fullest month fits."""


def month(post: Post) -> str:
    """Return the month that a post is numbered in: `2018-04`, `2018` or `unknown`, as much as its date says."""
    return post.date[:7]


def grouped(posts: Iterable[Post]) -> dict[str, list[Post]]:
    """Return posts, given newest first, by month, oldest first within it."""
    groups: dict[str, list[Post]] = {}
    for post in posts:
        groups.setdefault(month(post), []).append(post)
    return {name: group[::-1] for name, group in reversed(groups.items())}


def by_year(groups: Groups) -> dict[str, dict[str, Sequence[Post]]]:
    """Return months by the four letters that begin their names."""
    years: dict[str, dict[str, Sequence[Post]]] = {}
    for name, posts in groups.items():
        years.setdefault(name[:4], {})[name] = posts
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
