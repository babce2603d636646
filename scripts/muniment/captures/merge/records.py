"""Lists of records that editor and blog both changed: each record is known by its address, and goes by itself."""

from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

from muniment.captures.accounting import ledger
from muniment.captures.merge import likeness
from muniment.captures.merge.bases import Bases
from muniment.model.post import SeeAlso, Source

Record = Source | SeeAlso


class Clash(NamedTuple):
    """A record as it stands, and as a capture has it; None where that side has none of its address."""

    ours: Record | None
    theirs: Record | None


class Joined(NamedTuple):
    """What a list becomes, and the records that both sides changed, of which ours stay."""

    records: tuple[Record, ...]
    clashes: list[Clash]


def joined(name: str, mine: object, other: object, bases: Bases, *, part: bool) -> Joined | None:
    """Return what a list becomes; None where it is no list of records, or it is not known what each of them was.

    `part`: the capture may not tell all of it, so that what it lacks is not gone.
    """
    known = [set(held.get(ledger.CITED, ())) for held in bases.given if held.get(name)]
    ours, theirs = _listed(name, mine), _listed(name, other)
    if not (known and all(known) and ours and theirs):
        return None
    there, clashes = {one.url: one for one in theirs}, list[Clash]()
    records: list[Record] = []
    for one in ours:
        twin = there.get(one.url)
        told = _Told(name, known)
        chosen, clash = _left(one, told, part=part) if twin is None else _chosen(one, twin, told)
        records += [chosen] if chosen is not None else []
        clashes += [Clash(one, twin)] * clash
    clashes += _come(records, {one.url for one in ours}, theirs, _Told(name, known))
    return Joined(tuple(records), clashes)


def _listed(name: str, value: object) -> Sequence[Record]:
    """Return the records of a list, none of two with one address."""
    records = [one for one in value if isinstance(one, Record)] if isinstance(value, tuple) else []
    return records if name in ledger.RECORDS and len({one.url for one in records}) == len(records) else []


class _Told:
    """What captures gave before."""

    def __init__(self, name: str, known: Sequence[Set[str]]) -> None:
        self.name, self.known = name, known

    def of(self, value: Record | str, how: Callable[[Sequence[bool]], bool] = any) -> bool:
        """Return whether they gave a record, or one of an address."""
        named = ledger.record(self.name, value)
        return how([named in held for held in self.known])


def _left(one: Record, told: _Told, *, part: bool) -> tuple[Record | None, bool]:
    """Return what becomes of a record that a capture lacks, and whether both sides claim it."""
    if part or not told.of(one.url, all):
        return one, False
    return (None, False) if told.of(one) else (one, True)


def _chosen(one: Record, twin: Record, told: _Told) -> tuple[Record, bool]:
    """Return the same of one that a capture has too."""
    if told.of(twin) or likeness.alike(told.name, (one,), (twin,)):
        return one, False
    return (twin, False) if told.of(one) else (one, True)


def _come(records: list[Record], held: Set[str], theirs: Sequence[Record], told: _Told) -> list[Clash]:
    """Put the records that the blog added behind those that they stand behind there; those taken out here stay out."""
    clashes, before = [], ""
    for one in theirs:
        if one.url not in held and not told.of(one.url):
            places = [place for place, record in enumerate(records, 1) if record.url == before]
            records.insert(places[0] if places else len(records) if before else 0, one)
        elif one.url not in held and not told.of(one):
            clashes.append(Clash(None, one))
        before = one.url
    return clashes
