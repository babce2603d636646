"""What the open files say of a post and of a body: the fields, each with its meaning, from which the schemas come."""

from collections import Counter
from typing import Annotated

import msgspec
from msgspec import Meta

from muniment.model.organisation import Organisation
from muniment.model.post import Post, Role
from muniment.posts.catalogue import Catalogue
from muniment.text import hosts


class Involved(msgspec.Struct, frozen=True):
    """A body that a post names."""

    id: Annotated[str, Meta(description="its id in organisations.json")]
    role: Annotated[Role, Meta(description="what it is to the post")]


class Cited(msgspec.Struct, frozen=True, omit_defaults=True):
    """A work that a post cites."""

    url: Annotated[str, Meta(description="its address, as cited")]
    publisher: Annotated[str, Meta(description="its publisher; the registrable domain where nothing else is known")]
    title: Annotated[str, Meta(description="its title")] = ""


class PostRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """A published post of the archive; its text stands on its page."""

    permalink: Annotated[str, Meta(description="its address on the site, decoded")]
    title: Annotated[str, Meta(description="its title")]
    date: Annotated[str, Meta(description="YYYY-MM-DD, with THH:MM where known; YYYY-MM, YYYY or unknown")]
    updated: Annotated[str, Meta(description="the day of its last change, as date")] = ""
    lang: Annotated[str, Meta(description="its language (BCP 47)")] = ""
    translation_of: Annotated[str, Meta(description="permalink of the post it translates")] = ""
    tags: Annotated[tuple[str, ...], Meta(description="slugs of its tags, as in tags.json")] = ()
    organisations: Annotated[tuple[Involved, ...], Meta(description="the bodies that it names")] = ()
    sources: Annotated[tuple[Cited, ...], Meta(description="the works that it cites, in order")] = ()


class BodyRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """A body that posts of the archive name."""

    id: Annotated[str, Meta(description="its address on the site is /organisations/ID/")]
    name: Annotated[str, Meta(description="the name it uses")]
    names: Annotated[dict[str, str], Meta(description="its name by language")] = {}
    aliases: Annotated[tuple[str, ...], Meta(description="other names that mean this body alone")] = ()
    acronym: Annotated[str, Meta(description="its acronym, which several bodies may share")] = ""
    country: Annotated[str, Meta(description="ISO 3166 alpha-2 code of its seat")] = ""
    site: Annotated[str, Meta(description="its web site")] = ""
    domains: Annotated[tuple[str, ...], Meta(description="domains that it publishes under")] = ()
    wikidata: Annotated[str, Meta(description="Q and a number")] = ""
    ror: Annotated[str, Meta(description="identifier in the Research Organization Registry")] = ""
    isni: Annotated[str, Meta(description="International Standard Name Identifier")] = ""
    part_of: Annotated[str, Meta(description="id of the body it belongs to")] = ""
    predecessor: Annotated[str, Meta(description="id of the body before it")] = ""
    successor: Annotated[str, Meta(description="id of the body after it")] = ""
    subject: Annotated[int, Meta(description="number of posts about it")] = 0
    signatory: Annotated[int, Meta(description="number of posts on what it signed")] = 0
    mentioned: Annotated[int, Meta(description="number of further posts that name it")] = 0


def of_post(catalogue: Catalogue, post: Post) -> PostRecord:
    """Return what the open files say of a published post; persons among its tags are left out."""
    known, original = catalogue.by_body, catalogue.library.by_permalink.get(post.translation_of)
    return PostRecord(
        post.permalink,
        post.title,
        post.date,
        post.updated,
        post.lang,
        post.translation_of if original is not None and original.path in catalogue.position else "",
        tuple([tag.slug for tag in catalogue.tags[post.path] if tag.kind.indexed]),
        tuple([Involved(key, role) for key, role in catalogue.roles[post.path] if key in known]),
        tuple([Cited(s.url, s.publisher or hosts.publisher(s.url), s.title) for s in post.sources]),
    )


def of_body(catalogue: Catalogue, body: Organisation) -> BodyRecord:
    """Return what the open files say of a body; the editors' note is not among it, nor a body without a page."""
    shown = {name: getattr(body, name) for name in BodyRecord.__struct_fields__ if hasattr(body, name)}
    shown |= Counter([role.value for _, role in catalogue.by_body[body.id]])
    for field in ("part_of", "predecessor", "successor"):
        shown[field] = shown[field] if shown[field] in catalogue.by_body else ""
    return msgspec.convert(shown, BodyRecord)
