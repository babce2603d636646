"""Whether the ledger that stands of a capture says the same as a fresh one."""

from collections.abc import Mapping

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge.shelf import CAPTURES, Shelf
from muniment.model.capture import Ledger

NOT_OF_CAPTURES = ("permalink", "organisations")


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
