"""A post as a work that is cited: title, authors, date, blog, address; and the archive that it is cited from."""

from functools import cached_property
from zlib import crc32

import msgspec

from muniment.citations.authors import Author, authors
from muniment.model.post import Post
from muniment.text import hosts, permalink
from muniment.text.patterns import late

PLAIN_KEY = late(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""Keys that BibTeX takes; letters of other scripts trouble the older programs."""
DATED = late(r"/\d{4}/\d{2}/\d{2}/")


class Edition(msgspec.Struct, frozen=True, dict=True):
    """The archive that posts are cited from: its name and address (with its closing slash), and the blog's address.

    `imported` are permalinks of posts that stand in a capture of the blog; None where there is no capture at all, and
    each post counts as the blog's. `taken` are names of pages written by hand.
    """

    name: str
    url: str = ""
    blog: str = ""
    lang: str = "en"
    imported: frozenset[str] | None = None
    taken: frozenset[str] = frozenset()

    @cached_property
    def blog_name(self) -> str:
        """The blog by its host; empty where none is known."""
        return hosts.host(self.blog)

    def is_of_blog(self, post: Post) -> bool:
        """Return whether a post appeared on the blog, and was not written for the archive."""
        return bool(self.blog_name) and (self.imported is None or post.permalink in self.imported)

    def address(self, post: Post) -> str:
        """Return the whole address of a post in the archive; empty where the archive's is not known."""
        return self.url + permalink.encoded(post.permalink[1:]) if self.url else ""

    def original(self, post: Post) -> str:
        """Return the address that a post had on the blog; empty where it is not known to have appeared there."""
        if not self.is_of_blog(post) or not DATED.match(post.permalink):
            return ""
        return f"{self.blog.rstrip('/')}{permalink.encoded(post.permalink)}"


class Work(msgspec.Struct, frozen=True):
    """A post as it is cited; `date` is YYYY-MM-DD, YYYY-MM, YYYY or empty, every text stands on one line."""

    key: str
    title: str
    authors: tuple[Author, ...]
    date: str
    lang: str
    publisher: str
    """The blog, or the archive where the post was written for it; `home` is its address."""
    home: str
    url: str
    original: str


def work(edition: Edition, post: Post) -> Work:
    """Return a post as it is cited: by its address in the archive, else by that on the blog."""
    original = edition.original(post)
    return Work(
        key=_key(post),
        title=" ".join(post.title.split()),
        authors=authors(post.author),
        date=post.date[:10] if post.date[0].isdigit() else "",
        lang=post.lang or edition.lang,
        publisher=edition.blog_name if edition.is_of_blog(post) else edition.name,
        home=f"{edition.blog.rstrip('/')}/" if edition.is_of_blog(post) else edition.url,
        url=edition.address(post) or original,
        original=original,
    )


def _key(post: Post) -> str:
    """Return a key that no other post has: the name of its file, or its date and a number where that is not plain."""
    stem = post.path.rpartition("/")[2].removesuffix(".md")
    if PLAIN_KEY.fullmatch(stem):
        return stem
    return f"{post.date[:10]}-{crc32(post.permalink.encode()):08x}"
