"""The Atom feed of the site (RFC 4287): its newest posts with their whole text, at /feed.xml."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

import msgspec

from muniment.model.page import File
from muniment.model.post import Post
from muniment.pages import post as post_pages
from muniment.posts.catalogue import Catalogue, digest
from muniment.text import hosts, permalink

NEWEST = 50
"""How many posts the feed holds."""
ADDRESS = "feed.xml"


class Channel(msgspec.Struct, frozen=True):
    """What a feed says of its site: name, address with its closing slash, and the blog that it archives."""

    title: str
    url: str
    blog: str = ""

    def identifier(self, post: Post) -> str:
        """Return the id of an entry, which outlives a move of the site: a tag URI (RFC 4151)."""
        authority = hosts.host(self.blog) or hosts.host(self.url)
        return f"tag:{authority},{post.date[:10]}:{permalink.encoded(post.permalink)}"


def feed(catalogue: Catalogue, channel: Channel) -> Iterator[File]:
    """Yield the feed; nothing where the site's address is not known, for a feed's addresses are whole."""
    dated = [post for post in catalogue.library.posts[:NEWEST] if len(post.date) >= len("YYYY-MM-DD")]
    if channel.url and dated:
        labels = [tag.label for post in dated for tag in catalogue.tags_of(post)]
        needs = digest(str(channel), *(post.digest for post in dated), "\0".join(labels))
        yield File(ADDRESS, needs, lambda: _document(catalogue, channel, dated).encode())


def _document(catalogue: Catalogue, channel: Channel, posts: list[Post]) -> str:
    newest = max(_moment(post) for post in posts)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        "<generator>Muniment</generator>",
        f"<title>{escape(channel.title)}</title>",
        f"<id>{escape(channel.url)}</id>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(channel.url + ADDRESS)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(channel.url)}/>',
        f"<updated>{newest}</updated>",
        f"<author><name>{escape(channel.title)}</name></author>",
        *(line for post in posts for line in _entry(catalogue, channel, post)),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _entry(catalogue: Catalogue, channel: Channel, post: Post) -> Iterator[str]:
    lang = f" xml:lang={quoteattr(post.lang)}" if post.lang else ""
    yield f"<entry{lang}>"
    yield f"<title>{escape(post.title)}</title>"
    yield f"<id>{escape(channel.identifier(post))}</id>"
    address = channel.url + permalink.encoded(post.permalink[1:])
    yield f'<link rel="alternate" type="text/html" href={quoteattr(address)}/>'
    yield f"<published>{_whole(post.date)}</published>"
    yield f"<updated>{_moment(post)}</updated>"
    if post.author:
        yield f"<author><name>{escape(post.author)}</name></author>"
    yield from (f"<category term={quoteattr(tag.label)}/>" for tag in catalogue.tags_of(post) if tag.kind.indexed)
    yield f'<content type="html">{escape(post_pages.text(catalogue, post, channel.url))}</content>'
    yield "</entry>"


def _moment(post: Post) -> str:
    """Return when a post last changed; a partial date counts as none."""
    return _whole(post.updated if len(post.updated) >= len("YYYY-MM-DD") else post.date)


def _whole(date: str) -> str:
    return f"{date[:10]}T{date[11:16] or '00:00'}:00Z"
