"""Posts grouped by what they share."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from muniment.model.post import Involvement, Post, Role
from muniment.model.tag import Tag
from muniment.posts.library import Library
from muniment.vocabularies.registry import Registry

Listed = TypeVar("Listed")
Key = TypeVar("Key")
WEIGHT = {role: number for number, role in enumerate(Role)}
"""The place of each role; the first weighs most."""
RARE = 12
"""Posts up to which having something in common says something."""


class Made(dict[Key, Listed]):
    """What has been made so far, by key: a value is made when it is first asked for."""

    def __init__(self, make: Callable[[Key], Listed]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, key: Key) -> Listed:
        value = self[key] = self.make(key)
        return value


def grouped(pairs: Iterable[tuple[Key, Listed]]) -> dict[Key, list[Listed]]:
    """Return what is listed under each key, in order."""
    groups: defaultdict[Key, list[Listed]] = defaultdict(list)
    for key, listed in pairs:
        groups[key].append(listed)
    return dict(groups)


def few(groups: dict[Key, list[Post]]) -> dict[Key, list[Post]]:
    """Return the groups of more than one post and of no more than a few."""
    return {key: posts for key, posts in groups.items() if 1 < len(posts) <= RARE}


def by_tag(library: Library) -> dict[str, list[Post]]:
    """Return the posts of each tag that has a page, by its slug; a tag above such a tag has one too, if no posts."""
    registry = library.registry
    groups: dict[str, list[Post]] = {tag.slug: [] for tag in registry.tags if tag.kind.indexed}

    def group_of(label: str) -> list[Post] | None:
        tag = registry.by_label.get(label) or registry.tag_named(label)
        return groups.get(tag.slug) if tag is not None else None

    listed = Made(group_of)
    for post in library.posts:
        for label in post.tags:
            group = listed[label]
            if group is not None and (not group or group[-1] is not post):
                group.append(post)
    wider = {other.slug for tag in registry.tags if groups.get(tag.slug) for other in above(registry, tag)}
    return {slug: posts for slug, posts in groups.items() if posts or slug in wider}


def above(registry: Registry, tag: Tag) -> Iterator[Tag]:
    """Yield the tags above one, the next broader first; what stands in a circle is yielded once."""
    seen, label = {tag.label}, tag.broader
    while label and label not in seen and (wider := registry.by_label.get(label)) is not None:
        yield wider
        seen.add(label)
        label = wider.broader


def by_body(library: Library) -> dict[str, list[tuple[Post, Role]]]:
    """Return the posts of each body of the registry, with its weightiest role there."""
    groups: dict[str, list[tuple[Post, Role]]] = {body: [] for body in library.registry.by_id}
    for post in library.posts:
        pairs: dict[Role, tuple[Post, Role]] = {}
        for body in post.organisations:
            group = groups.get(body.id)
            if group is None:
                continue
            role = body.role
            pair = pairs.get(role) or pairs.setdefault(role, (post, role))
            if not group or group[-1][0] is not post:
                group.append(pair)
            elif WEIGHT[role] < WEIGHT[group[-1][1]]:
                group[-1] = pair
    return {body: posts for body, posts in groups.items() if posts}


def roles(involved: Iterable[Involvement], shared: dict[tuple[str, Role], tuple[str, Role]]) -> list[tuple[str, Role]]:
    """Return each organisation's id once with its weightiest role: subject, then signatory, then mentioned.

    Pairs that other posts have too are `shared` with them.
    """
    found: dict[str, Role] = {}
    for body in involved:
        if body.id and (body.id not in found or WEIGHT[body.role] < WEIGHT[found[body.id]]):
            found[body.id] = body.role
    return [shared.setdefault(pair, pair) for pair in found.items()]


def tags_of(library: Library, post: Post) -> tuple[Tag, ...]:
    """Return the tags of a post, each once, in its order; labels that no entry has are left out."""
    registry = library.registry
    named = (registry.by_label.get(label) or registry.tag_named(label) for label in post.tags)
    return tuple({tag.label: tag for tag in named if tag is not None}.values())


def translations(library: Library) -> dict[str, list[Post]]:
    """Return published versions of one post by the permalink of their original, which is last among them."""
    groups = grouped((post.translation_of, post) for post in library.posts if post.translation_of)
    published = {post.permalink: post for post in library.posts} if groups else {}
    return {original: [*group, *filter(None, [published.get(original)])] for original, group in groups.items()}
