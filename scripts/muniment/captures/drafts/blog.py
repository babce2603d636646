"""What is known of a blog before a capture of it is read."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec


class Blog(msgspec.Struct, frozen=True):
    """What the archive and other captures say of the blog."""

    zone: str = ""
    """Its time zone, where that is known."""
    hosts: frozenset[str] = frozenset()
    """All names of its host, without `www.`."""
    linked: frozenset[str] = frozenset()
    """The numbers by which captures link to posts of it."""

    def linking(self, numbers: Iterable[str]) -> Blog:
        """Return the blog with further numbers by which captures link to posts of it."""
        return msgspec.structs.replace(self, linked=self.linked.union(numbers))


UNKNOWN = Blog()
