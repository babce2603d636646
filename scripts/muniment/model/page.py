"""A page of the site as a value: where it stands, what it depends on, and how its content is made."""

from collections.abc import Callable, Iterable
from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """Kinds of generated pages; the theme renders one shell for each."""

    HOME = "home"
    """The first page: written by hand, with the newest posts filled in."""
    POST = "post"
    """A post."""
    TAG = "tag"
    """The posts of a tag."""
    ORGANISATION = "organisation"
    """What an organisation is to the posts."""
    YEAR = "year"
    """The posts of a year or a month."""
    TAGS = "tags"
    """A list of tags."""
    ORGANISATIONS = "organisations"
    """A list of organisations, or of the countries that they have their seat in."""
    YEARS = "years"
    """The list of years, or one of titles."""
    SOURCES = "sources"
    """The cited works of a publisher, or the list of publishers."""
    SEARCH = "search"
    """The page that finds posts by what they say."""
    TOMBSTONE = "tombstone"
    """What stands where a post was withdrawn."""


class Content(msgspec.Struct, frozen=True):
    """What fills a shell; all of it is HTML text except `title`, `name` and `description`, which are plain."""

    title: str
    body: str
    said: bytes = b""
    """What a post says itself, which stands between `opening` and `body`; encoded, for feeds say it again."""
    opening: str = ""
    description: str = ""
    """What the page holds, in a sentence; no other page of the site has the same."""
    name: str = ""
    """The words of the title element, which no other page has; those of the heading where it is empty."""
    head: str = ""
    """HTML for the head beside title, description and canonical address."""
    lang: str = ""
    previous: tuple[str, str] = ("", "")
    """Address within the site and title of the post before this one."""
    next: tuple[str, str] = ("", "")
    """Address within the site and title of the post after this one."""
    edit: str = ""
    """Path of the file that an editor would change, from the project's root."""
    feed: bool = False
    """Whether the feed of its posts stands beside it, where the site has feeds."""


class Page(msgspec.Struct, frozen=True):
    """A page: its address, such as `/tag/torture/`; `needs` changes whenever its content would."""

    address: str
    kind: Kind
    needs: bytes
    make: Callable[[], Content]

    @property
    def path(self) -> str:
        """Its file within the site, decoded."""
        return f"{self.address[1:]}index.html"


class Section(msgspec.Struct, frozen=True):
    """Pages and files that change together: those of one post, one tag, one year; `subject` is its name."""

    subject: str
    make: "Callable[[], Iterable[Page | File]]"


class File(msgspec.Struct, frozen=True):
    """A file of the site that is no page: a redirect, a feed, a sitemap; `path` is within the site."""

    path: str
    needs: bytes
    make: Callable[[], bytes]


Piece = tuple[bytes, Callable[[], bytes]]
"""What a piece of a file depends on, as a digest, empty where it is to be made each time; and what makes it."""


class Joined(File, frozen=True):
    """A file that has a piece for each of many posts, and is written without ever being in memory as a whole."""

    pieces: Callable[[], Iterable[Piece]]


def joined(path: str, needs: bytes, pieces: Callable[[], Iterable[Piece]]) -> Joined:
    """Return a file of pieces, which can be made as a whole too."""
    return Joined(path, needs, lambda: b"".join([make() for _, make in pieces()]), pieces)
