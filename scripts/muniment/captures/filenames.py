"""Under which name a capture is kept: its own, as far as every system can have a file of that name."""

import re

from muniment.captures.accounting import ledger
from muniment.captures.accounting.ledger import Head
from muniment.captures.merge.shelf import Shelf
from muniment.captures.words.blogs import contacts
from muniment.schema import values
from muniment.text import folding
from muniment.text.patterns import late

REFUSED = late(
    r"[<>:\"/\\|?*\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]+"
)
"""What no name may hold on Windows, what breaks a line or turns it around unseen, and octets that are no UTF-8."""
MAIL = late(contacts.MAIL)
DEVICES = late(r"(con|prn|aux|nul|com\d|lpt\d)(?=\s*(?:\.|$))", re.IGNORECASE)
"""What Windows takes for a device, whatever its extension."""


def safe(name: str) -> str:
    """Return a name for a capture that any system can have, at most 200 octets long; most names stay as they are."""
    if "@" in name:  # whose export it is stands in no file of the archive
        stem, dot, extension = name.rpartition(".")
        name = f"{MAIL.sub('mail', stem)}{dot}{extension}"
    plain = DEVICES.sub(r"\1-", REFUSED.sub("-", name), count=1) if DEVICES.match(name) else REFUSED.sub("-", name)
    plain = plain.rstrip(" .") or "capture"
    stem, dot, extension = plain.rpartition(".") if "." in plain[1:] else (plain, "", "")
    room = values.OCTETS - len(f"{dot}{extension}".encode())
    if len(plain.encode()) <= values.OCTETS or room < 1:
        return plain.encode()[: values.OCTETS].decode("utf-8", "ignore")
    return f"{stem.encode()[:room].decode('utf-8', 'ignore').rstrip(' .')}{dot}{extension}"


def is_ledger(name: str) -> bool:
    """Return whether a file is called as the ledger of a capture is."""
    return name.lower().endswith(ledger.SUFFIX)


def free(name: str, digest: str, stand: Shelf) -> str:
    """Return the name under which a capture is kept: its own, or with a number where that is another's.

    Disks that do not tell capitals apart have one file for both names.
    """
    name = safe(name)
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
