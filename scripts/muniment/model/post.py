"""A post: the fields of its front matter, each with its meaning, and where it stands."""

from enum import StrEnum
from typing import Annotated

import msgspec

from muniment.model.form import Form, described


class Role(StrEnum):
    """What an organisation is to a post."""

    SUBJECT = "subject"
    """The post is about it."""
    SIGNATORY = "signatory"
    """It signed what the post reports."""
    MENTIONED = "mentioned"
    """The post names it."""


class Involvement(msgspec.Struct, frozen=True, gc=False, rename={"as_": "as"}, forbid_unknown_fields=True):
    """An organisation as a post names it; `id` is empty where the registry does not know the body."""

    as_: Annotated[str, described("Name", "all its words, as written in the post", example="Lawyers for Lawyers (NL)")]
    id: Annotated[str, described("Entry", "its id in organisations.yml", Form.BODY, example="lawyers-for-lawyers")] = ""
    role: Annotated[Role, described("Role", "what it is to the post", example="signatory")] = Role.MENTIONED


class Source(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True):
    """A cited work; its URL is kept byte for byte as cited."""

    url: Annotated[
        str, described("Address", "the address, as cited", Form.ADDRESS, example="https://example.org/report")
    ]
    title: Annotated[str, described("Title", "the title of the work", example="The report")] = ""
    publisher: Annotated[str, described("Publisher", "who published it, where the address does not tell")] = ""
    cited: Annotated[str, described("Cited", "the day it was cited, if not the post’s date", Form.DATE)] = ""
    accessed: Annotated[str, described("Looked at", "the day on which a person really looked at it", Form.DATE)] = ""


class SeeAlso(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True):
    """A reference to something further, mostly an earlier post of the same blog."""

    url: Annotated[str, described("Address", "the address, as written", Form.ADDRESS, example="https://example.org/a")]


UNKNOWN_LICENCE = "unknown"


class Picture(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True):
    """A picture of a post; shown only once its licence is known."""

    url: Annotated[str, described("Address", "where the blog had it", Form.TEXT)] = ""
    file: Annotated[str, described("File", "the file beside the post", Form.FILE, example="2019-05-02-a-visit.jpg")] = (
        ""
    )
    alt: Annotated[str, described("Description", "what it shows, for those who do not see it")] = ""
    caption: Annotated[str, described("Caption", "the words under it")] = ""
    credit: Annotated[str, described("Credit", "who made it")] = ""
    licence: Annotated[
        str, described("Licence", "under which it may be shown; 'unknown' hides it", example="CC-BY-4.0")
    ] = ""

    @property
    def is_free(self) -> bool:
        """Whether a licence says that it may be shown."""
        return self.licence not in ("", UNKNOWN_LICENCE)


class Correction(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """What was put right in a post after it appeared, and when."""

    date: Annotated[str, described("Date", "the day of the correction", Form.DATE, example="2024-06-01")]
    note: Annotated[str, described("Note", "what was corrected", Form.PROSE, example="The hearing was on 3 May.")]


class FrontMatter(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, kw_only=True):
    """The fields that a post may have, in the order in which they are written (FORMATS.md, section 2)."""

    title: Annotated[str, described("Title", "the title", example="A visit to the court")]
    date: Annotated[str, described("Date", "the day, local to the blog", Form.DATE, example="2019-05-02")]
    updated: Annotated[str, described("Updated", "the day of its last change", Form.DATE, example="2024-06-01")] = ""
    permalink: Annotated[
        str,
        described("Permalink", "its address on the blog and on the site", Form.PATH, example="/2019/05/02/a-visit/"),
    ] = ""
    former: Annotated[
        tuple[str, ...],
        described("Former addresses", "each leads to the present one", Form.FORMER, example="/2019/05/02/visit/"),
    ] = ()
    lang: Annotated[str, described("Language", "a language tag such as en or pt-BR", Form.LANGUAGE, example="es")] = ""
    translation_of: Annotated[
        str, described("Translation of", "permalink of the original", Form.PATH, example="/2019/05/02/a-visit/")
    ] = ""
    author: Annotated[str, described("Author", "who wrote it", example="The editors")] = ""
    excerpt: Annotated[
        str,
        described("Summary", "a sentence or two, for lists and previews", Form.PROSE, example="What a visitor saw."),
    ] = ""
    tags: Annotated[tuple[str, ...], described("Tags", "labels from tags.yml", Form.LABEL, example="travel bans")] = ()
    categories: Annotated[tuple[str, ...], described("Categories", "the blog’s own categories", example="News")] = ()
    organisations: Annotated[
        tuple[Involvement, ...], described("Organisations", "the bodies that it is about, that signed or are named")
    ] = ()
    sources: Annotated[tuple[Source, ...], described("Sources", "the works that it cites, in order")] = ()
    see_also: Annotated[tuple[SeeAlso, ...], described("See also", "further reading, mostly earlier posts")] = ()
    pictures: Annotated[tuple[Picture, ...], described("Pictures", "shown only once their licence is known")] = ()
    corrections: Annotated[tuple[Correction, ...], described("Corrections", "what was put right, and when")] = ()
    archive: Annotated[
        bool, described("Archive its sources", "false: no web archive is asked to keep them", example="false")
    ] = True
    draft: Annotated[bool, described("Draft", "true: shown in the preview alone", example="true")] = False
    withdrawn: Annotated[
        str,
        described("Withdrawn", "the day it was withdrawn; only permalink stays", Form.DAY, example="2024-06-02"),
    ] = ""


class Post(FrontMatter, frozen=True, gc=False, omit_defaults=True, kw_only=True):
    """A post and where it stands: `path` from the project's root, `line` on which its text begins."""

    path: str
    line: int = 1
    digest: bytes = b""

    @property
    def year(self) -> str:
        """The four digits of its year, or `undated`."""
        year = self.date[:4]
        return year if year.isdigit() else "undated"
