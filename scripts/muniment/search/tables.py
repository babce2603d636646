"""What the page shows of posts, and filters them by: titles and addresses by month, lists by year."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property

import msgspec

from muniment.model.page import File
from muniment.model.post import Post
from muniment.posts.catalogue import Catalogue, digest

ENDS = {b"\xe2\x80\xa8": b"\\u2028", b"\xe2\x80\xa9": b"\\u2029"}
"""Letters that end lines in the scripts of older engines, and stand escaped."""


def json(value: object) -> bytes:
    """Return a value as JSON that may stand in a script."""
    octets = msgspec.json.encode(value)
    for letter, escaped in ENDS.items():
        octets = octets.replace(letter, escaped)
    return octets


def name(octets: bytes) -> str:
    """Return the name of a file by what it holds: eight hexadecimal digits."""
    return digest(octets).hex()[:8]


def file(folder: str, octets: bytes) -> File:
    """Return a file that hands JSON to the page when it is loaded as a script, under its own name."""
    own = name(octets)
    return File(path(folder, own), own.encode(), lambda: script(own, octets))


def path(folder: str, own: str) -> str:
    """Return the path of a file of this name within the site."""
    return f"search/{folder}/{own}.js"


def script(own: str, octets: bytes) -> bytes:
    """Return a script that hands JSON to the page under a name.

    It calls a function that bears our name, so that files of a build that was killed are known as ours.
    """
    return b'Muniment("%b",%b)\n' % (own.encode(), octets)


def of_month(posts: Sequence[Post]) -> bytes:
    """Return a month's table: title, day, address and language of each post."""
    return json([_shown(post) for post in posts])


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


class Lists:
    """The lists by which posts can be filtered, numbered as in the registry; tags of persons are in none."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    @cached_property
    def tags(self) -> dict[str, int]:
        """The numbers of tags by their labels."""
        tags = [tag.label for tag in self.catalogue.library.registry.tags if tag.kind.indexed]
        return {label: number for number, label in enumerate(tags)}

    @cached_property
    def bodies(self) -> dict[str, int]:
        """The numbers of organisations by their ids."""
        return {body.id: number for number, body in enumerate(self.catalogue.library.registry.organisations)}

    def named(self) -> bytes:
        """Return the lists: label and slug of each tag, name, id and country of each body; 0 where none has a page."""
        registry, catalogue = self.catalogue.library.registry, self.catalogue
        shown = (registry.by_label[label] for label in self.tags)
        tags = [(tag.label, tag.slug) if tag.slug in catalogue.by_tag else 0 for tag in shown]
        known = (registry.by_id[key] for key in self.bodies)
        bodies = [(b.name, b.id, b.country, b.acronym) if b.id in catalogue.by_body else 0 for b in known]
        return json([tags, bodies])

    def of(self, posts: Iterable[Post]) -> bytes:
        """Return the numbers of the tags and of the organisations of each post."""
        tags, bodies = self.catalogue.tags, self.catalogue.roles
        return json(
            [
                (
                    [self.tags[tag.label] for tag in tags[post.path] if tag.kind.indexed],
                    [self.bodies[key] for key, _ in bodies[post.path] if key in self.bodies],
                )
                for post in posts
            ]
        )
