"""`muniment new`: a valid draft with its permalink, opened in the editor."""

import datetime
import os
from pathlib import Path

import click

from muniment.cli import archive
from muniment.posts import library, writing
from muniment.project import UsageError

EPILOG = """
\b
Examples:
  muniment new "Ten years of the declaration"
  muniment new "A visit" --date 2019-05-02
"""


@click.command(epilog=EPILOG)
@click.argument("title")
@click.option("--date", metavar="YYYY-MM-DD", help="Its date; today when absent.")
@click.pass_context
def command(ctx: click.Context, title: str, date: str | None) -> None:
    """Make a draft called TITLE, and open it in $EDITOR where one is set."""
    project = archive(ctx)
    today = library.today_in(project, datetime.datetime.now(datetime.UTC)).isoformat()
    try:
        path = writing.draft(project.root, title, date=date or today)
    except writing.Refused as refused:
        raise UsageError(str(refused)) from None
    click.echo(f"{path}: a draft; delete 'draft: true' to publish it")
    _edit(project.root / path)


def _edit(file: Path) -> None:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if editor:
        try:
            click.edit(filename=str(file), editor=editor)
        except click.ClickException as fault:
            click.echo(f"muniment: {fault.message}; open the file yourself", err=True)
