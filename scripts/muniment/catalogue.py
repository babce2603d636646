"""The library seen from its indexes: which posts a tag, an organisation or a year holds, and who cites whom."""

import hashlib
from typing import TypeVar

import msgspec

from muniment import bonds
from muniment.library import UNDATED, Library
from muniment.model.organisation import Organisation
from muniment.model.post import Involvement, Post, Role
from muniment.model.tag import Tag

Listed = TypeVar("Listed")
WEIGHT = {role: number for number, role in enumerate(Role)}
"""The place of each role; the first weighs most."""


class Catalogue(msgspec.Struct, frozen=True):
    """Posts by what they share, newest first throughout; positions count within `library.posts`."""

    library: Library
    position: dict[str, int]
    by_tag: dict[str, list[Post]]
    by_body: dict[str, list[tuple[Post, Role]]]
    by_year: dict[str, list[Post]]
    by_month: dict[str, list[Post]]
    cites: dict[str, tuple[Post, ...]]
    cited_by: dict[str, list[Post]]
    tags: dict[str, tuple[Tag, ...]]
    roles: dict[str, list[tuple[str, Role]]]
    translations: dict[str, list[Post]]
    """Posts that are versions of one another, by the permalink of their original."""
    tied: set[str]
    """Paths of posts that refer to others, or are versions of others."""
    entries: dict[str, str]
    """What lists show of each post, by path, as one string."""

    @property
    def indexed_tags(self) -> list[Tag]:
        """The tags that have a page: those of published posts that are no person."""
        return [tag for tag in self.library.registry.tags if tag.slug in self.by_tag]

    @property
    def bodies(self) -> list[Organisation]:
        """The organisations that have a page: those that a published post names."""
        return [body for body in self.library.registry.organisations if body.id in self.by_body]

    def tags_of(self, post: Post) -> tuple[Tag, ...]:
        """Return the tags of a post, published or not."""
        known = self.tags.get(post.path)
        return tags_of(self.library, post) if known is None else known

    def roles_of(self, post: Post) -> list[tuple[str, Role]]:
        """Return the organisations of a post, published or not, each id with its weightiest role."""
        known = self.roles.get(post.path)
        return roles(post.organisations) if known is None else known

    def cited(self, post: Post) -> tuple[Post, ...]:
        """Return the posts that a post refers to, whether it is published or not."""
        if post.path in self.position or not refers(self.library, post):
            return self.cites.get(post.path, ())
        return tuple(bonds.cited(self.library, post))

    def versions(self, post: Post) -> list[Post]:
        """Return the published versions of a post in other languages, in the order of these."""
        group = self.translations.get(post.translation_of or post.permalink, ())
        return sorted((other for other in group if other.path != post.path), key=lambda other: (other.lang, other.path))

    def older(self, post: Post) -> Post | None:
        """Return the post before this one in time."""
        return self._near(post, 1)

    def newer(self, post: Post) -> Post | None:
        """Return the post after this one in time."""
        return self._near(post, -1)

    def _near(self, post: Post, step: int) -> Post | None:
        here = self.position.get(post.path)
        if here is None or not 0 <= here + step < len(self.library.posts):
            return None
        return self.library.posts[here + step]


def catalogue(library: Library) -> Catalogue:
    """Index the published posts of a library."""
    found = Catalogue(library, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, set(), {})
    for number, post in enumerate(library.posts):
        found.position[post.path] = number
        found.entries[post.path] = entry_key(post)
        _place(found, post)
        if refers(library, post):
            found.tied.add(post.path)
            found.cites[post.path] = tuple(bonds.cited(library, post))
            for other in found.cites[post.path]:
                found.cited_by.setdefault(other.path, []).append(post)
        if post.translation_of:
            found.translations.setdefault(post.translation_of, []).append(post)
    for original, group in found.translations.items():
        first = library.by_permalink.get(original)
        group.extend([first] if first is not None and first.path in found.position else [])
        found.tied.update(post.path for post in group)
    return found


def refers(library: Library, post: Post) -> bool:
    """Return whether a post holds any reference that might mean another post."""
    return bool(post.see_also or library.outlines[post.path].references)


def _place(found: Catalogue, post: Post) -> None:
    year, bodies = post.year, found.library.registry.by_id
    _add(found.by_year, year, post)
    if len(post.date) >= 7 and year != UNDATED:
        _add(found.by_month, post.date[:7], post)
    tags = found.tags[post.path] = tags_of(found.library, post)
    for tag in tags:
        if tag.kind.indexed:
            _add(found.by_tag, tag.slug, post)
    given = found.roles[post.path] = roles(post.organisations)
    for body, role in given:
        if body in bodies:
            _add(found.by_body, body, (post, role))


def _add(lists: dict[str, list[Listed]], key: str, listed: Listed) -> None:
    known = lists.get(key)
    if known is None:
        lists[key] = [listed]
    else:
        known.append(listed)


def tags_of(library: Library, post: Post) -> tuple[Tag, ...]:
    """Return the tags of a post, each once, in its order; labels that no entry has are left out."""
    known = library.registry.by_label
    found = [known.get(label) or library.registry.tag_named(label) for label in post.tags]
    if len(set(map(id, found))) == len(found) and None not in found:
        return tuple(found)  # type: ignore[arg-type]
    return tuple({tag.label: tag for tag in found if tag is not None}.values())


def roles(involved: tuple[Involvement, ...]) -> list[tuple[str, Role]]:
    """Return each organisation's id once with its weightiest role: subject, then signatory, then mentioned."""
    found: dict[str, Role] = {}
    for body in involved:
        if body.id and (body.id not in found or WEIGHT[body.role] < WEIGHT[found[body.id]]):
            found[body.id] = body.role
    return list(found.items())


def entry_key(post: Post) -> str:
    """Return all that a list shows of a post, as one string."""
    return f"{post.title}\0{post.date}\0{post.permalink}\0{post.lang}"


def digest(*parts: str | bytes) -> bytes:
    """Return a short digest of these parts in this order."""
    made = hashlib.blake2b(digest_size=16)
    for part in parts:
        made.update(part.encode() if isinstance(part, str) else part)
        made.update(b"\0\0")
    return made.digest()
