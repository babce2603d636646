"""What captures said of a post before, and whether another is from before or after the last change known here."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.words.text.typed import folded
from muniment.model.capture import Digests, Kind
from muniment.model.post import FrontMatter, Picture

WHOLE = (Kind.WXR, Kind.REST)
"""Kinds of captures that tell of each of these fields that a post has none."""
SHOWING = (Kind.TEXT, Kind.PAGE)
"""Kinds of captures that may show something else in the place of a text."""
KIND = "kind"
"""Under what the kind of a capture stands beside its digests; no ledger has that."""
TELLABLE = ("excerpt", "tags", "categories", "organisations", "sources", "see_also", "pictures", "draft")


class Age(StrEnum):
    """What a capture is beside the last change of its blog that is known here."""

    OLDER = "older"
    """It is from before: it fills in what no newer one could say, and changes nothing."""
    SAME = "same"
    """It has the same change, in the same form or in one that may say more."""
    RESTATED = "restated"
    """It has the same change in another form than one that says all: it fills in what that could not say."""
    NEWER = "newer"
    """The blog has changed the post since: what it turned back is a change too."""
    UNSAID = "unsaid"
    """It does not say when the post changed, or what stands does not."""


class Bases(msgspec.Struct, frozen=True):
    """Digests of a post as it was imported before, of every capture that showed it."""

    known: Sequence[Digests]
    age: Age = Age.UNSAID
    """What the capture is that is held beside them."""
    change: str = ""
    """The digest of when the blog changed what stands; empty where it has not since it appeared."""

    @property
    def fills_only(self) -> bool:
        """Whether a capture fills in what no other could say, and changes nothing."""
        return self.age in (Age.OLDER, Age.RESTATED)

    @property
    def last(self) -> list[Digests]:
        """Those of captures that have the last change."""
        return [held for held in self.known if _is_dated(held) and held.get("updated", "") == self.change]

    @property
    def said(self) -> Sequence[Digests]:
        """Those beside which it tells whether the blog changed something: a newer one may turn back what is older."""
        return self.last if self.age is Age.NEWER else self.known

    @property
    def given(self) -> Sequence[Digests]:
        """Those beside which it tells whether an editor changed something: any, but for what a newer one replaced."""
        undated = [held for held in self.known if not _is_dated(held)]
        return [*self.last, *undated] if self.age is Age.NEWER else self.known

    def was_said(self, name: str, value: object) -> bool:
        """Return whether the blog had this in a field, in whatever typography; last of all where a capture is newer."""
        told = self._among(self.said, name) | _values(self.said, ledger.typed(name))
        plain = folded(value) if isinstance(value, str) and name in ledger.TYPED else value
        return not told.isdisjoint({ledger.digest(value), ledger.digest(plain)})

    def was_begun(self, name: str, mine: object, other: object) -> bool:
        """Return whether beginnings of a text alone had this in a field, which stands as captures of all of it gave it.

        What a beginning has changes nothing of a whole text.
        """
        whole = {str(held.get(name, "")) for held in self.said if not held.get(ledger.SHORT)}
        return ledger.digest(mine) in whole and ledger.digest(other) not in whole and self.was_said(name, other)

    def was_given(self, name: str, value: object) -> bool:
        """Return whether a field is as it was imported."""
        return ledger.digest(value) in self._among(self.given, name)

    def are_shown(self, pictures: tuple[Picture, ...]) -> bool:
        """Return whether pictures are all that captures showed, each of which may show a part, and nothing else."""
        told = {digest for held in self.known for digest in held.get(ledger.PICTURED, ())}
        return bool(told) and told == set(ledger.pictured(pictures))

    @property
    def labels(self) -> set[str]:
        """Digests of the labels that the blog gave the post, as far as they tell whether it gave one anew."""
        return {digest for held in self.said for digest in held.get(ledger.LABELS, ())}

    def was_draft(self) -> bool:
        """Return whether the blog had a post as a draft, as each capture says that counts here."""
        drafts = [held.get("draft") for held in self.said]
        return self.age is not Age.OLDER and bool(drafts) and all(drafts)

    def may_fill(self, name: str, value: object) -> bool:
        """Return whether an older capture may fill in a field: it is empty, and no capture could say or said it."""
        told = self.tells(name) or any(held.get(name) for held in self.known)
        return not ledger.digest(value) and not told

    def tells(self, name: str) -> bool:
        """Return whether a capture that has the last change tells all of a field."""
        return any(name in held and name not in held.get(ledger.UNSAID, ()) for held in self.last)

    def is_settled(self, name: str) -> bool:
        """Return whether a capture has no say in what a field holds."""
        return self.age is Age.OLDER or (self.age is Age.RESTATED and self.tells(name))

    def is_emptied(self, name: str) -> bool:
        """Return whether the blog has emptied a field that is lacking in a capture which would tell it.

        Where it does not say when the post changed, each capture that could tell must have had it before.
        """
        whole = [held for held in self.known if all(field in held for field in TELLABLE)]
        had = self.age is Age.UNSAID and whole and all(held.get(name) for held in whole)
        return self.age is Age.NEWER or bool(had)

    def _among(self, held: Sequence[Digests], name: str) -> set[str]:
        """Return what some captures have in a field: those that may say it, else all, else nothing."""
        return _values(held, name) or _values(self.known, name) or {""}


def of(draft: Draft, ours: FrontMatter, known: Sequence[Digests], kind: Kind | None = None) -> Bases:
    """Return the digests of a post as imported before, beside those of a capture (of a kind) that comes now."""
    found = Bases(known, change=ledger.digest(ours.updated))
    age = _age(draft, ours, found)
    forms = {held.get(KIND) for held in found.last}
    restated = age is Age.SAME and kind is not None and kind not in forms and not forms.isdisjoint(WHOLE)
    return msgspec.structs.replace(found, age=Age.RESTATED if restated else age)


def _age(draft: Draft, ours: FrontMatter, bases: Bases) -> Age:
    """Return what a capture is; where an editor dates the last change, none of the blog's is known."""
    last = ours.updated or ours.date
    size = min(len(last), len(draft.changed))
    if not (bases.last and last[:1].isdigit()):
        return Age.UNSAID
    if not size:
        return Age.OLDER if "" < draft.until < last[:10] else Age.UNSAID
    if last[:size] == draft.changed[:size]:
        return Age.SAME
    if draft.changed > last:
        return Age.NEWER
    early = not ours.updated and draft.front.date == ours.date  # it changed before it appeared
    return Age.SAME if early else Age.OLDER


def _is_dated(held: Digests) -> bool:
    """Return whether a capture says when the post changed."""
    return bool(held.get(ledger.CHANGED) or held.get("updated"))


def _values(held: Sequence[Digests], name: str) -> set[str]:
    return {str(digests[name]) for digests in held if name in digests}
