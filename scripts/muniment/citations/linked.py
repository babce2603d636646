"""A post as linked data: a `BlogPosting` of schema.org in JSON-LD, in the data block that search engines read."""

from collections.abc import Iterator

import msgspec

from muniment.citations.authors import Author
from muniment.citations.citing import Citing
from muniment.citations.works import Work
from muniment.model.post import Post, Role, Source
from muniment.text import markdown

ABOUT = (Role.SUBJECT, Role.SIGNATORY)
"""What an organisation must be to a post for the post to be about it, or about what it said."""


def block(citing: Citing, post: Post, work: Work) -> str:
    """Return the element that holds the linked data of a post. It is data and no script: no browser runs it.

    Whatever a title holds, it cannot end the element: no `<` stands in it (HTML, section 4.12.1.3).
    """
    octets = msgspec.json.encode(posting(citing, post, work)).replace(b"<", rb"\u003c")
    return f'<script type="application/ld+json">{octets.decode()}</script>'


def posting(citing: Citing, post: Post, work: Work) -> dict[str, object]:
    """Return a post in the words of schema.org; what is not known is left out.

    Its address stands once, as `@id`, and what it is about in the head, for every octet here is one in each post.
    """
    corrected = [post.updated, *(correction.date for correction in post.corrections)]
    fields: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "@id": work.url,
        "headline": work.title,
        "datePublished": work.date,
        "dateModified": max(corrected)[:10],
        "inLanguage": work.lang,
        "author": [_author(author) for author in work.authors],
        "publisher": {"@type": "Organization", "name": work.publisher},
        "isPartOf": {"@type": "Blog", "name": work.publisher, "url": work.home},
        "isBasedOn": work.original,
        "translationOfWork": _translated(citing, post),
        "about": list(_bodies(citing, post)),
        "citation": [_source(source) for source in post.sources if markdown.is_safe(source.url)],
    }
    return {name: value for name, value in fields.items() if value}


def _author(author: Author) -> dict[str, str]:
    return {"@type": "Person" if author.person else "Organization", "name": author.name}


def _translated(citing: Citing, post: Post) -> dict[str, str]:
    original = citing.catalogue.library.by_permalink.get(post.translation_of) if post.translation_of else None
    if original is None or original.path not in citing.catalogue.position:
        return {}
    return {"@type": "BlogPosting", "@id": citing.edition.address(original), "inLanguage": original.lang or "und"}


def _bodies(citing: Citing, post: Post) -> Iterator[msgspec.Raw]:
    """Yield what the post is about; bodies that it only names stand in the page and in the open data."""
    for key, role in citing.catalogue.roles[post.path]:
        if role in ABOUT and (body := citing.bodies[key]):
            yield body


def _source(source: Source) -> dict[str, str]:
    known = {"@type": "CreativeWork", "name": source.title, "url": source.url, "publisher": source.publisher}
    return {name: value for name, value in known.items() if value}
