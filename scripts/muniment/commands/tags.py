"""`muniment tags`: how tags are used; merges, renames and adds them in the list and in every post."""

import datetime
from collections.abc import Callable
from pathlib import Path

import click

from muniment import project as projects
from muniment.cli import archive
from muniment.commands import completing, report
from muniment.model.problem import count
from muniment.model.tag import Tag, TagKind
from muniment.posts import assembling, catalogue, usage
from muniment.posts import library as libraries
from muniment.posts.library import Library
from muniment.project import UsageError
from muniment.revisions import changes
from muniment.revisions import tags as revisions
from muniment.revisions.changes import Change, Refused

EPILOG = """
\b
Examples:
  muniment tags                                   use, labels nearly the same, unused ones
  muniment tags --json -                          for a program
  muniment tags merge "hrd" "human rights defenders"
  muniment tags rename "RSDL" "secret detention"
  muniment tags add "torture" --broader "detention"
  muniment tags add "torture" posts/2018/2018-04-12-a.md
"""
ADD = """
\b
Examples:
  muniment tags add "torture" --broader "detention"
  muniment tags add "torture" posts/2018/2018-04-12-a.md posts/2019/2019-04-02-b.md
"""


@click.group(epilog=EPILOG, invoke_without_command=True)
@click.option("--json", "target", metavar="FILE", help="Write the figures as JSON; - is standard output.")
@click.pass_context
def command(ctx: click.Context, target: str | None) -> None:
    """Show how often each tag is used, and which are nearly the same, unused, or stand alone."""
    if ctx.invoked_subcommand is None:
        found = catalogue.catalogue(_library(ctx))
        uses, remarks = usage.tags(found), usage.remarks(found)
        if target is not None:
            report.write_json(target, {"tags": uses, "remarks": remarks})
        if target != "-":
            _print(uses, remarks)


def _print(uses: list[usage.TagUse], remarks: list[usage.Remark]) -> None:
    width = max((len(use.label) for use in uses), default=0)
    for use in uses:
        click.echo(f"{use.posts:6}  {use.label:{width}}  {f'< {use.broader}' if use.broader else ''}".rstrip())
    for remark in remarks:
        click.echo(str(remark))
    click.echo(usage.summary(uses))


@command.command(epilog='\b\nExamples:\n  muniment tags merge "hrd" "human rights defenders"\n')
@click.argument("going")
@click.argument("staying")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.pass_context
def merge(ctx: click.Context, going: str, staying: str, dry_run: bool) -> None:
    """Make the tag GOING an alias of STAYING, and write STAYING in its posts."""
    _change(ctx, lambda library: revisions.merge(library, going, staying), dry_run=dry_run)


@command.command(epilog='\b\nExamples:\n  muniment tags rename "RSDL" "secret detention"\n')
@click.argument("former")
@click.argument("label")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.pass_context
def rename(ctx: click.Context, former: str, label: str, dry_run: bool) -> None:
    """Give the tag FORMER another LABEL, in the list and in its posts; its address stays."""
    _change(ctx, lambda library: revisions.rename(library, former, label), dry_run=dry_run)


@command.command(epilog=ADD)
@click.argument("label", shell_complete=completing.tags)
@click.argument("posts", nargs=-1, type=click.Path(path_type=Path), shell_complete=completing.posts)
@click.option("--broader", default="", help="The label of the wider tag.")
@click.option("--meaning", default="", help="What it covers, in a sentence.")
@click.option("--alias", "aliases", multiple=True, help="Another spelling; may be given several times.")
@click.option("--kind", type=click.Choice([kind.value for kind in TagKind]), default=TagKind.TOPIC.value)
@click.option("--slug", default="", help="The last part of its address; made from the label when absent.")
@click.pass_context
def add(
    ctx: click.Context,
    label: str,
    posts: tuple[Path, ...],
    broader: str,
    meaning: str,
    aliases: tuple[str, ...],
    kind: str,
    slug: str,
) -> None:
    """Add a tag called LABEL to the list, and to POSTS; for these it may be in the list already."""
    project = archive(ctx)
    paths = [projects.within(project, post) for post in posts]
    tag = Tag(label=label, broader=broader, meaning=meaning, aliases=aliases, kind=TagKind(kind), slug=slug)
    _change(ctx, lambda library: revisions.add(library, tag, paths), dry_run=False)


def _change(ctx: click.Context, make: Callable[[Library], list[Change]], *, dry_run: bool) -> None:
    library = _library(ctx)
    try:
        due = list(make(library))
        paths = changes.write(library.root, [] if dry_run else due)
        paths += [change.path for change in due if dry_run and change.new != change.old]
    except Refused as refused:
        raise UsageError(str(refused)) from None
    for path in paths:
        click.echo(path)
    click.echo(f"{count(len(paths), 'file')} {'would change' if dry_run else 'changed'}")


def _library(ctx: click.Context) -> Library:
    project = archive(ctx)
    return assembling.read(project, today=libraries.today_in(project, datetime.datetime.now(datetime.UTC)))
