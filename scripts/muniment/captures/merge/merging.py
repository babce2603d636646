"""Three-way merge of a post: as it was imported, as it stands, as a capture now gives it."""

from collections.abc import Container, Sequence

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge import albums, labelling, likeness, records, texts
from muniment.captures.merge.bases import Age, Bases
from muniment.captures.merge.redating import Day
from muniment.captures.merge.texts import Text
from muniment.captures.words.text.typed import folded
from muniment.model.capture import Digests
from muniment.model.post import FrontMatter, Role

OUR_OWN = ("permalink", "former", "translation_of", "corrections", "archive", "withdrawn")
"""Fields that a capture does not change in a post that is there."""
OF_THE_TEXT = ("sources", "see_also", "pictures", "organisations", "excerpt")
"""Fields that come out of a text, of which a beginning gives a part."""
DAY = len("2020-01-01")


class Conflict(msgspec.Struct, frozen=True):
    """A field that editor and blog both changed: the editor's stays, and this is what the capture has."""

    field: str
    theirs: str = ""
    ours: str = ""
    """What stands, where the capture has nothing in its place."""
    holder: str = ""
    """The file of the post that stands at the address which the capture gives another, and is not shown by it."""


class Merged(msgspec.Struct, frozen=True):
    """What a post becomes, which fields are taken from the capture, and which are claimed by both sides."""

    front: FrontMatter
    body: str
    taken: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def merge(ours: tuple[FrontMatter, str], theirs: tuple[FrontMatter, str], known: Sequence[Digests] | Bases, *,
          short: bool = False, sparse: bool = False, unsaid: Container[str] = (),
          day: Day = Day.ASKED) -> Merged:  # fmt: skip
    """Return what a post becomes; `known` are its digests as imported before, of every capture that showed it.

    What an editor changed stays; what only the capture changed is taken; where both did, the editor's stays and the
    field is named. `short`: the capture has the beginning of the text alone, which changes nothing of a whole one.
    `sparse`: it is of a form that may leave out pictures, and all but the first of several pages. `unsaid`: fields of
    which it does not tell all. `day`: what becomes of the day where the capture has another.
    """
    bases = known if isinstance(known, Bases) else Bases(known)
    short = short or (sparse and has_less(ours[1], theirs[1], bases))
    whole = texts.completed(theirs[1], ours[1], bases) if sparse and not short else theirs[1]
    text = Text(ours[1]) if short else texts.merged(ours[1], whole, bases)
    left = {*OUR_OWN, *(OF_THE_TEXT if short or whole != theirs[1] else ()), *(["lang"] if text.tells else [])}
    parts = frozenset(name for name in (*OF_THE_TEXT, *labelling.UNITED) if sparse or name in unsaid)
    front, taken, conflicts = _merged_fields(ours[0], theirs[0], bases, left=left, parts=parts, day=day)
    if text.body != ours[1]:
        taken.append("body")
    conflicts += [Conflict("body", theirs, "" if theirs else ours) for ours, theirs in text.clashes]
    return Merged(front, text.body, tuple(taken), tuple(conflicts))


def _merged_fields(
    ours: FrontMatter, theirs: FrontMatter, bases: Bases, *, left: Container[str], parts: Container[str], day: Day
) -> tuple[FrontMatter, list[str], list[Conflict]]:
    """Return the fields, which of them are taken from the capture, and what it has of those that both changed.

    `left` are no business of the capture; of `parts` it may not tell all.
    """
    draft = ours.draft and (theirs.draft or not bases.was_draft())
    wanted = {**labelling.joined(ours, theirs, bases, parts), "draft": draft}
    taken, conflicts = [name for name, value in wanted.items() if value != getattr(ours, name)], list[Conflict]()
    front = msgspec.structs.replace(ours, **wanted)
    for name in ledger.FIELDS:
        mine, other = getattr(ours, name), getattr(theirs, name)
        other = albums.joined(mine, other, sparse=name in parts) if name == "pictures" else other
        if name in left or name in wanted or likeness.alike(name, mine, other):
            continue
        if not _tells(name, other, mine, part=name in parts) and (name in parts or not _may_be_emptied(name, bases)):
            continue
        verdict = _verdict(name, mine, other, bases, day)
        other, claimed = (other, ()) if verdict != "conflict" else _apart(name, mine, other, bases, part=name in parts)
        conflicts += claimed
        if verdict and other != mine:
            front = msgspec.structs.replace(front, **{name: other})
            taken.append(name)
    return front, sorted(taken, key=ledger.FIELDS.index), conflicts


