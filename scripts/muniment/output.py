"""Publishing into a folder: only what differs is written, each file whole; what is no longer wanted goes last."""

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self

import msgspec

from muniment.project import UsageError

MARK = b"Muniment"
"""Stands near the head of every page that we write: files of a lost manifest are known by it."""


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """A file as published: what it depended on, a digest of its bytes, its size and modification time in ns."""

    needs: bytes
    digest: bytes
    size: int
    changed: int


class State(msgspec.Struct):
    """What is kept between two publishings: files by path, and paths that an interrupted one may have made."""

    key: bytes = b""
    files: dict[str, Kept] = {}
    pending: set[str] = set()


class Publisher:
    """One publishing; the caller holds the lock of `state`."""

    def __init__(self, state: Path, site: Path, *, key: bytes) -> None:
        self.folder, self.site, self.key = state, site, key
        self.scratch = state / "scratch"
        self.old = load(state)
        self.files: dict[str, Kept] = {}
        self.written: list[str] = []
        self.removed: list[str] = []

    def open(self, wanted: Iterable[str]) -> Self:
        """Write down what may be made before the first byte of it; refuse a site that holds files of others."""
        fresh = set(wanted) - self.old.files.keys()
        foreign = self._foreign(fresh)
        if foreign:
            raise UsageError(
                f"{self.site.name}/ holds a file that is not ours: {foreign}; move it, or delete the folder"
            )
        self.scratch.mkdir(parents=True, exist_ok=True)
        for left in self.scratch.iterdir():
            left.unlink()
        self.site.mkdir(parents=True, exist_ok=True)
        if fresh - self.old.pending:
            self.old.pending |= fresh
            save(self.folder, self.old)
        return self

    def _foreign(self, fresh: set[str]) -> str:
        known = self.old.files.keys() | self.old.pending | fresh
        if self.old.files and not self.old.pending:
            return ""
        for file in sorted(file for file in self.site.rglob("*") if file.is_file()):
            path = file.relative_to(self.site).as_posix()
            if path not in known and not _is_ours(file):
                return path
            self.old.pending.add(path)
        return ""

    def intact(self, path: str) -> Kept | None:
        """Return what is kept of a file, if it still stands in the site as it was written."""
        kept = self.old.files.get(path)
        if kept is None:
            return None
        try:
            status = os.stat(f"{self.site}/{path}")  # noqa: PTH116 - ten thousand of them
        except OSError:
            return None
        return kept if (status.st_size, status.st_mtime_ns) == (kept.size, kept.changed) else None

    def put(self, path: str, needs: bytes, make: Callable[[], bytes]) -> None:
        """Publish a file; `make` is called only where what it needs has changed since it was last written."""
        kept = self.intact(path)
        if kept is not None and kept.needs == needs and self.old.key == self.key:
            self.files[path] = kept
            return
        octets = make()
        seal = hashlib.blake2b(octets, digest_size=16).digest()
        if kept is not None and kept.digest == seal:
            self.files[path] = Kept(needs, seal, kept.size, kept.changed)
            return
        status = self._write(path, octets)
        self.files[path] = Kept(needs, seal, status.st_size, status.st_mtime_ns)
        self.written.append(path)

    def _write(self, path: str, octets: bytes) -> os.stat_result:
        scratch, target = f"{self.scratch}/{len(self.written)}", f"{self.site}/{path}"
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        try:
            view = memoryview(octets)
            while view:
                view = view[os.write(descriptor, view) :]
            status = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        try:
            os.replace(scratch, target)  # noqa: PTH105 - ten thousand of them
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
            _make_way(self.site, path)
            os.replace(scratch, target)  # noqa: PTH105
        return status

    def close(self) -> None:
        """Remove what is no longer wanted, then keep the new state."""
        for path in sorted((self.old.files.keys() | self.old.pending) - self.files.keys()):
            target = self.site / path
            if target.is_file():
                target.unlink()
                self.removed.append(path)
            _prune(target.parent, self.site)
        save(self.folder, State(self.key, self.files))


def _is_ours(file: Path) -> bool:
    with file.open("rb") as opened:
        return MARK in opened.read(4096)


def _make_way(site: Path, path: str) -> None:
    """Make the folders of a path; an empty folder where the file goes, or a file where a folder goes, gives way."""
    target = site / path
    for folder in reversed(target.parents):
        if folder.is_relative_to(site) and folder.is_file():
            folder.unlink()
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        _prune(target, site)


def _prune(folder: Path, site: Path) -> None:
    while folder != site and folder.is_relative_to(site):
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def load(state: Path) -> State:
    """Return what the last publishing kept; an empty state where there is none or it cannot be read."""
    try:
        return msgspec.msgpack.decode((state / "files").read_bytes(), type=State)
    except (OSError, msgspec.DecodeError):
        return State()


def save(state: Path, kept: State) -> None:
    """Keep a state, whole or not at all."""
    fresh = state / "files.new"
    fresh.write_bytes(msgspec.msgpack.encode(kept))
    fresh.replace(state / "files")
