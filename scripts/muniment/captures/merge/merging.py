"""Three-way merge of a post: as it was imported, as it stands, as a capture now gives it."""

from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge import albums, labelling, likeness, threeway
from muniment.captures.merge.redating import Day
from muniment.model.capture import Digests
from muniment.model.post import FrontMatter, Role

OUR_OWN = ("permalink", "former", "lang", "translation_of", "corrections", "archive", "draft", "withdrawn")
"""Fields that a capture does not change in a post that is there."""
OF_THE_TEXT = ("sources", "see_also", "pictures", "organisations", "excerpt")
"""Fields that come out of a text, of which a beginning gives a part."""
DAY = len("2020-01-01")


class Conflict(msgspec.Struct, frozen=True):
    """A field that editor and blog both changed: the editor's stays, and this is what the capture has."""

    field: str
    theirs: str = ""


class Merged(msgspec.Struct, frozen=True):
    """What a post becomes, which fields are taken from the capture, and which are claimed by both sides."""

    front: FrontMatter
    body: str
    taken: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class _Text(msgspec.Struct, frozen=True):
    body: str
    conflicts: tuple[str, ...] = ()
    """What the capture has in the places that both sides changed."""


def merge(ours: tuple[FrontMatter, str], theirs: tuple[FrontMatter, str], known: Sequence[Digests], *,
          short: bool = False, sparse: bool = False, day: Day = Day.ASKED) -> Merged:  # fmt: skip
    """Return what a post becomes; `known` are its digests as imported before, of every capture that showed it.

    What an editor changed stays; what only the capture changed is taken; where both did, the editor's stays and the
    field is named. `short`: the capture has the beginning of the text alone, which changes nothing of a whole one.
    `sparse`: it is of a form that may leave out pictures, and all but the first of several pages. `day`: what becomes
    of the day where the capture has another.
    """
    short = short or (sparse and _begins(ours[1], theirs[1]))
    front, taken, conflicts = _merged_fields(ours[0], theirs[0], known, short=short, sparse=sparse, day=day)
    text = _Text(ours[1]) if short else _merged_text(ours[1], theirs[1], known)
    if text.body != ours[1]:
        taken.append("body")
    conflicts += [Conflict("body", part) for part in text.conflicts]
    return Merged(front, text.body, tuple(taken), tuple(conflicts))


def _merged_fields(
    ours: FrontMatter, theirs: FrontMatter, known: Sequence[Digests], *, short: bool, sparse: bool, day: Day
) -> tuple[FrontMatter, list[str], list[Conflict]]:
    """Return the fields, which of them are taken from the capture, and what it has of those that both changed."""
    labels = labelling.joined(ours, theirs, known)
    taken, conflicts = [name for name, wanted in labels.items() if wanted != getattr(ours, name)], list[Conflict]()
    front = msgspec.structs.replace(ours, **labels)
    left = {*OUR_OWN, *labels, *(OF_THE_TEXT if short else ())}
    for name in ledger.FIELDS:
        mine, other = getattr(ours, name), getattr(theirs, name)
        other = albums.joined(mine, other, sparse=sparse) if name == "pictures" else other
        if name in left or likeness.alike(name, mine, other):
            continue
        redated = name == "date" and str(mine)[:DAY] != str(other)[:DAY]
        verdict = _redated(other, known, day) if redated else _choice(name, mine, other, known)
        if verdict == "conflict":
            conflicts.append(Conflict(name, likeness.shown(other)))
        elif verdict == "take":
            front = msgspec.structs.replace(front, **{name: other})
            taken.append(name)
    return front, sorted(taken, key=ledger.FIELDS.index), conflicts


def _begins(mine: str, other: str) -> bool:
    """Return whether a text is the beginning of ours."""
    ours = ledger.paragraphs(mine)
    theirs = likeness.respelt(ledger.paragraphs(other), ours)
    return len(theirs) < len(ours) and theirs == ours[: len(theirs)]


def _choice(name: str, mine: object, other: object, known: Sequence[Digests]) -> str:
    """Return `take`, `conflict`, or nothing to keep what stands."""
    before = {digests.get(name, "") for digests in known}
    if name == "pictures":
        mine, other = mine if ledger.digest(mine) in before else _bare(mine), _bare(other)
    if name == "organisations" and known and not _brings(mine, other, own=ledger.digest(mine) not in before):
        return ""
    if ledger.digest(other) in before or (not ledger.digest(other) and known):
        return ""
    finer = not known and name == "date" and str(other).startswith(str(mine))
    return "take" if finer or ledger.digest(mine) in before or not ledger.digest(mine) else "conflict"


def _redated(other: object, known: Sequence[Digests], day: Day) -> str:
    """Return the same for a date of another day: its file is named by it, and others link to the file."""
    if day is not Day.ASKED:
        return "take" if day is Day.TAKEN else ""
    return "" if ledger.digest(other) in {digests.get("date", "") for digests in known} else "conflict"


def _bare(value: object) -> object:
    return albums.bare(value) if isinstance(value, tuple) else value


def _brings(mine: object, other: object, *, own: bool) -> bool:
    """Return whether a capture lists other signatories than stand; `own`: an editor changed those.

    Ids and bodies named in passing come from the registry: that it has grown is no change of the blog.
    """
    held, listed = _listed(mine), _listed(other)
    return bool(listed - held) if own else listed != held


def _listed(value: object) -> set[str]:
    bodies = value if isinstance(value, tuple) else ()
    return {body.as_ for body in bodies if body.role is not Role.MENTIONED}


def _merged_text(mine: str, other: str, known: Sequence[Digests]) -> _Text:
    ours = ledger.paragraphs(mine)
    theirs = likeness.respelt(ledger.paragraphs(other), ours)
    one, two = _digests(ours), _digests(theirs)
    bases = [list(digests.get("paragraphs", ())) for digests in known]
    if one == two or two in bases:
        return _Text(mine)
    if one in bases or not ours:
        return _Text(other)
    if not bases:
        return _Text(mine, ("\n\n".join(theirs),))
    base = max(bases, key=lambda base: SequenceMatcher(None, base, one, autojunk=False).ratio())
    merged, conflicts = threeway.merge(base, (one, ours), (two, theirs))
    return _Text("\n\n".join(merged) + "\n", conflicts) if merged != ours else _Text(mine, conflicts)


def _digests(parts: Sequence[str]) -> list[str]:
    return [ledger.sha256(part.encode()) for part in parts]
