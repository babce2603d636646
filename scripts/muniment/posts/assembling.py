"""The library put together: posts sorted and told apart, vocabularies completed, all that is wrong collected."""

import datetime
import hashlib
from collections.abc import Iterable, Mapping

import msgspec

from muniment.model.organisation import Organisation
from muniment.model.post import Post
from muniment.model.problem import Problem, doubt
from muniment.model.tag import Tag
from muniment.posts import bonds
from muniment.posts.library import Entry, Library, place, scan, vocabularies_digest
from muniment.project import Project
from muniment.text import permalink
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

Vocabularies = tuple[Registry, tuple[Problem, ...]]
"""Both vocabularies, and what is wrong with them."""


def read(project: Project, *, today: datetime.date) -> Library:
    """Read the archive anew."""
    return assemble(project, scan(project.root, {}), vocabularies=registry.read(project.posts), today=today)


def assemble(
    project: Project, entries: Mapping[str, Entry], *, vocabularies: Vocabularies, today: datetime.date
) -> Library:
    """Return the archive of these entries by path and of its vocabularies, whose faults it lists."""
    (known, faults), found = vocabularies, [entry.post for entry in entries.values() if entry.post is not None]
    found.sort(key=place, reverse=True)
    complete = _with_implied(known, found) if not (known.tags and known.organisations) else known
    future = {post.path: post for post in _to_come(found, today.isoformat())}
    library = Library(
        posts=tuple(post for post in found if not (post.draft or post.withdrawn or post.path in future)),
        drafts=tuple(post for post in found if (post.draft or post.path in future) and not post.withdrawn),
        withdrawn=tuple(post for post in found if post.withdrawn),
        broken=tuple(path for path, entry in entries.items() if entry.post is None),
        registry=complete,
        outlines={path: entry.outline for path, entry in entries.items()},
        by_permalink={post.permalink: post for post in reversed(found)},
        by_path={post.path: post for post in found},
        hosts=bonds.blog_hosts(project.settings),
        vocabularies=_digest(project, complete, known),
        problems=(),
        root=project.root,
    )
    found_wrong = {problem for entry in entries.values() for problem in entry.problems}
    found_wrong.update(faults, map(_not_yet, future.values()), bonds.check(library))
    return _completed(library, found_wrong)


def _completed(library: Library, problems: Iterable[Problem]) -> Library:
    """Return the library itself with its problems: a copy would lack what has been gathered to find them."""
    msgspec.structs.force_setattr(library, "problems", tuple(sorted(problems)))
    return library


def _with_implied(known: Registry, found: Iterable[Post]) -> Registry:
    """Return the registry; where a vocabulary is absent, the posts' own words make its entries."""
    tags, bodies = known.tags, known.organisations
    if not tags:
        labels = sorted({label for post in found for label in post.tags})
        tags = tuple(
            {slug: Tag(label=label, slug=slug) for label in labels if (slug := permalink.slug(label))}.values()
        )
    if not bodies:
        named = sorted(
            (body.id, body.as_)
            for post in found
            for body in post.organisations
            if body.id and registry.is_place(body.id)
        )
        bodies = tuple(Organisation(id=key, name=name) for key, name in dict(named).items())
    return registry.assemble(tags, bodies)


def _digest(project: Project, complete: Registry, known: Registry) -> bytes:
    if complete is known:
        return vocabularies_digest(project)
    implied = msgspec.msgpack.encode((complete.tags, complete.organisations))
    return hashlib.blake2b(vocabularies_digest(project) + implied, digest_size=16).digest()


def _to_come(found: Iterable[Post], today: str) -> list[Post]:
    return [post for post in found if post.date[:10] > today and post.date[0].isdigit() and not post.draft]


def _not_yet(post: Post) -> Problem:
    return doubt(post.path, 1, "future", f"date '{post.date}' is still to come; the post is not published before it")
