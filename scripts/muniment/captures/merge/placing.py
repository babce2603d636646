"""Tells where a post of a capture goes: to a file of its own, or into the post that stands for it."""

from collections.abc import Iterable
from typing import Protocol

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import editing, labelling, matching, merging, shelf
from muniment.captures.merge.matching import Address, Others
from muniment.captures.merge.merging import Conflict
from muniment.captures.merge.shelf import Kept, Shelf

NEW = "new"
WITHDRAWN = "it was withdrawn; nothing of it was brought back"
HOLDS_WITHDRAWN = "it holds a post that was withdrawn"
"""Why a capture is private that has such a post."""


class Files(Protocol):
    """Files that are to be written, by their path from the folder of posts; a dict is one."""

    def __contains__(self, path: object, /) -> bool: ...
    def __getitem__(self, path: str, /) -> bytes: ...
    def __setitem__(self, path: str, octets: bytes, /) -> None: ...


class Made(msgspec.Struct, frozen=True, array_like=True):
    """A post as a capture leaves it: where it stands, what became of it, what is doubtful."""

    path: str
    draft: Draft
    state: str
    """new, unchanged or changed"""
    doubts: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def is_withdrawn(self) -> bool:
        """Whether an editor withdrew it, so that nothing of it may come back."""
        return self.doubts == (WITHDRAWN,)


def dated(draft: Draft, today: str) -> Draft:
    """Return a draft that says so where its date is after today."""
    date = draft.front.date
    if not (today and date[:1].isdigit() and date[:10] > today[: len(date[:10])]):
        return draft
    doubt = f"its date {date} is after today; it is not published before"
    return msgspec.structs.replace(draft, doubts=(doubt, *draft.doubts))


def place(draft: Draft, stand: Shelf, files: Files, *, written: bytes = b"", others: Others | None = None) -> Made:
    """Return what becomes of a draft beside what stands; what is to be written is put to the files.

    `written`: the draft as a file of its own, where that has been made already; `others`: those of its capture.
    """
    others = others or Others()
    kept = matching.kept(draft, stand, others)
    if kept is None and draft.path in stand.broken:
        return Made(draft.path, draft, "unchanged", doubts(draft), (Conflict("front matter"),))
    if kept is None:
        path = _free(draft.path, stand, files)
        _vacate(draft.front.permalink, stand, files)
        files[path] = written or draft.written
        return Made(path, draft, NEW, doubts(draft))
    if kept.withdrawn:
        return Made(kept.path, draft, "unchanged", (WITHDRAWN,))
    others.met.add(kept.path)
    if kept.octets == (written or draft.written):
        return Made(kept.path, draft, "unchanged", doubts(draft))
    return merged(draft, kept, stand, files, others)


def _vacate(permalink: str, stand: Shelf, files: Files) -> None:
    """Have an address lead no more to the post that has left it, now that another has it."""
    left = stand.posts.get(permalink)
    if left is not None and left.path in files:
        left = shelf.opened(left.path, files[left.path])
    if left is not None and permalink in left.former:
        former = [address for address in left.former if address != permalink]
        files[left.path] = editing.readdressed(left.text, left.front, left.permalink, former).encode()


def merged(draft: Draft, kept: Kept, stand: Shelf, files: Files, others: Others) -> Made:
    """Return what becomes of a post that stands."""
    known = matching.known(kept, stand)
    draft = _with_doubts(draft, labelling.dropped(kept.front, draft, known))
    ours, theirs = (kept.front, kept.body), (draft.front, draft.body)
    both = merging.merge(ours, theirs, known, short=draft.short, sparse=draft.sparse)
    text = editing.edited(kept.text, both.front, both.body, both.taken) if both.taken else kept.text
    taken, conflicts = [*both.taken], [*both.conflicts]
    address = matching.address(draft, kept, known)
    former = matching.former(draft, kept, known, address, others)
    if address is Address.MOVES:
        text = editing.true(editing.readdressed(text, both.front, draft.front.permalink, former))
        taken.append("permalink")
    elif former != kept.former:
        text = editing.readdressed(text, both.front, kept.permalink, former)
        taken.append("former")
    if address is Address.CLAIMED:
        conflicts.append(Conflict("permalink", draft.front.permalink))
    if text != kept.text:
        files[kept.path] = text.encode()
    state = f"changed: {', '.join(taken)}" if taken else "unchanged"
    return Made(kept.path, draft, state, doubts(draft), tuple(conflicts))


def _with_doubts(draft: Draft, more: Iterable[str]) -> Draft:
    return msgspec.structs.replace(draft, doubts=(*draft.doubts, *more))


def _free(path: str, stand: Shelf, files: Files) -> str:
    number, candidate = 1, path
    while candidate in files or candidate in stand.paths:
        number += 1
        candidate = f"{path.removesuffix('.md')[:190]}-{number}.md"
    return candidate


def doubts(draft: Draft) -> tuple[str, ...]:
    """Return what is doubtful in a post that is written, or is held against the one that stands."""
    agrees = "; a link in the capture agrees" if draft.agrees else ""
    rule = (f"its permalink was worked out by rule{agrees}",) if draft.by_rule else ()
    nameless = [body.as_ for body in draft.front.organisations if not body.id]
    unknown = (f"bodies that organisations.yml does not know: {'; '.join(nameless)}",) if nameless else ()
    return (*rule, *draft.doubts, *unknown)
