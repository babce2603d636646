"""A work as CSL-JSON, which citation processors and Zotero read (citation-style-language schema 1.0)."""

import msgspec

from muniment.citations.works import Work


class Name(msgspec.Struct, frozen=True):
    """An author; where a name is to be cut is not known, so that it stands whole."""

    literal: str


class Date(msgspec.Struct, frozen=True, rename={"date_parts": "date-parts"}):
    """A date, as far as it is known."""

    date_parts: tuple[tuple[int, ...], ...]


class Entry(msgspec.Struct, frozen=True, omit_defaults=True, rename={"url": "URL", "container": "container-title"}):
    """A post of a blog."""

    id: str
    type: str
    title: str
    container: str
    author: tuple[Name, ...] = ()
    issued: Date | None = None
    language: str = ""
    url: str = ""


def entry(work: Work) -> Entry:
    """Return a work as an entry."""
    day = tuple(map(int, work.date.split("-"))) if work.date else ()
    return Entry(
        id=work.key,
        type="post-weblog",
        title=work.title,
        container=work.publisher,
        author=tuple(Name(author.name) for author in work.authors),
        issued=Date((day,)) if day else None,
        language=work.lang,
        url=work.url,
    )
