"""The finished site held against the library: all is there, nothing else is, and no draft shows anywhere."""

import os
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from muniment.library import Library
from muniment.model.post import Post
from muniment.model.problem import Problem, error


def verify(library: Library, site: Path, *, ours: Iterable[str], changed: Iterable[str] | None) -> Iterator[Problem]:
    """Yield what a site lacks or has too much of.

    `ours` are the paths that were published; `changed` those to search for drafts, all where it is None.
    """
    published = set(ours)
    standing = set(_standing(site))
    for path, what in expected(library):
        if path not in standing:
            yield _fault(path, "page-missing", f"{what} has no page in the site")
    yield from (
        _fault(path, "page-foreign", "stands in the site, but not in the library")
        for path in sorted(standing - published)
    )
    yield from (
        _fault(path, "page-missing", "was published, but is not in the site") for path in sorted(published - standing)
    )
    yield from _leaks(library, site, sorted(published & standing) if changed is None else sorted(changed))


def _fault(path: str, code: str, message: str) -> Problem:
    return error(f"site/{path}", 1, code, message)


def _standing(site: Path) -> Iterator[str]:
    root = len(str(site)) + 1
    for folder, _, names in os.walk(site):
        place = f"{folder[root:]}/" if len(folder) >= root else ""
        yield from (f"{place}{name}" for name in names)


def expected(library: Library) -> Iterator[tuple[str, str]]:
    """Yield (path, what it is) of each page that the library calls for, from posts and vocabularies alone."""
    yield from (("index.html", "the home page"), ("years/index.html", "the list of years"))
    yield from (("tags/index.html", "the list of tags"), ("organisations/index.html", "the list of organisations"))
    for post in library.posts:
        yield f"{post.permalink[1:]}index.html", post.path
        yield f"{post.year}/index.html", f"the year {post.year}"
        for label in post.tags:
            tag = library.registry.tag_named(label)
            if tag is not None and tag.kind.indexed:
                yield f"tag/{tag.slug}/index.html", f"tag '{tag.label}'"
        for body in post.organisations:
            if body.id in library.registry.by_id:
                yield f"organisations/{body.id}/index.html", f"organisation '{body.id}'"
        for former in post.former:
            yield f"{former[1:]}index.html", f"former address {former}"


def _leaks(library: Library, site: Path, paths: list[str]) -> Iterator[Problem]:
    """Yield where the title or address of a draft shows; words that a published post has itself are no leak."""
    secrets = {
        words: post for post in library.drafts for words in (escape(post.title, quote=False), post.permalink[1:])
    }
    secrets = {words: post for words, post in secrets.items() if words and not _is_public(library, post, words)}
    for path in paths if secrets else ():
        text = (site / path).read_bytes()
        for words, post in secrets.items():
            if words.encode() in text:
                yield _fault(path, "draft-shown", f"shows '{words}' of the draft {post.path}")


def _is_public(library: Library, draft: Post, words: str) -> bool:
    if words == draft.permalink[1:]:
        return draft.permalink in {post.permalink for post in library.posts}
    title = draft.title
    named = (post.title for post in library.posts)
    labels = (tag.label for tag in library.registry.tags)
    bodies = (body.name for body in library.registry.organisations)
    if any(title in known for known in (*named, *labels, *bodies)):
        return True
    return any(title in (library.root / post.path).read_text(encoding="utf-8") for post in library.posts)
