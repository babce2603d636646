"""The head of a post's page, for programs: Highwire and Dublin Core, which Zotero reads, and OpenGraph for previews."""

from collections.abc import Iterator
from html import escape

from muniment.citations.works import Edition, Work


def lines(edition: Edition, work: Work, description: str) -> Iterator[str]:
    """Yield each element of the head.

    `DC.type` tells Zotero that this is a post of a blog, `DC.source` of which (its RDF translator reads that as the
    title of the publication, so that the original address stands in `DCTERMS.isVersionOf`).
    """
    named = [("citation_title", work.title), ("DC.title", work.title)]
    for author in work.authors:
        named += [("citation_author", author.name), ("DC.creator", author.name)]
    if work.date:
        named += [("citation_publication_date", work.date.replace("-", "/")), ("DC.date", work.date)]
    named += [("citation_language", work.lang), ("DC.language", work.lang), ("DC.type", "blogPost")]
    named += [("DC.publisher", work.publisher), ("DC.source", work.publisher)]
    if work.url:
        named += [("citation_public_url", work.url), ("DC.identifier", work.url)]
    if work.original and work.original != work.url:
        named.append(("DCTERMS.isVersionOf", work.original))
    yield from (f'<meta name="{name}" content="{escape(value)}">' for name, value in named)
    if edition.url:
        yield from _opengraph(edition, work, description)


def _opengraph(edition: Edition, work: Work, description: str) -> Iterator[str]:
    given = [("og:type", "article"), ("og:title", work.title), ("og:description", description), ("og:url", work.url)]
    given.append(("og:site_name", edition.name))
    if work.date:
        given.append(("article:published_time", work.date))
    yield from (f'<meta property="{name}" content="{escape(value)}">' for name, value in given)
