"""Which feeds a site has, and what each of them depends on."""

from collections.abc import Iterator
from functools import partial

from muniment import dependencies
from muniment.feeds import atom, others
from muniment.feeds.channel import Channel
from muniment.feeds.entries import Entries
from muniment.model.page import File, Section
from muniment.model.post import Post
from muniment.pages import countries
from muniment.posts.catalogue import Catalogue


def sections(catalogue: Catalogue, channel: Channel) -> Iterator[Section]:
    """Yield the sections of all feeds; none where the site's address is not known, for their links are whole."""
    if not channel.url:
        return
    entries = Entries(catalogue, channel)
    for year in catalogue.by_year:
        if year.isdigit():
            yield _section(dependencies.year_section(year), partial(atom.year, entries, year))
    for slug in [slug for slug, posts in catalogue.by_tag.items() if posts]:
        yield _section(dependencies.tag_section(slug), partial(_of_tag, entries, slug))
    for body in catalogue.bodies:
        yield _section(dependencies.body_section(body.id), partial(_of_body, entries, body.id))
    for code in catalogue.by_country:
        yield _section(dependencies.country_section(code), partial(_of_country, entries, code))
    yield Section(dependencies.FEED, partial(_of_site, entries))


def _section(subject: str, make: partial[Iterator[File]]) -> Section:
    return Section(dependencies.feed_section(subject), make)


def _of_site(entries: Entries) -> Iterator[File]:
    yield from atom.newest(entries)
    yield from others.files(entries)


def _of_tag(entries: Entries, slug: str) -> Iterator[File]:
    catalogue = entries.catalogue
    return atom.listed(entries, f"tag/{slug}/", catalogue.by_tag[slug], name=catalogue.labels[slug])


def _of_body(entries: Entries, key: str) -> Iterator[File]:
    catalogue = entries.catalogue
    posts = [post for post, _ in catalogue.by_body[key][: atom.LISTED]]
    return atom.listed(entries, f"organisations/{key}/", posts, name=catalogue.names[key])


def _of_country(entries: Entries, code: str) -> Iterator[File]:
    posts = _newest_of(entries.catalogue, code)
    return atom.listed(entries, countries.address(code)[1:], posts, name=code, title=countries.name)


def _newest_of(catalogue: Catalogue, code: str) -> list[Post]:
    """Return, among others, the newest posts that name a body with its seat in a country."""
    named = (catalogue.by_body[body.id][: atom.LISTED] for body in catalogue.by_country[code])
    found = {post.path: post for group in named for post, _ in group}
    return sorted(found.values(), key=lambda post: catalogue.position[post.path])
