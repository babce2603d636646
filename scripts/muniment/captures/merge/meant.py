"""Tells which of two posts a capture meant by a name of its blog, where both stand at addresses that it gave that name.

So it is once posts have swapped their addresses: ledgers from before have each name at the address of the other.
"""

from collections.abc import Sequence

from muniment.captures.accounting import ledger
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests


def of_two(posts: Sequence[Kept], digests: Digests) -> Kept | None:
    """Return the only post with a paragraph of what was imported, else the only one of its title; None elsewhere."""
    imported = set(digests.get("paragraphs", ()))
    parts = [{ledger.sha256(part.encode()) for part in ledger.paragraphs(post.body)} for post in posts]
    like = [post for post, own in zip(posts, parts, strict=True) if own & imported]
    found = like or [post for post in posts if ledger.digest(post.title) == digests.get("title")]
    return found[0] if len(found) == 1 else None
