"""Files for hosts and crawlers: robots.txt, `_headers`, and the sitemap of all pages that are there to be found."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from html import escape
from pathlib import Path

from muniment import dependencies
from muniment.feeds.channel import DAY, Channel
from muniment.machine.writer import Files
from muniment.model.page import File, Section
from muniment.model.post import Post
from muniment.pages import parts
from muniment.posts.catalogue import Catalogue, digest
from muniment.site import policy

SITEMAP = "sitemap.xml"
LARGEST = 45_000
"""Addresses above which the sitemap is an index of several (50,000 are allowed, and 50 MB)."""
SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Muniment made this file. -->\n'
PAGE = "index.html"
EDITORS = "edit/"
"""Where the form for editors is: no page for readers."""
LEADING = (dependencies.REDIRECTS, "former:")
"""How sections begin that hold nothing but what leads elsewhere."""


def host(channel: Channel, docs: Path) -> Section:
    """Return the section of what hosts and crawlers read; a file of the same name in `docs` stands in its place."""
    lines = [
        "# Muniment made this file; a file of this name in docs/ stands in its place.",
        "User-agent: *",
        "Disallow:",
    ]
    robots = "\n".join([*lines, *([f"Sitemap: {channel.url}{SITEMAP}"] if channel.url else [])]) + "\n"
    return Section(dependencies.HOST, partial(_files, {"robots.txt": robots, "_headers": policy.headers()}, docs))


def _files(texts: Mapping[str, str], docs: Path) -> Iterator[File]:
    for name, text in texts.items():
        if not (docs / name).is_file():
            yield File(name, digest(text), text.encode)


def sitemap(catalogue: Catalogue, channel: Channel, files: Mapping[str, Files]) -> Iterator[File]:
    """Yield sitemap.xml (sitemaps.org, protocol 0.9), and where one would be too large those that it lists.

    `files` are those of the site by their sections.
    """
    entries = _entries(catalogue, channel, files)
    if len(entries) <= LARGEST:
        yield _file(SITEMAP, "urlset", entries)
        return
    shares = [entries[start : start + LARGEST] for start in range(0, len(entries), LARGEST)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(shares) + 1)]
    listed = [f"<sitemap><loc>{escape(channel.address(f'/{name}'))}</loc></sitemap>" for name in names]
    yield _file(SITEMAP, "sitemapindex", listed)
    yield from (_file(name, "urlset", share) for name, share in zip(names, shares, strict=True))


def _file(name: str, element: str, lines: list[str]) -> File:
    text = "\n".join([f"{OPENING}<{element} {SPACE}>", *lines, f"</{element}>\n"])
    return File(name, digest(text), text.encode)


def _entries(catalogue: Catalogue, channel: Channel, files: Mapping[str, Files]) -> list[str]:
    root, posts = escape(channel.url), {post.permalink: post for post in catalogue.library.posts}
    addresses = sorted(address for name, found in files.items() for address in _pages(catalogue, name, found))
    return [f"<url><loc>{root}{parts.href(address)}</loc>{_changed(posts.get(address))}</url>" for address in addresses]


def _changed(post: Post | None) -> str:
    """Return when a post last changed, as far as is known: a day, a month or a year."""
    if post is None or not post.date[:1].isdigit():
        return ""
    dates = [date[:DAY] for date in (post.date, post.updated, *[c.date for c in post.corrections]) if date]
    return f"<lastmod>{max(dates)}</lastmod>"


def _pages(catalogue: Catalogue, name: str, files: Iterable[str]) -> Iterator[str]:
    """Yield the addresses of a section's pages that are there to be found.

    Not among them are what leads elsewhere, what is left of withdrawn posts, drafts, and the page of errors.
    """
    if name.startswith(LEADING):
        return
    if dependencies.is_post(name) and name.removeprefix("post:") not in catalogue.position:
        return
    within = f"tag/{name.removeprefix('tag:')}/" if name.startswith("tag:") else ""
    for path in files:
        if path.startswith(EDITORS):
            continue
        if path.endswith(PAGE) and path.startswith(within) and path[-len(PAGE) - 1 : -len(PAGE)] in ("", "/"):
            yield f"/{path[: -len(PAGE)]}"
