"""Which posts the blog itself had: those that stand in a capture of it. Others were written for the archive."""

from pathlib import Path

import msgspec

from muniment.posts.catalogue import digest

LEDGERS = "captures/*.ledger.json"


class _Ledger(msgspec.Struct, frozen=True):
    """Of a ledger, the permalinks of its posts; what is said of each is not read."""

    posts: dict[str, msgspec.Raw] = {}


def permalinks(posts: Path) -> frozenset[str] | None:
    """Return the permalinks of all posts that captures show; None where the folder of posts holds no ledger.

    A ledger that cannot be read is as one without posts: `captures verify` tells of it.
    """
    ledgers = list(posts.glob(LEDGERS))
    return frozenset(found for ledger in ledgers for found in _read(ledger)) if ledgers else None


def _read(ledger: Path) -> dict[str, msgspec.Raw]:
    try:
        return msgspec.json.decode(ledger.read_bytes(), type=_Ledger).posts
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return {}


def stamp(posts: Path) -> bytes:
    """Return a digest of the ledgers' names, times and sizes: it changes when `permalinks` may."""
    stamps = []
    for ledger in sorted(posts.glob(LEDGERS)):
        status = ledger.stat()
        stamps.append(f"{ledger.name}\0{status.st_mtime_ns}\0{status.st_size}")
    return digest(*stamps)
