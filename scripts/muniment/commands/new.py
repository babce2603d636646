"""`muniment new`: a valid draft with its permalink, opened in the editor."""

import datetime
import os
import sys
from pathlib import Path

import click

from muniment.cli import archive
from muniment.commands import completing
from muniment.model.post import Source
from muniment.posts import library, writing
from muniment.posts.writing import Beginning
from muniment.project import Project, UsageError
from muniment.text import permalink
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

EPILOG = """
\b
Examples:
  muniment new                                   asks for title, date, tags and organisations
  muniment new "Ten years of the declaration"
  muniment new "A visit" --date 2019-05-02 --tag lawyers --organisation ishr:signatory
  muniment new --from https://example.org/a      cites that page as the first source
"""


@click.command(epilog=EPILOG)
@click.argument("title", required=False)
@click.option("--date", metavar="YYYY-MM-DD", help="Its date; today, or that of the page, when absent.")
@click.option("--tag", "tags", multiple=True, metavar="LABEL", shell_complete=completing.tags, help="Several times.")
@click.option(
    "--organisation",
    "organisations",
    multiple=True,
    metavar="ID[:ROLE]",
    shell_complete=completing.organisations,
    help="Several times; roles are subject, signatory and mentioned.",
)
@click.option("--from", "url", metavar="URL", help="Take title, site and date of a page, and cite it.")
@click.option("--allow-net", multiple=True, metavar="CIDR", help="With --from: a private network that may be asked.")
@click.option("--proxy", default="", metavar="URL", help="With --from: go through a proxy.")
@click.pass_context
def command(
    ctx: click.Context,
    title: str | None,
    date: str | None,
    tags: tuple[str, ...],
    organisations: tuple[str, ...],
    url: str | None,
    allow_net: tuple[str, ...],
    proxy: str,
) -> None:
    """Make a draft called TITLE, and open it in $EDITOR where one is set."""
    project = archive(ctx)
    today = library.today_in(project, datetime.datetime.now(datetime.UTC)).isoformat()
    known, _ = registry.read(project.posts)
    try:
        given = _given(known, title or "", date or "", tags=tags, organisations=organisations)
        if url is not None:
            given = _citing(given, url, today=today, allow_net=allow_net, proxy=proxy)
        _make(project, known, given, today=today)
    except writing.Refused as refused:
        raise UsageError(str(refused)) from None


def _given(
    known: Registry, title: str, date: str, *, tags: tuple[str, ...], organisations: tuple[str, ...]
) -> Beginning:
    labels = dict.fromkeys(writing.tag(known, words) for words in tags)
    bodies = tuple(writing.organisation(known, words) for words in organisations)
    return Beginning(title=title, date=date, tags=tuple(labels), organisations=bodies)


def _make(project: Project, known: Registry, given: Beginning, *, today: str) -> None:
    """Make the draft, say which file it is, and open it; ask first where a title is wanted."""
    given = writing.dated(given, today)
    if not given.title and not given.sources:
        given = _asked(given, known)
    path = writing.draft(project.root, given)
    click.echo(f"{path}: a draft; delete 'draft: true' to publish it")
    click.echo(f"to see it: muniment serve, then http://127.0.0.1:8000{permalink.encoded(writing.address_of(path))}")
    _edit(project.root / path)


def _asked(given: Beginning, known: Registry) -> Beginning:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError('give a title, as in: muniment new "Some words"; without one, questions need a terminal')
    from muniment.commands import asking  # its library takes a while to load

    return asking.ask(given, known)


def _citing(given: Beginning, url: str, *, today: str, allow_net: tuple[str, ...], proxy: str) -> Beginning:
    """Return what is given with a page as its source, whose title and date stand in for those that are absent."""
    from muniment.commands import linkoptions  # what goes out is loaded only where it is asked to
    from muniment.links import visit

    try:
        page = visit.read(url, linkoptions.way(allow_net, proxy))
    except visit.NoPage as fault:
        raise UsageError(f"--from {url}: {fault}; nothing was made") from None
    if not (given.title or page.title):
        raise UsageError(f'--from {url}: the page says no title; give one, as in: muniment new "Some words" --from …')
    source = Source(url=url, title=page.title, publisher=page.publisher, cited=today)
    return writing.citing(given, source, date=page.date)


def _edit(file: Path) -> None:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if editor:
        try:
            click.edit(filename=str(file), editor=editor)
        except click.ClickException as fault:
            click.echo(f"muniment: {fault.message}; open the file yourself", err=True)
