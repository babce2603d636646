"""Posts of the same title, and posts that are described in the same words: pages tell them apart."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from zlib import crc32

import msgspec

from muniment.model.post import Post
from muniment.posts.grouping import grouped
from muniment.posts.library import Library

Look = tuple[str, int]
"""What lists show of a post, its title first (empty where no list shows it), and the number of its summary."""


class Namesakes(msgspec.Struct, frozen=True, dict=True):
    """The published posts of a library by what they might have in common with another."""

    library: Library

    @cached_property
    def by_title(self) -> dict[str, list[Post]]:
        """Posts by their title."""
        return grouped([(post.title, post) for post in self.library.posts])

    @cached_property
    def by_summary(self) -> dict[str, list[Post]]:
        """Posts by their summary."""
        return grouped([(summary(self.library, post), post) for post in self.library.posts])

    @cached_property
    def by_number(self) -> dict[int, list[Post]]:
        """Posts by a number for their summary."""
        return grouped([(number(self.library, post), post) for post in self.library.posts])

    def touched(self, looks: Sequence[Look]) -> Iterator[str]:
        """Yield the paths of the posts whose name or description may be another since a post looked so, then so.

        There is one look where the post came or went. One without an entry was or is withdrawn: such posts are
        counted by their day.
        """
        if len(looks) == 2 and looks[0] == looks[1]:
            return
        if not all(entry for entry, _ in looks):
            yield from (post.path for post in self.library.withdrawn)
        for title in {entry.partition("\0")[0] for entry, _ in looks if entry}:
            yield from (post.path for post in self.by_title.get(title, ()))
        for words in {words for entry, words in looks if entry}:
            yield from (post.path for post in self.by_number.get(words, ()))


def summary(library: Library, post: Post) -> str:
    """Return what a post is about in a sentence or two: its excerpt, else its first words."""
    return post.excerpt or library.outlines[post.path].summary


def number(library: Library, post: Post) -> int:
    """Return a number for the summary of a post."""
    return crc32(summary(library, post).encode("utf-8", "surrogatepass"))
