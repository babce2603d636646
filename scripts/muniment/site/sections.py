"""Every generated page and file of the site, in order, and what each depends on: the seam to the theme."""

import csv
import io
from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import chain

from muniment import dependencies
from muniment.citations import files as citations
from muniment.citations import imports
from muniment.citations import page as cited_pages
from muniment.citations.citing import Citing
from muniment.citations.works import Edition
from muniment.feeds import sections as feeds
from muniment.feeds.channel import Channel
from muniment.model.page import Content, File, Kind, Page, Section
from muniment.model.post import Post
from muniment.model.tag import Tag
from muniment.opendata import files as opendata
from muniment.pages import countries, home, indexes, organisations, parts, sources, tags, titles
from muniment.pages import post as post_pages
from muniment.posts import fields, works
from muniment.posts.catalogue import Catalogue, digest
from muniment.posts.library import Library
from muniment.schema import values
from muniment.search import page as search
from muniment.search.index import Index
from muniment.site import policy, serving
from muniment.text import permalink


def sections(
    catalogue: Catalogue,
    channel: Channel,
    *,
    drafts: bool = False,
    index: Index | None = None,
    taken: frozenset[str] = frozenset(),
) -> Iterator[Section]:
    """Yield every section of the site: posts first, then the indexes that link them, the home page last.

    `drafts`: those are shown too, at their address and in no list (preview only). Without an `index` the search page
    says so. `taken` are names of pages written by hand.
    """
    citing = _citing(catalogue, channel, taken)
    yield from _of_posts(catalogue, citing, drafts=drafts)
    yield from _of_vocabularies(catalogue)
    yield from _of_lists(catalogue)
    yield from _of_sources(catalogue)
    yield Section(dependencies.REDIRECTS, partial(_redirects, catalogue))
    yield Section(dependencies.DATA, partial(opendata.files, catalogue))
    yield from _of_citations(citing)
    yield from feeds.sections(catalogue, channel)
    yield serving.host(channel, catalogue.library.root / "docs")
    yield from search.sections(catalogue, index)
    yield Section(dependencies.HOME, partial(home.pages, catalogue))


def _of_lists(catalogue: Catalogue) -> Iterator[Section]:
    """Yield the sections of the lists of tags, bodies, countries, years and titles."""
    yield Section(dependencies.TAGS, partial(tags.tags, catalogue))
    yield Section(dependencies.ORGANISATIONS, partial(organisations.organisations, catalogue))
    yield Section(dependencies.COUNTRIES, partial(countries.countries, catalogue))
    yield Section(dependencies.YEARS, partial(indexes.years, catalogue))
    yield from _of_titles(catalogue)


def _of_sources(catalogue: Catalogue) -> Iterator[Section]:
    """Yield the sections of cited works: their publishers by letter, and the list of these."""
    for letter in works.LETTERS:
        yield Section(dependencies.letter_section(letter), partial(sources.of_letter, catalogue, letter))
    yield Section(dependencies.SOURCES, partial(sources.sources, catalogue))


def _of_titles(catalogue: Catalogue) -> Iterator[Section]:
    """Yield the sections of titles from A to Z: those of each letter, where there are many, and the list of these."""
    for letter in () if titles.is_short(catalogue) else works.LETTERS:
        yield Section(dependencies.titles_section(letter), partial(titles.of_part, catalogue, letter))
    yield Section(dependencies.TITLES, partial(titles.titles, catalogue))


def _citing(catalogue: Catalogue, channel: Channel, taken: frozenset[str]) -> Citing:
    imported = imports.permalinks(catalogue.library.root / "posts")
    return Citing(catalogue, Edition(channel.title, channel.url, channel.blog, channel.lang, imported, taken))


def _of_citations(citing: Citing) -> Iterator[Section]:
    """Yield the sections of the citations of each year's posts."""
    for year in citing.catalogue.by_year:
        yield Section(dependencies.citations_section(year), partial(citations.of_year, citing, year))


def _of_vocabularies(catalogue: Catalogue) -> Iterator[Section]:
    """Yield the sections of tags, bodies, countries and years, which hold posts."""
    for tag in catalogue.indexed_tags:
        yield Section(dependencies.tag_section(tag.slug), partial(_of_tag, catalogue, tag))
    for body in catalogue.bodies:
        yield Section(dependencies.body_section(body.id), partial(organisations.organisation, catalogue, body))
    for code in catalogue.by_country:
        yield Section(dependencies.country_section(code), partial(countries.country, catalogue, code))
    for year in catalogue.by_year:
        yield Section(dependencies.year_section(year), partial(indexes.year, catalogue, year))


