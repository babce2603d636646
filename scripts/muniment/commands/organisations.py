"""`muniment organisations`: names that the registry does not know; takes them over into it and into the posts."""

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from muniment.captures import splitting
from muniment.cli import archive
from muniment.commands import report
from muniment.model.capture import Refused as Unsplit
from muniment.model.problem import count
from muniment.posts import assembling, unresolved
from muniment.posts import library as libraries
from muniment.posts.library import Library
from muniment.project import UsageError
from muniment.revisions import bodies, changes
from muniment.revisions.changes import Refused
from muniment.vocabularies.registry import Registry

EPILOG = """
\b
Examples:
  muniment organisations                          names without an entry, and the nearest known ones
  muniment organisations --json -                 for a program
  muniment organisations add                      take all of them over
  muniment organisations add "Harbour Watch"      one of them, or a new one
  muniment organisations add "HW Chile" --alias-of harbour-watch
"""
ADD = """
\b
Examples:
  muniment organisations add                      all names of posts that have no entry
  muniment organisations add "Harbour Watch (HW) (Chile)"
  muniment organisations add "HW Chile" --alias-of harbour-watch
  muniment organisations add --from page.txt      and those that a capture names
"""


@click.group(epilog=EPILOG, invoke_without_command=True)
@click.option("--json", "target", metavar="FILE", help="Write what was found as JSON; - is standard output.")
@click.pass_context
def command(ctx: click.Context, target: str | None) -> None:
    """List the names of bodies in posts that have no entry, and the nearest known ones."""
    if ctx.invoked_subcommand is not None:
        return
    library = _library(ctx)
    found = unresolved.names(library)
    if target is not None:
        report.write_json(target, found)
    if target != "-":
        for name in found:
            click.echo(str(name))
        total = len(library.registry.organisations)
        click.echo(f"{count(total, 'organisation')}, {count(len(found), 'name')} without an entry")


@command.command(epilog=ADD)
@click.argument("names", nargs=-1)
@click.option("--alias-of", default="", metavar="ID", help="The names are further names of this body.")
@click.option(
    "--from", "captures", multiple=True, type=click.Path(path_type=Path), help="A capture to take names from."
)
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.pass_context
def add(ctx: click.Context, names: tuple[str, ...], alias_of: str, captures: tuple[Path, ...], dry_run: bool) -> None:
    """Add NAMES (all that have no entry, when none is given) to the registry, and their ids to the posts."""
    if alias_of and not names:
        raise UsageError("--alias-of needs the names that are to be aliases")
    library = _library(ctx)
    further = [name for file in captures for name in _named_in(file, library.registry)]
    try:
        addition = bodies.add(library, names, alias_of=alias_of, further=further)
        paths = changes.write(library.root, () if dry_run else addition.changes)
    except Refused as refused:
        raise UsageError(str(refused)) from None
    if dry_run:
        paths = [change.path for change in addition.changes if change.new != change.old]
    _print(addition, paths, verb="would change" if dry_run else "changed")


def _print(addition: bodies.Addition, paths: Iterable[str], *, verb: str) -> None:
    for said in addition.left:
        click.echo(f"left out: {said}")
    for key in addition.fresh:
        click.echo(f"{bodies.PATH}: {key}: check its name and country")
    listed = list(paths)
    for path in listed:
        click.echo(path)
    click.echo(f"{count(len(addition.fresh), 'organisation')} added, {count(len(listed), 'file')} {verb}")


def _named_in(file: Path, registry: Registry) -> Iterator[str]:
    try:
        reading = splitting.read(splitting.octets_of(file), registry)
    except Unsplit as refused:
        raise UsageError(f"{file}: {refused}") from None
    yield from (body.as_ for draft in reading.drafts for body in draft.front.organisations if not body.id)


def _library(ctx: click.Context) -> Library:
    project = archive(ctx)
    return assembling.read(project, today=libraries.today_in(project, datetime.datetime.now(datetime.UTC)))
