"""Where posts of a capture go: into the archive, or into a folder that was named."""

import contextlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import msgspec
from filelock import FileLock, Timeout

from muniment import project
from muniment.captures import filenames, splitting, staging
from muniment.cli import archive
from muniment.project import Project, Settings, UsageError
from muniment.text.patterns import late
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

PART = r"(?!-)[\w-]{1,63}(?<!-)"
HOST = late(rf"(?!.{{254}}){PART}(?:\.{PART})*\.?(?::\d+)?|\[?(?=[^:]*:[^:]*:)[0-9a-f:.]+\]?", re.IGNORECASE)
"""What may be the name of a host, in any script, or its number (RFC 1035, 2.3.4)."""
YEAR = late(r"\d{4}|undated")
"""What the folders are called in which posts are."""


class Folder(click.Path):
    """A folder that is named: an empty name, as of a variable that a shell does not know, is none."""

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path; raises UsageError."""
        if not str(value):
            raise UsageError("--into '' is no folder; name one")
        return super().convert(value, param, ctx)


class Place(msgspec.Struct, frozen=True):
    """Where posts go, how its path is shown, and what the archive around it says."""

    folder: Path
    shown: str
    settings: Settings
    vocabulary: Registry | None = None
    root: Path | None = None
    """The archive's own folder."""


def of(ctx: click.Context, into: Path | None) -> Place:
    """Return where the posts go that are split into a folder, or into the archive where none is named.

    The archive that `-C` names holds for any folder; else a folder that stands in an archive is that one's.
    """
    if into is None:
        found = archive(ctx)
        return Place(found.posts, "posts", found.settings, root=found.root)
    for part in (into, *into.parents):
        if part.is_symlink() and not part.exists():
            raise UsageError(f"--into {into}: {part} is a link that leads nowhere; name a folder")
        if part.exists() and not part.is_dir():
            raise UsageError(f"--into {into}: {'' if part == into else f'{part} '}is a file; name a folder")
    around = archive(ctx) if ctx.find_root().obj is not None else _around(into, _acted_on(ctx))
    if around is None:
        return Place(into, into.as_posix(), Settings())
    known, _ = registry.read(around.posts)
    return Place(into, into.as_posix(), around.settings, known, around.root)


def _acted_on(ctx: click.Context) -> Project | None:
    """Return the archive in whose folder somebody stands; None where it is in none."""
    try:
        return archive(ctx)
    except UsageError:
        return None


def _around(folder: Path, acted: Project | None) -> Project | None:
    """Return the archive in which a folder stands, or is to stand; the one that is acted on where it is in none."""
    try:
        root = project.find(folder)
    except UsageError:
        return acted
    if acted is not None and acted.root == root:
        return acted
    try:
        return project.read(root)
    except UsageError as fault:
        raise UsageError(f"--into {folder}: {fault}") from None


def check_typed(names: Iterable[str | None], networks: tuple[str, ...] = ()) -> None:
    """Raise UsageError where what was typed is no name of a host, or no network, before anything is written."""
    typed = [name for name in names if name is not None]
    hosts(typed)
    if not all(typed):
        raise UsageError("'' is no name of a host; write it as in --blog blog.example")
    if networks:
        from muniment.commands.linkoptions import way  # loads the fetcher, which few splits need

        way(networks, "")


def hosts(given: Iterable[str]) -> frozenset[str]:
    """Return names of hosts as they are compared; UsageError where one of them is none."""
    names = splitting.host_names(given)
    if wrong := sorted(name for name in names if not HOST.fullmatch(name)):
        raise UsageError(f"'{wrong[0]}' is no name of a host; write it as in --blog blog.example")
    return names


def zone(settings: Settings) -> str:
    """Return the blog's time zone; empty where the configuration has no other than the usual."""
    return settings.timezone if settings.timezone != Settings().timezone else ""


def strange(names: Iterable[str], settings: Settings) -> Iterator[str]:
    """Yield a line for each host name of the blog that the configuration lacks: its links lead away from the site."""
    known = splitting.host_names([settings.blog, *settings.blog_hosts])
    for name in sorted(splitting.host_names(names) - known):
        where = f"add {name} to blog_hosts" if settings.blog else f"set blog to https://{name}/"
        yield f"mkdocs.yml: {where}, so that links to it lead to the posts on the site too"


@contextlib.contextmanager
def alone(folder: Path, root: Path | None) -> Iterator[None]:
    """Let no other split or pull write to a folder of an archive meanwhile; one that does is waited for, and told.

    Where the folder is none of the archive's (`root`; None: there is none), and where its `.cache/` cannot be written,
    nothing is held. Raises UsageError where posts would land outside.
    """
    _contain(folder)
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):
            if root is not None and staging.is_of(folder, root):
                (root / ".cache").mkdir(exist_ok=True)
                held.callback(_acquired(FileLock(root / ".cache" / "import.lock")).release)
        yield


def _contain(folder: Path) -> None:
    """Raise UsageError where the folder of a year is a link that leads elsewhere: no build sees what stands there."""
    years = (one for one in folder.iterdir() if YEAR.fullmatch(one.name)) if folder.is_dir() else iter(())
    for year in years:
        if year.is_symlink() and not year.resolve().is_relative_to(folder.resolve()):
            where = f"{folder.name}/{year.name}"
            raise UsageError(f"{where} is a link to {year.readlink()}; put a folder in its place, with the posts in it")


def _acquired(lock: FileLock) -> FileLock:
    try:
        lock.acquire(timeout=0)
    except Timeout:
        click.echo("another split or pull writes to this archive; waiting until it is done", err=True)
        lock.acquire()
    return lock


def check(captures: Sequence[Path], names: Iterable[str | None], networks: tuple[str, ...]) -> None:
    """Raise UsageError where what was typed is wrong, or captures are no files, which give the same each time."""
    check_typed(names, networks)
    if absent := [str(path) for path in captures if not path.exists()]:
        raise UsageError(f"{', '.join(absent)}: {'does' if len(absent) == 1 else 'do'} not exist")
    if unfit := [f"{path}: {what}" for path in captures if (what := _unfit(path))]:
        raise UsageError("\n".join(unfit))


def _unfit(path: Path) -> str:
    """Return why a path is none of a capture, whatever stands in it; empty where it may be."""
    if path.is_dir():
        return "is a folder; name the captures in it"
    if filenames.is_ledger(path.name):
        return "is called as the ledger of a capture is; name the capture, or give it another name"
    return "" if path.is_file() else "is a pipe or a device; save what it gives as a file"


def unwritten(place: Place, fault: OSError, end: str) -> UsageError:
    """Return what to say where a file could not be put into its place; `end`: what became of the rest."""
    path = Path(fault.filename2 or fault.filename or place.folder)
    shown = f"{place.shown}/{path.relative_to(place.folder)}" if path.is_relative_to(place.folder) else path
    return UsageError(f"{shown}: cannot be written: {fault.strerror}; {end}")


def home(blog: str) -> str:
    """Return the address of a blog that was named by its host, or by that; empty where none was."""
    whole = blog if "://" in blog else f"https://{blog}"
    return f"{whole.rstrip('/')}/" if blog else ""