def _of_posts(catalogue: Catalogue, citing: Citing, *, drafts: bool) -> Iterator[Section]:
    """Yield the sections of posts; where two lay claim to an address (preview only) one of them has it."""
    library = catalogue.library
    owners = library.by_permalink
    for post in chain(library.posts, library.drafts if drafts else ()):
        if owners[post.permalink] is post:
            yield Section(dependencies.post_section(post.path), partial(_of_post, citing, post))
    for path in library.broken if drafts else ():
        if _derived(path) not in owners:
            yield Section(dependencies.post_section(path), partial(_of_broken, catalogue, path))
    for post in library.withdrawn:
        if owners[post.permalink] is post:
            yield Section(dependencies.post_section(post.path), partial(_of_withdrawn, library, post))
    former = {address: post for post in reversed(library.posts) for address in post.former if address not in owners}
    for address, post in former.items():
        yield Section(dependencies.former_section(address), partial(_of_former, address, post))


def parts_of(catalogue: Catalogue, channel: Channel) -> Iterator[Page | File]:
    """Yield every page and file of every section."""
    for section in sections(catalogue, channel):
        yield from section.make()


def _of_post(citing: Citing, post: Post) -> Iterator[Page | File]:
    yield cited_pages.page(citing, post)
    yield from post_pages.pictures(citing.catalogue, post)


def _of_former(address: str, post: Post) -> Iterator[File]:
    yield redirect(address, post.permalink)


def _of_tag(catalogue: Catalogue, tag: Tag) -> Iterator[Page | File]:
    """Yield the pages of a tag, and what leads to it from its aliases and its former slugs."""
    yield from tags.tag(catalogue, tag)
    names = {permalink.slug(name) for name in tag.aliases} | set(tag.former)
    for name in sorted(names - {""} - catalogue.labels.keys()):
        yield redirect(f"/tag/{name}/", f"/tag/{tag.slug}/")


def _of_withdrawn(library: Library, post: Post) -> Iterator[Page]:
    yield _tombstone(library, post)


def _of_broken(catalogue: Catalogue, path: str) -> Iterator[Page]:
    """Yield a page for a file that holds no post that could be read: what is wrong with it (preview only)."""
    name, address = path.rpartition("/")[2], _derived(path)
    problems = [escape(str(problem), quote=False) for problem in catalogue.library.errors_of(path)]
    body = "\n".join(f'<p class="problem">{said}</p>' for said in problems)
    if not values.address_fault(address):
        yield Page(address, Kind.POST, digest(body), lambda: Content(title=name, body=body, edit=path))


def _derived(path: str) -> str:
    """Return the address that a file has by its name alone."""
    return fields.derived_permalink(path, "-".join(path.rpartition("/")[2].split("-")[:3]))


def _tombstone(library: Library, post: Post) -> Page:
    """Return what stands where a post was; its name is its day, or its place among those withdrawn of that day."""
    day = post.permalink[:12]
    same = [other.path for other in library.withdrawn if other.permalink[:12] == day]
    which = f", no. {same.index(post.path) + 1}" if len(same) > 1 else ""
    of = f" of {parts.words_of(day.strip('/').replace('/', '-'))}" if day[1:2].isdigit() else ""
    said = f"<p>This post was withdrawn on {parts.day(post.withdrawn)}.</p>"
    content = Content(title="Withdrawn", body=said, name=f"Withdrawn post{of}{which}")
    return Page(post.permalink, Kind.TOMBSTONE, digest(post.withdrawn, content.name), lambda: content)


def _redirects(catalogue: Catalogue) -> Iterator[File]:
    """Yield what leads from the blog's categories to tags of that name, and the table of all moved posts."""
    for label in sorted({label for post in catalogue.library.posts for label in post.categories}):
        tag, name = catalogue.library.registry.tag_named(label), permalink.slug(label)
        if tag is not None and name and tag.slug in catalogue.by_tag:
            yield redirect(f"/category/{name}/", f"/tag/{tag.slug}/")
    moved = [(former, post) for post in catalogue.library.posts for former in post.former]
    if moved:
        table = _table(moved)
        yield File("data/redirects.csv", digest(table), table.encode)


def redirect(former: str, address: str) -> File:
    """Return a static page that leads from a former address to the present one."""
    root, name = parts.up(former), escape(f"Moved: {former}")
    way = escape(root + permalink.encoded(address[1:]))
    text = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n{policy.META}\n<title>{name}</title>\n'
        f'<meta name="description" content="{name}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f'<link rel="stylesheet" href="{root}assets/site.css">\n'
        f'<meta http-equiv="refresh" content="0; url={way}">\n<link rel="canonical" href="{way}">\n'
        '<meta name="robots" content="noindex"><meta name="generator" content="Muniment"></head>\n'
        '<body><main><article class="md-typeset"><h1>This page has moved</h1>\n'
        f'<p>It is at <a href="{way}">{escape(address)}</a>.</p></article></main></body></html>\n'
    )
    return File(f"{former[1:]}index.html", digest(text), text.encode)


def _table(moved: list[tuple[str, Post]]) -> str:
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(["from", "to"])
    rows.writerows(sorted((former, post.permalink) for former, post in moved))
    return written.getvalue()
