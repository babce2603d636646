"""`muniment links`: list the addresses that posts cite, and check them."""

import datetime
import sys
from pathlib import Path
from typing import Any

import click

from muniment.cli import archive
from muniment.commands import linknotice, linkreporting
from muniment.commands import report as told
from muniment.commands.linkoptions import Options, trusting, way
from muniment.commands.linkprogress import Progress
from muniment.links import archives, check, choose, citing, extract, fix, ledger, mentions, network
from muniment.links.check import Cited
from muniment.links.mementos import Archives
from muniment.links.memory import Memory
from muniment.links.wire import Way
from muniment.model.link import Finding
from muniment.model.problem import errors
from muniment.project import Links, Project, UsageError, within

EPILOG = """
\b
Examples:
  muniment links list --json links.json             every cited address, with file, line and column
  muniment links check posts/2018/2018-04-12-x.md   the links of one post
  muniment links check --since origin/main          what a push brings, and nothing else
  muniment links check --all --json out.json        everything
"""
SAVING = """
\b
Examples:
  muniment links save                          ask an archive to keep what has no copy yet
  muniment links save posts/2018/*.md          the sources of some posts
  muniment links save --warc sources.warc.gz   keep them here
"""
FILES = click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.group(epilog=EPILOG)
def command() -> None:
    """List and check the addresses that posts cite."""


@command.command("list", epilog="\b\nExamples:\n  muniment links list --json -\n  muniment links list posts/2018/*.md")
@FILES
@click.option("--json", "out", metavar="FILE", help="Write JSON there; - is standard output.")
@click.pass_context
def list_(ctx: click.Context, files: tuple[Path, ...], out: str | None) -> None:
    """List every cited address with its post, file, line and column."""
    project = archive(ctx)
    found = list(extract.read(project.root, files) if files else mentions.of_posts(project))
    if out is None:
        for mention in found:
            click.echo(f"{mention.path}:{mention.line}:{mention.column}: {mention.url}")
        return
    told.write_json(out, choose.listed(found))


@command.command("check", epilog=EPILOG)
@FILES
@click.option("--all", "everything", is_flag=True, help="All addresses that posts cite.")
@click.option("--due", is_flag=True, help="Those whose turn it is (the default).")
@click.option("--since", metavar="REV", help="Those that changed posts did not cite at that revision.")
@click.option(
    "--urls",
    type=click.File(encoding="utf-8-sig"),
    metavar="LIST",
    help="Those of a file, one a line; - reads standard input.",
)
@click.option("--json", "out", metavar="FILE", help="Write findings there; - is standard output.")
@click.option("--shard", metavar="K/N", help="Only the K-th of N parts, for several machines.")
@click.option(
    "--ca",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Also trust these certificates (PEM).",
)
@click.option("--allow-net", multiple=True, metavar="CIDR", help="Also ask private addresses of this network.")
@click.option("--proxy", default="", metavar="URL", help="Go through a proxy: http://… or socks5h://….")
@click.option("--summary", metavar="FILE", help="Write a summary in Markdown there.")
@click.option("--junit", metavar="FILE", help="Write findings as JUnit XML there.")
@click.option("--sarif", metavar="FILE", help="Write findings as SARIF there.")
@click.option("--fail", is_flag=True, help="Exit 1 for dead links in --all, --due and --urls too.")
@click.pass_context
def check_(ctx: click.Context, /, **given: Any) -> None:
    """Check addresses and say what became of each."""
    options = Options(**given)
    options.validate()
    project = _archive(ctx, needed=options.urls is None)
    with trusting(way(options.allow_net, options.proxy), options.ca) as route:
        if options.urls is not None or project is None:
            settings = project.settings.links if project else Links()
            findings, code = _looked(options.part(options.named(project)), route, settings), 0
        else:
            findings, code = _remembered(options, project, route)
    linkreporting.report(options, findings)
    ctx.exit(1 if code or (options.fails and any(finding.verdict.fails for finding in findings)) else 0)


