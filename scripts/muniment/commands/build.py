"""`muniment build`: the site, built strictly and verified against the library."""

import click

from muniment.cli import archive
from muniment.commands import report
from muniment.machine.clock import Clock
from muniment.model.problem import count
from muniment.project import Project
from muniment.site import building
from muniment.site.building import Outcome

EPILOG = """
\b
Examples:
  muniment build                 into site/
  muniment build --timings       and where the time went
  muniment build --no-search     without a search index
  muniment build --folder        to be opened from a disk: site/index.html
"""


@click.command(epilog=EPILOG)
@click.option("--timings", is_flag=True, help="Print where the time went.")
@click.option("--no-search", is_flag=True, help="Leave the search index out; the search page says so.")
@click.option("--folder", is_flag=True, help="Let links end in index.html, for disks and USB sticks.")
@click.pass_context
def command(ctx: click.Context, timings: bool, no_search: bool, folder: bool) -> None:
    """Build the site into site/ and verify it against the posts."""
    project, clock = archive(ctx), Clock()
    outcome = building.build(project, clock, search=not no_search, folder=folder)
    _say(project, outcome)
    if timings:
        for name, seconds in clock.laps:
            click.echo(f"{name:>14} {seconds:7.3f} s")
    ctx.meta["outcome"] = outcome  # freeing ten thousand posts takes time that the end of the process saves
    ctx.exit(1 if outcome.failed else 0)


def _say(project: Project, outcome: Outcome) -> None:
    if outcome.said:
        click.echo(outcome.said)
    report.print_problems(outcome.problems)
    if outcome.report is None:
        click.echo("nothing was published", err=True)
    elif outcome.report.faults:
        report.print_problems(outcome.report.faults)
    else:
        _say_published(project, outcome)


def _say_published(project: Project, outcome: Outcome) -> None:
    if not project.site_url:
        click.echo("site_url in mkdocs.yml is empty or the placeholder: the feed and canonical addresses are left out")
    if done := outcome.report:
        click.echo(
            f"{count(outcome.posts, 'post')}, {count(done.files, 'file')}: "
            f"{len(done.written)} written, {len(done.removed)} removed; verified"
        )
