"""What ties posts to each other and to the vocabularies: which post an address means, and what is broken."""

import posixpath
import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from muniment import hosts, markdown, yamltext
from muniment.markdown import Reference
from muniment.model.post import Post
from muniment.model.problem import Problem, doubt, error
from muniment.project import Settings

if TYPE_CHECKING:
    from muniment.library import Library


def blog_hosts(settings: Settings) -> frozenset[str]:
    """Return the host names of the blog, each with and without `www.`."""
    given = [hosts.host(settings.blog) or settings.blog, *settings.blog_hosts]
    bare = {name.lower().removeprefix("www.") for name in given if name}
    return frozenset(bare | {f"www.{name}" for name in bare})


@lru_cache(maxsize=4096)
def blog_path(url: str, blog: frozenset[str]) -> str:
    """Return the decoded path of an address on the blog, `/` at its end; empty where it is elsewhere."""
    if hosts.host(url) not in blog:
        return ""
    path = unicodedata.normalize("NFC", unquote(urlsplit(url).path))
    return path if path.endswith("/") else f"{path}/"


def target(library: "Library", post: Post, href: str) -> Post | None:
    """Return the post that an address in `post` means: a relative path of a file, or a page of the blog."""
    if href.startswith(("http://", "https://")):
        return library.by_permalink.get(blog_path(href, library.hosts)) if library.hosts else None
    path = href.partition("#")[0].partition("?")[0]
    if not path.endswith(".md"):
        return None
    return library.by_path.get(posixpath.normpath(posixpath.join(posixpath.dirname(post.path), unquote(path))))


def cited(library: "Library", post: Post) -> Iterator[Post]:
    """Yield the published posts that a post refers to, each once, in the order of its references."""
    outline = library.outlines.get(post.path)
    hrefs = [*(note.url for note in post.see_also), *(found.href for found in (outline.references if outline else ()))]
    seen = {post.path}
    for href in hrefs:
        other = target(library, post, href)
        if other is not None and other.path not in seen and not (other.draft or other.withdrawn):
            seen.add(other.path)
            yield other


def check(library: "Library") -> Iterator[Problem]:
    """Yield what is wrong between posts, and between posts and vocabularies."""
    yield from _shared_addresses(library)
    for post in library.by_path.values():
        yield from _unknown_tags(library, post)
        yield from _unknown_bodies(library, post)
        if outline := library.outlines.get(post.path):
            for reference in outline.references:
                yield from _broken(library, post, reference)


def _shared_addresses(library: "Library") -> Iterator[Problem]:
    owners: dict[str, Post] = {}
    for post in sorted(library.by_path.values(), key=lambda post: post.path):
        for address in (post.permalink, *post.former):
            first = owners.setdefault(address.casefold(), post)
            if first is not post:
                message = f"'{address}' is already the address of {first.path}; give this post another permalink"
                yield error(post.path, _line(library, post, ("permalink",)), "permalink-twice", message)


def _line(library: "Library", post: Post, where: yamltext.Path) -> int:
    text = (library.root / post.path).read_text(encoding="utf-8", errors="replace")
    return yamltext.place(text.split("---\n", 2)[1], where)[0] + 1


def _unknown_tags(library: "Library", post: Post) -> Iterator[Problem]:
    known = library.registry
    if not known.tags:
        return
    for number, label in enumerate(post.tags):
        if label not in known.by_label and known.tag_named(label) is None:
            near = get_close_matches(label, [tag.label for tag in known.tags], 1, 0.75)
            advice = f"did you mean '{near[0]}'?" if near else "add it to posts/tags.yml"
            line = _line(library, post, ("tags", number))
            yield error(post.path, line, "tag-unknown", f"tag '{label}' is not in posts/tags.yml; {advice}")


def _unknown_bodies(library: "Library", post: Post) -> Iterator[Problem]:
    for number, body in enumerate(post.organisations):
        if body.id and body.id not in library.registry.by_id:
            near = get_close_matches(body.id, library.registry.by_id, 1, 0.75)
            advice = f"did you mean '{near[0]}'?" if near else "add it, or leave id out"
            line = _line(library, post, ("organisations", number, "id"))
            message = f"organisation '{body.id}' is not in posts/organisations.yml; {advice}"
            yield error(post.path, line, "organisation-unknown", message)
        elif not body.id:
            line = _line(library, post, ("organisations", number))
            message = f"'{body.as_}' has no id; give it the id of its entry in posts/organisations.yml"
            yield doubt(post.path, line, "organisation-without-id", message)


def _broken(library: "Library", post: Post, reference: Reference) -> Iterator[Problem]:
    line = post.line + reference.line
    if reference.image:
        yield from _picture_fault(post, reference, line)
    elif not markdown.is_safe(reference.href):
        yield error(post.path, line, "link-scheme", f"link '{reference.href}' must begin with http:// or https://")
    elif re.match(r"https?:", reference.href):
        return
    elif reference.href.startswith("#"):
        if reference.href[1:] not in library.outlines[post.path].anchors:
            yield error(post.path, line, "anchor-unknown", f"'{reference.href}' is no heading of this post")
    elif (other := target(library, post, reference.href)) is None:
        yield error(post.path, line, "link-broken", f"link to '{reference.href}': no such post")
    else:
        yield from _bad_target(library, post, reference, other)


def _bad_target(library: "Library", post: Post, reference: Reference, other: Post) -> Iterator[Problem]:
    line, anchor = post.line + reference.line, unquote(reference.href.partition("#")[2])
    if (other.draft or other.withdrawn) and not post.draft:
        kind = "a draft" if other.draft else "withdrawn"
        yield error(post.path, line, "link-unpublished", f"link to '{reference.href}': that post is {kind}")
    elif anchor and anchor not in library.outlines[other.path].anchors:
        yield error(post.path, line, "anchor-unknown", f"link to '{reference.href}': no heading '#{anchor}' there")


def _picture_fault(post: Post, reference: Reference, line: int) -> Iterator[Problem]:
    shown = {picture.file for picture in post.pictures if picture.licence not in ("", "unknown")}
    if reference.href not in shown:
        message = f"picture '{reference.href}' needs an entry under pictures with file and licence"
        yield error(post.path, line, "picture-licence", message)
