"""Merges a post that an editor put into the file of another: there, beside what captures showed of it itself."""

from collections.abc import Sequence

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import editing, texts
from muniment.captures.merge.bases import Bases
from muniment.captures.merge.merging import Conflict
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests

TOLD = ("title", "tags", "categories", "organisations", "sources", "see_also", "pictures", "excerpt")
"""Fields of such a post that have no place of their own where it stands; an editor is told that they changed."""


class Joined(msgspec.Struct, frozen=True):
    """What the file of a post becomes in which another stands, and what to say of that one."""

    text: str
    doubts: tuple[str, ...]
    conflicts: tuple[Conflict, ...]


def merged(draft: Draft, post: Kept, known: Sequence[Digests]) -> Joined:
    """Return what becomes of a post beside what captures showed of one that stands in it; its fields stay."""
    held = Bases(known)
    text = texts.Text(post.body) if _is_part(draft, known) else texts.merged(post.body, draft.body, held)
    changed = [name for name in TOLD if _changed(name, draft, held)]
    where = f"an editor put it into the post {post.permalink}"
    doubts = (f"{where}, which has no {' and no '.join(changed)} of its own for it; look at them",) if changed else ()
    conflicts = tuple(Conflict("body", theirs, "" if theirs else ours) for ours, theirs in text.clashes)
    whole = editing.edited(post.text, post.front, text.body, ["body"] if text.body != post.body else [])
    return Joined(whole, (where, *doubts) if text.body != post.body or conflicts else doubts, conflicts)


def _is_part(draft: Draft, known: Sequence[Digests]) -> bool:
    """Return whether a capture shows the beginning of a text alone, which changes nothing of the whole."""
    mine = [ledger.sha256(part.encode()) for part in ledger.paragraphs(draft.body)]
    begun = any(mine == list(held.get("paragraphs", ()))[: len(mine)] for held in known)
    return draft.short or (draft.sparse and begun)


def _changed(name: str, draft: Draft, held: Bases) -> bool:
    value = getattr(draft.front, name)
    said = any(name in digests for digests in held.known)
    return bool(ledger.digest(value)) and said and not held.was_said(name, value)
