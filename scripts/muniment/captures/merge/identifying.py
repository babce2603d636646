"""Gives the posts of a capture the addresses of those that stand for them, each to one of them alone."""

from collections.abc import Mapping, Set

import msgspec

from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.merge import identities, matching
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept


def identified(reading: Reading, stand: Shelf) -> Reading:
    """Return a reading whose posts have the addresses of those that stand for them, where theirs are by rule.

    No two get that of one: it stands for the post that its capture shows there, else for the first.
    """
    told = {name: draft.front.permalink for draft in reading.drafts for name in identities.said(draft)}
    ways = [beside(matching.of(draft, stand), told, stand) for draft in reading.drafts]
    rows = list(zip(reading.drafts, ways, strict=True))
    taken = {draft.front.permalink for draft, way in rows if way.front.permalink == draft.front.permalink}
    drafts: list[Draft] = []
    for draft, way in rows:
        moves = way.front.permalink != draft.front.permalink
        drafts.append(draft if moves and way.front.permalink in taken else way)
        taken.add(drafts[-1].front.permalink)
    return msgspec.structs.replace(reading, drafts=tuple(drafts))


def beside(draft: Draft, told: Mapping[str, str], stand: Shelf) -> Draft:
    """Return a draft beside a post that stands at its address, and is another.

    `told`: where its capture shows the posts that it has, by their names. That one has left the address, as a later
    capture shows; or the blog shows it no more, or not to everyone: then no text goes to its file, and where the draft
    stands already, it stays there, and an editor is asked.
    """
    there = stand.posts.get(draft.front.permalink)
    if draft.by_rule or there is None or there.permalink != draft.front.permalink or stand.named(draft.guid) is there:
        return draft
    if not identities.differ(draft, there, stand) or not _stays(there, told, stand, {there.path}):
        return draft
    own = matching.of_its_name(draft, stand)
    if own is None:
        return draft_.apart(draft, stand.posts)
    shown = "" if own.by_rule else draft.front.permalink  # one by rule was put beside the other before
    return msgspec.structs.replace(draft_.readdressed(draft, own.permalink), shown=shown)


def _stays(post: Kept, told: Mapping[str, str], stand: Shelf, met: Set[str]) -> bool:
    """Return whether a post cannot leave its address: its capture shows it nowhere, or where another cannot leave."""
    address = next((told[name] for name in identities.of(post, stand) if name in told), None)
    if address is None:
        return True
    there = stand.posts.get(address)
    if there is None or there.permalink != address or there.path in met:
        return False
    return _stays(there, told, stand, {*met, there.path})
