"""`muniment build`: the site, built strictly and verified against the library."""

import datetime
import os
import subprocess
import sys
from pathlib import Path

import click

from muniment.cli import archive
from muniment.commands import report
from muniment.machine import forking
from muniment.model.problem import count
from muniment.posts import library
from muniment.posts.catalogue import digest
from muniment.project import Project, UsageError
from muniment.site import building, keeping, staging, theme

EPILOG = """
\b
Examples:
  muniment build                 into site/
  muniment build --timings       and where the time went
  muniment build --no-search     without a search index
"""


@click.command(epilog=EPILOG)
@click.option("--timings", is_flag=True, help="Print where the time went.")
@click.option("--no-search", is_flag=True, help="Leave the search index out; the search page says so.")
@click.pass_context
def command(ctx: click.Context, timings: bool, no_search: bool) -> None:
    """Build the site into site/ and verify it against the posts."""
    project = archive(ctx)
    missing = theme.missing_doors(project)
    if missing:
        raise UsageError(f"mkdocs.yml: hooks must name {', '.join(missing)}; without them no post is published")
    clock = building.Clock()
    with keeping.locked(keeping.state_of(project)) as state, keeping.uncollected():
        code = _build(project, state, clock, search=not no_search)
    if timings:
        for name, seconds in clock.laps:
            click.echo(f"{name:>14} {seconds:7.3f} s")
    ctx.exit(code)


def _build(project: Project, state: Path, clock: building.Clock, *, search: bool) -> int:
    key, now = theme.key(project), datetime.datetime.now(datetime.UTC)
    inputs = building.inputs(project, digest(key, f"{search}"), today=library.today_in(project, now), drafts=False)
    given = building.Publishing(state, project.site, search=search, processes=forking.cores(), inputs=inputs)
    settled = building.settled(given)
    clock.lap("start")
    if settled is None:
        return _built(project, given, clock, key=key, now=now)
    report.print_problems(settled.doubts)
    _say(project, settled.posts, building.Report(len(settled.paths), (), ()))
    return 0


def _built(
    project: Project, given: building.Publishing, clock: building.Clock, *, key: bytes, now: datetime.datetime
) -> int:
    made = theme.Theme.load(given.state)
    running = None if made is not None and made.key == key else _start_mkdocs(project, given.state)
    found = keeping.read_library(project, given.state, now=now, processes=given.processes)
    clock.lap("posts")
    if running is not None:
        made = _finish_mkdocs(running, given.state)
        clock.lap("theme")
    code = report.print_problems(found.problems)
    if made is None or code:
        click.echo("nothing was published", err=True)
        return 1
    done = building.publish(project, found, made, given)
    clock.lap("pages")
    if done.faults:
        return report.print_problems(done.faults)
    _say(project, len(found.posts), done)
    return 0


def _start_mkdocs(project: Project, state: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, staging.ALONE: str(state), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]  # with --quiet it would not count its warnings
    return subprocess.Popen(  # noqa: S603 - our own interpreter
        command, cwd=project.root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _finish_mkdocs(running: subprocess.Popen[str], state: Path) -> theme.Theme | None:
    said, _ = running.communicate()
    if running.returncode:
        click.echo("\n".join(line for line in said.splitlines() if line and not line.startswith("INFO")))
        return None
    made = theme.Theme.load(state)
    if made is None:
        raise UsageError("mkdocs.yml: the hooks did not run; name them as the documentation says")
    return made


def _say(project: Project, posts: int, done: building.Report) -> None:
    if not project.site_url:
        click.echo("site_url in mkdocs.yml is empty or the placeholder: the feed and canonical addresses are left out")
    click.echo(
        f"{count(posts, 'post')}, {count(done.files, 'file')}: "
        f"{len(done.written)} written, {len(done.removed)} removed; verified"
    )
