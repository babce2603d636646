"""Gives the posts of a capture the addresses of those that stand for them, each to one of them alone."""

from collections.abc import Container

import msgspec

from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.merge import identities, matching
from muniment.captures.merge.shelf import Shelf


def identified(reading: Reading, stand: Shelf) -> Reading:
    """Return a reading whose posts have the addresses of those that stand for them, where theirs are by rule.

    No two get that of one: it stands for the post that its capture shows there, else for the first.
    """
    told = {name for draft in reading.drafts for name in identities.said(draft)}
    taken = {draft.front.permalink for draft in reading.drafts}
    drafts: list[Draft] = []
    for draft in reading.drafts:
        found = beside(matching.of(draft, stand), told, stand)
        moves = found.front.permalink != draft.front.permalink
        drafts.append(draft if moves and found.front.permalink in taken else found)
        taken.add(drafts[-1].front.permalink)
    return msgspec.structs.replace(reading, drafts=tuple(drafts))


def beside(draft: Draft, told: Container[str], stand: Shelf) -> Draft:
    """Return a draft beside a post that stands at its address, and is another; `told`: names of posts of its capture.

    That one has left it, as a later capture shows; or the blog shows it no more, or not to everyone: then no text goes
    to the other's file, and where the draft stands already, it stays there, and an editor is asked.
    """
    there = stand.posts.get(draft.front.permalink)
    if draft.by_rule or there is None or there.permalink != draft.front.permalink or stand.named(draft.guid) is there:
        return draft
    if not identities.differ(draft, there, stand) or any(name in told for name in identities.of(there, stand)):
        return draft
    own = matching.of_its_name(draft, stand)
    if own is None:
        return draft_.apart(draft, stand.posts)
    shown = "" if own.by_rule else draft.front.permalink  # one by rule was put beside the other before
    return msgspec.structs.replace(draft_.readdressed(draft, own.permalink), shown=shown)
