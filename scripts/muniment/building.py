"""A build as ordered steps: the library read, the theme at hand, pages filled, files published."""

import contextlib
import datetime
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
from filelock import FileLock

from muniment import library as libraries
from muniment import theme as themes
from muniment import verifying
from muniment.catalogue import catalogue, digest
from muniment.library import Entry, Library
from muniment.model.page import File, Kind, Page
from muniment.model.problem import Problem
from muniment.output import Publisher
from muniment.project import Project
from muniment.shell import Setting, Shell, dress
from muniment.site import files, pages
from muniment.theme import Theme


class Report(msgspec.Struct, frozen=True):
    """What a publishing did: the number of pages, and the paths published, written and removed."""

    pages: int
    published: tuple[str, ...]
    written: tuple[str, ...]
    removed: tuple[str, ...]


class Clock:
    """Wall-clock seconds that each step of a build took."""

    def __init__(self) -> None:
        self.laps: list[tuple[str, float]] = []
        self.since = time.perf_counter()

    def lap(self, name: str) -> None:
        """Note the seconds since the lap before."""
        now = time.perf_counter()
        self.laps.append((name, now - self.since))
        self.since = now


def state_of(project: Project, *, preview: bool = False) -> Path:
    """Return the folder of kept work; the preview has one of its own."""
    return project.cache / ("preview" if preview else "build")


@contextlib.contextmanager
def locked(state: Path) -> Iterator[None]:
    """Hold the lock of a state; the system lets go of it when its holder dies."""
    state.mkdir(parents=True, exist_ok=True)
    with FileLock(state / "lock"):
        yield


def read_library(project: Project, state: Path, *, now: datetime.datetime) -> Library:
    """Read the library, using and renewing the entries kept under `state`."""
    today = libraries.today_in(project, now)
    kept = load_entries(state)
    entries = libraries.scan(project.root, kept)
    if any(kept.get(path) is not entry for path, entry in entries.items()) or len(kept) != len(entries):
        save_entries(state, entries)
    return Library.of(project, entries, today=today)


class _Entries(msgspec.Struct, frozen=True):
    key: bytes
    entries: dict[str, Entry]


def load_entries(state: Path) -> dict[str, Entry]:
    """Return the entries kept by the same code; none where there are none or they cannot be read."""
    try:
        kept = msgspec.msgpack.decode((state / "entries").read_bytes(), type=_Entries)
    except (OSError, msgspec.DecodeError):
        return {}
    return kept.entries if kept.key == themes.code_key() else {}


def save_entries(state: Path, entries: dict[str, Entry]) -> None:
    """Keep entries, whole or not at all."""
    state.mkdir(parents=True, exist_ok=True)
    fresh = state / "entries.new"
    fresh.write_bytes(msgspec.msgpack.encode(_Entries(themes.code_key(), entries)))
    fresh.replace(state / "entries")


def publish(project: Project, library: Library, theme: Theme, *, state: Path, site: Path, drafts: bool) -> Report:
    """Fill and publish every page and file of the site."""
    indexed = catalogue(library)
    made = list(pages(indexed, drafts=drafts))
    extra = [*files(indexed), File("assets/site.css", digest(theme.stylesheet), lambda: theme.stylesheet)]
    written = _written_by_hand(theme, project)
    publisher = Publisher(state, site, key=theme.key)
    home = next(page for page in made if page.kind is Kind.HOME)
    publisher.open([*(page.path for page in made), *(file.path for file in extra), *written])
    for path, source in written.items():
        if path != home.path:
            octets = source.read_bytes()
            publisher.put(path, digest(octets), lambda octets=octets: octets)  # type: ignore[misc]
    for page, shell in _shelled(made, theme, written):
        publisher.put(page.path, page.needs, lambda page=page, shell=shell: _dressed(page, shell, project))  # type: ignore[misc]
    for file in extra:
        publisher.put(file.path, file.needs, lambda file=file: file.make().encode())  # type: ignore[misc]
    publisher.close()
    return Report(len(made), tuple(publisher.files), tuple(publisher.written), tuple(publisher.removed))


def verified(library: Library, site: Path, *, report: Report) -> list[Problem]:
    """Return what is wrong with a site that was just published."""
    return list(verifying.verify(library, site, ours=report.published, changed=None))


def _shelled(made: list[Page], theme: Theme, written: dict[str, Path]) -> Iterator[tuple[Page, Shell]]:
    shells = {kind: Shell.of(rendered) for kind, rendered in theme.shells.items()}
    home = written.get("index.html")
    if home is not None:
        shells[Kind.HOME] = Shell.of(home.read_text(encoding="utf-8"))
    for page in made:
        yield page, shells[page.kind]


def _dressed(page: Page, shell: Shell, project: Project) -> bytes:
    setting = Setting(project.site_name, project.site_url, project.edit)
    return dress(page, page.make(), shell=shell, setting=setting).encode("utf-8", "xmlcharrefreplace")


def _written_by_hand(theme: Theme, project: Project) -> dict[str, Path]:
    """Return the files that MkDocs made of docs/, by path; what it copied of its theme stays behind."""
    folder = Path(theme.pages)
    found = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("*")) if file.is_file()}
    docs = project.root / "docs"
    return {path: file for path, file in found.items() if path.endswith(".html") or (docs / path).is_file()}