@command.command("save", epilog=SAVING)
@FILES
@click.option(
    "--warc", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Keep them there instead."
)
@click.option("--allow-net", multiple=True, metavar="CIDR", help="Also ask private addresses of this network.")
@click.option("--proxy", default="", metavar="URL", help="Go through a proxy: http://… or socks5h://….")
@click.pass_context
def save_(
    ctx: click.Context, files: tuple[Path, ...], warc: Path | None, allow_net: tuple[str, ...], proxy: str
) -> None:
    """Ask a web archive to keep cited pages of which no copy is known, six a minute; run it again to go on.

    With --warc they are kept in a file of this machine, in the format of web archives, and no archive is asked.
    """
    from muniment.commands import linksaving  # loads what reads and writes web archives

    project, route = archive(ctx), way(allow_net, proxy)
    if warc is None:
        linksaving.ask_an_archive(project, files, route)
    else:
        linksaving.keep_in_file(project, files, route, warc)


@command.command("fix", epilog="\b\nExamples:\n  muniment links fix\n  muniment links fix | git apply")
@FILES
@click.pass_context
def fix_(ctx: click.Context, files: tuple[Path, ...]) -> None:
    """Propose the new addresses of moved links as a diff; nothing is changed."""
    project = archive(ctx)
    named = [project.root / within(project, file) for file in files]
    new = fix.moved(ledger.read(project.posts).records.values())
    for proposal in fix.proposed(project.root, named or extract.posts(project.posts), new):
        click.echo(proposal.diff, nl=False)
        for left in proposal.left:
            click.echo(left, err=True)


def _archive(ctx: click.Context, *, needed: bool) -> Project | None:
    """Return the archive; a list of addresses can be checked outside of one."""
    try:
        return archive(ctx)
    except UsageError:
        if needed or ctx.find_root().obj is not None:
            raise
        return None


def _remembered(options: Options, project: Project, route: Way) -> tuple[list[Finding], int]:
    """Check the links of posts, and keep what was seen, whatever ends the run."""
    memory = Memory(project, lambda: datetime.datetime.now(datetime.UTC))
    for problem in memory.problems:
        click.echo(str(problem), err=True)
    named = options.named(project)
    wanted = memory.wanted(named)
    chosen = options.part(memory.due(wanted) if options.takes_turns else wanted)
    if len(wanted) < len(named):
        click.echo(f"exempt: {len(named) - len(wanted)} of {len(named)} links", err=True)
    try:
        findings = _looked(chosen, route, project.settings.links, memory)
        if options.is_whole and not options.shard:
            memory.went_round()
        if options.is_whole:
            _find_copies(project, memory, chosen, route)
        return findings, int(bool(errors(memory.problems)))
    except KeyboardInterrupt:
        click.echo("stopped; what was seen is kept, and `muniment links check` goes on with the rest", err=True)
        raise click.exceptions.Exit(1) from None
    finally:
        memory.save(cited={one.url for one in named} if options.is_whole else None)
        memory.close()
        _tell_of_failure(memory.observations.failure)


def _tell_of_failure(failure: str) -> None:
    if failure:
        click.echo(f"observations were not kept: {failure}; if that stays, delete .cache/links/", err=True)


def _find_copies(project: Project, memory: Memory, looked: list[Cited], route: Way) -> None:
    """Look up archived copies of what was just found not to be well."""
    settings = project.settings.links
    unwell = [one for one in memory.uncopied(looked, alive=False) if archives.may_hear(one.url, route.allowed)]
    wishes = citing.wishes(project.root, unwell, today=memory.today)
    asked, progress = Archives(settings.availability, settings.timemaps), Progress(sys.stderr, "looked up in archives")
    try:
        answered = archives.find(wishes, asked, route, memory.remember_copy, progress=progress.show)
    finally:
        progress.clear()
    if not answered:
        click.echo("the web archives do not answer; no copies were looked up", err=True)


def _looked(cited: list[Cited], route: Way, settings: Links, memory: Memory | None = None) -> list[Finding]:
    if not cited:
        return []
    linknotice.first_run([one.url for one in cited], route, memory)
    progress = Progress(sys.stderr)
    note, resolver = (memory.note, settings.resolver) if memory else (_forget, "")
    try:
        return check.check(cited, route, settings, progress=progress.show, note=note, resolver=resolver)
    except network.NoNetwork:
        where = f" through the proxy {route.proxy}" if route.proxy else ""
        told = "neither the links nor well-known hosts answer; nothing was recorded of them"
        raise UsageError(f"no network{where}: {told}") from None
    finally:
        progress.clear()


def _forget(url: str, seen: object) -> None:
    """Keep nothing: what a list of addresses shows is no business of the archive's."""
