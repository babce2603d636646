"""The library seen from its indexes: which posts a tag, an organisation or a year holds, and who cites whom."""

import hashlib
from collections.abc import Iterable
from functools import cached_property

import msgspec

from muniment.model.codes import COUNTRIES
from muniment.model.organisation import Organisation
from muniment.model.post import Involvement, Post, Role, Source
from muniment.model.tag import Tag
from muniment.posts import bonds, grouping
from muniment.posts.grouping import RARE, few, grouped
from muniment.posts.library import UNDATED, Library
from muniment.vocabularies import kinship
from muniment.vocabularies.kinship import Kin
from muniment.vocabularies.publishers import Publisher

WEIGHT = {role: number for number, role in enumerate(Role)}
"""The place of each role; the first weighs most."""


NOBODY: frozenset[str] = frozenset()


class Catalogue(msgspec.Struct, frozen=True, dict=True):
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

    @cached_property
    def texts(self) -> dict[str, str]:
        """The HTML of what posts say, by path, of those whose page has been made in this run: feeds say it again."""
        return {}

    @cached_property
    def labels(self) -> dict[str, str]:
        """The label of each tag by its slug."""
        return {tag.slug: tag.label for tag in self.library.registry.tags}

    @cached_property
    def names(self) -> dict[str, str]:
        """The name of each organisation by its id."""
        return {body.id: body.name for body in self.library.registry.organisations}

    @cached_property
    def narrower(self) -> dict[str, list[Tag]]:
        """The tags below each tag that may have a page, by its label; persons are below none."""
        return grouped((tag.broader, tag) for tag in self.library.registry.tags if tag.broader and tag.kind.indexed)

    @cached_property
    def by_country(self) -> dict[str, list[Organisation]]:
        """The organisations that have a page by the code of their country."""
        return grouped((body.country, body) for body in self.bodies if body.country in COUNTRIES)

    @cached_property
    def kin(self) -> dict[str, list[tuple[Kin, Organisation]]]:
        """The bodies before, after, above and below each body, by its id."""
        return kinship.kin(self.library.registry)

    @cached_property
    def by_source(self) -> dict[str, list[Post]]:
        """The posts that cite an address, by that address, where these are a few."""
        first: dict[str, Post] = {}
        shared: dict[str, list[Post]] = {}
        for post in self.library.posts:
            for source in post.sources:
                other = first.setdefault(source.url, post)
                if other is not post and (group := shared.setdefault(source.url, [other]))[-1] is not post:
                    group.append(post)
        return few(shared)

    @cached_property
    def by_signatories(self) -> dict[frozenset[str], list[Post]]:
        """The posts that the same bodies signed, by these."""
        return grouped((signed, post) for post in self.library.posts if (signed := self.signed[post.path]))

    @cached_property
    def rare_bodies(self) -> dict[str, list[Post]]:
        """The posts of each organisation that only a few name."""
        return few({key: [post for post, _ in named] for key, named in self.by_body.items() if len(named) <= RARE})

    @cached_property
    def rare_tags(self) -> dict[str, list[Post]]:
        """The posts of each tag that only a few carry."""
        return few(self.by_tag)

    @cached_property
    def publisher(self) -> Publisher:
        """Tells which body published an address."""
        return Publisher(self.library.registry)

    @cached_property
    def published(self) -> dict[str, list[tuple[Post, Source]]]:
        """The works of each body that posts cite, with the post that does."""
        pairs = ((self.publisher.of(source.url), (post, source)) for post in self._citing() for source in post.sources)
        return grouped((body, cited) for body, cited in pairs if body)

    def _citing(self) -> Iterable[Post]:
        return self.library.posts if self.publisher.owners else ()

    @cached_property
    def signed(self) -> dict[str, frozenset[str]]:
        """The bodies that signed what each published post reports, by its path; none where it is one alone."""
        found = {
            path: frozenset([key for key, role in given if role is Role.SIGNATORY])
            for path, given in self.roles.items()
        }
        return {path: keys if len(keys) > 1 else NOBODY for path, keys in found.items()}

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
    posts = library.posts
    tags = {post.path: tags_of(library, post) for post in posts}
    given = {post.path: roles(post.organisations) for post in posts}
    cites = {post.path: tuple(bonds.cited(library, post)) for post in posts if refers(library, post)}
    translations = grouping.translations(library)
    return Catalogue(
        library=library,
        position={post.path: number for number, post in enumerate(posts)},
        by_tag=grouping.by_tag(library, tags),
        by_body=grouping.by_body(library, given),
        by_year=grouped((post.year, post) for post in posts),
        by_month=grouped((post.date[:7], post) for post in posts if len(post.date) >= 7 and post.year != UNDATED),
        cites=cites,
        cited_by=grouped((other.path, post) for post in posts for other in cites.get(post.path, ())),
        tags=tags,
        roles=given,
        translations=translations,
        tied={*cites, *(post.path for group in translations.values() for post in group)},
        entries={post.path: entry_key(post) for post in posts},
    )


def refers(library: Library, post: Post) -> bool:
    """Return whether a post holds any reference that might mean another post."""
    return bool(post.see_also or library.outlines[post.path].references)


def tags_of(library: Library, post: Post) -> tuple[Tag, ...]:
    """Return the tags of a post, each once, in its order; labels that no entry has are left out."""
    known = library.registry.by_label
    found = (known.get(label) or library.registry.tag_named(label) for label in post.tags)
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
