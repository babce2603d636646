"""Where posts of a capture go: into the archive, or into a folder that was named."""

from pathlib import Path

import click
import msgspec

from muniment.cli import archive
from muniment.project import Settings, UsageError
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry


class Place(msgspec.Struct, frozen=True):
    """Where posts go, how its path is shown, and what the archive around it says."""

    folder: Path
    shown: str
    settings: Settings
    vocabulary: Registry | None = None
    root: Path | None = None
    """The archive's own folder."""


def of(ctx: click.Context, into: Path | None) -> Place:
    """Return where the posts go that are split into a folder, or into the archive where none is named."""
    for part in (into, *into.parents) if into is not None else ():
        if part.exists() and not part.is_dir():
            raise UsageError(f"--into {into}: {'' if part == into else f'{part} '}is a file; name a folder")
    try:
        found = archive(ctx)
    except UsageError:
        if into is None or ctx.find_root().obj is not None:
            raise
        return Place(into, into.as_posix(), Settings())
    if into is None:
        return Place(found.posts, "posts", found.settings, root=found.root)
    known, _ = registry.read(found.posts)
    return Place(into, into.as_posix(), found.settings, known, found.root)
