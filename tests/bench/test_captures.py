"""What the captures of the corpora show is read from them as well as it ever was."""

from pathlib import Path

import pytest
import scoring

import captures

KNOWN = Path(__file__).with_name("misses.txt")
"""What is not read, or read wrongly: lines as `captures.py --misses` prints them."""


@pytest.mark.parametrize("half", captures.HALVES)
def test_no_more_is_missed_of_captures_than_what_is_known(half):
    names = {f"{path.parent.name}/{path.name}" for path in captures.shown(half)}
    known = {line for line in KNOWN.read_text(encoding="utf-8").splitlines() if line.partition(": ")[0] in names}
    missed = set(scoring.misses(captures.compared(half)))
    assert missed - known == set(), "these are new"
    assert known - missed == set(), f"these are read now: strike them from {KNOWN.name}"
