"""Each case is a capture and, beside it, what it must become; pages of invented blogs as different tools give them."""

import json
from pathlib import Path

import msgspec
import pytest

from muniment.captures import splitting
from muniment.captures.accounting import ledger
from muniment.vocabularies.registry import Registry

CASES = Path(__file__).parent / "cases"


def summary(octets: bytes) -> list[dict[str, object]]:
    """Return what a capture becomes: each post's fields, text and doubts, absent ones left out."""
    reading = splitting.read(octets, Registry())
    return [
        {**json.loads(msgspec.json.encode(made.front)), "body": made.body.split("\n"), "doubts": list(made.doubts)}
        for made in reading.drafts
    ]


@pytest.mark.parametrize("path", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_a_capture_becomes_the_posts_it_shows(path: Path) -> None:
    capture = next(other for other in CASES.glob(f"{path.stem}.*") if other != path)
    assert summary(capture.read_bytes()) == json.loads(path.read_text(encoding="utf-8"))


CAPTURES = sorted(path for path in CASES.iterdir() if path.suffix != ".json")


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_nothing_of_a_capture_is_lost(path: Path) -> None:
    octets = path.read_bytes()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of(path.name, octets, reading, private=False)
    assert list(ledger.lost(octets, held, reading.drafts)) == []
