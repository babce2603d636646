"""What the captures of the corpora show is read from them as well as it ever was, and nothing of them is lost.

Every fourth capture is read; MUNIMENT_LARGE=1 in the environment has all of them read, which takes some minutes.
"""

import os
from pathlib import Path

import pytest
import scoring

import captures
from muniment.captures.accounting import ledger

KNOWN = Path(__file__).with_name("misses.txt")
"""What is not read, or read wrongly: lines as `captures.py --misses` prints them."""
EVERY = 1 if os.environ.get("MUNIMENT_LARGE") else 4


@pytest.mark.parametrize("half", captures.HALVES)
def test_no_more_is_missed_of_captures_than_what_is_known_and_nothing_is_lost(half, tmp_path, muniment):
    names = {f"{path.parent.name}/{path.name}" for path in captures.shown(half, EVERY)}
    known = {line for line in KNOWN.read_text(encoding="utf-8").splitlines() if line.partition(": ")[0] in names}
    missed = set(scoring.misses(captures.compared(half, EVERY)))
    assert missed - known == set(), "these are new"
    assert known - missed == set(), f"these are read now: strike them from {KNOWN.name}"
    assert [path.name for path in captures.shown(half, EVERY) if _is_amiss(path, tmp_path / path.name, muniment)] == []


def _is_amiss(path, into, muniment):
    """Return whether a piece of a capture stands in no post and not aside."""
    reading, octets = captures.reading(path), path.read_bytes()
    if reading is None:
        return False  # nothing is written of it
    if len({made.front.permalink for made in reading.drafts}) < len(reading.drafts):  # a post of two pages in a row
        (into.parent / "mkdocs.yml").write_text("site_name: Proof\n", encoding="utf-8")
        muniment(into.parent, "split", str(path), "--into", str(into))  # what both say of one post may be in conflict
        return muniment(into.parent, "captures", "verify", "--into", str(into)).exit_code
    held = ledger.ledger_of(path.name, octets, reading, private=False)
    return list(ledger.lost(octets, held, reading.drafts)) != []
