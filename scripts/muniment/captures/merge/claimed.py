"""Former addresses that a capture gives its posts, of which others may be those of posts here."""

from collections.abc import Container

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.captures.merge.shelf import Shelf

SHARED = "not taken over: former address {}, which a post above it in the capture has too"


def without(draft: Draft, stand: Shelf) -> Draft:
    """Return a draft without former addresses at which another post stands or stood, or itself: that is told apart."""
    known = (address for address in draft.front.former if _is_known(address, draft.front.permalink, stand))
    return _left(draft, frozenset(known))


def beside(draft: Draft, taken: Container[str]) -> Draft:
    """Return a draft without former addresses that another post of its capture has, as where both have one number."""
    shared = [address for address in draft.front.former if address in taken]
    doubts = (*draft.doubts, *map(SHARED.format, shared))
    return msgspec.structs.replace(_left(draft, frozenset(shared)), doubts=doubts) if shared else draft


def _left(draft: Draft, gone: Container[str]) -> Draft:
    left = tuple(address for address in draft.front.former if address not in gone)
    if left == draft.front.former:
        return draft
    return msgspec.structs.replace(draft, front=msgspec.structs.replace(draft.front, former=left))


def _is_known(address: str, own: str, stand: Shelf) -> bool:
    there = stand.posts.get(address)
    if there is not None and there.permalink != own:
        return True
    return any(address in head.posts for head in stand.ledgers.values())
