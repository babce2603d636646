"""The newest posts of the site for readers of other formats: RSS 2.0 at /rss.xml, JSON Feed 1.1 at /feed.json."""

import datetime
from collections.abc import Iterator, Sequence
from email.utils import format_datetime
from html import escape

import msgspec

from muniment.feeds.atom import NEWEST
from muniment.feeds.channel import dated, instant
from muniment.feeds.entries import Entries, allowed
from muniment.model.page import File
from muniment.model.post import Post
from muniment.pages import post as post_pages
from muniment.posts.catalogue import digest

RSS, JSON = "rss.xml", "feed.json"
SPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


class Author(msgspec.Struct, frozen=True):
    """Who wrote a post."""

    name: str


class JsonEntry(msgspec.Struct, frozen=True, omit_defaults=True):
    """A post, as JSON Feed names its parts."""

    id: str
    url: str
    title: str
    content_html: str
    summary: str = ""
    date_published: str = ""
    date_modified: str = ""
    authors: tuple[Author, ...] = ()
    tags: tuple[str, ...] = ()
    language: str = ""


class JsonFeed(msgspec.Struct, frozen=True):
    """The site, as JSON Feed names its parts."""

    version: str
    title: str
    home_page_url: str
    feed_url: str
    user_comment: str
    language: str
    authors: tuple[Author, ...]
    items: tuple[JsonEntry, ...]


def files(entries: Entries) -> Iterator[File]:
    """Yield both feeds."""
    posts = dated(entries.catalogue.library.posts[:NEWEST])
    needs = digest(entries.seal, entries.stamps_of(posts))
    yield File(RSS, needs, lambda: allowed("\n".join(_rss(entries, posts)).encode()))
    yield File(JSON, needs, lambda: msgspec.json.encode(_json(entries, posts)))


def _rss(entries: Entries, posts: Sequence[Post]) -> Iterator[str]:
    channel = entries.channel
    title = escape(channel.title, quote=False)
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" {SPACES}>\n<channel>'
    yield f"<title>{title}</title>\n<link>{escape(channel.url)}</link>\n<description>New in: {title}</description>"
    yield f"<language>{escape(channel.lang)}</language>\n<generator>Muniment</generator>"
    yield f'<atom:link rel="self" type="application/rss+xml" href="{escape(channel.url)}{RSS}"/>'
    if posts:
        yield f"<lastBuildDate>{_spelt(channel.newest(posts))}</lastBuildDate>"
    for post in posts:
        yield from _rss_entry(entries, post)
    yield "</channel>\n</rss>\n"


def _rss_entry(entries: Entries, post: Post) -> Iterator[str]:
    channel = entries.channel
    yield f"<item>\n<title>{escape(post.title, quote=False)}</title>"
    yield f"<link>{escape(channel.address(post.permalink))}</link>"
    yield f'<guid isPermaLink="false">{escape(channel.identifier(post))}</guid>'
    if published := channel.published(post):
        yield f"<pubDate>{_spelt(published)}</pubDate>"
    if post.author:
        yield f"<dc:creator>{escape(post.author, quote=False)}</dc:creator>"
    if post.lang:
        yield f"<dc:language>{escape(post.lang)}</dc:language>"
    yield from (f"<category>{escape(label, quote=False)}</category>" for label in entries.labels(post))
    yield f"<description>{escape(escape(_summary(entries, post), quote=False), quote=False)}</description>"
    said = entries.text(post).decode().replace("]]>", "]]&gt;")
    yield f"<content:encoded><![CDATA[{said}]]></content:encoded>\n</item>"


def _summary(entries: Entries, post: Post) -> str:
    return post_pages.summary(entries.catalogue, post)


def _spelt(moment: str) -> str:
    """Return a moment as RSS writes it (RFC 822, with four digits for the year)."""
    point: datetime.datetime = instant(moment)
    return format_datetime(point)


def _json(entries: Entries, posts: Sequence[Post]) -> JsonFeed:
    channel = entries.channel
    return JsonFeed(
        version="https://jsonfeed.org/version/1.1",
        title=channel.title,
        home_page_url=channel.url,
        feed_url=channel.url + JSON,
        user_comment="Made by Muniment from the newest posts; /feed.xml leads back to the first one.",
        language=channel.lang,
        authors=(Author(channel.title),),
        items=tuple(_json_entry(entries, post) for post in posts),
    )


def _json_entry(entries: Entries, post: Post) -> JsonEntry:
    channel = entries.channel
    return JsonEntry(
        id=channel.identifier(post),
        url=channel.address(post.permalink),
        title=post.title,
        content_html=entries.text(post).decode(),
        summary=_summary(entries, post),
        date_published=channel.published(post),
        date_modified=channel.updated(post),
        authors=(Author(post.author),) if post.author else (),
        tags=tuple(entries.labels(post)),
        language=post.lang,
    )
