"""What is said of a post that was merged: of its text, its file, and what a capture has otherwise of one that stays."""

from collections.abc import Container, Iterable, Iterator, Sequence

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import WANTED, Draft
from muniment.captures.merge import albums, bases, identities, likeness, merging, plainly
from muniment.captures.merge.bases import Age, Bases
from muniment.captures.merge.matching import Others
from muniment.captures.merge.merging import Merged
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests, Kind

SCANT = "the capture has next to nothing of its text, which stays; where its blog took it out, take it out here"
BEGUN = (
    "the capture shows but the beginning of its text, of which all stays; where its blog took the rest out, do so here"
)
RESPELT = "the capture has '{}' in the place of '{}', which stays; tools too may write so: look which is right"
EMPTIED = "the blog has none of its text any more, and what stood here went too; where it is to stay, put it back"
RENUMBERED = (
    "its blog numbers it otherwise than what stood here, and has nothing of its text; look whether it is another"
)
MENDED = "its file began with a byte order mark, or had the line ends of another system; it was written without"


def scant(draft: Draft, kept: Kept, kind: Kind | None) -> Draft:
    """Return a post as cut short where a text or page has next to nothing of what stands, as lists of titles have."""
    if kind not in bases.SHOWING or draft.short or not likeness.scant(kept.body, draft.body):
        return draft
    return msgspec.structs.replace(draft, short=True, doubts=(*draft.doubts, SCANT))


def is_draft_again(draft: Draft, kept: Kept, known: Iterable[Digests]) -> bool:
    """Return whether a post is a draft at its blog that is published here, and was not when it was imported last.

    No draft is such that came in as it is before, and was published later, here or there, nor one older than the post.
    """
    if not draft.front.draft or kept.front.draft:
        return False
    mine = ledger.digests(draft.told, draft.body)
    before = any(all(held.get(name) == mine[name] for name in ("draft", "paragraphs")) for held in known)
    return not (before or _is_older(draft, kept))


def _is_older(draft: Draft, kept: Kept) -> bool:
    return bool(draft.changed and kept.front.updated) and draft.changed < kept.front.updated


def again(draft: Draft, kept: Kept, before: Bases) -> Iterator[str]:
    """Yield what is doubtful where a capture of the same change as the last has next to nothing of what stands."""
    if before.age is Age.RESTATED and likeness.scant(kept.body, draft.body):
        yield SCANT


def unheeded(draft: Draft, kept: Kept, others: Others, known: Sequence[Digests], *, same: bool) -> Iterator[str]:
    """Yield what is doubtful in a text of which nothing is taken over; `same`: it has the words of ours, and no more.

    Where a page shows several posts, it may have but the beginning of each. What an editor wrote, and no capture ever
    had, is not told. `known`: the post as it was imported before.
    """
    imported = {digest for digests in known for digest in digests.get("paragraphs", ())}
    theirs = ledger.paragraphs(draft.body)
    if same and not _are_all(theirs, imported) and (found := plainly.otherwise(kept.body, draft.body)):
        yield RESPELT.format(*found)
    whole = others.kind is Kind.FEED or (others.kind is Kind.PAGE and others.alone)
    whole = whole and not (draft.short or draft.part or _is_older(draft, kept))
    if whole and theirs and merging.has_less(kept.body, draft.body, Bases(known)):
        rest = [part for part in ledger.paragraphs(kept.body) if part not in theirs]
        yield from [BEGUN] * any(_are_all([part], imported) for part in rest)


def _are_all(paragraphs: Iterable[str], imported: Container[str]) -> bool:
    """Return whether paragraphs were all imported before."""
    return all(ledger.sha256(part.encode()) in imported for part in paragraphs)


def pending(draft: Draft, body: str) -> Draft:
    """Return a draft that asks for no more of its text where what stands goes on."""
    if len(body) <= len(draft.body):
        return draft
    return msgspec.structs.replace(draft, doubts=tuple(one for one in draft.doubts if not one.endswith(WANTED)))


def doubts(both: Merged, draft: Draft, kept: Kept, stand: Shelf) -> Iterator[str]:
    """Yield what is doubtful in the text and the pictures that a capture gave to a post that stands."""
    taken = "body" in both.taken
    if taken and not both.body.strip():
        yield EMPTIED
    if taken and identities.are_named_otherwise(draft, kept, stand) and identities.shares_nothing(draft, kept, stand):
        yield RENUMBERED
    yield from albums.dropped(kept.front.pictures, both.front.pictures)


def notes(text: str, kept: Kept, left: str) -> Iterator[str]:
    """Yield how the file of a post changed beside its text; `left`: its path before, where that is another."""
    if left:
        yield f"its file was {left} before"
    if text != kept.text != kept.whole:
        yield MENDED
