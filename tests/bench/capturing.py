"""How fast a long text is split: megabytes a second by step, and the memory that it takes.

    python tests/bench/capturing.py [POSTS] [--profile]

The texts are pages of two invented blogs with so many posts (5,000 by default), all of them different: one in English
with lists of signatories, as a browser copies it; one in French in Markdown, with links, labels and buttons.
"""

import argparse
import cProfile
import datetime
import os
import pstats
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from muniment.captures import cutting, several
from muniment.captures.letters.encoding import decode
from muniment.captures.merge import shelf
from muniment.captures.plain import firstlook, plaintext
from muniment.captures.splitting import Wishes
from muniment.vocabularies.registry import Registry

WORDS = """
harbour pilots quay patrol night report families nets crew statement arrest trial court lawyers release judge village
council river bridge school teachers students letters prison guards witness testimony doctors nurses fishing boats
customs house officers permit law article treaty committee mandate visit delegation interview newspaper radio signal
archive photograph island coast storm winter summer spring market square gathering march banner song silence memory
the of and in to that for with on by from who were was had have not which their this after before when where people
""".split()
PAROLES = """
le la des pour avec sans bateau rivière pêcheurs “liberté” l’avocat procès gardé libération prison famille témoin marché
école juge police arrêté nuit mois année droit traité visite comité rapport silence mémoire côte été hiver
""".split()
MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
FIRST = datetime.date(2024, 6, 1)
TICK = 0.01
"""Seconds that `os.times` tells apart: what took less took as long at most."""
LISTED = 7
"""Every so many posts one has a list of signatories."""


def _sentence(chance: random.Random) -> str:
    words = chance.choices(WORDS, k=chance.randint(9, 24))
    return f"{' '.join(words).capitalize()}."


def _post(chance: random.Random, number: int) -> Iterator[str]:
    day = FIRST - datetime.timedelta(days=number)
    yield f"{' '.join(chance.choices(WORDS, k=7)).capitalize()} {number}"
    yield f"{day:%B} {day.day}, {day.year}"
    for _ in range(chance.randint(4, 8)):
        yield " ".join(_sentence(chance) for _ in range(chance.randint(2, 5)))
    if number % LISTED == 0:
        yield "Signatories:"
        names = [f"{' '.join(chance.choices(WORDS, k=3)).title()} Network (Japan)" for _ in range(12)]
        yield "\n".join(f"  {place}. {name}" for place, name in enumerate(names, 1))
    if number % 3 == 0:
        yield f"{_sentence(chance)} [see also: https://blog.example/2019/01/08/{chance.choice(WORDS)}-{number}/]"
    for _ in range(chance.randint(1, 3)):
        yield f"https://{chance.choice(WORDS)}.example/{chance.choice(WORDS)}/{number}-{chance.randint(1, 9999)}"


def plain(posts: int) -> bytes:
    """Return the text of a page of an invented blog in English."""
    chance = random.Random(posts)  # noqa: S311 - the same posts each time
    blocks = ["Posts Tagged ‘Harbour Watch’", *(part for number in range(posts) for part in _post(chance, number))]
    return ("\n\n".join(blocks) + "\n").encode()


def _parole(chance: random.Random) -> str:
    words = " ".join(chance.choices(PAROLES, k=chance.randint(8, 26))).capitalize()
    return words + chance.choice([".", ".", " ?", " !", " – et puis."])


