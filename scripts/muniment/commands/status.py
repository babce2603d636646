"""`muniment status`: what waits for an editor, in one screen."""

import datetime
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence

import click

from muniment import overview
from muniment.cli import archive
from muniment.commands import report
from muniment.machine import forking, memory
from muniment.model.problem import count, tally
from muniment.overview import Overview
from muniment.posts import library
from muniment.site import keeping

SHOWN = 4
"""Of each list so many are shown; the command beside its heading shows all."""
EPILOG = """
\b
Examples:
  muniment status
  muniment status --json -    for a program, with everything
"""


@click.command(epilog=EPILOG)
@click.option("--json", "target", metavar="FILE", help="Write all of it as JSON; - is standard output.")
@click.pass_context
def command(ctx: click.Context, target: str | None) -> None:
    """Say what waits: problems, drafts, links due, unknown names, captures not split, posts gone at the blog."""
    project = archive(ctx)
    now = datetime.datetime.now(datetime.UTC)
    with keeping.locked(keeping.state_of(project)) as state, memory.uncollected():
        read = keeping.read_library(project, state, now=now, processes=forking.cores())
        found = overview.read(project, read, today=library.today_in(project, now))
    if target is not None:
        report.write_json(target, found)
    if target != "-":
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        for line in _screen(found, project.site_name):
            click.echo(line if width is None or len(line) <= width else f"{line[: width - 1]}…")


def _screen(found: Overview, name: str) -> Iterator[str]:
    yield f"{name or 'This archive'}: {count(found.posts, 'post')} published, {found.withdrawn} withdrawn"
    errors = overview.errors(found)
    yield from _part("Problems", tally(found.problems), "muniment check", map(str, errors or found.problems))
    drafts = [f"{draft.path}: {draft.title}{' (to come)' if draft.to_come else ''}" for draft in found.drafts]
    yield from _part("Drafts", f"{len(drafts)}", "muniment serve", drafts)
    yield from _part("Links", _links(found), "muniment links check", ())
    names = [f"{name.name} ({count(name.posts, 'post')})" for name in found.names]
    yield from _part("Names", f"{len(names)} without an entry", "muniment organisations", names)
    yield from _part("Captures", f"{len(found.captures)} not split yet", "muniment split FILE", found.captures)
    yield from _part("At the blog", f"{len(found.gone)} gone", "", found.gone)


def _links(found: Overview) -> str:
    links = found.links
    parts = [f"{links.due} due of {links.cited}", f"{links.unseen} never looked at"]
    return ", ".join([*parts, f"{links.suspect} suspect", f"{links.broken} broken"])


def _part(heading: str, said: str, remedy: str, listed: Iterable[str]) -> Iterator[str]:
    """Yield a heading with its figures, and the first of a list; the command stands beside it where there is cause."""
    cause = any(figure not in ("0", "") for figure in _figures(said))
    yield f"{heading:<12} {said}" + (f"   ({remedy})" if cause and remedy else "")
    yield from (f"  {line}" for line in _first(list(listed)))


def _figures(said: str) -> list[str]:
    return [word for word in said.replace(",", " ").split() if word.isdigit()]


def _first(listed: Sequence[str]) -> Iterator[str]:
    shown = listed if len(listed) <= SHOWN + 1 else listed[:SHOWN]
    yield from shown
    if len(listed) > len(shown):
        yield f"… and {len(listed) - len(shown)} more"
