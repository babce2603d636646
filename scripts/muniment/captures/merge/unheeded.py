"""What a capture has otherwise of a text that stays as it stands: it is told, so that an editor may look."""

from collections.abc import Container, Iterable, Iterator

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import bases, likeness, merging, plainly
from muniment.captures.merge.bases import Age, Bases
from muniment.captures.merge.matching import Others
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests, Kind

SCANT = "the capture has next to nothing of its text, which stays; where its blog took it out, take it out here"
BEGUN = "its page shows but the beginning of its text, of which all stays; where its blog took the rest out, do so here"
RESPELT = "the capture has '{}' in the place of '{}', which stays; tools too may write so: look which is right"


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
    older = bool(draft.changed and kept.front.updated) and draft.changed < kept.front.updated
    return not (before or older)


def again(draft: Draft, kept: Kept, before: Bases) -> Iterator[str]:
    """Yield what is doubtful where a capture of the same change as the last has next to nothing of what stands."""
    if before.age is Age.RESTATED and likeness.scant(kept.body, draft.body):
        yield SCANT


def doubts(draft: Draft, kept: Kept, others: Others, known: Iterable[Digests], *, same: bool) -> Iterator[str]:
    """Yield what is doubtful in a text of which nothing is taken over; `same`: it has the words of ours, and no more.

    Where a page shows several posts, it may have but the beginning of each. What an editor wrote, and no capture ever
    had, is not told. `known`: the post as it was imported before.
    """
    imported = {digest for digests in known for digest in digests.get("paragraphs", ())}
    theirs = ledger.paragraphs(draft.body)
    if same and not _are_all(theirs, imported) and (found := plainly.otherwise(kept.body, draft.body)):
        yield RESPELT.format(*found)
    alone = others.kind is Kind.PAGE and others.alone and not (draft.short or draft.part)
    if alone and theirs and merging.begins(kept.body, draft.body):
        rest = ledger.paragraphs(kept.body)[len(theirs) :]
        yield from [BEGUN] * any(_are_all([part], imported) for part in rest)


def _are_all(paragraphs: Iterable[str], imported: Container[str]) -> bool:
    """Return whether paragraphs were all imported before."""
    return all(ledger.sha256(part.encode()) in imported for part in paragraphs)
