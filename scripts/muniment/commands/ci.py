"""`muniment ci`: what a code host runs on a push, on a pull request, and once a week."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from muniment.ci import hosts, running, telling
from muniment.ci.hosts import Run
from muniment.ci.running import Outcome
from muniment.cli import archive
from muniment.project import UsageError

EPILOG = """
\b
Examples:
  muniment ci                     what a push or a pull request brings
  muniment ci --base origin/main  the same on your own machine, before you push
  muniment ci --due               once a week: the links whose turn it is
"""


@click.command(epilog=EPILOG)
@click.option("--due", is_flag=True, help="Check the links that are due, and propose what was seen of them.")
@click.option("--base", default="", metavar="REV", help="What to compare with; else what the host says.")
@click.option("--summary", type=click.Path(path_type=Path), metavar="FILE", help="Also write the summary there.")
@click.option("--quality", type=click.Path(path_type=Path), metavar="FILE", help="Write marks for GitLab there.")
@click.option("--ca", metavar="FILE", help="Also trust these certificates (PEM) when links are checked.")
@click.option("--allow-net", multiple=True, metavar="CIDR", help="Also ask private addresses of this network.")
@click.option("--proxy", default="", metavar="URL", help="Check links through a proxy.")
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> None:
    """Check what a change brings: posts, the built site, new links; mark lines, and write a summary.

    What the change is, is read from the variables and files of GitHub, GitLab, Forgejo or Gitea.
    """
    if given["due"] and given["base"]:
        raise UsageError("give only one of --due and --base")
    run = hosts.read(os.environ)
    outcome = _run(ctx, run, due=given["due"], base=given["base"], way=list(_way(given)))
    for line in telling.log(outcome, run):
        click.echo(line)
    telling.keep(outcome, run, page=given["summary"], quality=given["quality"])
    ctx.exit(outcome.code)


def _run(ctx: click.Context, run: Run, *, due: bool, base: str, way: list[str]) -> Outcome:
    try:
        project = archive(ctx)
        return running.of_week(project, run, way=way) if due else running.of_change(project, run, named=base, way=way)
    except UsageError as fault:
        return running.of_fault(f"{fault}")


def _way(given: Mapping[str, Any]) -> Iterator[str]:
    """Yield how the network is reached, as it was typed, for the commands that need it."""
    for net in given["allow_net"]:
        yield from ("--allow-net", net)
    for name in ("ca", "proxy"):
        if given[name]:
            yield from (f"--{name}", given[name])
