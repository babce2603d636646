"""A post: the fields of its front matter, each with its meaning, and where it stands."""

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta


class Role(StrEnum):
    """What an organisation is to a post."""

    SUBJECT = "subject"
    """The post is about it."""
    SIGNATORY = "signatory"
    """It signed what the post reports."""
    MENTIONED = "mentioned"
    """The post names it."""


class Involvement(msgspec.Struct, frozen=True, rename={"as_": "as"}, forbid_unknown_fields=True):
    """An organisation as a post names it; `id` is empty where the registry does not know the body."""

    as_: Annotated[str, Meta(description="all the words of its line, as written")]
    id: Annotated[str, Meta(description="its id in organisations.yml")] = ""
    role: Annotated[Role, Meta(description="subject, signatory or mentioned")] = Role.MENTIONED


class Source(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A cited work; its URL is kept byte for byte as cited."""

    url: Annotated[str, Meta(description="the address, as cited")]
    title: Annotated[str, Meta(description="the work's title")] = ""
    publisher: Annotated[str, Meta(description="its publisher, where the address does not tell")] = ""
    cited: Annotated[str, Meta(description="the day it was cited; the post's date when absent")] = ""
    accessed: Annotated[str, Meta(description="the day a person looked at it")] = ""


class SeeAlso(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A reference to something further, mostly an earlier post of the same blog."""

    url: Annotated[str, Meta(description="the address, as written")]


class Picture(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A picture of a post; shown only once its licence is known."""

    url: Annotated[str, Meta(description="where the blog had it")] = ""
    file: Annotated[str, Meta(description="the file beside the post")] = ""
    alt: Annotated[str, Meta(description="what it shows, for those who do not see it")] = ""
    caption: Annotated[str, Meta(description="the words under it")] = ""
    credit: Annotated[str, Meta(description="who made it")] = ""
    licence: Annotated[str, Meta(description="under which it may be shown; 'unknown' hides it")] = "unknown"


class Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was put right in a post after it appeared, and when."""

    date: Annotated[str, Meta(description="YYYY-MM-DD")]
    note: Annotated[str, Meta(description="what was corrected")]


class FrontMatter(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """The fields that a post may have, in the order in which they are written (FORMATS.md, section 2)."""

    title: Annotated[str, Meta(description="the title")]
    date: Annotated[str, Meta(description="YYYY-MM-DD, local to the blog")]
    updated: Annotated[str, Meta(description="the day of its last change, as date")] = ""
    permalink: Annotated[str, Meta(description="its address on the blog: /YYYY/MM/DD/slug/")] = ""
    former: Annotated[tuple[str, ...], Meta(description="earlier addresses, which redirect")] = ()
    lang: Annotated[str, Meta(description="its language, such as en or pt-BR")] = ""
    translation_of: Annotated[str, Meta(description="permalink of the post it translates")] = ""
    author: Annotated[str, Meta(description="who wrote it")] = ""
    excerpt: Annotated[str, Meta(description="a summary in a sentence or two")] = ""
    tags: Annotated[tuple[str, ...], Meta(description="labels from tags.yml")] = ()
    categories: Annotated[tuple[str, ...], Meta(description="the blog's own categories")] = ()
    organisations: Annotated[tuple[Involvement, ...], Meta(description="{as, id, role} of each")] = ()
    sources: Annotated[tuple[Source, ...], Meta(description="the cited works, in order")] = ()
    see_also: Annotated[tuple[SeeAlso, ...], Meta(description="references to further posts, in order")] = ()
    pictures: Annotated[tuple[Picture, ...], Meta(description="pictures and their licences")] = ()
    corrections: Annotated[tuple[Correction, ...], Meta(description="what was put right, and when")] = ()
    archive: Annotated[bool, Meta(description="false: no web archive is asked to keep its sources")] = True
    draft: Annotated[bool, Meta(description="true: in preview only")] = False
    withdrawn: Annotated[str, Meta(description="the day it was withdrawn; nothing else may remain")] = ""


class Post(FrontMatter, frozen=True, omit_defaults=True, kw_only=True):
    """A post and where it stands: `path` from the project's root, `line` on which its text begins."""

    path: str
    line: int = 1
    digest: bytes = b""

    @property
    def year(self) -> str:
        """The four digits of its year, or `undated`."""
        year = self.date[:4]
        return year if year.isdigit() else "undated"
