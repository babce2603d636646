"""How fast a long capture is read: megabytes a second of processor time, by step, and the memory that it takes.

    python tests/bench/capturing.py [POSTS] [--profile]

The capture is text of an invented blog's page with so many posts (5,000 by default), all of them different.
"""

import argparse
import cProfile
import datetime
import pstats
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from muniment.captures import ledger, plaintext, shelf, splitting
from muniment.captures.encoding import decode
from muniment.captures.splitting import Wishes
from muniment.vocabularies.registry import Registry

WORDS = """
harbour pilots quay patrol night report families nets crew statement arrest trial court lawyers release judge village
council river bridge school teachers students letters prison guards witness testimony doctors nurses fishing boats
customs house officers permit law article treaty committee mandate visit delegation interview newspaper radio signal
archive photograph island coast storm winter summer spring market square gathering march banner song silence memory
the of and in to that for with on by from who were was had have not which their this after before when where people
""".split()
FIRST = datetime.date(2024, 6, 1)
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


def capture(posts: int) -> bytes:
    """Return the text of a page of an invented blog."""
    chance = random.Random(posts)  # noqa: S311 - the same posts each time
    blocks = ["Posts Tagged ‘Harbour Watch’", *(part for number in range(posts) for part in _post(chance, number))]
    return ("\n\n".join(blocks) + "\n").encode()


def timed(name: str, size: int, work: Callable[[], Any]) -> Any:
    """Return what `work` does, and print how long it took."""
    start = time.process_time()
    made = work()
    seconds = time.process_time() - start
    print(f"{name:34}{seconds:7.2f} s {size / seconds / 1e6:8.1f} MB/s")
    return made


def main() -> None:
    """Print a line a step."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("posts", nargs="?", type=int, default=5000)
    asked.add_argument("--profile", action="store_true")
    given = asked.parse_args()
    octets = capture(given.posts)
    print(f"{given.posts} posts, {len(octets) / 1e6:.1f} MB")
    plaintext.read(decode(capture(3)), Registry())  # languages are learnt on first use
    decoded = timed("decode", len(octets), lambda: decode(octets))
    if given.profile:
        profile = cProfile.Profile()
        reading = profile.runcall(plaintext.read, decoded, Registry())
        pstats.Stats(profile).sort_stats("tottime").print_stats(45)
    else:
        reading = timed("read posts", len(octets), lambda: plaintext.read(decoded, Registry()))
    written = timed("ledger", len(octets), lambda: ledger.ledger_of("a.txt", octets, reading, private=False))
    timed("proof", len(octets), lambda: ledger.proves(octets, written, reading.drafts))
    with tempfile.TemporaryDirectory() as folder:
        stand = shelf.read(Path(folder))
        timed("all of a split", len(octets), lambda: splitting.split("a.txt", octets, stand, Wishes()))
    scale = 1 if sys.platform == "darwin" else 1024
    print(f"largest: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
