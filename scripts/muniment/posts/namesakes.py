"""Posts of the same title, and posts that are described in the same words: pages tell them apart."""

from collections.abc import Iterator
from functools import cached_property
from zlib import crc32

import msgspec

from muniment.model.post import Post
from muniment.posts.grouping import grouped
from muniment.posts.library import Library


class Namesakes(msgspec.Struct, frozen=True, dict=True):
    """The published posts of a library by what they might have in common with another."""

    library: Library

    @cached_property
    def by_title(self) -> dict[str, list[Post]]:
        """Posts by their title."""
        return grouped([(post.title, post) for post in self.library.posts])

    @cached_property
    def by_summary(self) -> dict[int, list[Post]]:
        """Posts by a number for their summary."""
        return grouped([(number(self.library, post), post) for post in self.library.posts])

    def like(self, title: str, summary: int) -> Iterator[str]:
        """Yield the paths of the posts of this title, and of those with this summary."""
        yield from (post.path for post in self.by_title.get(title, ()))
        yield from (post.path for post in self.by_summary.get(summary, ()))


def summary(library: Library, post: Post) -> str:
    """Return what a post is about in a sentence or two: its excerpt, else its first words."""
    return post.excerpt or library.outlines[post.path].summary


def number(library: Library, post: Post) -> int:
    """Return a number for the summary of a post."""
    return crc32(summary(library, post).encode("utf-8", "surrogatepass"))
