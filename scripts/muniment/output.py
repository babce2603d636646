"""Publishing into a folder: only what differs is written, each file whole; what is no longer wanted goes last."""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec

from muniment.dependencies import Face
from muniment.model.problem import Problem
from muniment.project import UsageError

MARK = b"Muniment"
"""Stands near the head of every page that we write: files of a lost manifest are known by it."""


class Kept(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A file as published: what it depended on, a digest of its bytes, its size and modification time in ns."""

    needs: bytes
    digest: bytes
    size: int
    changed: int


Files = dict[str, Kept]


class State(msgspec.Struct, array_like=True):
    """What is kept between two publishings.

    `files` are those of each section by path, `faces` what each post showed, `pending` paths that an interrupted
    publishing may have made beside pages (which carry our mark), `folders` the folders of the site with their
    modification time in ns, `secrets` a digest of the drafts that no page may show, `inputs` one of all that went
    in, with what is to be said of it again: the number of `posts` and the `doubts`. Not `whole` while one runs.
    """

    key: bytes = b""
    vocabularies: bytes = b""
    files: dict[str, Files] = {}
    faces: dict[str, Face] = {}
    pending: set[str] = set()
    folders: dict[str, int] = {}
    secrets: bytes = b""
    inputs: bytes = b""
    posts: int = 0
    doubts: tuple[Problem, ...] = ()
    whole: bool = True

    @property
    def paths(self) -> Files:
        """Every file, by path."""
        return {path: kept for files in self.files.values() for path, kept in files.items()}


RUNNING = "running"
"""Stands in the folder of a state while a publishing runs, and after one that was killed."""


def load(state: Path) -> State:
    """Return what the last publishing kept; an empty state where there is none or it cannot be read."""
    try:
        kept = msgspec.msgpack.decode((state / "files").read_bytes(), type=State)
    except (OSError, msgspec.DecodeError):
        return State()
    kept.whole = not (state / RUNNING).exists()
    return kept


def save(state: Path, kept: State) -> None:
    """Keep a state, whole or not at all; the publishing that made it is over."""
    fresh = state / "files.new"
    fresh.write_bytes(msgspec.msgpack.encode(kept))
    fresh.replace(state / "files")
    (state / RUNNING).unlink(missing_ok=True)


def refuse_foreign(site: Path, old: State, *, wanted: Callable[[], Iterable[str]]) -> set[str]:
    """Return files of the site that an interrupted or forgotten publishing left; UsageError where one is not ours."""
    if (old.files and old.whole) or not site.exists():
        return set()
    standing = {path for path, _ in _walk(site)}
    unknown = standing - old.paths.keys() - old.pending
    foreign = sorted(unknown - set(wanted()) if unknown else ())
    for path in foreign:
        if not _is_ours(site / path):
            raise UsageError(f"{site.name}/ holds a file that is not ours: {path}; move it, or delete the folder")
    return standing


def _walk(site: Path) -> Iterable[tuple[str, str]]:
    root = len(str(site)) + 1
    for folder, _, names in os.walk(site):
        yield from ((f"{folder[root:]}/{name}".lstrip("/"), name) for name in names)


def _is_ours(file: Path) -> bool:
    with file.open("rb") as opened:
        return MARK in opened.read(4096)


def begin(state: Path, site: Path, old: State, left: set[str]) -> None:
    """Write down that a publishing runs, before the first byte of it, and make room for it."""
    scratch = state / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    for file in scratch.iterdir():
        file.unlink()
    site.mkdir(parents=True, exist_ok=True)
    if left - old.pending:
        old.pending |= left
        save(state, old)
    (state / RUNNING).touch()


class Output(msgspec.Struct, frozen=True, array_like=True):
    """What a writer did: the files of each section, and the paths that it wrote."""

    files: dict[str, Files]
    written: list[str]


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

    def done(self) -> Output:
        """Return what this has done."""
        return Output(self.files, self.written)

    def _renewed(self, path: str, needs: bytes, octets: bytes, kept: Kept | None) -> Kept:
        seal = hashlib.blake2b(octets, digest_size=16).digest()
        if kept is not None and kept.digest == seal:
            return Kept(needs, seal, kept.size, kept.changed)
        status = self._write(path, octets)
        self.written.append(path)
        return Kept(needs, seal, status.st_size, status.st_mtime_ns)

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
        self._make_folder(folder.rpartition("/")[0])
        with contextlib.suppress(OSError):  # it is there, or a file stands in its way
            os.mkdir(f"{self.site}/{folder}")  # noqa: PTH102


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
    """Remove files that are no longer wanted, and the folders that they leave empty; return those that were there."""
    removed = []
    for path in sorted(paths):
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


def foreign(
    site: Path, paths: Iterable[str], *, known: Mapping[str, int], written: Iterable[str]
) -> tuple[list[str], dict[str, int]]:
    """Return files of the site that are none of `paths`, and its folders with their modification time in ns.

    A folder whose time is that of `known` holds what it held when it was last looked into.
    """
    folders: dict[str, int] = {}
    changed: dict[str, set[str]] = {}
    for folder in {*known, *_folders_of(written)}:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            folders[folder] = os.stat(f"{site}/{folder}").st_mtime_ns  # noqa: PTH116 - ten thousand of them
            if known.get(folder) != folders[folder]:
                changed[folder] = set(os.listdir(f"{site}/{folder}"))  # noqa: PTH208
    if changed:
        for path in (*paths, *_folders_of(paths)):
            folder, _, name = path.rpartition("/")
            if folder in changed:
                changed[folder].discard(name)
    return [f"{folder}/{name}".lstrip("/") for folder, names in changed.items() for name in names], folders


def _folders_of(paths: Iterable[str]) -> set[str]:
    """Return every folder that these paths stand in, the site's own as the empty one."""
    found = {""}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def unchanged(site: Path, old: State) -> bool:
    """Return whether a site stands as the last publishing left it: no file changed, none added, none gone."""
    place = str(site)
    try:
        if any(os.stat(f"{place}/{folder}").st_mtime_ns != time for folder, time in old.folders.items()):  # noqa: PTH116
            return False
    except OSError:
        return False
    return all(intact(place, path, kept) for files in old.files.values() for path, kept in files.items())
