"""`muniment split`: posts from captures of a blog."""

import datetime
import gc
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypedDict, Unpack

import click
import msgspec

from muniment.captures import bundling, several, splitting, staging, telling, ways
from muniment.captures.bundling import Bundle
from muniment.captures.merge import shelf
from muniment.captures.merge.shelf import Shelf
from muniment.captures.preparing import Prepared
from muniment.captures.splitting import Split, Wishes
from muniment.commands import report, splitplace
from muniment.commands.splitplace import Place
from muniment.commands.splitprogress import Progress
from muniment.model.capture import Postless, Refused
from muniment.model.problem import errors
from muniment.posts import library
from muniment.project import Project
from muniment.pull import gone

EPILOG = """
\b
Examples:
  muniment split page.txt                       posts and capture into posts/
  muniment split page.txt --dry-run             only say what would be made
  muniment split *.txt --into DIR --json -      for a program
  muniment split page.txt --blog blog.example   tell which blog it is from
"""

FOLDER = splitplace.Folder(path_type=Path)
AGAIN = "run the same command again, which puts the rest there"
COLLECTED = (50_000, 20, 100)
"""How seldom unreachable values are looked for: a capture makes many values and few circles."""


class _Given(TypedDict):
    """The options that say how to split."""

    blog: str | None
    host_alias: tuple[str, ...]
    private: bool
    drafts: bool
    pictures: bool
    mend_letters: bool
    allow_net: tuple[str, ...]
    dry_run: bool


@click.command(epilog=EPILOG)
@click.argument("captures", nargs=-1, type=click.Path(path_type=Path), required=True)
@click.option("--into", type=FOLDER, metavar="DIR", help="The folder of posts; posts/ by default.")
@click.option("--blog", metavar="HOST", help="The blog that the captures are from.")
@click.option("--host-alias", multiple=True, metavar="HOST", help="Another host name of the blog; may be repeated.")
@click.option("--private", is_flag=True, help="Keep digests of the captures only, no copy and no text.")
@click.option("--drafts", is_flag=True, help="Bring drafts in too, as drafts.")
@click.option("--pictures", is_flag=True, help="Fetch pictures too.")
@click.option("--mend-letters", is_flag=True, help="Mend letters that were read in a wrong encoding: â€™ for ’.")
@click.option("--allow-net", multiple=True, metavar="CIDR", help="Also fetch from private addresses of this network.")
@click.option("--dry-run", is_flag=True, help="Say what would be made and write nothing.")
@click.option("--json", "target", metavar="FILE", help="Write what was made as JSON; - is standard output.")
@click.pass_context
def command(
    ctx: click.Context, captures: tuple[Path, ...], into: Path | None, target: str | None, **given: Unpack[_Given]
) -> None:
    """Make posts from captures of a blog; what stands is merged, never overwritten.

    Exit 1 where a capture cannot be read (nothing is written) or a post was changed on both sides.
    """
    place = splitplace.of(ctx, into)
    report.check_target(target)
    gc.set_threshold(*COLLECTED)
    before = gone.recorded(place.folder)  # a ledger that is written again says nothing of it
    splitplace.check(captures, (given["blog"], *given["host_alias"]), given["allow_net"])
    bundles, split, refused = _published(captures, place, given)
    if refused:
        click.echo("\n".join(refused), err=True)
        ctx.exit(1)
    for one in split if target != "-" else ():
        report.say(telling.table(one, place.shown, dry_run=given["dry_run"]))
    strange = splitplace.strange((given["blog"] or "", *given["host_alias"]), place.settings) if place.root else ()
    told = (*_doubts(bundles, split, place), *strange, *_gone(place, split, given, before))
    for line in (*told, *_fetched(place, split, given)):
        click.echo(line, err=True)
    if target is not None:
        report.write_json(target, [telling.plain(made, place.shown) for one in split for made in one.made])
    ctx.exit(1 if any(made.conflicts for one in split for made in one.made) else 0)


def _doubts(bundles: Sequence[Bundle], split: Sequence[Split], place: Place) -> Iterator[str]:
    """Yield what is doubtful in the files that were given, and a line for each private one in the archive itself."""
    root = (place.root or place.folder).resolve()
    for bundle, one in zip(bundles, split, strict=True):
        yield from bundle.doubts
        for path in bundle.parts if one.private else ():
            if path.resolve().is_relative_to(root):
                yield f"{path}: is private and lies in the archive; move it out before it is published with it"


def _gone(place: Place, split: Sequence[Split], given: _Given, before: Mapping[str, str]) -> Iterator[str]:
    """Remember which posts their blog does not show to everyone any more, and yield what is to be said of them.

    `before`: what was said of posts until now.
    """
    told = {path: what for one in split for path, what in one.gone.items()}
    if not told and not before:
        return
    stand = shelf.read(place.folder)
    missing = gone.remembered(before, split, stand)
    if not given["dry_run"]:
        gone.record(stand, missing, {path: one.name for one in split for path in one.gone})
    yield from map(str, gone.undecided(stand, told))


