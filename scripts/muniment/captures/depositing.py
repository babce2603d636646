"""Puts a capture and its ledger among the files that wait for their places, unless they stand."""

import filecmp
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge.shelf import CAPTURES, Shelf
from muniment.captures.staging import Staging
from muniment.model.capture import Capture, Ledger

NOT_OF_CAPTURES = ("permalink", "organisations")


def deposit(capture: Capture, source: Path, account: Sequence[BinaryIO], stand: Shelf, staging: Staging) -> None:
    """Stage a ledger, given as streams in a row, unless one that says the same stands; and the capture's own file."""
    path = f"{CAPTURES}/{capture.file}{ledger.SUFFIX}"
    staging.pour(path, *account)
    if _agrees(capture, staging.place(path), stand):
        staging.drop(path)
    if not capture.private and stand.sha256(f"{CAPTURES}/{capture.file}") != capture.sha256:
        with source.open("rb") as stream:
            staging.pour(f"{CAPTURES}/{capture.file}", stream)


def _agrees(capture: Capture, fresh: Path, stand: Shelf) -> bool:
    """Return whether the ledger that stands says what the fresh one says."""
    held = stand.folder / CAPTURES / f"{capture.file}{ledger.SUFFIX}"
    if capture.file not in stand.ledgers or not held.is_file():
        return False
    return filecmp.cmp(held, fresh, shallow=False) or agree(ledger.read(fresh), stand)


def agree(fresh: Ledger, stand: Shelf) -> bool:
    """Return whether the ledger that stands says the same as a fresh one, whatever addresses its posts had then."""
    name = fresh.capture.file
    head = stand.ledgers.get(name)
    if head is None or head.capture != fresh.capture:
        return False
    held = msgspec.json.decode(stand.octets(f"{CAPTURES}/{name}{ledger.SUFFIX}"), type=Ledger)
    now = {address: kept.permalink for address, kept in stand.posts.items()}
    return len(held.spans) == len(fresh.spans) and _readdressed(held, now) == _readdressed(fresh, now)


def _readdressed(held: Ledger, now: Mapping[str, str]) -> Ledger:
    """Return a ledger with its posts at the addresses that they have now, without digests of what no capture says.

    Those are of the addresses themselves, and of bodies, whose ids the registry gives.
    """
    posts = {
        now.get(address, address): {name: digest for name, digest in digests.items() if name not in NOT_OF_CAPTURES}
        for address, digests in held.posts.items()
    }
    spans = tuple(msgspec.structs.replace(span, post=now.get(span.post, span.post)) for span in held.spans)
    return msgspec.structs.replace(held, splitter="", posts=posts, spans=spans, gone={})
