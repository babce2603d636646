"""`muniment check`: every problem in posts and vocabularies."""

import datetime
from pathlib import Path

import click

from muniment.cli import archive
from muniment.commands import completing, report
from muniment.model.post import Post
from muniment.model.problem import Problem, count, errors
from muniment.posts.library import Library
from muniment.project import Project, UsageError
from muniment.revisions import suggestions
from muniment.revisions.suggestions import Suggestion
from muniment.site import keeping
from muniment.text import mending

MENDED = {"bom", "line-ends"}
"""Codes of the problems that have one safe remedy."""
EPILOG = """
\b
Examples:
  muniment check                               all posts and vocabularies
  muniment check posts/2018/2018-04-12-a.md    one post
  muniment check --fix                         mend byte order marks and line ends
  muniment check --suggest                     also bodies that a text names and its fields do not
  muniment check --json -                      for a program
"""


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), shell_complete=completing.posts)
@click.option("--fix", is_flag=True, help="Mend what has one safe remedy; shows what it changes.")
@click.option("--suggest", is_flag=True, help="Also list bodies that a text names and its organisations lack.")
@click.option("--json", "target", metavar="FILE", help="Write the problems as JSON; - is standard output.")
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], fix: bool, suggest: bool, target: str | None) -> None:
    """List every problem in posts and vocabularies; exit 1 where one fails a build."""
    project = archive(ctx)
    with keeping.locked(keeping.state_of(project)) as state, keeping.uncollected():
        library = keeping.read_library(project, state, now=datetime.datetime.now(datetime.UTC))
    problems = _of(project, library.problems, files)
    if fix:
        problems = [problem for problem in problems if problem.code not in MENDED or not _mend(project, problem)]
    proposals = sorted(suggestions.suggest(library, _posts(project, library, files))) if suggest else []
    if target is not None:
        report.write_json(target, [*problems, *proposals])
    code = report.print_problems(problems) if target != "-" else int(bool(errors(problems)))
    if not problems and target != "-":
        click.echo("0 errors, 0 doubts")
    if suggest and target != "-":
        _print(proposals)
    ctx.exit(code)


def _print(proposals: list[Suggestion]) -> None:
    for proposal in proposals:
        click.echo(str(proposal))
    click.echo(count(len(proposals), "suggestion"))


def _posts(project: Project, library: Library, files: tuple[Path, ...]) -> list[Post]:
    """Return the posts to look through: those of `files`, else all but the withdrawn ones."""
    wanted = {_within(project, file) for file in files} or library.by_path.keys()
    return [post for path, post in library.by_path.items() if path in wanted and not post.withdrawn]


def _mend(project: Project, problem: Problem) -> bool:
    file = project.root / problem.path
    for line in mending.difference(problem.path, file.read_bytes().decode("utf-8")):
        click.echo(line, err=True)
    mending.mend(file)
    return True


def _of(project: Project, problems: tuple[Problem, ...], files: tuple[Path, ...]) -> list[Problem]:
    if not files:
        return list(problems)
    wanted = {_within(project, file) for file in files}
    return [problem for problem in problems if problem.path in wanted]


def _within(project: Project, file: Path) -> str:
    whole = file.resolve()
    if not whole.is_file():
        raise UsageError(f"{file}: there is no such file")
    if not whole.is_relative_to(project.root):
        raise UsageError(f"{file}: does not stand in the archive {project.root.name}/")
    return whole.relative_to(project.root).as_posix()
