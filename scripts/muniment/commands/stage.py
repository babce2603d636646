"""`muniment stage`: every page in a plain folder, for another generator."""

import datetime
from pathlib import Path

import click

from muniment.cli import archive
from muniment.commands import report
from muniment.site import keeping, plain

EPILOG = """
\b
Examples:
  muniment stage ../pages      then build ../pages with any generator of static sites
"""


@click.command(epilog=EPILOG)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, folder: Path) -> None:
    """Write posts as Markdown, and all other pages as front matter and HTML, to the empty folder DIR."""
    project = archive(ctx)
    with keeping.locked(keeping.state_of(project)) as state:
        library = keeping.read_library(project, state, now=datetime.datetime.now(datetime.UTC))
    code = report.print_problems(library.errors)
    if not code:
        click.echo(f"{plain.stage(project, library, folder)} files written to {folder}")
    ctx.exit(code)
