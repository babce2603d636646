"""What the shell proposes after the tabulator: tags, organisations and files of posts."""

import os
import re
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from muniment import project
from muniment.posts import library, writing
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

MOST = 200
"""Proposals beyond which a list helps nobody."""


def tags(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Propose the labels that begin with what is typed, or hold it; those of persons are never proposed."""
    return [CompletionItem(_typed(label)) for label in _fitting(writing.labels(_known(ctx)), incomplete)]


def organisations(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Propose ids of bodies by the id or the name, which is shown beside it."""
    bodies = _known(ctx).by_id
    found = _fitting([f"{key} {body.name}" for key, body in bodies.items()], incomplete)
    keys = (line.partition(" ")[0] for line in found)
    return [CompletionItem(key, help=bodies[key].name) for key in keys]


def posts(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Propose the files of posts whose path, or name, begins with what is typed."""
    root = _root(ctx)
    if root is None:
        return []
    paths = library.of_posts(library.every_stamp(root))
    begun = [path for path in paths if path.startswith(incomplete)]
    within = begun or [path for path in paths if incomplete and incomplete in path.rpartition("/")[2]]
    here = Path.cwd().resolve()
    prefix = "" if here == root else f"{root}/"
    return [CompletionItem(f"{prefix}{path}") for path in within[:MOST]] or [CompletionItem(incomplete, type="file")]


def _typed(word: str) -> str:
    """Return a word as it is typed: bash puts it into the line as it is, other shells see to blanks themselves.

    Click's function for bash reads the answer without -r, which takes one of two backslashes away.
    """
    bash = os.environ.get("_MUNIMENT_COMPLETE", "").startswith("bash")
    return re.sub(r"([^\w.,:/@%+=-])", r"\\\\\1", word) if bash else word


def _fitting(words: list[str], incomplete: str) -> list[str]:
    typed = incomplete.casefold()
    begun = [word for word in words if word.casefold().startswith(typed)]
    return (begun or [word for word in words if typed in word.casefold()])[:MOST]


def _root(ctx: click.Context) -> Path | None:
    """Return the archive that the line acts on; None where there is none, of which a shell is told nothing."""
    given: Path | None = ctx.find_root().params.get("folder")
    try:
        return project.find(given or Path.cwd())
    except project.UsageError:
        return None


def _known(ctx: click.Context) -> Registry:
    root = _root(ctx)
    return registry.read(root / "posts")[0] if root else Registry()
