"""Terms in shards, each as large as a reader can wait for: cut from all terms in order, at places that edits leave."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from os.path import commonprefix

import msgspec

from muniment.search import packing, postings, tables, words

LARGEST = 6_000
"""Octets of a shard, but where one single term takes more."""
GROUPED = 32
"""Shards that one file leads to."""
AROUND = 3
"""Shards whose ends may change with one: where one ends depends on LARGEST octets, at most two more of them."""

Lines = list[bytes]
"""Terms with their postings, a line a term, in the order of the terms."""
Changes = dict[bytes, tuple[set[int], set[int]]]
"""Postings to take out and to put in, by term."""


class Shard(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A shard: its first and its last term, how many octets its lines take, and the name of its file."""

    first: bytes
    last: bytes
    size: int
    name: str

    @classmethod
    def of(cls, lines: Lines) -> "Shard":
        """Return what is known of lines."""
        octets = b"\n".join(lines)
        return cls(term(lines[0]), term(lines[-1]), len(octets), tables.name(packing.key() + octets))


def json(octets: bytes) -> bytes:
    """Return the lines of a shard as the page loads them: its terms, then the postings of each, packed."""
    terms, texts = zip(*(own.split(" ") for own in octets.decode().split("\n")), strict=True)
    return tables.json(f"{' '.join(_shortened(terms))}\n{' '.join(map(packing.packed, texts))}")


def _shortened(terms: Iterable[str]) -> Iterator[str]:
    """Yield each term as a letter for how much of the one before it begins with, and the rest."""
    before = ""
    for own in terms:
        shared = len(commonprefix((before, own)))  # noqa: RUF071 - terms are no paths
        yield packing.LETTERS[shared] + own[shared:]
        before = own


def line(own: bytes, text: str) -> bytes:
    """Return the line of a term with its postings."""
    return b"%b %b" % (own, text.encode())


def term(own: bytes) -> bytes:
    """Return the term of a line."""
    return own[: own.index(b" ")]


def lines(terms: Iterable[tuple[bytes, str]]) -> Lines:
    """Return the lines of terms, given in order, each with its postings; words that are no terms are left out."""
    return [line(own, text) for own, text in terms if words.is_term(own)]


def cut(all_lines: Lines, largest: int = LARGEST) -> list[Lines]:
    """Return lines in shards."""
    found, start = [], 0
    sizes = _sizes(all_lines)
    while start < len(all_lines):
        end = _end(all_lines, sizes, start, largest)
        found.append(all_lines[start:end])
        start = end
    return found


def _sizes(all_lines: Lines) -> list[int]:
    """Return how many octets stand before each line and after the last."""
    return [0, *accumulate(len(own) + 1 for own in all_lines)]


def _end(all_lines: Lines, sizes: Sequence[int], start: int, largest: int) -> int:
    """Return where the shard ends that starts here: in its second half, before the term most unlike the one before.

    So most shards stay when one before them grows, and few letters tell where each begins.
    """
    if sizes[-1] - sizes[start] <= largest:
        return len(all_lines)
    first = bisect_right(sizes, sizes[start] + (largest + 1) // 2 - 1, start + 1)
    last = bisect_right(sizes, sizes[start] + largest, first) - 1
    if last <= first:
        return first
    before = all_lines[first - 1]
    alike = _alike(before, all_lines[last]) + 1
    return bisect_right(all_lines, before[:alike], first, last, key=lambda own: own[:alike])


def _alike(one: bytes, other: bytes) -> int:
    """Return how many octets two lines have in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def groups(starts: Sequence[str], cut_shards: Sequence[Shard]) -> Iterator[bytes]:
    """Yield, by group of shards, what leads to them: the letters that each starts with, and their names."""
    for place in range(0, len(cut_shards), GROUPED):
        names = "".join([shard.name for shard in cut_shards[place : place + GROUPED]])
        yield tables.json((starts[place : place + GROUPED], names))


def patched(
    firsts: Sequence[bytes], read: Callable[[int], Lines], changes: Changes, largest: int = LARGEST
) -> list[int | Lines]:
    """Return shards with changes made in them, as if made anew: the places of those that stay, and lines.

    `firsts` are the first terms of the shards; `read` returns the lines of a shard by its place.
    """
    fresh = _changed(firsts, read, changes)
    cutting = _Cutting(len(firsts), lambda place: fresh[place] if place in fresh else read(place), largest)
    due = {place - back for place in fresh for back in range(AROUND)}
    place = 0
    while place < len(firsts):
        place = cutting.anew(place, due) if place in due else cutting.left(place)
    return cutting.found


class _Cutting:
    """Shards that are cut from old ones, by their places."""

    def __init__(self, count: int, read: Callable[[int], Lines], largest: int) -> None:
        self.count, self.read, self.largest = count, read, largest
        self.found: list[int | Lines] = []

    def left(self, place: int) -> int:
        """Leave a shard as it is; return the place of the next."""
        self.found.append(place)
        return place + 1

    def anew(self, place: int, due: set[int]) -> int:
        """Cut shards anew from a place on until one begins where an old one does that is not due; return its place."""
        left: Lines = []
        starts: dict[bytes, int] = {}
        while True:
            while place < self.count and sum(map(len, left)) + len(left) <= self.largest + 1:
                own = self.read(place)
                starts |= dict.fromkeys(own[:1], place)
                left += own
                place += 1
            if not left:
                return place
            end = _end(left, _sizes(left), 0, self.largest)
            self.found.append(left[:end])
            left = left[end:]
            stays = starts.get(left[0], self.count) if left else place
            if stays < self.count and stays not in due:
                return stays


def _changed(firsts: Sequence[bytes], read: Callable[[int], Lines], changes: Changes) -> dict[int, Lines]:
    """Return the lines of the shards that change, by place."""
    groups: dict[int, list[bytes]] = {}
    for own, (gone, come) in changes.items():
        if gone != come and words.is_term(own):
            groups.setdefault(max(0, bisect_right(firsts, own) - 1), []).append(own)
    return {place: _with(read(place), terms, changes) for place, terms in groups.items()}


def _with(old: Lines, terms: Iterable[bytes], changes: Changes) -> Lines:
    known = {term(own): own for own in old}
    for name in terms:
        before = known.pop(name, b"")[len(name) + 1 :].decode()
        if left := postings.changed(before, *changes[name]):
            known[name] = line(name, left)
    return [known[name] for name in sorted(known)]
