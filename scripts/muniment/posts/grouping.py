"""Posts grouped by what they share."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from muniment.model.post import Post, Role
from muniment.model.tag import Tag
from muniment.posts.library import Library

Listed = TypeVar("Listed")
Key = TypeVar("Key")
RARE = 12
"""Posts up to which having something in common says something."""


def grouped(pairs: Iterable[tuple[Key, Listed]]) -> dict[Key, list[Listed]]:
    """Return what is listed under each key, in order."""
    groups: defaultdict[Key, list[Listed]] = defaultdict(list)
    for key, listed in pairs:
        groups[key].append(listed)
    return dict(groups)


def few(groups: dict[Key, list[Post]]) -> dict[Key, list[Post]]:
    """Return the groups of more than one post and of no more than a few."""
    return {key: posts for key, posts in groups.items() if 1 < len(posts) <= RARE}


def by_tag(library: Library, tags: dict[str, tuple[Tag, ...]]) -> dict[str, list[Post]]:
    """Return the posts of each tag that may have a page, by its slug."""
    groups: dict[str, list[Post]] = {tag.slug: [] for tag in library.registry.tags if tag.kind.indexed}
    for post in library.posts:
        for tag in tags[post.path]:
            if tag.slug in groups:
                groups[tag.slug].append(post)
    return {slug: posts for slug, posts in groups.items() if posts}


def by_body(library: Library, given: dict[str, list[tuple[str, Role]]]) -> dict[str, list[tuple[Post, Role]]]:
    """Return the posts of each body of the registry, with its role there."""
    groups: dict[str, list[tuple[Post, Role]]] = {body: [] for body in library.registry.by_id}
    for post in library.posts:
        for body, role in given[post.path]:
            if body in groups:
                groups[body].append((post, role))
    return {body: posts for body, posts in groups.items() if posts}


def translations(library: Library) -> dict[str, list[Post]]:
    """Return published versions of one post by the permalink of their original, which is last among them."""
    groups = grouped((post.translation_of, post) for post in library.posts if post.translation_of)
    published = {post.permalink: post for post in library.posts} if groups else {}
    return {original: [*group, *filter(None, [published.get(original)])] for original, group in groups.items()}
