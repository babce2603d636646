"""The addresses that all posts cite, kept from run to run: only posts that have changed are read again."""

import time
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import msgspec

import muniment
from muniment.links import extract
from muniment.machine import kept
from muniment.model.link import Mention
from muniment.posts.catalogue import digest
from muniment.posts.library import MOMENT, UNSURE
from muniment.project import Project

ROOMS = ("links", "model", "posts", "schema", "text")
"""Folders of the code that finds addresses."""


class Leaf(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One file as last read: its stamp (modification time in ns, size), its permalink, and (line, column, address)."""

    stamp: tuple[int, int]
    post: str
    places: tuple[tuple[int, int, str], ...]


class Leaves(msgspec.Struct, frozen=True, array_like=True):
    """All files by path, as the code of a digest read them."""

    code: bytes = b""
    by_path: dict[str, Leaf] = {}


def of_posts(project: Project) -> Iterator[Mention]:
    """Yield the mentions in all posts, in the order of their paths."""
    file = project.cache / "links" / "mentions"
    old = kept.read(file, Leaves) or Leaves()
    known = old.by_path if old.code == _code() else {}
    found = dict(_leaves(project, extract.posts(project.posts), known))
    if found != known:
        kept.write(file, Leaves(_code(), found))
    for path, leaf in found.items():
        for line, column, url in leaf.places:
            yield Mention(leaf.post, path, line, column, url)


def _leaves(project: Project, paths: Iterable[Path], known: dict[str, Leaf]) -> Iterator[tuple[str, Leaf]]:
    root = project.root.as_posix() + "/"
    for path in paths:
        name, status = path.as_posix().removeprefix(root), path.stat()
        stamp = (status.st_mtime_ns, status.st_size)
        old = known.get(name)
        yield name, old if old is not None and old.stamp == stamp else _read(project, path, stamp)


def _read(project: Project, path: Path, stamp: tuple[int, int]) -> Leaf:
    settled = stamp[0] < time.time_ns() - MOMENT
    found = list(extract.read(project.root, [path]))
    places = tuple((one.line, one.column, one.url) for one in found)
    return Leaf(stamp if settled else UNSURE, found[0].post if found else "", places)


@cache
def _code() -> bytes:
    here = Path(muniment.__file__).parent
    return digest(*(file.read_bytes() for room in ROOMS for file in sorted((here / room).glob("*.py"))))
