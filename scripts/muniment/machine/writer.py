"""Files of the site written whole: each by a temporary name and a rename, and only where its bytes differ."""

import contextlib
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec


class Kept(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A file as published: what it depended on, its size and modification time in ns."""

    needs: bytes
    size: int
    changed: int


Files = dict[str, Kept]
"""Files by path within the site."""


class Output(msgspec.Struct, frozen=True, array_like=True):
    """What a writer did: the files of each section, the paths that it wrote, and texts that others are to use again."""

    files: dict[str, Files]
    written: list[str]
    texts: dict[str, bytes] = {}


class Writer:
    """Writes files of the site; several may run at once, each with its own scratch names."""

    def __init__(self, site: Path, scratch: Path, old: Mapping[str, Kept], *, trusted: bool) -> None:
        self.site, self.scratch = str(site), f"{scratch}/{os.getpid()}"
        self.old, self.trusted = old, trusted
        self.files: dict[str, Files] = {}
        self.written: list[str] = []
        self.folders = {""}

    def put(self, subject: str, path: str, needs: bytes, make: Callable[[], bytes]) -> None:
        """Publish a file; `make` is called only where what it needs has changed since it was last written."""
        kept = self.old.get(path)
        if kept is not None and not intact(self.site, path, kept):
            kept = None
        if kept is None or kept.needs != needs or not self.trusted:
            kept = self._renewed(path, needs, make(), kept)
        self.files.setdefault(subject, {})[path] = kept

    def done(self, texts: dict[str, bytes]) -> Output:
        """Return what this has done, with texts that came with it."""
        return Output(self.files, self.written, texts)

    def _renewed(self, path: str, needs: bytes, octets: bytes, kept: Kept | None) -> Kept:
        if kept is not None and kept.size == len(octets) and self._holds(path, octets):
            return Kept(needs, kept.size, kept.changed)
        status = self._write(path, octets)
        self.written.append(path)
        return Kept(needs, status.st_size, status.st_mtime_ns)

    def _holds(self, path: str, octets: bytes) -> bool:
        with open(f"{self.site}/{path}", "rb") as file:  # noqa: PTH123 - thousands of them
            return file.read() == octets

    def _write(self, path: str, octets: bytes) -> os.stat_result:
        scratch, target = f"{self.scratch}-{len(self.written)}", f"{self.site}/{path}"
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        try:
            view = memoryview(octets)
            while view:
                view = view[os.write(descriptor, view) :]
            status = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        self._make_folder(path.rpartition("/")[0])
        try:
            os.replace(scratch, target)  # noqa: PTH105 - ten thousand of them
        except OSError:
            _make_way(self.site, path)
            os.replace(scratch, target)  # noqa: PTH105
        return status

    def _make_folder(self, folder: str) -> None:
        if folder in self.folders:
            return
        self.folders.add(folder)
        try:
            os.mkdir(f"{self.site}/{folder}")  # noqa: PTH102
        except FileNotFoundError:
            self._make_folder(folder.rpartition("/")[0])
            with contextlib.suppress(OSError):  # a file stands in its way
                os.mkdir(f"{self.site}/{folder}")  # noqa: PTH102
        except OSError:  # it is there, or a file stands in its way
            pass


def intact(site: str, path: str, kept: Kept) -> bool:
    """Return whether a file still stands in the site as it was written."""
    try:
        status = os.stat(f"{site}/{path}")  # noqa: PTH116 - ten thousand of them
    except OSError:
        return False
    return status.st_size == kept.size and status.st_mtime_ns == kept.changed


def _make_way(site: str, path: str) -> None:
    """Make the folders of a path; an empty folder where the file goes, or a file where a folder goes, gives way."""
    try:
        os.makedirs(os.path.dirname(f"{site}/{path}"), exist_ok=True)  # noqa: PTH103, PTH120 - ten thousand of them
    except (FileExistsError, NotADirectoryError):
        for folder in reversed((Path(site) / path).parents):
            if folder.is_relative_to(site) and folder.is_file():
                folder.unlink()
        (Path(site) / path).parent.mkdir(parents=True, exist_ok=True)
    if (target := Path(site) / path).is_dir():
        _prune(target, Path(site))


def remove(site: Path, paths: Iterable[str]) -> list[str]:
    """Remove files in this order, and the folders that they leave empty; return those that were there."""
    removed = []
    for path in paths:
        target = site / path
        if target.is_file():
            target.unlink()
            removed.append(path)
        _prune(target.parent, site)
    return removed


def _prune(folder: Path, site: Path) -> None:
    while folder != site and folder.is_relative_to(site):
        try:
            folder.rmdir()
        except FileNotFoundError:
            pass
        except OSError:
            return
        folder = folder.parent
