"""The labels of a post as it stands and as a capture has them: tags, and categories, which feeds do not tell apart."""

from collections.abc import Container, Iterator, Sequence
from itertools import permutations

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.letters import garbling
from muniment.captures.merge.bases import Age, Bases
from muniment.captures.words.text import typed
from muniment.model.capture import Digests
from muniment.model.post import FrontMatter

UNITED = {"tags": "tag", "categories": "category"}
"""Lists of which a post under several headings has all, and what one of them is called."""
MOST = 6
"""Labels of which it is tried in which order a list has some."""
Labels = tuple[str, ...]


def joined(ours: FrontMatter, theirs: FrontMatter, bases: Bases, parts: Container[str] = ()) -> dict[str, Labels]:
    """Return the labels that a post gets; `bases` are its digests as imported before.

    Where no editor touched them, a capture that tells categories from tags says which is which. One that the blog had
    given before, and that is not there, an editor took out; one that it has no more since its last change goes. Of
    `parts` the capture may not tell all.
    """
    if bases.fills_only and any(map(bases.tells, UNITED)):
        return {name: getattr(ours, name) for name in UNITED}
    pure = all(_is_pure(name, ours, bases.known) for name in UNITED) or _are_divided(ours, bases.known)
    ours = _without_removed(_mended(ours, theirs), theirs, bases, parts)
    if pure and theirs.categories and not _is_known(theirs, bases.known):
        return _told_apart(ours, theirs)
    held = {_letters(label) for name in UNITED for label in getattr(ours, name)}
    wanted: dict[str, Labels] = {}
    for name in UNITED:
        mine, other = getattr(ours, name), getattr(theirs, name)
        fresh = () if bases.was_said(name, other) else _fresh(other, held)
        come = tuple(label for label in fresh if ledger.label(label) not in bases.labels)
        wanted[name] = _grown(mine, come, other if pure else ())
    return wanted


def _mended(ours: FrontMatter, theirs: FrontMatter) -> FrontMatter:
    """Return a post whose garbled labels are as a capture has them whose letters are not."""
    right = {_letters(label): label for label in (*theirs.tags, *theirs.categories)}
    found = {
        label: right.get(_letters(garbling.undone(label)), label)
        for label in (*ours.tags, *ours.categories)
        if not label.isascii() and garbling.number(label)
    }
    if all(label == words for label, words in found.items()):
        return ours
    made = {name: dict.fromkeys(found.get(one, one) for one in getattr(ours, name)) for name in UNITED}
    return msgspec.structs.replace(ours, **{name: tuple(labels) for name, labels in made.items()})


def _without_removed(ours: FrontMatter, theirs: FrontMatter, bases: Bases, parts: Container[str]) -> FrontMatter:
    """Return a post without the labels that the blog gave it and took away with its last change."""
    gone = dict(_removed(ours, theirs, bases)) if bases.age is Age.NEWER and not any(n in parts for n in UNITED) else {}
    left = {name: tuple(one for one in getattr(ours, name) if one not in gone) for name in UNITED if gone}
    return msgspec.structs.replace(ours, **left)


def _removed(ours: FrontMatter, theirs: FrontMatter, bases: Bases) -> Iterator[tuple[str, str]]:
    """Yield the labels that captures gave a post and another lacks, each with what it is called."""
    there = _fold(theirs.tags) | _fold(theirs.categories)
    given = {digest for held in bases.known for digest in held.get(ledger.LABELS, ())}
    for name, what in UNITED.items():
        pure = _is_pure(name, ours, bases.known)
        for label in getattr(ours, name):
            if _letters(label) not in there and (pure or ledger.label(label) in given):
                yield label, what


def dropped(ours: FrontMatter, draft: Draft, bases: Bases) -> Iterator[str]:
    """Yield a doubt for each label that the blog gave a post, and that a newer and whole capture lacks."""
    fresh = bases.age is Age.NEWER or not _is_known(draft.front, bases.known)
    if draft.sparse or not fresh or draft.changed < (ours.updated or ours.date):
        return
    fate = "it went" if bases.age is Age.NEWER else "it stays until an editor takes it out"
    if UNITED.keys().isdisjoint(draft.unsaid):
        for label, what in _removed(ours, draft.front, bases):
            yield f"the blog no longer has the {what} '{label}'; {fate}"


def _told_apart(ours: FrontMatter, theirs: FrontMatter) -> dict[str, Labels]:
    """Return labels that are divided as a capture divides them; those that it lacks stay where they are."""
    other = _fold(theirs.categories) - _fold(theirs.tags)
    stay = tuple(label for label in ours.tags if _letters(label) not in other)
    tags = _grown(stay, _fresh(theirs.tags, _fold(stay)), theirs.tags, moved=stay != ours.tags)
    come = _fresh(theirs.categories, _fold(ours.categories))
    return {"tags": tags, "categories": _grown(ours.categories, come, theirs.categories)}


def _grown(mine: Labels, come: Labels, like: Labels, *, moved: bool = False) -> Labels:
    """Return labels with those that come, in the order of the list `like` where they are the same, or some moved.

    So labels to which the blog added one stand as the blog has them, and are known as no editor's.
    """
    whole = (*mine, *come)
    if not moved and (not come or _fold(whole) != _fold(like)):
        return whole
    places = {_letters(label): place for place, label in enumerate(like)}
    return tuple(sorted(whole, key=lambda label: places.get(_letters(label), len(places))))


def _fresh(labels: Labels, held: set[str]) -> Labels:
    return tuple(label for label in labels if _letters(label) not in held)


def _is_pure(name: str, ours: FrontMatter, known: Sequence[Digests]) -> bool:
    """Return whether labels are as some capture gave them."""
    return ledger.digest(getattr(ours, name)) in _before(name, known)


def _are_divided(ours: FrontMatter, known: Sequence[Digests]) -> bool:
    """Return whether labels are all that captures gave, and are divided as these together divide them.

    Pages show them in part: those of one kind, or the one that a list of posts is of.
    """
    labels = dict.fromkeys((*ours.tags, *ours.categories))
    given = {digest for held in known for digest in held.get(ledger.LABELS, ())}
    if given != set(map(ledger.label, labels)):
        return False
    told: set[str] = set()
    for held in known:
        named = [label for label in labels if ledger.label(label) in held.get(ledger.LABELS, ())]
        found = _listed(named, str(held.get("categories", ""))) if len(named) <= MOST else None
        if found is None:
            return False
        told.update(found)
    return told == set(ours.categories)


def _listed(labels: Sequence[str], digest: str) -> Labels | None:
    """Return which of some labels a list has, in whatever order, by its digest; None where it has others too."""
    rows = (row for number in range(len(labels) + 1) for row in permutations(labels, number))
    return next((row for row in rows if ledger.digest(row) == digest), None)


def _is_known(theirs: FrontMatter, known: Sequence[Digests]) -> bool:
    """Return whether a capture has divided the labels so before: what stands is an editor's choice then."""
    given = [ledger.digest(getattr(theirs, name)) for name in UNITED]
    return any([digests.get(name, "") for name in UNITED] == given for digests in known)


def _before(name: str, known: Sequence[Digests]) -> set[str]:
    return {str(digests.get(name, "")) for digests in known}


def _fold(labels: Sequence[str]) -> set[str]:
    return {_letters(label) for label in labels}


def _letters(label: str) -> str:
    """Return a label as it is the same in all forms, whatever its case and typography."""
    return typed.folded(label).casefold()