def _apart(name: str, mine: object, other: object, bases: Bases, *, part: bool) -> tuple[object, list[Conflict]]:
    """Return what becomes of a field that both sides changed: ours, but record by record where it is a list of such."""
    both = records.joined(name, mine, other, bases, part=part)
    if both is None:
        return mine, [_conflict(name, mine, other)]
    return both.records, [_conflict(name, one.ours or (), one.theirs or ()) for one in both.clashes]


def _conflict(name: str, mine: object, other: object) -> Conflict:
    return Conflict(name, likeness.shown(other)) if ledger.digest(other) else Conflict(name, ours=likeness.shown(mine))


def has_less(mine: str, other: str, bases: Bases) -> bool:
    """Return whether a text is the beginning or a sum of ours, or of what captures had, and no editor's is the rest."""
    if texts.is_begun(other, mine, bases):
        return True
    return (begins(mine, other) or likeness.sums_up(mine, other)) and not texts.is_whole(other, bases)


def begins(mine: str, other: str) -> bool:
    """Return whether a text is the beginning of ours."""
    ours = ledger.paragraphs(mine)
    theirs = likeness.respelt(ledger.paragraphs(other), ours)
    return len(theirs) < len(ours) and theirs == ours[: len(theirs)]


def _tells(name: str, other: object, mine: object, *, part: bool) -> bool:
    """Return whether a capture holds a field as a whole, as far as it tells of it."""
    return bool(ledger.digest(other)) and not (part and name == "sources" and _breaks_off(other, mine))


def _breaks_off(other: object, mine: object) -> bool:
    """Return whether a list of sources ends amid an address of ours, all before it alike: its capture was cut off."""
    one, two = ([source["url"] for source in msgspec.to_builtins(value)] for value in (other, mine))
    last, ours = "".join(one[-1:]), "".join(two[len(one) - 1 : len(one)])
    return bool(last) and one[:-1] == two[: len(one) - 1] and last != ours and ours.startswith(last)


def _verdict(name: str, mine: object, other: object, bases: Bases, day: Day) -> str:
    """Return what becomes of a field that a capture has otherwise; its day goes with the name of the file."""
    redated = name == "date" and str(mine)[:DAY] != str(other)[:DAY]
    return _redated(other, bases, day) if redated else _choice(name, mine, other, bases)


def _choice(name: str, mine: object, other: object, bases: Bases) -> str:
    """Return `take`, `conflict`, or nothing to keep what stands."""
    finer = name == "date" and str(other).startswith(str(mine))
    if bases.is_settled(name):
        return "take" if finer or bases.may_fill(name, mine) else ""
    shown = isinstance(mine, tuple) and name == "pictures" and bases.are_shown(mine)
    if name == "pictures":
        mine, other = mine if bases.was_given(name, mine) else _bare(mine), _bare(other)
    if name == "organisations" and bases.known and not _brings(mine, other, own=not bases.was_given(name, mine)):
        return ""
    if name in OF_THE_TEXT and bases.was_begun(name, mine, other):
        return "take"
    if bases.was_said(name, other):
        return ""
    return "take" if (finer and not bases.known) or shown or bases.was_given(name, mine) else "conflict"


def _may_be_emptied(name: str, bases: Bases) -> bool:
    return bases.is_emptied(name) if name in OF_THE_TEXT else name == "updated" and bases.age is Age.NEWER


def _redated(other: object, bases: Bases, day: Day) -> str:
    """Return the same for a date of another day: its file is named by it, and others link to the file."""
    if day is not Day.ASKED:
        return "take" if day is Day.TAKEN else ""
    return "" if bases.was_said("date", other) or bases.was_said("date", str(other)[:DAY]) else "conflict"


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
    return {folded(body.as_) for body in bodies if body.role is not Role.MENTIONED}
