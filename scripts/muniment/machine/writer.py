"""Files of the site written whole: each by a temporary name and a rename, and only where its bytes differ."""

import contextlib
import filecmp
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec

from muniment.machine import joining, kept
from muniment.machine.joining import BUFFER, Joint, Piece
from muniment.machine.spool import Place


class Kept(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A file as published: what it depended on, its size and modification time in ns."""

    needs: bytes
    size: int
    changed: int


Files = dict[str, Kept]
"""Files by path within the site."""


class Output(msgspec.Struct, frozen=True, array_like=True):
    """What a writer did: the files of each section, the paths that it wrote, where texts stand that others need."""

    files: dict[str, Files]
    written: list[str]
    texts: dict[str, Place] = {}


class Writer:
    """Writes files of the site; several may run at once, each with its own scratch names.

    Of files that are joined from pieces it keeps tables, in a folder, by the `key` of the code that makes them.
    """

    def __init__(
        self, site: Path, *, scratch: Path, tables: Path, old: Mapping[str, Kept], key: bytes, trusted: bool
    ) -> None:
        self.site, self.scratch = str(site), f"{scratch}/{os.getpid()}"
        self.tables, self.key = tables, key
        self.old, self.trusted = old, trusted
        self.files: dict[str, Files] = {}
        self.written: list[str] = []
        self.folders = {""}

    def put(self, subject: str, path: str, needs: bytes, make: Callable[[], bytes]) -> None:
        """Publish a file; `make` is called only where what it needs has changed since it was last written."""
        self._publish(subject, path, needs, lambda known: self._renewed(path, needs, make(), known))

    def join(self, subject: str, path: str, needs: bytes, pieces: Callable[[], Iterable[Piece]]) -> None:
        """Publish a file of pieces, which is never in memory as a whole; only pieces that changed are made."""
        self._publish(subject, path, needs, lambda known: self._joined(path, needs, pieces(), known))

    def done(self, texts: dict[str, Place]) -> Output:
        """Return what this has done, and where texts stand that came with it."""
        return Output(self.files, self.written, texts)

    def _publish(self, subject: str, path: str, needs: bytes, renewed: Callable[[Kept | None], Kept]) -> None:
        known = self.old.get(path)
        if known is not None and not intact(self.site, path, known):
            known = None
        if known is None or known.needs != needs or not self.trusted:
            known = renewed(known)
        self.files.setdefault(subject, {})[path] = known

    def _renewed(self, path: str, needs: bytes, octets: bytes, known: Kept | None) -> Kept:
        if known is not None and known.size == len(octets) and self._holds(path, octets):
            return Kept(needs, known.size, known.changed)
        scratch = f"{self.scratch}-{len(self.written)}"
        return self._moved(scratch, path, needs, _write(scratch, octets))

    def _holds(self, path: str, octets: bytes) -> bool:
        with open(f"{self.site}/{path}", "rb") as file:  # noqa: PTH123 - thousands of them
            return file.read() == octets

    def _joined(self, path: str, needs: bytes, pieces: Iterable[Piece], known: Kept | None) -> Kept:
        scratch, target = f"{self.scratch}-{len(self.written)}", f"{self.site}/{path}"
        table = self.tables / path.replace("/", "+")
        found = joining.table(table, key=self.key, size=known.size, changed=known.changed) if known else joining.NONE
        joint = Joint(target, found)
        with open(scratch, "wb", buffering=BUFFER) as file:  # noqa: PTH123 - as all files of the site
            file.writelines(joint.octets(pieces))
            file.flush()
            status = os.fstat(file.fileno())
        if known is not None and known.size == status.st_size and filecmp.cmp(scratch, target, shallow=False):
            os.unlink(scratch)  # noqa: PTH108
            made = Kept(needs, known.size, known.changed)
        else:
            made = self._moved(scratch, path, needs, status)
        kept.write(table, joint.table(key=self.key, size=made.size, changed=made.changed))
        return made

    def _moved(self, scratch: str, path: str, needs: bytes, status: os.stat_result) -> Kept:
        """Put a finished file in its place."""
        target = f"{self.site}/{path}"
        self._make_folder(path.rpartition("/")[0])
        try:
            os.replace(scratch, target)  # noqa: PTH105 - ten thousand of them
        except OSError:
            _make_way(self.site, path)
            os.replace(scratch, target)  # noqa: PTH105
        self.written.append(path)
        return Kept(needs, status.st_size, status.st_mtime_ns)

    def _make_folder(self, folder: str) -> None:
        if folder in self.folders:
            return
        self.folders.add(folder)
        self._make_folder(folder.rpartition("/")[0])
        with contextlib.suppress(OSError):  # it is there, or a file stands in its way
            os.mkdir(f"{self.site}/{folder}")  # noqa: PTH102


def _write(path: str, octets: bytes) -> os.stat_result:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        view = memoryview(octets)
        while view:
            view = view[os.write(descriptor, view) :]
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)


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
