"""The head of a post's page, for programs: Highwire and Dublin Core, which Zotero reads, and OpenGraph for previews."""

from functools import lru_cache
from html import escape

from muniment.citations.works import Edition, Work


def lines(edition: Edition, work: Work, description: str) -> list[str]:
    """Return each element of the head.

    `DC.type` tells Zotero that this is a post of a blog, `DC.source` of which (its RDF translator reads that as the
    title of the publication, so that the original address stands in `DCTERMS.isVersionOf`).
    """
    title, url = escape(work.title), escape(work.url)
    found = [_named("citation_title", title), _named("DC.title", title)]
    for author in work.authors:
        name = escape(author.name)
        found += [_named("citation_author", name), _named("DC.creator", name)]
    if work.date:
        found += [_named("citation_publication_date", work.date.replace("-", "/")), _named("DC.date", work.date)]
    found.append(_common(work.lang, work.publisher))
    if url:
        found += [_named("citation_public_url", url), _named("DC.identifier", url)]
    if work.original and work.original != work.url:
        found.append(_named("DCTERMS.isVersionOf", escape(work.original)))
    if edition.url:
        found += _opengraph(edition, title=title, url=url, description=escape(description))
    return found


def _named(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


@lru_cache(maxsize=256)
def _common(lang: str, publisher: str) -> str:
    """Return the elements that many posts have alike."""
    name, tongue = escape(publisher), escape(lang)
    given = [("citation_language", tongue), ("DC.language", tongue), ("DC.type", "blogPost")]
    return "\n".join(_named(*pair) for pair in [*given, ("DC.publisher", name), ("DC.source", name)])


def _opengraph(edition: Edition, *, title: str, url: str, description: str) -> list[str]:
    given = [("og:type", "article"), ("og:title", title), ("og:description", description), ("og:url", url)]
    given.append(("og:site_name", escape(edition.name)))
    return [f'<meta property="{name}" content="{content}">' for name, content in given]
