"""Three-way merge of a post: as it was imported, as it stands, as a capture now gives it."""

from collections.abc import Sequence

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge import albums, labelling, likeness, texts
from muniment.captures.merge.bases import Age, Bases
from muniment.captures.merge.redating import Day
from muniment.captures.merge.texts import Text
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


def merge(ours: tuple[FrontMatter, str], theirs: tuple[FrontMatter, str], known: Sequence[Digests] | Bases, *,
          short: bool = False, sparse: bool = False, day: Day = Day.ASKED) -> Merged:  # fmt: skip
    """Return what a post becomes; `known` are its digests as imported before, of every capture that showed it.

    What an editor changed stays; what only the capture changed is taken; where both did, the editor's stays and the
    field is named. `short`: the capture has the beginning of the text alone, which changes nothing of a whole one.
    `sparse`: it is of a form that may leave out pictures, and all but the first of several pages. `day`: what becomes
    of the day where the capture has another.
    """
    bases = known if isinstance(known, Bases) else Bases(known)
    short = short or (sparse and _begins(ours[1], theirs[1]))
    front, taken, conflicts = _merged_fields(ours[0], theirs[0], bases, short=short, sparse=sparse, day=day)
    text = Text(ours[1]) if short else texts.merged(ours[1], theirs[1], bases)
    if text.body != ours[1]:
        taken.append("body")
    conflicts += [Conflict("body", part) for part in text.conflicts]
    return Merged(front, text.body, tuple(taken), tuple(conflicts))


def _merged_fields(
    ours: FrontMatter, theirs: FrontMatter, bases: Bases, *, short: bool, sparse: bool, day: Day
) -> tuple[FrontMatter, list[str], list[Conflict]]:
    """Return the fields, which of them are taken from the capture, and what it has of those that both changed."""
    labels = labelling.joined(ours, theirs, bases)
    taken, conflicts = [name for name, wanted in labels.items() if wanted != getattr(ours, name)], list[Conflict]()
    front = msgspec.structs.replace(ours, **labels)
    left = {*OUR_OWN, *labels, *(OF_THE_TEXT if short else ())}
    for name in ledger.FIELDS:
        mine, other = getattr(ours, name), getattr(theirs, name)
        other = albums.joined(mine, other, sparse=sparse) if name == "pictures" else other
        if name in left or likeness.alike(name, mine, other):
            continue
        redated = name == "date" and str(mine)[:DAY] != str(other)[:DAY]
        verdict = _redated(other, bases, day) if redated else _choice(name, mine, other, bases)
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


def _choice(name: str, mine: object, other: object, bases: Bases) -> str:
    """Return `take`, `conflict`, or nothing to keep what stands."""
    finer = name == "date" and str(other).startswith(str(mine))
    if bases.age is Age.OLDER:
        return "take" if finer or bases.may_fill(name, mine) else ""
    if name == "pictures":
        mine, other = mine if bases.was_given(name, mine) else _bare(mine), _bare(other)
    if name == "organisations" and bases.known and not _brings(mine, other, own=not bases.was_given(name, mine)):
        return ""
    if bases.was_said(name, other) or not ledger.digest(other):
        return ""
    return "take" if (finer and not bases.known) or bases.was_given(name, mine) else "conflict"


def _redated(other: object, bases: Bases, day: Day) -> str:
    """Return the same for a date of another day: its file is named by it, and others link to the file."""
    if day is not Day.ASKED:
        return "take" if day is Day.TAKEN else ""
    return "" if bases.was_said("date", other) else "conflict"


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
