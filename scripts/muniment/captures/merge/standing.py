"""A post that stands in the archive, beside which a post of a capture is held."""

from functools import lru_cache
from pathlib import Path
from typing import Protocol

import msgspec

from muniment.captures.drafts.draft import BY_RULE
from muniment.captures.merge import editing
from muniment.model.post import FrontMatter, Post
from muniment.posts import frontmatter
from muniment.text.mending import mended


class Kept(msgspec.Struct, frozen=True):
    """A post that stands in the archive: its path from the folder of posts, and what tells which post it is.

    Its text is read when it is asked for: thousands of posts stand on a shelf, and few are looked at.
    """

    path: str
    permalink: str
    former: tuple[str, ...]
    """Addresses that it had, those too that ledgers alone tell."""
    title: str
    date: str
    withdrawn: str
    by_rule: bool
    source: Path | bytes

    @property
    def octets(self) -> bytes:
        """Its file."""
        return octets_of(self.source)

    @property
    def whole(self) -> str:
        """The whole of its file as it is."""
        return self.octets.decode()

    @property
    def text(self) -> str:
        """The whole of its file, with the line ends of Unix, whatever an editor's computer made of them."""
        return mended(self.whole)

    @property
    def post(self) -> Post:
        """Its fields, with those that are derived."""
        return _opened(self.path, self.text)[0]

    @property
    def body(self) -> str:
        """Its text without the front matter."""
        return _opened(self.path, self.text)[1]

    @property
    def front(self) -> FrontMatter:
        """Its fields."""
        post = self.post
        return FrontMatter(**{name: getattr(post, name) for name in FrontMatter.__struct_fields__})


def octets_of(source: Path | bytes) -> bytes:
    """Return the octets of a file that may wait in memory."""
    return source if isinstance(source, bytes) else source.read_bytes()


@lru_cache(maxsize=4)
def _opened(path: str, text: str) -> tuple[Post, str]:
    post = frontmatter.parse(f"posts/{path}", text).post
    if post is None:
        raise ValueError(f"{path} was changed while it was read")
    return post, editing.body_of(editing.parts(text)[1])


def opened(path: str, source: Path | bytes) -> Kept | None:
    """Return the post in a file; None where it cannot be read."""
    try:
        text = mended(octets_of(source).decode())
    except (OSError, UnicodeDecodeError):
        return None
    post = frontmatter.parse(f"posts/{path}", text).post
    if post is None:
        return None
    by_rule = f"\nx_permalink: {BY_RULE}\n" in text
    return Kept(path, post.permalink, post.former, post.title, post.date, post.withdrawn, by_rule, source)


class Files(Protocol):
    """Files that are to be written, by their path from the folder of posts; a dict is one."""

    def __contains__(self, path: object, /) -> bool: ...
    def __getitem__(self, path: str, /) -> bytes: ...
    def __setitem__(self, path: str, octets: bytes, /) -> None: ...
