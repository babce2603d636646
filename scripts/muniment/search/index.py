"""The index renewed: only what changed posts hold is read and put in or taken out again."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, starmap, zip_longest
from pathlib import Path

import msgspec

from muniment.machine import forking, memory
from muniment.machine.forking import Share
from muniment.model.post import Post
from muniment.posts.catalogue import Catalogue, digest
from muniment.search import months, segments, shards, standing, tables
from muniment.search.entries import Entry, entry
from muniment.search.months import Groups, Numbering
from muniment.search.names import Names
from muniment.search.segments import Segment
from muniment.search.shards import Changes, Lines, Shard
from muniment.search.standing import Month, Standing, Terms
from muniment.search.tables import Lists

FEW = 40
"""Changed posts up to which terms are put in and taken out one by one; from more, the index is made anew."""

Part = tuple[Shard, bytes]
"""A shard with its lines."""
NONE = Month(b"", (), "", b"")


class Index(msgspec.Struct, frozen=True):
    """The index of a catalogue's posts, by month, and the folder that keeps it."""

    standing: Standing
    groups: Groups
    folder: Path
    texts: bool = False
    """Whether the texts of posts are to come too, in scripts, as pages on a disk need them."""


def renew(catalogue: Catalogue, folder: Path, *, processes: int = 1, texts: bool = False) -> Index:
    """Return the index of a catalogue, using and renewing what the same code kept in a folder."""
    old = standing.read(folder)
    groups = months.grouped(catalogue.library.posts)
    renewal = Renewal(catalogue, folder, groups, old)
    if not renewal.changed and old.vocabularies == catalogue.library.vocabularies:
        return Index(old, groups, folder, texts)
    return Index(renewal.done(processes), groups, folder, texts)


class Renewal:
    """One renewal of an index: what it was, and what posts there are now."""

    def __init__(self, catalogue: Catalogue, folder: Path, groups: Groups, old: Standing) -> None:
        self.catalogue, self.folder, self.groups, self.old = catalogue, folder, groups, old
        self.names, self.lists = Names(catalogue), Lists(catalogue)
        self.same = old.vocabularies == catalogue.library.vocabularies
        self.numbering = Numbering.of(groups)
        self.months = {name: self._month(name, posts) for name, posts in groups.items()}
        every = self.months.keys() | old.months.keys()
        self.changed = [name for name in every if self.months.get(name) != old.months.get(name)]

    def done(self, processes: int) -> Standing:
        """Return the index as it is now, and keep it."""
        parts = self._patched() or self._anew(processes)
        made = msgspec.structs.replace(
            self.old,
            vocabularies=self.catalogue.library.vocabularies,
            numbering=self.numbering,
            months=self.months,
            shards=tuple([shard for shard, _ in parts]),
        )
        standing.write(self.folder, made, b"".join([octets + b"\n" for _, octets in parts]), self.old)
        return made

    def _month(self, name: str, posts: Sequence[Post]) -> Month:
        """Return what the index is to know of a month; taken over where nothing can have changed it."""
        seal = digest(b"".join([post.digest for post in posts]))
        old = self.old.months.get(name)
        if self.same and old is not None and old.seal == seal:
            return old
        stamps = tuple([self.names.stamp(post) for post in posts])
        table = tables.name(name.encode() + tables.of_month(posts))  # no two months share a file
        return Month(seal, stamps, table, self.lists.of(posts))

    def _patched(self) -> list[Part]:
        """Return the shards with what changed put in and taken out; none where they are better made anew."""
        pairs = [(self.old.months.get(name, NONE).stamps, self.months.get(name, NONE).stamps) for name in self.changed]
        same = self.old.numbering.agrees(self.numbering)
        if not same or not self.old.shards or sum(starmap(_differences, pairs)) > FEW:
            return []
        try:
            terms = Terms(self.folder, self.old)
            terms.hold()
        except (OSError, ValueError):
            return []
        changes: dict[bytes, tuple[set[int], set[int]]] = {}
        for name in self.changed:
            before = self._before(name)
            if tuple([own.stamp for own in before]) != self.old.months.get(name, NONE).stamps:
                return []
            after = self._entries(name, before)
            standing.write_month(self.folder, name, after)
            start = (self.numbering if after else self.old.numbering).starts[name]
            _note(changes, before, after, start)
        cut = shards.patched([shard.first for shard in self.old.shards], terms.lines, changes)
        return [
            (self.old.shards[part], terms.octets_of(part)) if isinstance(part, int) else _part(part) for part in cut
        ]

    def _anew(self, processes: int) -> list[Part]:
        """Return the shards of all posts; months that follow each other are read in a process each."""
        many = sum(map(len, self.groups.values())) >= forking.WORTH
        runs = _runs(self.groups, self.numbering, processes if many else 1)

        def read(share: Share[tuple[int, list[str]]]) -> dict[int, Segment]:
            return {number: segments.segment(chain.from_iterable(map(self._read, names))) for number, names in share}

        shares = forking.spread([*enumerate(runs)], read, kind=dict[int, Segment], processes=len(runs), worth=2)
        made = {number: segment for share in shares for number, segment in share.items()}
        memory.give_back()
        return [_part(lines) for lines in shards.cut(shards.lines(segments.joined([made[n] for n in sorted(made)])))]

    def _read(self, name: str) -> Iterator[tuple[int, Entry]]:
        """Return the entries of a month, which are kept, each with the number of its post."""
        entries = self._entries(name, self._before(name))
        standing.write_month(self.folder, name, entries)
        return enumerate(entries, self.numbering.starts[name])

    def _before(self, name: str) -> Sequence[Entry]:
        """Return the entries of a month as this code kept them; none of a month that other code may have kept."""
        return standing.read_month(self.folder, name) if name in self.old.months else []

    def _entries(self, name: str, before: Sequence[Entry]) -> list[Entry]:
        """Return the entries of a month; only those whose stamp is new are read."""
        known = {own.stamp: own for own in before}
        stamped = zip(self.groups.get(name, ()), self.months.get(name, NONE).stamps, strict=True)
        return [known.get(stamp) or entry(self.catalogue, self.names, post, stamp) for post, stamp in stamped]


def _part(lines: Lines) -> Part:
    return Shard.of(lines), b"\n".join(lines)


def _runs(groups: Groups, numbering: Numbering, count: int) -> list[list[str]]:
    """Return months in the order of their numbers, in at most so many runs of about as many posts each."""
    names = [*numbering.starts]
    ends = [*accumulate(len(groups[name]) for name in names)]
    share = -(-ends[-1] // count) if ends else 1
    runs: dict[int, list[str]] = {}
    for name, end in zip(names, ends, strict=True):
        runs.setdefault((end - 1) // share, []).append(name)
    return [*runs.values()] or [[]]


def _differences(old: Sequence[bytes], new: Sequence[bytes]) -> int:
    shared = sum(a == b for a, b in zip(old, new, strict=False))
    return max(len(old), len(new)) - shared


def _note(changes: Changes, before: Sequence[Entry], after: Sequence[Entry], start: int) -> None:
    """Note the terms of entries whose place has another entry now, with their postings then and now."""
    for number, (old, new) in enumerate(zip_longest(before, after), start):
        if old is None or new is None or old.stamp != new.stamp:
            for side, own in enumerate((old, new)):
                for term, posting in own.postings(number) if own is not None else ():
                    changes.setdefault(term, (set(), set()))[side].add(posting)
