"""What is kept between runs under .cache/: its lock, posts as last read, and faults of the ledger of links."""

import contextlib
import datetime
import tempfile
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

import msgspec
from filelock import FileLock

from muniment.links import ledger
from muniment.machine import kept
from muniment.model.problem import Problem
from muniment.posts import assembling, standings
from muniment.posts import library as libraries
from muniment.posts.library import Entry, Library, Stamps
from muniment.project import Project
from muniment.site import theme as themes
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry


def state_of(project: Project, *, preview: bool = False) -> Path:
    """Return the folder of kept work; the preview has one of its own."""
    return project.cache / ("preview" if preview else "build")


@contextlib.contextmanager
def locked(state: Path) -> Iterator[Path]:
    """Hold the lock of a state; the system lets go of it when its holder dies.

    Yields the folder to work in: where the state cannot be written one that is gone afterwards.
    """
    try:
        state.mkdir(parents=True, exist_ok=True)
        lock = FileLock(state / "lock")
        lock.acquire()
    except OSError as fault:
        kept.tell(state, f"{state.parent.name}/ cannot be written ({fault.strerror}); nothing will be kept")
        with tempfile.TemporaryDirectory() as passing:
            yield Path(passing)
        return
    try:
        yield state
    finally:
        lock.release()


@contextlib.contextmanager
def pages_locked(state: Path) -> Iterator[None]:
    """Hold the lock of what MkDocs fills: its process may outlive a build that was killed."""
    state.mkdir(parents=True, exist_ok=True)
    with FileLock(state / "pages.lock"):
        yield


class Shelf(msgspec.Struct, frozen=True):
    """Posts and vocabularies as last read, by the code whose key this is."""

    key: bytes = b""
    vocabularies: bytes = b""
    registry: Registry | None = None
    faults: tuple[Problem, ...] = ()
    entries: dict[str, Entry] = {}
    unsaved: set[str] = set()
    """Folders whose posts are not kept as they were last read."""


def read_library(project: Project, state: Path, *, now: datetime.datetime, processes: int = 1) -> Library:
    """Read the library, using and renewing what is kept under `state`."""
    old = load(state)
    library, shelf = read(project, old, now=now, processes=processes)
    if shelf is not old:
        save(state, shelf)
    return library


def read(
    project: Project, old: Shelf, *, now: datetime.datetime, stamps: Stamps | None = None, processes: int = 1
) -> tuple[Library, Shelf]:
    """Read what has changed since `old`; return the library and what is to be kept, `old` itself if nothing has.

    `stamps` are those of posts/ where they have been taken already.
    """
    today = libraries.today_in(project, now)
    entries = libraries.scan(project.root, old.entries, stamps=stamps, processes=processes)
    vocabularies = libraries.vocabularies_digest(project)
    if old.registry is not None and old.vocabularies == vocabularies:
        given, faults = old.registry, old.faults
    else:
        given, faults = registry.read(project.posts)
    fresh, shelf = _differing(old.entries, entries), old
    if fresh or old.vocabularies != vocabularies:
        shelf = Shelf(themes.running_key(), vocabularies, given, faults, entries, old.unsaved | fresh)
    return assembling.assemble(project, entries, vocabularies=(given, faults), today=today), shelf


def _differing(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> set[str]:
    """Return the folders of posts that were read anew, or are gone."""
    gone = old.keys() - new.keys()
    return set(map(_folder, chain((path for path, entry in new.items() if old.get(path) is not entry), gone)))


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def load(state: Path) -> Shelf:
    """Return what this code kept; nothing where there is none, or it cannot be read."""
    shelf = kept.read(state / "entries", Shelf)
    if shelf is None or shelf.key != themes.running_key():
        if shelf is not None:
            kept.tell(state, f"what was kept in .cache/{state.name}/ is of another version; starting anew")
        return Shelf()
    for name in _names(state / "posts"):
        part = kept.read(state / "posts" / name, _Part)
        if part is not None and part.key == shelf.key:
            shelf.entries.update(part.entries)
    return shelf


class _Part(msgspec.Struct, frozen=True, array_like=True):
    """The posts of one folder as last read, by the code whose key this is."""

    key: bytes
    entries: dict[str, Entry]


def save(state: Path, shelf: Shelf) -> None:
    """Keep a shelf, where there is room for it: without it the next run reads all posts.

    Posts are kept by folder: of these only such as are unsaved are written.
    """
    folders = {folder: folder.replace("/", "+") for folder in set(map(_folder, shelf.entries))}
    parts: dict[str, dict[str, Entry]] = {folder: {} for folder in shelf.unsaved if folder in folders}
    for path, entry in shelf.entries.items():
        if (part := parts.get(_folder(path))) is not None:
            part[path] = entry
    for folder, entries in parts.items():
        _keep(state, f"posts/{folders[folder]}", _Part(shelf.key, entries))
    _keep(state, "entries", msgspec.structs.replace(shelf, entries={}, unsaved=set()))
    for name in set(_names(state / "posts")).difference(folders.values()):
        with contextlib.suppress(OSError):
            (state / "posts" / name).unlink()
    shelf.unsaved.clear()


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.name[0] != ".") if folder.is_dir() else []


def _keep(state: Path, name: str, value: object) -> None:
    try:
        kept.write(state / name, value)
    except OSError as fault:
        kept.tell(state, f"{state.parent.name}/ cannot be written ({fault.strerror}); nothing will be kept")


class _Lines(msgspec.Struct, frozen=True):
    """What was wrong with the ledger of links when it had this stamp, as this code says it."""

    key: bytes
    stamp: bytes
    problems: tuple[Problem, ...]


def wrong_lines(project: Project, state: Path) -> tuple[Problem, ...]:
    """Return what is wrong with lines of the ledger of links; it is read again only when it has changed."""
    stamp = standings.stamp(project.root)
    old = kept.read(state / "lines", _Lines)
    if old is not None and stamp and (old.key, old.stamp) == (themes.running_key(), stamp):
        return old.problems
    problems = ledger.read(project.posts).problems
    _keep(state, "lines", _Lines(themes.running_key(), stamp, problems))
    return problems
