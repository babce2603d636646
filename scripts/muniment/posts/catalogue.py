"""The library seen from its indexes: which posts a tag, an organisation or a year holds, and who cites whom."""

import hashlib
from collections.abc import Iterable
from functools import cached_property

import msgspec

from muniment.machine.spool import Spool
from muniment.model.codes import COUNTRIES
from muniment.model.fate import Mark
from muniment.model.organisation import Organisation
from muniment.model.post import Post, Role, Source
from muniment.model.tag import Tag
from muniment.posts import bonds, grouping, standings, works
from muniment.posts.grouping import RARE, Made, few, grouped
from muniment.posts.library import Library
from muniment.posts.standings import Standings
from muniment.text import alphabet
from muniment.vocabularies import kinship
from muniment.vocabularies.kinship import Kin
from muniment.vocabularies.publishers import Publisher

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
    tags: Made[str, tuple[Tag, ...]]
    """The tags of each post, published or not, by its path."""
    roles: Made[str, list[tuple[str, Role]]]
    """The organisations of each post, published or not, each id with its weightiest role, by the post's path."""
    translations: dict[str, list[Post]]
    """Posts that are versions of one another, by the permalink of their original."""
    tied: set[str]
    """Paths of posts that refer to others, or are versions of others."""
    entries: dict[str, str]
    """What lists show of each post, by path, as one string."""

    @property
    def indexed_tags(self) -> list[Tag]:
        """The tags that have a page: those of published posts that are no person, and those above them."""
        return [tag for tag in self.library.registry.tags if tag.slug in self.by_tag]

    @property
    def bodies(self) -> list[Organisation]:
        """The organisations that have a page: those that a published post names."""
        return [body for body in self.library.registry.organisations if body.id in self.by_body]

    @cached_property
    def related(self) -> dict[str, list[tuple[Post, str]]]:
        """Posts that have much in common with a post, with the reasons, by its path: as worked out in this run."""
        return {}

    @cached_property
    def texts(self) -> Spool:
        """The HTML of what posts say, by path, of those whose page has been made in this run: feeds say it again."""
        return Spool()

    @cached_property
    def slugs(self) -> Made[str, tuple[str, ...]]:
        """The slugs of the tags of each published post that have a page, by the post's path."""
        return Made(lambda path: tuple([tag.slug for tag in self.tags[path] if tag.slug in self.by_tag]))

    @cached_property
    def labels(self) -> dict[str, str]:
        """The label of each tag by its slug."""
        return {tag.slug: tag.label for tag in self.library.registry.tags}

    @cached_property
    def names(self) -> dict[str, str]:
        """The name of each organisation by its id."""
        return {body.id: body.name for body in self.library.registry.organisations}

    @cached_property
    def shown_tags(self) -> dict[str, str]:
        """All that the page of a post shows of each tag, by its label."""
        return {tag.label: f"{tag.label}\1{tag.slug}\1{tag.slug in self.by_tag}" for tag in self.library.registry.tags}

    @cached_property
    def shown_bodies(self) -> Made[str, str]:
        """All that the page of a post shows of each organisation, by its id; nothing of those that nobody knows."""
        return Made(lambda key: f"{self.names[key]}\1{key in self.by_body}" if key in self.names else "")

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
    def by_signatories(self) -> Made[frozenset[str], list[Post]]:
        """The posts that the same bodies signed, by these."""
        return Made(self._signed_by)

    def _signed_by(self, keys: frozenset[str]) -> list[Post]:
        fewest = min((self.by_body.get(key, []) for key in keys), key=len)
        return [post for post, role in fewest if role is Role.SIGNATORY and self.signed[post.path] == keys]

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

    @cached_property
    def standings(self) -> Standings:
        """What became of cited addresses."""
        return Standings(self.library.root)

    def mark(self, url: str) -> Mark:
        """Return what became of a cited address."""
        return self.standings.of(url)

    def marks_of(self, post: Post) -> tuple[int, ...]:
        """Return a number for what became of each address that a post cites."""
        return standings.numbers(self.standings, post, self.library.outlines[post.path])

    @cached_property
    def by_publisher(self) -> dict[str, list[tuple[Post, Source]]]:
        """The cited works of each site that published any."""
        return works.by_publisher(self.library)

    @cached_property
    def by_letter(self) -> dict[str, list[Post]]:
        """The posts under each letter that titles begin with."""
        return grouped((alphabet.letter(post.title), post) for post in self.library.posts)

    def _citing(self) -> Iterable[Post]:
        return self.library.posts if self.publisher.owners else ()

    @cached_property
    def signed(self) -> Made[str, frozenset[str]]:
        """The bodies that signed what each post reports, by its path; none where it is one alone."""
        return Made(self._signed)

    def _signed(self, path: str) -> frozenset[str]:
        keys = frozenset([key for key, role in self.roles[path] if role is Role.SIGNATORY])
        return keys if len(keys) > 1 else NOBODY

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
    cites = {post.path: tuple(bonds.cited(library, post)) for post in posts if refers(library, post)}
    translations, pairs = grouping.translations(library), dict[tuple[str, Role], tuple[str, Role]]()
    return Catalogue(
        library=library,
        position={post.path: number for number, post in enumerate(posts)},
        by_tag=grouping.by_tag(library),
        by_body=grouping.by_body(library),
        by_year=grouped([(post.year, post) for post in posts]),
        by_month=grouped([(post.date[:7], post) for post in posts if len(post.date) >= 7 and post.date[0].isdigit()]),
        cites=cites,
        cited_by=grouped((other.path, post) for post in posts for other in cites.get(post.path, ())),
        tags=Made(lambda path: grouping.tags_of(library, library.by_path[path])),
        roles=Made(lambda path: grouping.roles(library.by_path[path].organisations, pairs)),
        translations=translations,
        tied={*cites, *(post.path for group in translations.values() for post in group)},
        entries={post.path: entry_key(post) for post in posts},
    )


def refers(library: Library, post: Post) -> bool:
    """Return whether a post holds any reference that might mean another post."""
    return bool(post.see_also or library.outlines[post.path].references)


def entry_key(post: Post) -> str:
    """Return all that a list shows of a post, as one string."""
    return f"{post.title}\0{post.date}\0{post.permalink}\0{post.lang}"


def digest(*parts: str | bytes) -> bytes:
    """Return a short digest of these parts in this order."""
    octets = [part.encode() if isinstance(part, str) else part for part in parts]
    return hashlib.blake2b(b"\0\0".join([*octets, b""]), digest_size=16).digest()
