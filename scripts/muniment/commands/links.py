"""`muniment links`: list the addresses that posts cite, and check them."""

import contextlib
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import certifi
import click
import msgspec

from muniment.cli import archive
from muniment.commands.report import write_json
from muniment.links import check, choose, extract, guard, network, report
from muniment.links.check import Cited
from muniment.links.wire import Way
from muniment.model.link import Finding
from muniment.project import Links, Project, UsageError

EPILOG = """
\b
Examples:
  muniment links list --json links.json          every cited address, with file, line and column
  muniment links check posts/2018/2018-04-12-x.md   the links of one post
  muniment links check --since origin/main       what a push brings, and nothing else
  muniment links check --all --json out.json     everything
"""
FILES = click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What was typed after `muniment links check`."""

    files: tuple[Path, ...]
    everything: bool
    due: bool
    since: str | None
    urls: IO[str] | None
    out: str | None
    shard: str | None
    ca: Path | None
    allow_net: tuple[str, ...]
    proxy: str
    fail: bool

    def validate(self) -> None:
        """Refuse what cannot go together; raises UsageError."""
        ways = [bool(self.files), self.everything, self.due, self.since is not None, self.urls is not None]
        if sum(ways) > 1:
            raise UsageError("give only one of FILES, --all, --due, --since and --urls")
        if self.shard and not re.fullmatch(r"[1-9]\d*/[1-9]\d*", self.shard):
            raise UsageError(f"--shard must be K/N, such as 1/4, not '{self.shard}'")
        if self.shard and int(self.shard.split("/")[0]) > int(self.shard.split("/")[1]):
            raise UsageError(f"--shard {self.shard}: there is no such part")

    def chosen(self, project: Project | None) -> list[Cited]:
        """Return the addresses to check."""
        cited = self._named(project)
        if not self.shard:
            return cited
        number, of = self.shard.split("/")
        return choose.shard(cited, int(number), int(of))

    def _named(self, project: Project | None) -> list[Cited]:
        if self.urls is not None:
            return choose.of_list(self.urls.name, _text(self.urls))
        assert project is not None  # noqa: S101 - only a list does without
        if self.since is not None:
            return choose.since(project, self.since)
        return choose.of_files(project, self.files) if self.files else choose.of_all(project)

    def way(self) -> Way:
        """Return how the network is reached; raises UsageError."""
        try:
            allowed = guard.networks(self.allow_net)
        except ValueError as fault:
            raise UsageError(f"--allow-net: {fault}; write it as 127.0.0.0/8") from None
        return Way(allowed, proxy=_proxy(self.proxy))


def _text(file: IO[str]) -> str:
    try:
        return file.read()
    except UnicodeDecodeError:
        raise UsageError(f"{file.name}: is not UTF-8 text, one address a line") from None


def _proxy(typed: str) -> str:
    """Return the proxy in the form in which it, not we, looks names up."""
    match = re.fullmatch(r"(https?|socks4a?|socks5h?)://[^\s/]+/?", typed)
    if typed and not match:
        raise UsageError(f"--proxy must be http://HOST:PORT or socks5h://HOST:PORT, not '{typed}'")
    return re.sub(r"^socks5:", "socks5h:", re.sub(r"^socks4:", "socks4a:", typed))


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
    mentions = list(extract.read(project.root, files or extract.posts(project.posts)))
    if out is None:
        for mention in mentions:
            click.echo(f"{mention.path}:{mention.line}:{mention.column}: {mention.url}")
        return
    write_json(out, choose.listed(mentions))


@command.command("check", epilog=EPILOG)
@FILES
@click.option("--all", "everything", is_flag=True, help="All addresses that posts cite.")
@click.option("--due", is_flag=True, help="Those whose turn it is (the default).")
@click.option("--since", metavar="REV", help="Those that posts did not cite at that revision.")
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
@click.option("--fail", is_flag=True, help="Exit 1 for dead links in --all, --due and --urls too.")
@click.pass_context
def check_(ctx: click.Context, /, **given: Any) -> None:
    """Check addresses and say what became of each."""
    options = Options(**given)
    options.validate()
    project = _archive(ctx, needed=options.urls is None)
    cited = options.chosen(project)
    settings = project.settings.links if project else Links()
    with _trusting(options.way(), options.ca) as way:
        findings = _checked(cited, way, settings)
    if options.out is not None:
        write_json(options.out, findings)
    if options.out != "-":
        click.echo(report.in_words(findings))
    fails = any(finding.verdict.fails for finding in findings)
    ctx.exit(1 if fails and (options.fail or options.files or options.since) else 0)


def _archive(ctx: click.Context, *, needed: bool) -> Project | None:
    """Return the archive; a list of addresses can be checked outside of one."""
    try:
        return archive(ctx)
    except UsageError:
        if needed or ctx.find_root().obj is not None:
            raise
        return None


def _checked(cited: list[Cited], way: Way, settings: Links) -> list[Finding]:
    try:
        return check.check(cited, way, settings) if cited else []
    except network.NoNetwork:
        raise UsageError("no network: neither the links nor well-known hosts answer; nothing was recorded") from None


@contextlib.contextmanager
def _trusting(way: Way, ca: Path | None) -> Iterator[Way]:
    """Give a way that also trusts the certificates of a file, by one file of them and the public ones."""
    if ca is None:
        yield way
        return
    given = ca.read_bytes()
    if b"-----BEGIN CERTIFICATE-----" not in given:
        raise UsageError(f"--ca {ca}: holds no certificate in PEM, which begins -----BEGIN CERTIFICATE-----")
    with tempfile.TemporaryDirectory() as folder:
        both = Path(folder) / "trusted.pem"
        both.write_bytes(given + b"\n" + Path(certifi.where()).read_bytes())
        yield msgspec.structs.replace(way, authorities=str(both))
