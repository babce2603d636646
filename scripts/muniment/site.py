"""Every generated page and file of the site, in order, and what each depends on: the seam to the theme."""

import csv
import io
from collections.abc import Iterator
from html import escape
from itertools import chain

from muniment import permalink
from muniment.catalogue import Catalogue, digest
from muniment.model.page import Content, File, Kind, Page
from muniment.model.post import Post
from muniment.pages import home, indexes, organisations, parts
from muniment.pages import post as post_pages


def pages(catalogue: Catalogue, *, drafts: bool = False) -> Iterator[Page]:
    """Yield each generated page: posts, then tombstones, then the indexes that link them, the home page last.

    `drafts`: those are shown too, at their address and in no list (preview only).
    """
    library = catalogue.library
    shown = chain(library.posts, library.drafts if drafts else ())
    yield from post_pages.pages(catalogue, shown=shown)
    yield from map(_tombstone, library.withdrawn)
    yield from indexes.tags(catalogue)
    yield from organisations.pages(catalogue)
    yield from indexes.years(catalogue)
    yield home.page(catalogue)


def _tombstone(post: Post) -> Page:
    content = Content(title="Withdrawn", body=f"<p>This post was withdrawn on {parts.day(post.withdrawn)}.</p>")
    return Page(post.permalink, Kind.TOMBSTONE, digest(post.withdrawn), lambda: content)


def files(catalogue: Catalogue) -> Iterator[File]:
    """Yield each generated file that is no page: redirects of former addresses, and their table."""
    moved = [(former, post) for post in catalogue.library.posts for former in post.former]
    for former, post in moved:
        yield redirect(former, post.permalink)
    if moved:
        table = _table(moved)
        yield File("data/redirects.csv", digest(table), lambda: table)


def redirect(former: str, address: str) -> File:
    """Return a static page that leads from a former address to the present one."""
    way = escape(parts.up(former) + permalink.encoded(address[1:]))
    text = (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Moved</title>\n'
        f'<meta http-equiv="refresh" content="0; url={way}">\n<link rel="canonical" href="{way}">\n'
        '<meta name="robots" content="noindex"><meta name="generator" content="Muniment"></head>\n'
        f'<body><p>This page has moved to <a href="{way}">{way}</a>.</p></body></html>\n'
    )
    return File(f"{former[1:]}index.html", digest(text), lambda: text)


def _table(moved: list[tuple[str, Post]]) -> str:
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(["from", "to"])
    rows.writerows(sorted((former, post.permalink) for former, post in moved))
    return written.getvalue()
