"""What is said of a post that was merged: where its text took the place of another, or its file changed otherwise."""

from collections.abc import Iterator

import msgspec

from muniment.captures.drafts.draft import WANTED, Draft
from muniment.captures.merge import albums, identities
from muniment.captures.merge.merging import Merged
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept

EMPTIED = "the blog has none of its text any more, and what stood here went too; where it is to stay, put it back"
RENUMBERED = (
    "its blog numbers it otherwise than what stood here, and has nothing of its text; look whether it is another"
)
MENDED = "its file began with a byte order mark, or had the line ends of another system; it was written without"


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
