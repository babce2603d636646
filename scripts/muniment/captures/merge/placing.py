"""Tells where a post of a capture goes: to a file of its own, or into the post that stands for it."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

import msgspec

from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import (
    bases,
    editing,
    furtherpages,
    hosting,
    identities,
    joined,
    joining,
    labelling,
    matching,
    mended,
    merging,
    plainly,
    redating,
    remarks,
    standing,
)
from muniment.captures.merge.addressing import Arrival, Held
from muniment.captures.merge.matching import Address, Others
from muniment.captures.merge.merging import Conflict, Merged
from muniment.captures.merge.redating import Day
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Files, Kept
from muniment.model.capture import Digests
from muniment.text import mail
from muniment.text.patterns import late

ARRIVED = late(r"^changed: .*\b(?:permalink|former)\b")
"""What a post has become that gets an address."""
NEW = "new"
UNCHANGED = "unchanged"
BACK = "its file had been deleted here, and came back; where it is to stay away, withdraw it"
WITHDRAWN = "it was withdrawn; nothing of it was brought back"
DRAFT = "it is published here, and a draft at its blog; nothing of the draft was taken over"
HOLDS_WITHDRAWN = "it holds a post that was withdrawn, or is a draft again"
"""Why a capture is private that has such a post."""


class Made(msgspec.Struct, frozen=True, array_like=True):
    """A post as a capture leaves it: where it stands, what became of it, what is doubtful."""

    path: str
    draft: Draft
    state: str
    """new, unchanged or changed"""
    doubts: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    left: str = ""
    """The path that it had before, where its file gets another name."""

    @property
    def is_kept_out(self) -> bool:
        """Whether nothing of it may come in: an editor withdrew it, or it is published, and a draft at its blog."""
        return self.doubts in ((WITHDRAWN,), (DRAFT,))


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
    made = _placed(draft, stand, files, written, others or Others())
    if not draft.shown or made.is_kept_out:
        return made
    return asked(made, {made.path: Held(draft.shown, stand.posts[draft.shown].path)})


def asked(made: Made, more: Mapping[str, Held]) -> Made:
    """Return what becomes of a post with what an editor is to be asked besides, by its path."""
    found = more.get(made.path)
    if found is None:
        return made
    held = Conflict("permalink", found.address, holder=found.holder)
    return msgspec.structs.replace(made, conflicts=(*made.conflicts, held))


def _placed(draft: Draft, stand: Shelf, files: Files, written: bytes, others: Others) -> Made:
    if (host := joining.host(draft, stand)) is not None:
        return _joined(draft, *host, stand, files, others)
    kept = matching.kept(draft, stand, others)
    if kept is None and draft.path in stand.broken:
        return Made(draft.path, draft, UNCHANGED, doubts(draft), (Conflict("front matter"),))
    if kept is None:
        path = _free(draft.path, stand, files)
        draft = _with_doubts(draft, [BACK] * _was_here(draft.front.permalink, stand))
        _vacate(draft.front.permalink, stand, files, others)
        files[path] = written or draft.written
        others.arrivals[path] = Arrival(draft.front.permalink, None)
        return Made(path, draft, NEW, doubts(draft))
    if out := _why_out(draft, kept, partial(identities.known, kept, stand)):
        return Made(kept.path, draft, UNCHANGED, out)
    others.met.add(kept.path)
    if kept.octets == (written or draft.written) and kept.former == draft.front.former:
        return Made(kept.path, draft, UNCHANGED, doubts(draft))
    kept = _pending(kept, files)
    return _moved(merged(draft, kept, stand, files, others), kept, stand, files, others)


def _moved(made: Made, kept: Kept, stand: Shelf, files: Files, others: Others) -> Made:
    """Return what becomes of a post; where it moves, its new address leads to no other any more."""
    now = standing.opened(made.path, files[made.path]) if ARRIVED.search(made.state) else None
    if now is not None:
        others.arrivals[made.path] = Arrival(now.permalink, kept, now.former)
    left = stand.posts.get(made.draft.front.permalink)
    if "permalink" in made.state and left is not None and left.path not in (made.path, made.left):
        _vacate(made.draft.front.permalink, stand, files, others)
    return made


def _why_out(draft: Draft, kept: Kept, known: Callable[[], Iterable[Digests]]) -> tuple[str, ...]:
    """Return why nothing of a post may come in; empty where it may. `known`: looks up how it was imported before."""
    if kept.withdrawn:
        return (WITHDRAWN,)
    return (DRAFT,) if draft.front.draft and remarks.is_draft_again(draft, kept, known()) else ()


def _was_here(permalink: str, stand: Shelf) -> bool:
    """Return whether a capture brought a post before that has no file any more."""
    return permalink not in stand.posts and any(permalink in head.posts for head in stand.ledgers.values())


def _joined(draft: Draft, host: Kept, address: str, stand: Shelf, files: Files, others: Others) -> Made:
    """Return what becomes of a post that an editor put into another; `address` was its own."""
    if out := _why_out(draft, host, partial(stand.known, address)):
        return Made(host.path, draft, UNCHANGED, out)
    host = _pending(host, files, others.moved.get(host.path, host.path))
    known = stand.known(address)
    draft = hosting.respelt(mended.respelt(draft, host, known), host, known, others.hosts)
    both = joined.merged(draft, host, known)
    if both.text != host.text:
        files[host.path] = both.text.encode()
    state = "changed: body" if both.text != host.text else UNCHANGED
    return Made(host.path, draft, state, doubts(_with_doubts(draft, both.doubts)), both.conflicts)


def _pending(kept: Kept, files: Files, path: str = "") -> Kept:
    """Return a post as another of its capture leaves it, which is that or leads to it."""
    path = path or kept.path
    return (standing.opened(path, files[path]) or kept) if path in files else kept


def _vacate(permalink: str, stand: Shelf, files: Files, others: Others) -> None:
    """Have an address lead no more to the post that has left it, or got it by rule, now that another has it."""
    left = stand.posts.get(permalink)
    path = others.moved.get(left.path, left.path) if left is not None else ""
    if path in files:
        left = standing.opened(path, files[path])
    if left is not None and permalink == left.permalink and left.by_rule:
        apart = draft_.address(left.title, left.date, {*stand.posts, permalink})
        files[path] = editing.readdressed(left.text, left.front, apart, left.former).encode()
    elif left is not None and permalink in left.former:
        former = [address for address in left.former if address != permalink]
        files[left.path] = editing.readdressed(left.text, left.front, left.permalink, former).encode()


def merged(draft: Draft, kept: Kept, stand: Shelf, files: Files, others: Others) -> Made:
    """Return what becomes of a post that stands."""
    draft, known = furtherpages.joined(draft, kept, identities.known(kept, stand))
    draft = remarks.scant(mended.respelt(draft, kept, known), kept, others.kind)
    draft = redating.timed(hosting.respelt(draft, kept, known, others.hosts), kept, known, others.kind)
    before = bases.of(draft, kept.front, known, others.kind)
    draft = _with_doubts(draft, (*remarks.again(draft, kept, before), *labelling.dropped(kept.front, draft, before)))
    ours, theirs = (kept.front, kept.body), mended.as_imported(draft, kept, known)
    address = matching.address(draft, kept, known)
    day = redating.day(draft, kept, stand, known, address)
    same = plainly.is_same(draft, kept, others.kind, known)
    short, told = draft.short or same, remarks.unheeded(draft, kept, others, known, same=same)
    both = merging.merge(ours, theirs, before, short=short, sparse=draft.sparse, unsaid=draft.unsaid, day=day)
    draft = _with_doubts(remarks.pending(draft, both.body), (*remarks.doubts(both, draft, kept, stand), *told))
    if address is Address.MOVES and not kept.by_rule and any(one.field == "date" for one in both.conflicts):
        address = Address.CLAIMED
    text, taken = _edited(draft, kept, both, address, matching.former(draft, kept, known, address, others))
    claimed = [Conflict("permalink", draft.front.permalink)] if address is Address.CLAIMED else []
    path = _renamed(draft, kept, stand, files, others) if day is Day.TAKEN else kept.path
    if text != kept.text:
        files[path] = text.encode()
    left = kept.path if path != kept.path else ""
    notes = (*draft.notes, *remarks.notes(text, kept, left))
    draft = msgspec.structs.replace(draft, notes=notes, by_rule=draft.by_rule and kept.by_rule)
    return Made(path, draft, _state(taken), doubts(draft), (*both.conflicts, *claimed), left)


def _state(taken: list[str]) -> str:
    """Return what is said of a post of which these fields are taken from a capture."""
    return f"changed: {', '.join(taken)}" if taken else UNCHANGED


def _edited(draft: Draft, kept: Kept, both: Merged, address: Address, former: tuple[str, ...]) -> tuple[str, list[str]]:
    """Return the text of a post as it becomes, and the fields that are taken from the capture."""
    text = editing.edited(kept.text, both.front, both.body, both.taken) if both.taken else kept.text
    if address is Address.MOVES:
        text = editing.true(editing.readdressed(text, both.front, draft.front.permalink, former))
        return text, [*both.taken, "permalink"]
    if former != kept.front.former:
        return editing.readdressed(text, both.front, kept.permalink, former), [*both.taken, "former"]
    return text, [*both.taken]


def _renamed(draft: Draft, kept: Kept, stand: Shelf, files: Files, others: Others) -> str:
    """Return the path of a post that gets another day."""
    path = _free(draft.path, stand, files)
    others.moved[kept.path] = path
    return path


def _with_doubts(draft: Draft, more: Iterable[str]) -> Draft:
    return msgspec.structs.replace(draft, doubts=(*draft.doubts, *more))


def left(row: Iterable[Made]) -> tuple[str, ...]:
    """Return the paths that posts had before their files got other names."""
    return tuple(made.left for made in row if made.left)


def _free(path: str, stand: Shelf, files: Files) -> str:
    number, candidate = 1, path
    while candidate in files or candidate in stand.paths:
        number += 1
        candidate = f"{path.removesuffix('.md')[:190]}-{number}.md"
    return candidate


def doubts(draft: Draft) -> tuple[str, ...]:
    """Return what is doubtful in a post that is written, or is held against the one that stands."""
    front, agrees = draft.front, "; a link in the capture agrees" if draft.agrees else ""
    rule = (f"its permalink was worked out by rule{agrees}",) if draft.by_rule else ()
    nameless = [body.as_ for body in front.organisations if not body.id]
    unknown = (f"bodies that organisations.yml does not know: {'; '.join(nameless)}",) if nameless else ()
    fields = msgspec.json.encode((front.title, front.excerpt, front.pictures, front.sources)).decode()
    return (*rule, *draft.doubts, *unknown, *mail.told({"its text": draft.body, "one of its fields": fields}))
