"""What tells a post of a capture from one that stands: what the blog names them by, their titles and texts."""

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import joining, likeness
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests
from muniment.vocabularies.registry import fold


def said(draft: Draft) -> set[str]:
    """Return what the blog names a post of a capture by, as digests."""
    return {draft.guid, draft.number} - {""}


def of(post: Kept, stand: Shelf) -> set[str]:
    """Return what the blog names a post by that stands, as digests."""
    told = (digests.get(name) for digests in known(post, stand) for name in (ledger.GUID, ledger.NUMBER))
    return {str(name) for name in told if name}


def known(post: Kept, stand: Shelf) -> list[Digests]:
    """Return the digests of a post as it was imported before, at whatever address it had; of none that it holds."""
    others = joining.addresses(post, stand)
    own = (address for address in (post.permalink, *post.former) if address not in others)
    return [digests for address in own for digests in stand.known(address)]


def says_the_same(draft: Draft, post: Kept) -> bool:
    """Return whether a draft has the title of a post, or nearly its text."""
    return fold(post.title) == fold(draft.front.title) or likeness.nearly(post.body, draft.body)


def shares_nothing(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether a draft has no paragraph that was imported of a post."""
    imported = {digest for digests in known(post, stand) for digest in digests.get("paragraphs", ())}
    return imported.isdisjoint(ledger.sha256(part.encode()) for part in ledger.paragraphs(draft.body))


def took_its_name(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether a draft is another post, by its number or day, title and text, that has the name of one elsewhere.

    A post that is published at once is named by its address (WordPress, wp_insert_post), which may be given again;
    other programs name several alike.
    """
    if draft.front.permalink == post.permalink or says_the_same(draft, post):
        return False
    numbers = of(post, stand) - {draft.guid}
    if draft.number in numbers:
        return False
    redated = not post.withdrawn and draft.front.date[:10] != post.date[:10]
    apart = redated or bool(draft.number and numbers)
    return apart and shares_nothing(draft, post, stand)


def differ(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether a draft at the address of a post is another, which came there when that had left it.

    One that a blog only names otherwise, since it moved house, says the same, or has its title and is no stranger.
    """
    if draft.short or not draft.body.strip() or not are_named_otherwise(draft, post, stand):
        return False
    titles = {digests.get("title") for digests in known(post, stand)}
    alike = ledger.digest(draft.front.title) in titles or says_the_same(draft, post)
    strange = not alike or likeness.strange(post.body, draft.body)
    return strange and shares_nothing(draft, post, stand)


def is_one(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether a draft and a post are one, by their names, or else by their titles or texts."""
    if are_named_otherwise(draft, post, stand):
        return not differ(draft, post, stand)
    return bool(said(draft) & of(post, stand)) or says_the_same(draft, post)


def are_named_otherwise(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether the blog names a draft and a post that stands, and not alike."""
    mine, theirs = said(draft), of(post, stand)
    return bool(mine and theirs) and theirs.isdisjoint(mine)
