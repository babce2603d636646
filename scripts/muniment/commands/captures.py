"""`muniment captures`: the proof that captures and posts still agree."""

from pathlib import Path

import click

from muniment.captures import verifying
from muniment.captures.merge.shelf import CAPTURES
from muniment.cli import archive
from muniment.commands import report
from muniment.model.problem import errors
from muniment.project import UsageError

EPILOG = """
\b
Examples:
  muniment captures verify               all captures of the archive
  muniment captures verify --into DIR    those that were split into DIR
"""


@click.group(epilog=EPILOG)
def command() -> None:
    """Prove that captures and posts still agree."""


@command.command(epilog=EPILOG)
@click.option("--into", type=click.Path(path_type=Path), metavar="DIR", help="The folder of posts; posts/ by default.")
@click.option("--json", "target", metavar="FILE", help="Write the problems as JSON; - is standard output.")
@click.pass_context
def verify(ctx: click.Context, into: Path | None, target: str | None) -> None:
    """Rebuild every capture from its posts and ledger; exit 1 where one is not given back whole."""
    report.check_target(target)
    folder, shown = (into, into.as_posix()) if into else (archive(ctx).posts, "posts")
    if into and not into.is_dir():
        raise UsageError(f"--into {into}: there is no such folder")
    found = verifying.verify(folder, shown)
    if target is not None:
        report.write_json(target, found.problems)
    if target == "-":
        ctx.exit(int(bool(errors(found.problems))))
    for line in found.proved or [f"{shown}/{CAPTURES}: no capture is proved"]:
        click.echo(line)
    ctx.exit(report.print_problems(found.problems))
