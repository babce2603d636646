"""Cited works by the site that published them, and the letters that such sites are parted by."""

from muniment.model.post import Post, Source
from muniment.posts.library import Library
from muniment.text import alphabet, hosts
from muniment.text.patterns import late

NAMED = late(r"\w[\w.-]*\.[\w-]*\w")
"""A publisher that an address of our site may name; the others stand together."""
OTHERS = "other"
LETTERS = (*"abcdefghijklmnopqrstuvwxyz", "0", "~")
"""What publishers are parted by: their first letter, any digit, anything else."""


def publisher(url: str) -> str:
    """Return under whose name a source is listed: the registrable domain of its address."""
    domain = hosts.publisher(url)
    return domain if NAMED.fullmatch(domain) else OTHERS


def letter(name: str) -> str:
    """Return the part of LETTERS that a publisher belongs to."""
    first = name[:1]
    if name == OTHERS or not first.isascii():
        return "~"
    return "0" if first.isdigit() else first if first in LETTERS else "~"


def part(title: str) -> str:
    """Return the part of LETTERS that a title, or the letter that it stands under, belongs to."""
    return letter(alphabet.letter(title).lower())


def by_publisher(library: Library) -> dict[str, list[tuple[Post, Source]]]:
    """Return the works of each publisher that published posts cite, those of the newest posts first."""
    places: dict[tuple[str, ...], str] = {}
    found: dict[str, list[tuple[Post, Source]]] = {}
    for post in library.posts:
        for source in post.sources:
            place = tuple(source.url.split("/", 3)[:3])  # twenty thousand addresses stand in some thousand places
            name = places.get(place) or places.setdefault(place, publisher(source.url))
            found.setdefault(name, []).append((post, source))
    return found
