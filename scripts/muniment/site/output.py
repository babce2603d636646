"""Publishing into a folder: only what differs is written, each file whole; what is no longer wanted goes last."""

import contextlib
import os
from collections.abc import Callable, Container, Iterable, Mapping, Set
from functools import cache, cached_property
from pathlib import Path

import msgspec

from muniment.machine import forking, kept
from muniment.machine.forking import Share
from muniment.machine.writer import Files, intact
from muniment.model.problem import Problem
from muniment.posts.faces import Face
from muniment.project import UsageError
from muniment.text.patterns import late

MARK = b"Muniment"
"""Stands near the head of every page that we write: files of a lost manifest are known by it."""
UNMARKED = late(r"data/(?:[0-9]{4}|undated)\.(?:bib|ris|json)")
"""Files that have no room for a mark: those of a year that is no more are known by their names."""


class State(msgspec.Struct, array_like=True, dict=True):
    """What is kept between two publishings.

    `files` are those of each section by path, `faces` what each post showed, `pending` paths that an interrupted
    publishing may have made beside pages (which carry our mark), `folders` the folders of the site with their
    modification time in ns, `secrets` a digest of the drafts that no page may show, `inputs` one of all that went
    in, with what is to be said of it again: the number of `posts` and the `doubts`. Not `whole` while one runs. `links`
    tells apart what the ledger of links said.
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
    links: bytes = b""

    @cached_property
    def paths(self) -> Files:
        """Every file, by path; `files` must be complete when this is first asked for."""
        return {path: file for files in self.files.values() for path, file in files.items()}


LARGE = 1 << 17
"""Octets of a state from which a site has so many files that a process of its own looks at them."""
RUNNING = "running"
"""Stands in the folder of a state while a publishing runs, and after one that was killed."""


def load(state: Path, *, aloud: bool = True) -> State:
    """Return what the last publishing kept; an empty state where there is none or it cannot be read (said aloud)."""
    old = kept.read(state / "files", State, aloud=aloud) or State()
    old.whole = not (state / RUNNING).exists()
    return old


def save(state: Path, published: State) -> None:
    """Keep a state; the publishing that made it is over."""
    kept.write(state / "files", published)
    (state / RUNNING).unlink(missing_ok=True)


def refuse_foreign(site: Path, old: State, *, wanted: Callable[[], Iterable[str]]) -> set[str]:
    """Return files of the site that an interrupted or forgotten publishing left; UsageError where one is not ours."""
    if (old.files and old.whole) or not site.exists():
        return set()
    standing = {path for path, _ in _walk(site)}
    unknown = standing - old.paths.keys() - old.pending
    foreign = sorted(unknown - set(wanted()) if unknown else ())
    for path in foreign:
        if not (UNMARKED.fullmatch(path) or _is_ours(site / path)):
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


class Look(msgspec.Struct, frozen=True, array_like=True):
    """The site as it stands, held against the last publishing.

    `damaged` are sections of which a file is gone or is not as it was written, `changed` the folders that something
    came into or went from.
    """

    damaged: list[str] = []
    changed: list[str] = []

    @property
    def clean(self) -> bool:
        """Whether the site stands as it was left: no file changed, none added, none gone."""
        return not self.damaged and not self.changed


def looked(state: Path, site: Path, *, processes: int) -> tuple[State, Callable[[], Look]]:
    """Return what the last publishing kept, and what gives a look at the site: aside where it has many files.

    Such a look is begun first of all: a process that begins later would share, and copy, all that has been read.
    """
    file = state / "files"
    if processes > 1 and file.is_file() and file.stat().st_size > LARGE:
        aside = forking.aside(lambda: _look(site, load(state, aloud=False)), kind=Look, processes=processes)
        return load(state), aside
    old = load(state)
    return old, cache(lambda: _look(site, old))


def _look(site: Path, old: State) -> Look:
    return Look(list(_damaged(str(site), old)), list(_changed(str(site), old)))


def _damaged(site: str, old: State) -> Iterable[str]:
    for subject, files in old.files.items():
        if not all(intact(site, path, kept) for path, kept in files.items()):
            yield subject


def _changed(site: str, old: State) -> Iterable[str]:
    for folder, time in old.folders.items():
        try:
            if os.stat(f"{site}/{folder}").st_mtime_ns == time:  # noqa: PTH116 - ten thousand of them
                continue
        except OSError:
            pass
        yield folder


class Found(msgspec.Struct, frozen=True, array_like=True):
    """What stands in some folders: the folders with their modification time in ns, and paths that are not ours."""

    folders: dict[str, int]
    strange: list[str]


def foreign(
    site: Path, paths: Container[str], *, known: Mapping[str, int], changed: Set[str], processes: int = 1
) -> tuple[list[str], dict[str, int]]:
    """Return files of the site that are none of `paths`, and its folders with their modification time in ns.

    Only the folders that have `changed` are looked into: the others hold what they held when their time was `known`.
    """
    place = str(site)

    def look_into(share: Share[str]) -> Found:
        found = Found({}, [])
        for folder in share:
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                found.folders[folder] = os.stat(f"{place}/{folder}").st_mtime_ns  # noqa: PTH116
                standing = [f"{folder}/{name}" if folder else name for name in os.listdir(f"{place}/{folder}")]  # noqa: PTH208
                found.strange.extend([p for p in standing if p not in paths and p not in known and p not in changed])
        return found

    shares = forking.spread(list(changed), look_into, kind=Found, processes=processes)
    folders = {folder: time for folder, time in known.items() if folder not in changed}
    for found in shares:
        folders.update(found.folders)
    return [file for found in shares for path in found.strange for file in _files_at(site, path)], folders


def times(site: Path, folders: Iterable[str]) -> dict[str, int]:
    """Return folders of the site that are there, with their modification time in ns."""
    found = {}
    for folder in folders:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            found[folder] = os.stat(f"{site}/{folder}").st_mtime_ns  # noqa: PTH116 - ten thousand of them
    return found


def _files_at(site: Path, path: str) -> Iterable[str]:
    """Yield a path, or the files below it where it is a folder: one that is empty does no harm."""
    if not (site / path).is_dir():
        return [path]
    return (file.relative_to(site).as_posix() for file in sorted((site / path).rglob("*")) if not file.is_dir())


def folders_of(paths: Iterable[str]) -> set[str]:
    """Return every folder that these paths stand in, the site's own as the empty one."""
    found = {""}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found
