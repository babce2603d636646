"""Three-way merge of the text of a post: as it was imported, as it stands, as a capture now gives it."""

from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge import likeness, threeway
from muniment.captures.merge.bases import Age, Bases
from muniment.model.capture import Digests


class Text(msgspec.Struct, frozen=True):
    """What a text becomes."""

    body: str
    conflicts: tuple[str, ...] = ()
    """What the capture has in the places that both sides changed."""


def merged(mine: str, other: str, bases: Bases) -> Text:
    """Return a text that holds the changes of both sides, paragraph by paragraph."""
    ours = ledger.paragraphs(mine)
    theirs = likeness.respelt(ledger.paragraphs(other), ours)
    one, two = _digests(ours), _digests(theirs)
    if one == two or two in _paragraphs(bases.said) or (bases.age is Age.OLDER and not _is_short(one, bases)):
        return Text(mine)
    given = _paragraphs(bases.given)
    if one in given or not ours:
        return Text(other)
    if not given:
        return Text(mine, ("\n\n".join(theirs),))
    base = max(given, key=lambda base: SequenceMatcher(None, base, one, autojunk=False).ratio())
    merged, conflicts = threeway.merge(base, (one, ours), (two, theirs))
    return Text("\n\n".join(merged) + "\n", conflicts) if merged != ours else Text(mine, conflicts)


def _is_short(ours: Sequence[str], bases: Bases) -> bool:
    """Return whether a text is none, or the beginning that the capture of the last change had of it."""
    return not ours or ours in _paragraphs([held for held in bases.last if held.get(ledger.SHORT)])


def _paragraphs(known: Sequence[Digests]) -> list[list[str]]:
    return [list(digests.get("paragraphs", ())) for digests in known]


def _digests(parts: Sequence[str]) -> list[str]:
    return [ledger.sha256(part.encode()) for part in parts]
