"""Every generated page and file of the site, in order, and what each depends on: the seam to the theme."""

import csv
import io
from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import chain

from muniment import dependencies, permalink
from muniment.catalogue import Catalogue, digest
from muniment.model.page import Content, File, Kind, Page, Section
from muniment.model.post import Post
from muniment.pages import home, indexes, organisations, parts
from muniment.pages import post as post_pages


def sections(catalogue: Catalogue, *, drafts: bool = False) -> Iterator[Section]:
    """Yield every section of the site: posts first, then the indexes that link them, the home page last.

    `drafts`: those are shown too, at their address and in no list (preview only).
    """
    library = catalogue.library
    for post in chain(library.posts, library.drafts if drafts else ()):
        yield Section(dependencies.post_section(post.path), partial(_of_post, catalogue, post))
    for post in library.withdrawn:
        yield Section(dependencies.post_section(post.path), partial(_of_withdrawn, post))
    for tag in catalogue.indexed_tags:
        yield Section(dependencies.tag_section(tag.slug), partial(indexes.tag, catalogue, tag))
    for body in catalogue.bodies:
        yield Section(dependencies.body_section(body.id), partial(organisations.organisation, catalogue, body))
    for year in catalogue.by_year:
        yield Section(dependencies.year_section(year), partial(indexes.year, catalogue, year))
    yield Section(dependencies.TAGS, partial(indexes.tags, catalogue))
    yield Section(dependencies.ORGANISATIONS, partial(organisations.organisations, catalogue))
    yield Section(dependencies.YEARS, partial(indexes.years, catalogue))
    yield Section(dependencies.REDIRECTS, partial(_table_of_redirects, catalogue))
    yield Section(dependencies.HOME, partial(home.pages, catalogue))


def parts_of(catalogue: Catalogue, *, drafts: bool = False) -> Iterator[Page | File]:
    """Yield every page and file of every section."""
    for section in sections(catalogue, drafts=drafts):
        yield from section.make()


def _of_post(catalogue: Catalogue, post: Post) -> Iterator[Page | File]:
    yield post_pages.page(catalogue, post)
    yield from (redirect(former, post.permalink) for former in post.former)


def _of_withdrawn(post: Post) -> Iterator[Page]:
    yield _tombstone(post)


def _tombstone(post: Post) -> Page:
    content = Content(title="Withdrawn", body=f"<p>This post was withdrawn on {parts.day(post.withdrawn)}.</p>")
    return Page(post.permalink, Kind.TOMBSTONE, digest(post.withdrawn), lambda: content)


def _table_of_redirects(catalogue: Catalogue) -> Iterator[File]:
    moved = [(former, post) for post in catalogue.library.posts for former in post.former]
    if moved:
        table = _table(moved)
        yield File("data/redirects.csv", digest(table), table.encode)


def redirect(former: str, address: str) -> File:
    """Return a static page that leads from a former address to the present one."""
    way = escape(parts.up(former) + permalink.encoded(address[1:]))
    text = (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Moved</title>\n'
        f'<meta http-equiv="refresh" content="0; url={way}">\n<link rel="canonical" href="{way}">\n'
        '<meta name="robots" content="noindex"><meta name="generator" content="Muniment"></head>\n'
        f'<body><p>This page has moved to <a href="{way}">{way}</a>.</p></body></html>\n'
    )
    return File(f"{former[1:]}index.html", digest(text), text.encode)


def _table(moved: list[tuple[str, Post]]) -> str:
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(["from", "to"])
    rows.writerows(sorted((former, post.permalink) for former, post in moved))
    return written.getvalue()
