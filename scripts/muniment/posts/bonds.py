"""What ties posts to each other and to the vocabularies: which post an address means, and what is broken."""

import posixpath
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from muniment.model.post import Post
from muniment.model.problem import Problem, doubt, error
from muniment.posts import fences, gathered
from muniment.project import Settings
from muniment.schema import values
from muniment.text import hosts, markdown, nearest, yamltext
from muniment.text.markdown import Reference
from muniment.text.patterns import late

if TYPE_CHECKING:
    from muniment.posts.library import Library

NUMBER = late(r"p=([0-9]+)(?:&|\Z)")
"""What an address of a blog asks for by the number of a post."""


def blog_hosts(settings: Settings) -> frozenset[str]:
    """Return the host names of the blog, each with and without `www.`."""
    given = [hosts.host(settings.blog) or settings.blog, *settings.blog_hosts]
    bare = {name.lower().removeprefix("www.") for name in given if name}
    return frozenset(bare | {f"www.{name}" for name in bare})


@lru_cache(maxsize=4096)
def blog_path(url: str, blog: frozenset[str]) -> str:
    """Return the decoded path of an address on the blog, `/` at its end; `/p/12/` of `?p=12`, empty where elsewhere."""
    if hosts.host(url) not in blog:
        return ""
    parts = urlsplit(url)
    if parts.path in ("", "/") and (number := NUMBER.match(parts.query)):
        return f"/p/{number[1]}/"
    path = unicodedata.normalize("NFC", unquote(parts.path))
    return path if path.endswith("/") else f"{path}/"


def target(library: "Library", post: Post, href: str) -> Post | None:
    """Return the post that an address in `post` means: a relative path of a file, or a page of the blog.

    That page may be under a former address of the post.
    """
    if href.startswith(("http://", "https://")):
        path = blog_path(href, library.hosts) if library.hosts else ""
        return library.by_permalink.get(path) or library.by_former.get(path)
    return library.by_path.get(linked_path(post, href))


def linked_path(post: Post, href: str) -> str:
    """Return the path of the Markdown file that a relative address in `post` means; empty where it means none."""
    return _joined(post.path.rpartition("/")[0], href)


@lru_cache(maxsize=65536)
def _joined(folder: str, href: str) -> str:
    path = unquote(href.partition("#")[0].partition("?")[0])
    return posixpath.normpath(posixpath.join(folder, path)) if path.endswith(".md") else ""


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
    posts, others = library.by_path.values(), (*library.drafts, *library.withdrawn)
    hidden = frozenset(post.path for post in others)
    if not library.labels | gathered.labels(others) <= library.registry.by_label.keys():
        yield from chain.from_iterable(_unknown_tags(library, post) for post in posts)
    if not library.named | gathered.bodies(others) <= {"", *library.registry.by_id}:
        yield from chain.from_iterable(_unknown_bodies(library, post) for post in posts)
    for post in posts:
        if post.translation_of:
            yield from _translated(library, post)
        if post.pictures:
            yield from _missing_pictures(library, post)
        for reference in library.outlines[post.path].references:
            yield from _broken(library, post, reference, hidden=hidden)


def _shared_addresses(library: "Library") -> Iterator[Problem]:
    """Yield an error for each address that two posts, or a post twice, lay claim to."""
    owners: dict[str, Post] = {}
    names: dict[str, str] = {}
    for path, post in sorted(library.by_path.items()):
        named = names.setdefault(path.lower() if path.isascii() else _folded(path), path)
        if named != post.path:
            if named == named.lower():  # else that name is at fault already
                message = f"the file name is that of {named.rsplit('/', 1)[-1]} on some systems; give it another"
                yield error(post.path, 1, "file-name-twice", message)
            continue
        if owners.setdefault(post.permalink.casefold(), post) is post and not post.former:
            continue
        for number, address in enumerate((post.permalink, *post.former)):
            first = owners.setdefault(address.casefold(), post)
            if first is not post or address in (post.permalink, *post.former)[:number]:
                where = ("former", number - 1) if number else ("permalink",)
                yield _taken(library, post, first, where=where, address=address)


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _taken(library: "Library", post: Post, first: Post, *, where: yamltext.Path, address: str) -> Problem:
    line = _line(library, post, where)
    if where[0] == "former":
        owner = "this post" if first is post else first.path
        return error(post.path, line, "former-twice", f"former '{address}' is already an address of {owner}; delete it")
    message = f"'{address}' is already the address of {first.path}; give this post another permalink"
    return error(post.path, line, "permalink-twice", message)


