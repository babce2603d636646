"""The finished site held against the library: all is there, nothing else is, and no draft shows anywhere."""

from collections.abc import Container, Iterable, Iterator
from html import escape
from pathlib import Path

from muniment.library import Library
from muniment.model.post import Post
from muniment.model.problem import Problem, error


def verify(
    library: Library, site: Path, *, published: Container[str], foreign: Iterable[str], searched: Iterable[str]
) -> Iterator[Problem]:
    """Yield what a site lacks or has too much of.

    `published` are the paths that stand there as they were written, `foreign` those that nobody wrote, and
    `searched` those to look through for drafts.
    """
    for path, what in expected(library):
        if path not in published:
            yield _fault(path, "page-missing", f"{what} has no page in the site")
    yield from (_fault(path, "page-foreign", "stands in the site, but not in the library") for path in sorted(foreign))
    yield from _leaks(library, site, sorted(searched))


def _fault(path: str, code: str, message: str) -> Problem:
    return error(f"site/{path}", 1, code, message)


def expected(library: Library) -> Iterator[tuple[str, str]]:
    """Yield (path, what it is) of each page that the library calls for, from posts and vocabularies alone."""
    yield from (("index.html", "the home page"), ("years/index.html", "the list of years"))
    yield from (("tags/index.html", "the list of tags"), ("organisations/index.html", "the list of organisations"))
    labels: set[str] = set()
    bodies: set[str] = set()
    for post in library.posts:
        yield f"{post.permalink[1:]}index.html", post.path
        yield from ((f"{former[1:]}index.html", f"former address {former}") for former in post.former)
        labels.update(post.tags)
        bodies.update(body.id for body in post.organisations)
    yield from ((f"{year}/index.html", f"the year {year}") for year in {post.year for post in library.posts})
    for tag in map(library.registry.tag_named, labels):
        if tag is not None and tag.kind.indexed:
            yield f"tag/{tag.slug}/index.html", f"tag '{tag.label}'"
    for body in bodies & library.registry.by_id.keys():
        yield f"organisations/{body}/index.html", f"organisation '{body}'"


def _leaks(library: Library, site: Path, paths: list[str]) -> Iterator[Problem]:
    """Yield where the title or address of a draft shows; words that a published post has itself are no leak."""
    shown = ((escape(post.title, quote=False), post.permalink[1:]) for post in library.drafts)
    secrets = {words: post for post, both in zip(library.drafts, shown, strict=True) for words in both}
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
