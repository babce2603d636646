"""Gives the posts of a capture the addresses of those that stand for them, each to one of them alone."""

from collections.abc import Container, Mapping

import msgspec

from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.merge import identities, matching
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.text.folding import Spelt


def identified(reading: Reading, stand: Shelf) -> Reading:
    """Return a reading whose posts have the addresses of those that stand for them, where theirs are by rule.

    No two get that of one: it stands for the post that its capture shows there, else for the first.
    """
    told = {name: draft.front.permalink for draft in reading.drafts for name in identities.said(draft)}
    staying = Staying(told, stand)
    ways = [beside(matching.of(draft, stand), staying) for draft in reading.drafts]
    rows = list(zip(reading.drafts, ways, strict=True))
    taken = {draft.front.permalink for draft, way in rows if way.front.permalink == draft.front.permalink}
    drafts, shown = list[Draft](), set[str]()
    spelt, every = Spelt(shown), Spelt(taken)
    for draft, way in rows:
        moves = way.front.permalink != draft.front.permalink
        made = draft if moves and way.front.permalink in taken else way
        if (known := spelt.of(made.front.permalink)) != made.front.permalink:
            made = draft_.beside(made, known, Either(every, stand.spelt))
        drafts.append(made)
        taken.add(made.front.permalink)
        shown.add(made.front.permalink)
        spelt.add(made.front.permalink)
    return msgspec.structs.replace(reading, drafts=tuple(drafts))


class Staying:
    """Tells which posts cannot leave their addresses, now that a capture shows others there.

    `told`: where the capture shows the posts that it has, by their names.
    """

    def __init__(self, told: Mapping[str, str], stand: Shelf) -> None:
        self.told, self.stand = told, stand
        self.known: dict[str, bool] = {}
        """Whether one does, by path."""

    def has(self, post: Kept) -> bool:
        """Return whether a post does: its capture shows it nowhere, or where another cannot leave."""
        met: list[str] = []
        found: Kept | bool = post
        while isinstance(found, Kept):
            if found.path in self.known:
                found = self.known[found.path]
            else:
                self.known[found.path] = False  # those can leave that each go to where the next one was
                met.append(found.path)
                found = self._next(found)
        self.known |= dict.fromkeys(met, found)
        return found

    def _next(self, post: Kept) -> Kept | bool:
        """Return the post that has the address at which a capture shows another, or whether that other stays."""
        address = next((self.told[name] for name in identities.of(post, self.stand) if name in self.told), None)
        if address is None:
            return True
        there = self.stand.posts.get(address)
        return there if there is not None and there.permalink == address else False


def beside(draft: Draft, staying: Staying) -> Draft:
    """Return a draft beside a post that stands at its address, and is another.

    That one has left the address, as a later capture shows; or the blog shows it no more, or not to everyone: then no
    text goes to its file, and where the draft stands already, it stays there, and an editor is asked.
    """
    stand = staying.stand
    there = stand.posts.get(draft.front.permalink)
    if draft.by_rule or there is None or there.permalink != draft.front.permalink or stand.named(draft.guid) is there:
        return draft
    if not identities.differ(draft, there, stand) or not staying.has(there):
        return draft
    own = matching.of_its_name(draft, stand)
    if own is None:
        return draft_.apart(draft, stand.posts)
    shown = "" if own.by_rule else draft.front.permalink  # one by rule was put beside the other before
    return msgspec.structs.replace(draft_.readdressed(draft, own.permalink), shown=shown)


class Either(Container[str]):
    """The names in either of two collections, whatever joins them later."""

    def __init__(self, one: Container[str], other: Container[str]) -> None:
        self.one, self.other = one, other

    def __contains__(self, name: object) -> bool:
        return name in self.one or name in self.other
