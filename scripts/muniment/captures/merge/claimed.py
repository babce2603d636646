"""Addresses that a capture gives its posts and that posts here have: former ones, or the same but for capitals."""

from collections.abc import Callable, Container

import msgspec

from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import identities
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept

SHARED = "not taken over: former address {}, which a post above it in the capture has too"


def without(draft: Draft, stand: Shelf) -> Draft:
    """Return a draft without former addresses at which another post stands or stood, or itself: that is told apart."""
    own = {draft.front.permalink, stand.guids.get(draft.guid, ""), stand.numbers.get(draft.number, "")}
    known = (address for address in draft.front.former if _is_known(address, own, stand))
    return _left(draft, frozenset(known))


def beside(draft: Draft, taken: Container[str]) -> Draft:
    """Return a draft without former addresses that another post of its capture has, as where both have one number."""
    shared = [address for address in draft.front.former if address in taken]
    doubts = (*draft.doubts, *map(SHARED.format, shared))
    return msgspec.structs.replace(_left(draft, frozenset(shared)), doubts=doubts) if shared else draft


def spelt(draft: Draft, there: Kept, stand: Shelf, found: Callable[[Draft], Kept | None]) -> Draft:
    """Return a draft whose address disks take for that of a post: with that, where it is the same, else with one apart.

    A post has the capitals that its blog gives it, once a capture shows that. `found`: looks for it at any address.
    """
    if identities.is_one(draft, there, stand):
        rightly = there.by_rule and not draft.by_rule
        front = msgspec.structs.replace(draft.front, permalink=there.permalink)
        return draft if rightly else msgspec.structs.replace(draft, front=front)
    own = found(msgspec.structs.replace(draft, by_rule=True))
    return draft_.beside(draft, there.permalink, stand.spelt, "" if own is None else own.permalink)


def _left(draft: Draft, gone: Container[str]) -> Draft:
    left = tuple(address for address in draft.front.former if address not in gone)
    if left == draft.front.former:
        return draft
    return msgspec.structs.replace(draft, front=msgspec.structs.replace(draft.front, former=left))


def _is_known(address: str, own: Container[str], stand: Shelf) -> bool:
    there = stand.posts.get(address)
    if there is not None and there.permalink not in own:
        return True
    return any(address in head.posts for head in stand.ledgers.values())
