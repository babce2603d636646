"""Fuzzes a reader of captures, led by the lines of it that each reaches; faults are kept and told, and it goes on.

    python -m tests.fuzz.readers text|pages|wxr|feed|rest [--seconds N]
    python -m tests.fuzz.readers --again FILE…

From the project's folder, with the packages of the group `fuzz` (pyproject.toml). What breaks a promise of
tests/captures/promises.py, or takes long, is kept in .cache/fuzz/; `--again` tries such files alone, without atheris.
"""

import argparse
import hashlib
import random
import re
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz.changing import MOST, Form, changed

KEPT = Path(".cache", "fuzz")
SECONDS = 240
BLIND = 10
"""One of so many changes knows nothing of the form."""
SLOW = 4
"""Seconds of processor time for a capture of at most MOST octets, read and put to the proof under watch."""
EACH = 3
"""Captures that are kept of faults that are said alike."""


def fault(octets: bytes) -> str:
    """Return what is wrong with how a capture is read; empty where nothing is."""
    from tests.captures import promises  # loads the readers, which are to be watched from then on

    started = time.process_time()
    try:
        said = list(promises.broken(octets))
    except Exception as crash:  # whatever it is, it is a fault
        where = traceback.extract_tb(crash.__traceback__)[-1]
        return f"{type(crash).__name__} in {Path(where.filename).name}:{where.lineno}: {crash}"
    took = time.process_time() - started
    return "; ".join([*said, *([f"takes {took:.1f} s"] if took > SLOW else [])])


class Fuzzing:
    """What gathers while a form is fuzzed."""

    def __init__(self, form: Form, name: str) -> None:
        self.form, self.folder = form, KEPT / name
        self.alike: dict[str, int] = {}

    def tried(self, octets: bytes) -> None:
        """Read a capture; keep it where something is wrong."""
        if said := fault(octets):
            kind = re.sub(r"'[^']*'|/\S+|\d+", "", said)[:80]
            self.alike[kind] = self.alike.get(kind, 0) + 1
            if self.alike[kind] <= EACH:
                self.folder.mkdir(parents=True, exist_ok=True)
                path = self.folder / hashlib.sha256(octets).hexdigest()[:12]
                path.write_bytes(octets)
                print(f"{path}: {said}", flush=True)


def fuzz(name: str, seconds: int) -> None:
    """Fuzz the reader of a form for so long; does not return."""
    import atheris  # for Linux and macOS alone

    with atheris.instrument_imports(include=["muniment"], enable_loader_override=False):
        from tests.fuzz import forms

        form = forms.KNOWN[name]()
        fault(form.seeds[0])  # what is loaded with the first capture

    def change(octets: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311 - a change that can be made again
        return atheris.Mutate(octets, most) if chance.randrange(BLIND) == 0 else changed(form, octets, chance)[:most]

    seeds = KEPT / f"{name}-seeds"
    seeds.mkdir(parents=True, exist_ok=True)
    for seed in form.seeds:
        (seeds / hashlib.sha256(seed).hexdigest()[:12]).write_bytes(seed)
    told = f"-artifact_prefix={KEPT}/ -max_total_time={seconds} -max_len={MOST} -report_slow_units=600 {seeds}".split()
    atheris.Setup([sys.argv[0], *told], Fuzzing(form, name).tried, custom_mutator=change)
    atheris.Fuzz()


def main() -> None:
    """Fuzz a reader, or try what was kept once more."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("form", nargs="?", choices=("text", "pages", "wxr", "feed", "rest"))
    asked.add_argument("--seconds", type=int, default=SECONDS)
    asked.add_argument("--again", nargs="+", type=Path, metavar="FILE", default=())
    given = asked.parse_args()
    if given.form:
        fuzz(given.form, given.seconds)
    said = {path: found for path in given.again if (found := fault(path.read_bytes()))}
    print("\n".join(f"{path}: {found}" for path, found in said.items()))
    sys.exit(bool(said))


if __name__ == "__main__":
    main()