def _line(library: "Library", post: Post, where: yamltext.Path) -> int:
    text = (library.root / post.path).read_text(encoding="utf-8", errors="replace")
    return yamltext.place(fences.split(text)[1], where)[0] + 1


def _unknown_tags(library: "Library", post: Post) -> Iterator[Problem]:
    known = library.registry
    if not known.tags:
        return
    for number, label in enumerate(post.tags):
        if label not in known.by_label and known.tag_named(label) is None:
            indexed = [tag.label for tag in known.tags if tag.kind.indexed]
            near = nearest.nearest(label.strip("“”„’‘'\""), indexed)
            advice = f"did you mean '{near}'?" if near else "add it there, or choose one that is"
            line = _line(library, post, ("tags", number))
            yield error(post.path, line, "tag-unknown", f"tag '{label}' is not in posts/tags.yml; {advice}")


def _unknown_bodies(library: "Library", post: Post) -> Iterator[Problem]:
    for number, body in enumerate(post.organisations):
        if body.id and body.id not in library.registry.by_id:
            near = nearest.nearest(body.id, library.registry.by_id)
            advice = f"did you mean '{near}'?" if near else "add it there, or leave id out"
            line = _line(library, post, ("organisations", number, "id"))
            message = f"organisation '{body.id}' is not in posts/organisations.yml; {advice}"
            yield error(post.path, line, "organisation-unknown", message)


def _translated(library: "Library", post: Post) -> Iterator[Problem]:
    original = post.translation_of
    if original and original not in library.by_permalink and not values.address_fault(original):
        message = f"translation_of '{original}': no post has this permalink; copy that of the original"
        yield doubt(post.path, _line(library, post, ("translation_of",)), "original-unknown", message)


def _missing_pictures(library: "Library", post: Post) -> Iterator[Problem]:
    for number, picture in enumerate(post.pictures):
        if picture.file and not (library.root / post.path).with_name(picture.file).is_file():
            line = _line(library, post, ("pictures", number, "file"))
            message = f"picture '{picture.file}' does not stand beside the post; put the file there"
            yield error(post.path, line, "picture-missing", message)


def _broken(library: "Library", post: Post, reference: Reference, *, hidden: frozenset[str]) -> Iterator[Problem]:
    line, href = post.line + reference.line, reference.href
    if reference.image:
        yield from _picture_fault(post, reference, line)
    elif not markdown.is_safe(href):
        yield error(post.path, line, "link-scheme", f"link '{href}' must begin with http:// or https://")
    elif href[:6].lower().startswith(("http:", "https:")):
        return
    elif href.startswith("#"):
        if unquote(href[1:]) not in library.outlines[post.path].anchors:
            said = f"'{href}' is no heading of this post; {_headings(library, post)}"
            yield error(post.path, line, "anchor-unknown", said)
    elif (other := target(library, post, href)) is not None:
        if other.path in hidden and post.path not in hidden:
            kind = "withdrawn" if other.withdrawn else "a draft" if other.draft else "not published yet"
            yield error(post.path, line, "link-unpublished", f"link to '{href}': that post is {kind}")
        elif (anchor := unquote(href.partition("#")[2])) and anchor not in library.outlines[other.path].anchors:
            said = f"link to '{href}': no heading '#{anchor}' there; {_headings(library, other)}"
            yield error(post.path, line, "anchor-unknown", said)
    elif linked_path(post, href) not in library.outlines:  # else that file has an error of its own
        yield error(post.path, line, "link-broken", _no_target(library, post, href))


def _no_target(library: "Library", post: Post, href: str) -> str:
    path = linked_path(post, href)
    if not path:
        return f"link to '{href}' leads nowhere; write https://…, or the way to a post: ../2018/2018-04-12-slug.md"
    near = get_close_matches(path, library.by_path.keys() - {post.path}, 1, 0.9)
    way = posixpath.relpath(near[0], posixpath.dirname(post.path)) if near else ""
    advice = f"did you mean '{way}'?" if way else "write the way to its file, as in ../2018/2018-04-12-slug.md"
    return f"link to '{href}': no such post; {advice}"


def _headings(library: "Library", post: Post) -> str:
    """Return what a message says of the places of a post that a link may lead to."""
    anchors = library.outlines[post.path].anchors
    return f"there is {', '.join(f'#{anchor}' for anchor in anchors[:5])}" if anchors else "it has no headings"


def _picture_fault(post: Post, reference: Reference, line: int) -> Iterator[Problem]:
    shown = {picture.file for picture in post.pictures if picture.is_free}
    if reference.href not in shown:
        message = f"picture '{reference.href}' needs an entry under pictures with file and licence"
        yield error(post.path, line, "picture-licence", message)
