"""What the page shows of posts, and filters them by: titles and addresses by month, lists by year."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

import msgspec

from muniment.model.page import File
from muniment.model.post import Post
from muniment.posts.catalogue import Catalogue, digest
from muniment.search import texts

MARK = "//Muniment\n"
"""Begins each script, so that those of a build that was killed are known as ours."""


def json(value: object) -> str:
    """Return a value as JSON; U+2028 and U+2029 end lines in the scripts of older engines, and stand escaped."""
    octets = msgspec.json.encode(value)
    return octets.decode().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def name(text: str | bytes) -> str:
    """Return the name of a file by what it holds: eight hexadecimal digits."""
    return digest(text).hex()[:8]


def file(folder: str, text: str) -> File:
    """Return a file that hands a JSON text to the page when it is loaded as a script, under its own name."""
    own = name(text)
    return File(f"search/{folder}/{own}.js", own.encode(), lambda: script(own, text))


def script(own: str, text: str) -> bytes:
    """Return a script that hands a JSON text to the page under a name."""
    return f'{MARK}muniment("{own}",{text})\n'.encode("utf-8", "replace")


def text_names(key: bytes, posts: Sequence[Post]) -> list[str]:
    """Return the names of the files that hold the texts of a month's posts, by what they are made from."""
    return [name(digest(key, *(post.digest for post in group))) for group in texts.grouped(posts)]


def of_month(key: bytes, posts: Sequence[Post]) -> str:
    """Return a month's table: title, address, date and language of each post, then the names of their texts."""
    return json([[_shown(post) for post in posts], text_names(key, posts)])


def _shown(post: Post) -> list[str]:
    """Return title, day and, where it is another than these make, address of a post; its language where it is given."""
    date = post.date[:10] if post.year.isdigit() else "unknown"
    usual = f"/{date.replace('-', '/')}/{slug(post.title)}/"
    address = "" if post.permalink == usual else post.permalink[1:]
    shown = [post.title, date[8:], address, post.lang]
    while not shown[-1]:
        shown.pop()
    return shown


def slug(title: str) -> str:
    """Return the slug that most titles have; search.js makes it too."""
    plain = unicodedata.normalize("NFKD", title.lower())
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def texts_of(catalogue: Catalogue, group: Sequence[Post]) -> str:
    """Return the plain texts of posts that share a file."""
    return json([texts.plain(catalogue.library, post) for post in group])


class Lists(msgspec.Struct, frozen=True):
    """The lists by which posts can be filtered, numbered as in the registry."""

    catalogue: Catalogue
    tags: Mapping[str, int]
    bodies: Mapping[str, int]

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Lists":
        """Return the lists of a catalogue; tags of persons are in none."""
        registry = catalogue.library.registry
        tags = [tag.slug for tag in registry.tags if tag.kind.indexed]
        bodies = [body.id for body in registry.organisations]
        return cls(
            catalogue,
            {slug: number for number, slug in enumerate(tags)},
            {key: number for number, key in enumerate(bodies)},
        )

    def named(self) -> str:
        """Return the lists: label and slug of each tag, name, id and country of each body; 0 where none has a page."""
        registry, catalogue = self.catalogue.library.registry, self.catalogue
        by_slug = {tag.slug: tag for tag in registry.tags}
        tags = [(by_slug[slug].label, slug) if slug in catalogue.by_tag else 0 for slug in self.tags]
        known = (registry.by_id[key] for key in self.bodies)
        bodies = [(b.name, b.id, b.country, b.acronym) if b.id in catalogue.by_body else 0 for b in known]
        return json([tags, bodies])

    def of_months(self, months: Mapping[str, Sequence[Post]]) -> str:
        """Return, by month, the numbers of the tags and of the organisations of each post."""
        return json({name: [self._of(post) for post in posts] for name, posts in months.items()})

    def _of(self, post: Post) -> list[list[int]]:
        tags = (self.tags.get(tag.slug) for tag in self.catalogue.tags[post.path])
        bodies = (self.bodies.get(key) for key, _ in self.catalogue.roles[post.path])
        return [[number for number in numbers if number is not None] for numbers in (tags, bodies)]
