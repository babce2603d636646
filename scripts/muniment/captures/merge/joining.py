"""Finds the posts of the blog that an editor put into the file of another, by what ledgers tell of their addresses."""

from collections.abc import Sequence

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import bases
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests


def addresses(post: Kept, stand: Shelf) -> set[str]:
    """Return the former addresses of a post that are those of other posts, by what ledgers tell of them."""
    return {address for address in post.former if _is_another(address, post, stand)}


def host(draft: Draft, stand: Shelf) -> tuple[Kept, str] | None:
    """Return the post in whose file an editor put a post of a capture, and the address that was its own; else None."""
    named = [known[name] for known, name in ((stand.guids, draft.guid), (stand.numbers, draft.number)) if name in known]
    for address in [*(one for one in named if one in stand.posts), draft.front.permalink][:1]:
        post = stand.posts.get(address)
        if post is not None and address in addresses(post, stand):
            return post, address
    return None


def _is_another(former: str, post: Kept, stand: Shelf) -> bool:
    """Return whether ledgers know a former address as that of another post: one of them has both, or names them so.

    Where the post has no paragraph that one of them tells of its own address, that was another's then, by rule.
    """
    own = post.permalink
    both = [head.posts[own] for head in stand.ledgers.values() if former in head.posts and own in head.posts]
    if both and _holds(post, both):
        return True
    there, here = stand.known(former), stand.known(own)
    return any(_differ(one, other) for one in there for other in here)


def _holds(post: Kept, known: Sequence[Digests]) -> bool:
    """Return whether a post has a paragraph that ledgers tell of it, or they tell of none."""
    told = ledger.said(known)
    return not told or not told.isdisjoint(ledger.sha256(part.encode()) for part in ledger.paragraphs(post.body))


def _differ(one: Digests, other: Digests) -> bool:
    """Return whether captures of one form name two posts otherwise, which share no paragraph."""
    if one.get(bases.KIND) != other.get(bases.KIND):
        return False
    pairs = [(one.get(name), other.get(name)) for name in (ledger.GUID, ledger.NUMBER)]
    told = [mine != theirs for mine, theirs in pairs if mine and theirs]
    return bool(told) and all(told) and {*one["paragraphs"]}.isdisjoint(other["paragraphs"])
