"""Under which name a capture is kept beside those that are there."""

from muniment.captures import filenames
from muniment.captures.accounting.ledger import Head
from muniment.captures.merge.shelf import Shelf
from muniment.text import folding


def free(name: str, digest: str, stand: Shelf) -> str:
    """Return the name under which a capture is kept: its own, or with a number where that is another's.

    Disks that do not tell capitals apart have one file for both names.
    """
    name = filenames.safe(name)
    stem, dot, extension = name.rpartition(".") if "." in name[1:] else (name, "", "")
    number, candidate = 1, name
    while (like := stand.captures.get(folding.on_disk(candidate))) is not None:
        known = next((one for one in (candidate, like) if _is_of(digest, stand.ledgers.get(one))), "")
        if known:
            return known
        number += 1
        candidate = f"{stem}-{number}{dot}{extension}"
    return candidate


def _is_of(digest: str, held: Head | None) -> bool:
    return held is not None and held.capture.sha256 == digest