def _fetched(place: Place, split: list[Split], given: _Given) -> Iterator[str]:
    """Fetch the pictures of what was split, where that is wished, and yield what cannot be had."""
    if not given["pictures"] or given["dry_run"]:
        return
    from muniment.commands.linkoptions import way  # the fetcher takes a while to load, and few splits need it
    from muniment.pull import picturing

    paths = {place.folder / made.path: f"{place.shown}/{made.path}" for one in split for made in one.made}
    wished = {path: list(picturing.wanted(path)) for path in paths if path.is_file()}
    progress = Progress(sys.stderr, "pictures of posts")
    fetched = picturing.fetched(wished, way(given["allow_net"], ""), place.settings.links)
    for number, (path, got) in enumerate(zip(wished, fetched, strict=True), 1):
        files = {fresh.relative_to(place.folder).as_posix(): octets for fresh, octets in got.files.items()}
        staging.put(files, place.folder, place.root)
        progress.show(number, len(wished))
        for url, why in got.lacking.items():
            yield f"{paths[path]}: {url}: {why}; the picture is recorded all the same"
    progress.clear()


def _published(captures: tuple[Path, ...], place: Place, given: _Given) -> tuple[list[Bundle], list[Split], list[str]]:
    """Return the captures, what they became, and why some are refused: then nothing is written.

    Captures that show no post leave nothing and are told, unless no other does either: they are not among the former.
    """
    split: list[Split] = []
    postless: dict[Path, str] = {}
    dry = given["dry_run"]
    with splitplace.alone(place.folder, None if dry else place.root), _room(place, dry_run=dry) as room:
        stand, aside = shelf.read(place.folder, place.vocabulary), Path(room)
        bundles = list(bundling.bundled(captures, aside))
        try:
            paths = [bundle.path for bundle in bundles]
            wishes = msgspec.structs.replace(_wishes(place, given), linked=several.linked(paths))
            refused = list(_split(paths, stand, wishes, aside, split, postless))
            refused += () if split else postless.values()
            if not (refused or dry):
                _write(place, split)
        finally:
            for staged in (one.staged for one in reversed(split) if one.staged is not None):
                staged.discard()
    for line in postless.values() if not refused else ():
        click.echo(f"{line}; nothing of it is brought in", err=True)
    return [bundle for bundle in bundles if bundle.path not in postless], split, refused


def _room(place: Place, *, dry_run: bool) -> AbstractContextManager[str | Path]:
    """Return where files wait for their places; older versions had them wait among the posts, and left some there."""
    if dry_run:
        return tempfile.TemporaryDirectory()
    staging.sweep(place.folder)
    return staging.room(staging.aside(place.folder, place.root))


def _wishes(place: Place, given: _Given) -> Wishes:
    names = [given["blog"] or place.settings.blog, *([] if given["blog"] else place.settings.blog_hosts)]
    hosts = splitplace.hosts([*names, *given["host_alias"]])
    project = Project(place.folder, "", "", place.settings)
    return Wishes(
        hosts,
        home=splitplace.home(given["blog"] or ""),
        private=given["private"],
        drafts=given["drafts"],
        mend=given["mend_letters"],
        zone=splitplace.zone(place.settings),
        today=library.today_in(project, datetime.datetime.now(datetime.UTC)).isoformat(),
    )


def _write(place: Place, split: list[Split]) -> None:
    end = "nothing was written"
    try:
        for one in split:
            if one.staged is not None:
                one.staged.check(place.folder)
        end = AGAIN
        for one in split:
            if one.staged is not None:
                one.staged.publish(place.folder)
            staging.remove(place.folder, one.left)
    except OSError as fault:
        raise splitplace.unwritten(place, fault, end) from None
    except KeyboardInterrupt:
        click.echo(f"stopped while posts were put into their places; {AGAIN}", err=True)
        raise


def _split(captures: Sequence[Path], stand: Shelf, wishes: Wishes, aside: Path, split: list[Split],
           postless: dict[Path, str]) -> Iterator[str]:  # fmt: skip
    """Put what the captures become to `split`, each beside what the ones before it made; yield why some are refused.

    Those that show no post go to `postless`, with what is to be said of them.
    """
    refused = [str(problem) for problem in errors(stand.problems)]
    yield from refused
    progress = Progress(sys.stderr, f"{len(captures)} captures")
    for path, read in several.read(captures, stand.registry, wishes) if not refused else ():
        try:
            one = several.led(_one(path, read, stand, wishes, aside), stand, wishes.hosts)
        except Postless as fault:
            postless[path] = f"{path}: {fault}"
            continue
        except Refused as fault:
            yield f"{path}: {fault}"
            continue
        split.append(several.slim(one, aside))
        stand = several.grown(stand, split[-1]) if len(captures) > 1 else stand
        progress.show(len(split), len(captures))
    split[:] = [several.resolved(one, stand) for one in several.translated(split, stand)]
    progress.clear()


def _one(path: Path, read: Prepared | Refused | None, stand: Shelf, wishes: Wishes, aside: Path) -> Split:
    """Return what one capture becomes beside what stands.

    `read`: what a page gives by itself, or why it is refused; None for all else.
    """
    splitting.check(path)
    if isinstance(read, Refused):
        raise read
    if read is not None:
        return splitting.settled(read, path.read_bytes(), stand, wishes)
    progress = Progress(sys.stderr, path.name)
    try:
        return ways.split(path, stand, wishes, aside=aside, progress=progress.show)
    finally:
        progress.clear()
