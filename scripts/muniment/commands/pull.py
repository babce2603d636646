"""`muniment pull`: posts from a live WordPress blog."""

import datetime
import re
from pathlib import Path
from typing import TypedDict, Unpack

import click

from muniment.captures import several, splitting, staging, telling
from muniment.captures.accounting import ledger
from muniment.captures.merge import placing, shelf
from muniment.captures.splitting import Split, Wishes
from muniment.cli import archive
from muniment.commands import report, splitplace
from muniment.commands.linkoptions import trusting, way
from muniment.links import address
from muniment.links.wire import Way
from muniment.model.capture import Refused
from muniment.model.problem import count, errors
from muniment.posts import library
from muniment.project import Project, UsageError
from muniment.pull import going, gone, listing, replies, state
from muniment.pull.pulling import Page, Pulling
from muniment.pull.state import State
from muniment.text import hosts

EPILOG = """
\b
Examples:
  muniment pull https://blog.example/          all posts; later only what is new or changed
  muniment pull https://blog.example/ --anew   all of them once more
  muniment pull http://127.0.0.1:8080/ --allow-net 127.0.0.0/8    a blog on this machine
"""


class _Given(TypedDict):
    """The options that say how to pull."""

    host_alias: tuple[str, ...]
    private: bool
    mend_letters: bool
    anew: bool
    allow_net: tuple[str, ...]
    ca: Path | None
    proxy: str


@click.command(epilog=EPILOG)
@click.argument("url")
@click.option("--host-alias", multiple=True, metavar="HOST", help="Another host name of the blog; may be repeated.")
@click.option("--private", is_flag=True, help="Keep digests of the answers only, no copy and no text.")
@click.option("--mend-letters", is_flag=True, help="Mend letters that were read in a wrong encoding: â€™ for ’.")
@click.option("--anew", is_flag=True, help="Ask for all posts, not only for what changed since the last pull.")
@click.option("--allow-net", multiple=True, metavar="CIDR", help="Also ask private addresses of this network.")
@click.option(
    "--ca",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Also trust these certificates (PEM).",
)
@click.option("--proxy", default="", metavar="URL", help="Go through a proxy: http://… or socks5h://….")
@click.option("--json", "target", metavar="FILE", help="Write what was made as JSON; - is standard output.")
@click.pass_context
def command(ctx: click.Context, url: str, target: str | None, **given: Unpack[_Given]) -> None:
    """Make posts of a live WordPress blog, through its REST interface; what stands is merged, never overwritten.

    A pull that was broken off goes on where it stopped. Exit 1 where a post was changed on both sides.
    """
    project = archive(ctx)
    report.check_target(target)
    home = _asked(url)
    splitplace.check_typed(given["host_alias"])
    with (
        splitplace.alone(project.posts, project.root),
        trusting(way(given["allow_net"], given["proxy"]), given["ca"]) as route,
    ):
        given["host_alias"] = (hosts.host(url), *given["host_alias"])
        pull = _Pull(project, home, given, loud=target != "-")
        if wrong := errors(pull.stand.problems):
            click.echo("\n".join(map(str, wrong)), err=True)
            ctx.exit(1)
        pull.run(route)
        pull.finish()
    if target is not None:
        report.write_json(target, [telling.plain(made, "posts") for one in pull.split for made in one.made])
    ctx.exit(int(any(made.conflicts for one in pull.split for made in one.made)))


def _asked(url: str) -> str:
    """Return the address that is asked for a blog's."""
    if not re.fullmatch(r"https?://[^\s/]+(?:/\S*)?", url):
        raise UsageError(f"'{url}' is no address of a blog; it begins with https://")
    try:
        return address.target(url).url
    except address.NotAskable as fault:
        raise UsageError(f"{url}: {fault}") from None


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


class _Pull:
    """One pull into an archive."""

    def __init__(self, project: Project, url: str, given: _Given, *, loud: bool) -> None:
        self.project, self.loud = project, loud
        self.host = hosts.host(url)
        self.file = state.file_of(project.cache, self.host)
        known = State() if given["anew"] else state.read(self.file)
        self.pulling = Pulling(url, known, self.take, tell=lambda said: click.echo(said, err=True), clock=_now)
        today = library.today_in(project, _now()).isoformat()
        self.stem = f"{self.host}-{today}"
        self.aliases = tuple(dict.fromkeys((self.host, *given["host_alias"])))
        names = [project.settings.blog, *project.settings.blog_hosts, *self.aliases]
        self.wishes = Wishes(
            splitting.host_names(names),
            home=splitplace.home(url),
            private=given["private"],
            mend=given["mend_letters"],
            zone=splitplace.zone(project.settings),
            today=today,
            partly=True,
        )
        self.split: list[Split] = []
        self.stand = shelf.read(project.posts)
        self.before = gone.recorded(project.posts)

    def run(self, route: Way) -> None:
        """Take what is new or changed; UsageError where that cannot be had."""
        try:
            going.go(self.pulling, route, self.project.settings.links)
        except replies.Refused as fault:
            raise UsageError(str(fault)) from None
        except Refused as fault:
            raise UsageError(f"{self.pulling.home}: what it gives {fault}") from None

    def take(self, page: Page) -> None:
        """Split a page of posts and write what it gives, before the next is asked for."""
        digest, ledgers = ledger.sha256(page.octets), self.stand.ledgers
        known = (name for name, head in ledgers.items() if head.capture.sha256 == digest)
        name = next(known, f"{self.stem}-{len(self.split) + 1:04}.json")
        made = splitting.split(name, page.octets, self.stand, self.wishes)
        one = several.led(made, self.stand, self.wishes.hosts)
        staging.put(one.files, self.project.posts, self.project.root)
        staging.remove(self.project.posts, one.left)
        state.write(self.file, page.state)
        written = {path: self.project.posts / path for path in one.files}
        self.stand = shelf.grow(self.stand, written, one.tags, left=one.left)
        self.split.append(one)
        self.say(*telling.table(one, "posts"))

    def finish(self) -> None:
        """Remember how far the blog is known, and name what it does not show any more."""
        shown = listing.places(self.stand, self.pulling.listed)
        others = gone.besides(self.before, self.stand, shown)
        missing = gone.remembered(others, self.split, self.stand)
        missing |= gone.find(self.stand, shown)
        state.write(self.file, self.pulling.state)
        gone.record(self.stand, missing)
        self.say(*self.pulling.said, *map(str, gone.undecided(self.stand, missing)))
        made = [one for split in self.split for one in split.made]
        self.say(*splitplace.strange(self.aliases if made else (), self.project.settings))
        fresh = sum(one.state != placing.UNCHANGED for one in made)
        self.say(f"{self.host}: {count(fresh, 'post')} new or changed, {len(self.pulling.listed)} at the blog")

    def say(self, *lines: str) -> None:
        """Print lines, where standard output is not for a program."""
        for line in lines if self.loud else ():
            click.echo(line)
