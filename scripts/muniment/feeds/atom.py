"""Atom documents (RFC 4287): of the whole site, archived by year (RFC 5005, section 4), and of each index of posts.

`/feed.xml` holds the newest posts. Each year has a document of its own beside its index, with all its posts; they
form one chain from the newest year back to the first, and `/feed.xml` leads to its end. A year that is over does not
change any more. That of the newest year grows: were it left out of the chain, `/feed.xml` would have to hold the whole
year, and every subscriber would load all of it again after each post.
"""

from collections.abc import Callable, Iterator, Sequence
from html import escape

import msgspec

from muniment.feeds.channel import Channel, dated
from muniment.feeds.entries import Entries, allowed
from muniment.model.page import File, Joined, Piece, joined
from muniment.model.post import Post
from muniment.posts.catalogue import digest

NEWEST = 50
"""How many posts the feeds of the site hold."""
LISTED = 20
"""How many posts the feed of an index holds."""
ADDRESS = "feed.xml"
KIND = "application/atom+xml"
HISTORY = "http://purl.org/syndication/history/1.0"
CLOSING = b"</feed>\n"


class Head(msgspec.Struct, frozen=True):
    """What an Atom document says before its entries.

    `page` is the index that it stands beside, such as `tag/torture/`, and `name` its name or code; `links` are
    relations and paths within the site.
    """

    page: str
    updated: str
    links: tuple[tuple[str, str], ...]
    name: str = ""
    archive: bool = False
    """Whether this is an archive document, which no reader need load twice."""


def newest(entries: Entries) -> Iterator[File]:
    """Yield the feed of the site: its newest posts with their whole text."""
    channel, posts = entries.channel, dated(entries.catalogue.library.posts[:NEWEST])
    before = [("prev-archive", f"{year}/{ADDRESS}") for year in _years(entries)[:1]]
    head = Head("", channel.newest(posts), (("self", ADDRESS), ("alternate", ""), *before))
    yield _document(entries, head, posts, entries.full)


def year(entries: Entries, name: str) -> Iterator[File]:
    """Yield the archive document of a year: all its posts with their whole text."""
    years, posts = _years(entries), entries.catalogue.by_year[name]
    here = years.index(name)
    links = [("self", f"{name}/{ADDRESS}"), ("current", ADDRESS), ("alternate", f"{name}/")]
    links += [("prev-archive", f"{other}/{ADDRESS}") for other in years[here + 1 : here + 2]]
    links += [("next-archive", f"{other}/{ADDRESS}") for other in years[max(here - 1, 0) : here]]
    head = Head("", entries.channel.newest(posts), tuple(links), archive=True)
    yield _joined(entries, head, posts)


def listed(
    entries: Entries, page: str, posts: Sequence[Post], *, name: str, title: Callable[[str], str] = str
) -> Iterator[File]:
    """Yield the feed of the index of posts at `page`: its newest ones with summaries; none where none has a date.

    `title` makes words of a name that is a code.
    """
    shown = dated(posts)[:LISTED]
    if shown:
        head = Head(page, entries.channel.newest(shown), (("self", page + ADDRESS), ("alternate", page)), name)
        yield _document(entries, head, shown, entries.brief, title)


def _years(entries: Entries) -> list[str]:
    return [year for year in entries.catalogue.by_year if year.isdigit()]


def _document(
    entries: Entries,
    head: Head,
    posts: Sequence[Post],
    entry: Callable[[Post], bytes],
    title: Callable[[str], str] = str,
) -> File:
    def make() -> bytes:
        words = " – ".join([*([title(head.name)] if head.name else []), entries.channel.title])
        return b"".join([_opening(entries.channel, head, words), *map(entry, posts), CLOSING])

    return File(dict(head.links)["self"], _needs(entries, head, posts), make)


def _joined(entries: Entries, head: Head, posts: Sequence[Post]) -> Joined:
    """Return a document of so many posts that it is not made as a whole; a post that changed is made alone."""

    def pieces() -> Iterator[Piece]:
        yield b"", lambda: _opening(entries.channel, head, entries.channel.title)
        yield from map(entries.piece, posts)
        yield b"", lambda: CLOSING

    return joined(dict(head.links)["self"], _needs(entries, head, posts), pieces)


def _needs(entries: Entries, head: Head, posts: Sequence[Post]) -> bytes:
    return digest(entries.seal, str(head), entries.stamps_of(posts))


def _opening(channel: Channel, head: Head, title: str) -> bytes:
    return allowed("".join([f"{line}\n" for line in _lines(channel, head, title)]).encode())


def _lines(channel: Channel, head: Head, title: str) -> Iterator[str]:
    history = f' xmlns:fh="{HISTORY}"' if head.archive else ""
    spaces = f'xmlns="http://www.w3.org/2005/Atom"{history} xml:lang="{escape(channel.lang)}"'
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<feed {spaces}>\n<generator>Muniment</generator>'
    yield f"<title>{escape(title, quote=False)}</title>\n<id>{escape(channel.address(f'/{head.page}'))}</id>"
    for rel, path in head.links:
        kind = "text/html" if rel == "alternate" else KIND
        yield f'<link rel="{rel}" type="{kind}" href="{escape(channel.address(f"/{path}"))}"/>'
    yield f"<updated>{head.updated}</updated>\n<author><name>{escape(channel.title, quote=False)}</name></author>"
    if head.archive:
        yield "<fh:archive/>"
