"""`muniment check`: every problem in posts and vocabularies."""

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from muniment import overview
from muniment import project as projects
from muniment.cli import archive
from muniment.commands import completing, report
from muniment.machine import forking, memory, whole
from muniment.model.post import Post
from muniment.model.problem import Problem, count, errors
from muniment.posts import library as libraries
from muniment.posts import remedies
from muniment.posts.library import Library
from muniment.project import Project
from muniment.site import keeping
from muniment.text import mending

if TYPE_CHECKING:
    from muniment.revisions.suggestions import Suggestion

EPILOG = """
\b
Examples:
  muniment check                               all posts and vocabularies
  muniment check posts/2018/2018-04-12-a.md    one post
  muniment check --fix                         mend what has one safe remedy; shows it first
  muniment check --suggest                     also bodies that a text names and its fields do not
  muniment check --json -                      for a program
"""


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), shell_complete=completing.posts)
@click.option(
    "--fix", is_flag=True, help="Mend what has one safe remedy; shows what it changes, and asks at a terminal."
)
@click.option("--yes", is_flag=True, help="With --fix: do not ask.")
@click.option("--suggest", is_flag=True, help="Also list bodies that a text names and its organisations lack.")
@click.option("--json", "target", metavar="FILE", help="Write the problems as JSON; - is standard output.")
@click.pass_context
def command(
    ctx: click.Context, files: tuple[Path, ...], fix: bool, yes: bool, suggest: bool, target: str | None
) -> None:
    """List every problem in posts and vocabularies; exit 1 where one fails a build."""
    project = archive(ctx)
    library, problems = _read(project, files)
    if fix and _fix(project, problems, asking=not yes):
        library, problems = _read(project, files)
    proposals = _proposals(project, library, files) if suggest else []
    if target is not None:
        report.write_json(target, [*problems, *proposals])
    code = report.print_problems(problems) if target != "-" else int(bool(errors(problems)))
    if not problems and target != "-":
        click.echo("0 errors, 0 doubts")
    if suggest and target != "-":
        _print(proposals)
    ctx.exit(code)


def _read(project: Project, files: tuple[Path, ...]) -> tuple[Library, list[Problem]]:
    """Return the library, and what is wrong with these files or, where none is named, with all."""
    now = datetime.datetime.now(datetime.UTC)
    with keeping.locked(keeping.state_of(project)) as state, memory.uncollected():
        library = keeping.read_library(project, state, now=now, processes=forking.cores())
        lines = keeping.wrong_lines(project, state)
    wrong = overview.problems(project, library, lines, today=libraries.today_in(project, now))
    return library, _of(project, wrong, files)


def _fix(project: Project, problems: list[Problem], *, asking: bool) -> bool:
    """Show what can be put right safely and write it; at a terminal only when told to. Tell whether it was written."""
    changes = list(remedies.changes(project.root, problems))
    for path, text, better in changes:
        for line in mending.difference(path, text, better):
            click.echo(line, err=True)
    terminal = asking and sys.stdin.isatty() and sys.stderr.isatty()
    if terminal and changes and not click.confirm(f"Write this to {count(len(changes), 'file')}?", err=True):
        return False
    for path, _, better in changes:
        whole.write(project.root / path, better.encode())
    return bool(changes)


def _proposals(project: Project, library: Library, files: tuple[Path, ...]) -> "list[Suggestion]":
    from muniment.revisions import suggestions  # loads what reads lists of signatories, which checks do not need

    return sorted(suggestions.suggest(library, _posts(project, library, files)))


def _print(proposals: "list[Suggestion]") -> None:
    for proposal in proposals:
        click.echo(str(proposal))
    click.echo(count(len(proposals), "suggestion"))


def _posts(project: Project, library: Library, files: tuple[Path, ...]) -> list[Post]:
    """Return the posts to look through: those of `files`, else all but the withdrawn ones."""
    wanted = {projects.within(project, file) for file in files} or library.by_path.keys()
    return [post for path, post in library.by_path.items() if path in wanted and not post.withdrawn]


def _of(project: Project, problems: list[Problem], files: tuple[Path, ...]) -> list[Problem]:
    if not files:
        return problems
    wanted = {projects.within(project, file) for file in files}
    return [problem for problem in problems if problem.path in wanted]
