"""What a capture has otherwise of a text that stays as it stands: it is told, so that an editor may look."""

from collections.abc import Iterator

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import bases, likeness, merging, plainly
from muniment.captures.merge.bases import Age, Bases
from muniment.captures.merge.matching import Others
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Kind

SCANT = "the capture has next to nothing of its text, which stays; where its blog took it out, take it out here"
BEGUN = "its page shows but the beginning of its text, of which all stays; where its blog took the rest out, do so here"
RESPELT = "the capture has '{}' in the place of '{}', which stays; tools too may write so: look which is right"


def scant(draft: Draft, kept: Kept, kind: Kind | None) -> Draft:
    """Return a post as cut short where a text or page has next to nothing of what stands, as lists of titles have."""
    if kind not in bases.SHOWING or draft.short or not likeness.scant(kept.body, draft.body):
        return draft
    return msgspec.structs.replace(draft, short=True, doubts=(*draft.doubts, SCANT))


def again(draft: Draft, kept: Kept, before: Bases) -> Iterator[str]:
    """Yield what is doubtful where a capture of the same change as the last has next to nothing of what stands."""
    if before.age is Age.RESTATED and likeness.scant(kept.body, draft.body):
        yield SCANT


def doubts(draft: Draft, kept: Kept, others: Others, *, same: bool) -> Iterator[str]:
    """Yield what is doubtful in a text of which nothing is taken over; `same`: it has the words of ours, and no more.

    Where a page shows several posts, it may have but the beginning of each.
    """
    if same and (found := plainly.otherwise(kept.body, draft.body)):
        yield RESPELT.format(*found)
    alone = others.kind is Kind.PAGE and others.alone and not (draft.short or draft.part)
    if alone and draft.body.strip() and merging.begins(kept.body, draft.body):
        yield BEGUN
