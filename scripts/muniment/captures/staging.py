"""Files that wait beside their places until all are there, so that all of them are put there or none."""

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from muniment.machine import held

PREFIX = ".split-"
"""How a folder is called in which files wait."""


def aside(folder: Path, root: Path | None) -> Path:
    """Return where files wait for their places in a folder, into which a rename puts them.

    Where it is the folder of an archive that is `root`, what is staged is in `.cache/` and nowhere else (FORMATS.md,
    section 6); else, and where that is on another file system, it is in the folder itself.
    """
    if root is None or not is_of(folder, root):
        return folder
    cache = root / ".cache" / "split"
    return cache if _device(cache) == _device(folder) else folder


def is_of(folder: Path, root: Path) -> bool:
    """Return whether a folder is one of the archive that is `root`."""
    return folder.resolve().is_relative_to(root.resolve())


def _device(path: Path) -> int:
    """Return the number of the file system on which a path is, or is going to be."""
    return next(part.stat().st_dev for part in (path.absolute(), *path.absolute().parents) if part.exists())


@contextlib.contextmanager
def room(within: Path) -> Iterator[Path]:
    """Give a folder within another in which files may wait while a run lasts; nothing of it is left then.

    What runs that were killed have left there goes first.
    """
    sweep(within)
    made = not within.exists()
    within.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=within))
    try:
        with held.hold(folder):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if made:
            with contextlib.suppress(OSError):  # where something was published it is not empty
                within.rmdir()


def sweep(within: Path) -> None:
    """Remove the folders of runs that were killed; those of a process that still runs stay."""
    for folder in within.glob(f"{PREFIX}*"):
        if folder.is_dir() and not held.is_held(folder):
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def staged(within: Path) -> Iterator["Staging"]:
    """Give a staging, of which nothing is left where what uses it fails."""
    staging = Staging(within)
    try:
        yield staging
    except BaseException:
        staging.discard()
        raise


def put(files: Mapping[str, bytes], folder: Path, root: Path | None) -> None:
    """Write files, by their path from the folder of posts, whole: all of them or, where one fails, none."""
    with room(aside(folder, root)) as within:
        staging = Staging(within)
        for path, octets in files.items():
            staging[path] = octets
        staging.check(folder)
        staging.publish(folder)


def remove(folder: Path, paths: Iterable[str]) -> None:
    """Remove files below a folder, and the folders that they leave empty; raises OSError."""
    for path in paths:
        (folder / path).unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # other files are left in it
            (folder / path).parent.rmdir()


class Folder:
    """A folder in which files wait, each at the path that it will have; several processes may write to it."""

    def __init__(self, root: Path) -> None:
        self.root = f"{root}"
        self.made: set[str] = set()

    def place(self, path: str) -> str:
        """Return where a file waits, whose own folder is there from now on."""
        name = path.rpartition("/")[0]
        if name not in self.made:
            os.makedirs(f"{self.root}/{name}", exist_ok=True)  # noqa: PTH103 - paths are text here: they are thousands
            self.made.add(name)
        return f"{self.root}/{path}"

    def write(self, path: str, octets: bytes) -> bool:
        """Write a file, and return True, unless one waits at its path already."""
        try:
            _write(self.place(path), octets)
        except FileExistsError:
            return False
        except OSError as fault:
            fault.filename = path
            raise
        return True

    def replace(self, path: str, octets: bytes) -> None:
        """Write a file, whatever waits at its path; a process that still writes that one spoils nothing."""
        while not self.write(path, octets):
            Path(self.place(path)).unlink(missing_ok=True)


def _write(place: str, octets: bytes) -> None:
    """Write a file that is new, by no more calls than it takes."""
    descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        left = memoryview(octets)
        while left:
            left = left[os.write(descriptor, left) :]
    finally:
        os.close(descriptor)


def _check(target: Path, files: Iterable[str]) -> None:
    """Raise OSError where files cannot be put into a folder, be it there or not yet."""
    stands = next(part for part in (target, *target.parents) if part.exists())
    if not stands.is_dir():
        raise _fault(errno.ENOTDIR, stands)
    if not os.access(stands, os.W_OK | os.X_OK):
        raise _fault(errno.EACCES, stands)
    folders = {entry.name for entry in os.scandir(target) if entry.is_dir()} if stands == target else ()
    if taken := sorted(name for name in files if name in folders):
        raise _fault(errno.EISDIR, target / taken[0])


def _fault(number: int, path: Path) -> OSError:
    return OSError(number, os.strerror(number), f"{path}")


class Staging:
    """Files by their path from the folder of posts, each written at once to a folder of its own within `within`."""

    def __init__(self, within: Path) -> None:
        self.within = within
        self.folder: Folder | None = None
        self.paths: dict[str, None] = {}

    def __contains__(self, path: object) -> bool:
        return path in self.paths

    def __iter__(self) -> Iterator[str]:
        return iter(self.paths)

    def __getitem__(self, path: str) -> bytes:
        return self.place(path).read_bytes()

    def __setitem__(self, path: str, octets: bytes) -> None:
        self.paths[path] = None
        self.begin().replace(path, octets)

    def pour(self, path: str, *streams: BinaryIO) -> None:
        """Stage a file that is made of streams in a row."""
        self.paths[path] = None
        try:
            with self.place(path).open("wb") as file:
                for stream in streams:
                    stream.seek(0)
                    shutil.copyfileobj(stream, file, 1 << 20)
        except OSError as fault:
            fault.filename = fault.filename or path
            raise

    def begin(self) -> Folder:
        """Return the folder in which files wait."""
        if self.folder is None:
            self.within.mkdir(parents=True, exist_ok=True)
            self.folder = Folder(Path(tempfile.mkdtemp(prefix=PREFIX, dir=self.within)))
        return self.folder

    def adopt(self, path: str) -> None:
        """Take a file in that some process wrote to the folder."""
        self.paths[path] = None

    def place(self, path: str) -> Path:
        """Return where a file waits."""
        return Path(self.begin().place(path))

    def drop(self, path: str) -> None:
        """Leave a file out."""
        self.place(path).unlink()
        del self.paths[path]

    def check(self, folder: Path) -> None:
        """Raise OSError where a file may not be put into its place below a folder, before any is."""
        for name, files in self._listed():
            _check(folder / name, files)

    def publish(self, folder: Path) -> None:
        """Put all files into their places below a folder; raises OSError."""
        for name, files in self._listed():
            self._put(name, files, folder / name)

    def _listed(self) -> Iterable[tuple[str, list[str]]]:
        """Return the folders in which files have their places, each with the names of its files."""
        listed: dict[str, list[str]] = {}
        for path in self.paths:
            name, _, last = path.rpartition("/")
            listed.setdefault(name, []).append(last)
        return listed.items()

    def _put(self, name: str, files: list[str], target: Path) -> None:
        """Put the files of one folder into their places: as a whole where there is no such folder yet."""
        waiting = f"{self.begin().root}/{name}"
        if not target.exists() and {entry.name for entry in os.scandir(waiting)} == set(files):
            target.parent.mkdir(parents=True, exist_ok=True)
            Path(waiting).rename(target)
            return
        target.mkdir(parents=True, exist_ok=True)
        for file in files:
            os.replace(f"{waiting}/{file}", f"{target}/{file}")  # noqa: PTH105

    def discard(self) -> None:
        """Leave nothing of what was not published."""
        if self.folder is not None:
            shutil.rmtree(self.folder.root, ignore_errors=True)
            self.folder = None
