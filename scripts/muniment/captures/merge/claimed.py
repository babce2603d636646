"""Former addresses that a capture gives its posts, of which others may be those of posts here."""

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.captures.merge.shelf import Shelf


def without(draft: Draft, stand: Shelf) -> Draft:
    """Return a draft without former addresses at which another post stands or stood, or itself: that is told apart."""
    given = draft.front.former
    left = tuple(address for address in given if not _is_known(address, draft.front.permalink, stand))
    if left == given:
        return draft
    return msgspec.structs.replace(draft, front=msgspec.structs.replace(draft.front, former=left))


def _is_known(address: str, own: str, stand: Shelf) -> bool:
    there = stand.posts.get(address)
    if there is not None and there.permalink != own:
        return True
    return any(address in head.posts for head in stand.ledgers.values())
