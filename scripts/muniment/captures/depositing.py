"""Puts a capture and its ledger among the files that wait for their places."""

import filecmp
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from muniment.captures import agreement
from muniment.captures.accounting import ledger
from muniment.captures.merge.shelf import CAPTURES, Shelf
from muniment.captures.staging import Staging
from muniment.model.capture import Capture


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
    return filecmp.cmp(held, fresh, shallow=False) or agreement.agree(ledger.read(fresh), stand)
