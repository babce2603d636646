"""Tells which post of the archive a post of a capture is: by its address, else by its day and title."""

import msgspec

from muniment.captures.draft import Draft
from muniment.captures.reading import Reading
from muniment.captures.shelf import Kept, Shelf
from muniment.vocabularies.registry import fold


def kept(draft: Draft, stand: Shelf) -> Kept | None:
    """Return the post that stands for a draft; None where it is new.

    Day and title count only where one of the two addresses was worked out by rule.
    """
    known = stand.posts.get(draft.front.permalink)
    if known is not None:
        return known
    if not stand.titles:
        return None
    alike = stand.titles.get((draft.front.date[:10], fold(draft.front.title)))
    return alike if alike is not None and (draft.by_rule or alike.by_rule) else None


def corrects(draft: Draft, post: Kept) -> bool:
    """Return whether a draft shows the true address of a post whose own was worked out by rule."""
    return not draft.by_rule and post.by_rule


def identified(reading: Reading, stand: Shelf) -> Reading:
    """Return a reading whose posts have the addresses of those that stand for them, where theirs are by rule."""
    drafts = tuple(of(draft, stand) for draft in reading.drafts)
    return msgspec.structs.replace(reading, drafts=drafts)


def of(draft: Draft, stand: Shelf) -> Draft:
    """Return a draft with the address of the post that stands for it, where its own is by rule."""
    post = kept(draft, stand) if draft.by_rule else None
    if post is None or post.permalink == draft.front.permalink:
        return draft
    front = msgspec.structs.replace(draft.front, permalink=post.permalink)
    return msgspec.structs.replace(draft, front=front, by_rule=post.by_rule)