def _billet(chance: random.Random, number: int) -> Iterator[str]:
    day = FIRST - datetime.timedelta(days=number)
    title = " ".join(chance.choices(PAROLES, k=8)).capitalize()
    yield f"## [{title} {number}](https://quai.example/{day:%Y/%m/%d}/p-{number}/)"
    yield f"Publié le {day.day} {MOIS[day.month - 1]} {day.year} par Anna Duval"
    for _ in range(chance.randint(3, 9)):
        words = " ".join(_parole(chance) for _ in range(chance.randint(1, 5)))
        linked = f" [un lien](https://{chance.randint(1, 99)}.example/a/{chance.randint(1, 9999)}) et *la suite*."
        yield words + linked * (chance.random() < 0.3)
    if number % 4 == 0:
        yield "\n".join(f"  * {' '.join(chance.choices(PAROLES, k=4))}" for _ in range(6))
    if number % 5 == 0:
        yield f"Voir aussi : <https://quai.example/2019/01/08/x-{number}/>"
    yield "Sources :"
    names = [" ".join(chance.choices(PAROLES, k=3)).capitalize() for _ in range(chance.randint(1, 3))]
    yield "\n".join(f"- {name} : https://s{chance.randint(1, 500)}.example/x/{number}" for name in names)
    yield "Partager sur Facebook"
    yield f"Étiquettes : {chance.choice(PAROLES)}, {chance.choice(PAROLES)}"
    yield "Laisser un commentaire"


def marked(posts: int) -> bytes:
    """Return the text of a page of an invented blog in French, in Markdown."""
    chance = random.Random(posts)  # noqa: S311 - the same posts each time
    blocks = ["Menu", "Articles tagués ‘quai’", *(part for number in range(posts) for part in _billet(chance, number))]
    return ("\n\n".join(blocks) + "\n").encode()


SHAPES = {"plain": plain, "marked": marked}


def timed(name: str, size: int, work: Callable[[], Any]) -> Any:
    """Return what `work` does, and print how long it took: this process and those that it forked, and by the clock."""
    start, clock = sum(os.times()[:4]), time.monotonic()
    made = work()
    seconds, waited = max(TICK, sum(os.times()[:4]) - start), time.monotonic() - clock
    print(f"{name:34}{seconds:7.2f} s {size / seconds / 1e6:8.1f} MB/s   by the clock {size / waited / 1e6:8.1f} MB/s")
    return made


def steps(path: Path, *, profile: bool) -> None:
    """Print a line a step for one capture."""
    octets = path.read_bytes()
    size = len(octets)
    decoded = timed("decode", size, lambda: decode(octets))
    seen = timed("look where posts begin", size, lambda: firstlook.of(decoded.text))
    profiled = cProfile.Profile()
    runs = profiled.runcall if profile else lambda work: work()
    timed("read posts", size, lambda: runs(lambda: [plaintext.cut(one, Registry()) for one in seen.sections]))
    if profile:
        pstats.Stats(profiled).sort_stats("tottime").print_stats(45)
    timed("all of a split", size, lambda: whole(path))


def whole(path: Path) -> None:
    """Split a capture into a folder beside it."""
    given = cutting.source(path)
    stand = shelf.read(path.parent / "posts")
    made = cutting.split(given, stand, Wishes(), aside=path.parent, progress=lambda done, of: None) if given else None
    staged = several.slim(made, path.parent).staged if made is not None else None
    if staged is not None:
        staged.publish(path.parent / "posts")


def main() -> None:
    """Print the steps of both captures, and the memory that the second process of a split alone takes at most."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("posts", nargs="?", type=int, default=5000)
    asked.add_argument("--profile", action="store_true")
    given = asked.parse_args()
    plaintext.read(decode(plain(3)), Registry())  # names of months are read on first use
    for name, shape in SHAPES.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "capture.txt"
            path.write_bytes(shape(given.posts))
            print(f"{name}: {given.posts} posts, {path.stat().st_size / 1e6:.1f} MB")
            steps(path, profile=given.profile)
            shutil.rmtree(path.parent / "posts")
            print(f"largest process of `muniment split`: {largest(path):.0f} MB")


def largest(path: Path) -> float:
    """Return the megabytes that the largest process of a split takes."""
    command = [sys.executable, "-m", "muniment", "split", str(path), "--into", str(path.parent / "posts")]
    code = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    said = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=True)
    return int(said.stdout) * (1 if sys.platform == "darwin" else 1024) / 1e6


if __name__ == "__main__":
    main()
