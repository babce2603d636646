"""The paragraphs of a text as they were imported, as they stand and as a capture has them, put together."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

Side = tuple[Sequence[str], Sequence[str]]
"""Digests of paragraphs, and the paragraphs."""
LIKE = 0.6
"""What two paragraphs have in common at least of which one was made of the other."""
MOST = 2500
"""Pairs of paragraphs that are compared at most."""
Pairs = list[tuple[int, int]]
"""Places of paragraphs that answer each other."""
Stretch = tuple[int, int, int, int]
"""Paragraphs of the text as it was, from and to, and those that stand in their place, from and to."""


class Clash(NamedTuple):
    """What both sides have in a place that both changed; of one that took all of it out, nothing."""

    ours: str
    theirs: str


class Standing(NamedTuple):
    """A paragraph of a text that holds both sides' changes: its digest, itself, and whether it is ours."""

    mark: str
    text: str
    own: bool


class Change(NamedTuple):
    """Paragraphs of the base, from `start` to before `end`, in the place of which a side has those of its own."""

    start: int
    end: int
    first: int
    last: int

    def meets(self, start: int, end: int) -> bool:
        """Return whether it changes some of these paragraphs, or puts others into the same place."""
        return (self.start < end and start < self.end) or self.start == self.end == start == end

    @property
    def growth(self) -> int:
        """How many paragraphs more it makes of them."""
        return self.last - self.first - self.end + self.start


def merge(base: Sequence[str], ours: Side, theirs: Side) -> tuple[list[str], tuple[Clash, ...]]:
    """Return the paragraphs that hold both sides' changes, ours where both changed the same, and both of those."""
    base, ours, theirs = _followed(base, ours, theirs)
    base, theirs, ours = _followed(base, theirs, ours)
    mine, other = list(_changes(base, ours, theirs)), list(_changes(base, theirs, ours))
    merged: list[Standing] = []
    clashes: list[Clash] = []
    b = o = t = 0
    while mine or other:
        start = min(change.start for change in (*mine[:1], *other[:1]))
        one, two, end = _next(mine, other)
        merged += _standing(ours, o, o + start - b, own=True)
        o, t, b = o + start - b, t + start - b, end
        last, until = (end - start + sum(change.growth for change in side) for side in (one, two))
        same = ours[0][o : o + last] == theirs[0][t : t + until]
        merged += _standing(ours, o, o + last, own=True) if one else _standing(theirs, t, t + until, own=False)
        if one and two and not same:
            clashes.append(Clash(_joined(ours[1][o : o + last]), _joined(theirs[1][t : t + until])))
        o, t = o + last, t + until
    merged += _standing(ours, o, len(ours[0]), own=True)
    if lost := _lost(base, ours, theirs, merged):
        return [*ours[1]], (Clash(_joined(lost), _joined(_added(ours, theirs))),)
    return _once(merged, Counter(ours[0]) | Counter(theirs[0])), tuple(clashes)


def _lost(base: Sequence[str], ours: Side, theirs: Side, merged: Sequence[Standing]) -> list[str]:
    """Return paragraphs of ours that nobody took out, and that theirs moved to a place which ours changed otherwise."""
    left, stand, known = Counter(theirs[0]), Counter(one.mark for one in merged), set(base)
    lost: list[str] = []
    for mark, text in zip(*ours, strict=True):
        due = mark not in known or left[mark] > 0
        left[mark] -= 1
        stand[mark] -= 1
        lost += [text] if due and stand[mark] < 0 else []
    return lost


def _added(ours: Side, theirs: Side) -> list[str]:
    return [text for mark, text in zip(*theirs, strict=True) if mark not in ours[0]]


def _standing(side: Side, start: int, end: int, *, own: bool) -> Iterator[Standing]:
    return (Standing(mark, text, own) for mark, text in zip(side[0][start:end], side[1][start:end], strict=True))


def _once(merged: Sequence[Standing], most: Mapping[str, int]) -> list[str]:
    """Return paragraphs, of those that both sides moved not theirs too: none stands more often than a side has it."""
    over = Counter(one.mark for one in merged)
    over.subtract(most)
    kept: list[str] = []
    for one in merged:
        if over[one.mark] > 0 and not one.own:
            over[one.mark] -= 1
        else:
            kept.append(one.text)
    return kept


def _followed(base: Sequence[str], ours: Side, theirs: Side) -> tuple[Sequence[str], Side, Side]:
    """Return all three where a paragraph that theirs changed, and ours only moved, is as they have it everywhere."""
    marks, texts, known = list(ours[0]), list(ours[1]), list(base)
    for change in _changes(base, theirs, ours):
        mark = base[change.start] if change.start < len(base) else ""
        moved = mark in theirs[0]  # what stands in its place is no change of it
        if change.end - change.start != 1 or change.growth or moved or theirs[0][change.first] in base:
            continue
        if marks.count(mark) == list(base).count(mark) == 1:
            place = marks.index(mark)
            marks[place], texts[place] = theirs[0][change.first], theirs[1][change.first]
            known[change.start] = marks[place]
    return known, (marks, texts), theirs


def _joined(parts: Sequence[str]) -> str:
    return "\n\n".join(parts)


def _next(mine: list[Change], other: list[Change]) -> tuple[list[Change], list[Change], int]:
    """Take the next change of either side with all that meet it, and return those of both and where they end."""
    first = min((*mine[:1], *other[:1]))
    start, end = first.start, first.end
    one: list[Change] = [mine.pop(0)] if first in mine[:1] else []
    two: list[Change] = [] if one else [other.pop(0)]
    while True:
        for side, taken in ((mine, one), (other, two)):
            if side and side[0].meets(start, end):
                taken.append(side.pop(0))
                end = max(end, taken[-1].end)
                break
        else:
            return one, two, end


def _changes(base: Sequence[str], side: Side, beside: Side) -> Iterator[Change]:
    """Yield what a side changed, paragraph by paragraph where these answer each other, or are as many.

    What a paragraph of the base said, of which there is a digest alone, is known where the other side has it still;
    where that changed it too, what it made of it stands for it.
    """
    known = dict(zip((*side[0], *beside[0]), (*side[1], *beside[1]), strict=True))
    other = {change.start: beside[1][change.first] for change in _even(base, beside[0])}
    for kind, start, end, first, last in _hunks(base, side[0]):
        if kind != "replace":
            yield Change(start, end, first, last)
            continue
        before = [known.get(base[at], "") or other.get(at, "") for at in range(start, end)]
        for one in stretches(before, side[1][first:last]):
            yield Change(start + one[0], start + one[1], first + one[2], first + one[3])


def _even(base: Sequence[str], side: Sequence[str]) -> Iterator[Change]:
    """Yield, paragraph by paragraph, where a side has as many others in the place of some."""
    for kind, start, end, first, last in _hunks(base, side):
        if kind == "replace" and end - start == last - first:
            yield from (Change(start + n, start + n + 1, first + n, first + n + 1) for n in range(end - start))


def _hunks(base: Sequence[str], side: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    opcodes = SequenceMatcher(None, base, side, autojunk=False).get_opcodes()
    return (one for one in opcodes if one[0] != "equal")


def stretches(before: Sequence[str], after: Sequence[str]) -> list[Stretch]:
    """Return what became of paragraphs, one by one where they answer each other, or as many stand between two that do.

    Of a paragraph that nobody knows the text is empty. One that was parted stays together.
    """
    whole: list[Stretch] = []
    for one in _between(len(before), len(after), _pairs(before, after)):
        last = whole[-1] if whole else one
        if whole and (
            _is_part(before[slice(*last[:2])], after[slice(*one[2:])], one)
            or _is_part(before[slice(*one[:2])], after[slice(*last[2:])], last)
        ):
            whole[-1] = (last[0], one[1], last[2], one[3])
        else:
            whole.append(one)
    return whole


def _is_part(before: Sequence[str], after: Sequence[str], new: Stretch) -> bool:
    """Return whether paragraphs that answer to none are a part of one that stands beside them, if that is known."""
    if new[0] < new[1] or len(before) != 1:
        return False
    found = (SequenceMatcher(None, before[0], text, autojunk=False).find_longest_match() for text in after)
    return all(one.size >= LIKE * len(text) for one, text in zip(found, after, strict=True))


def _pairs(before: Sequence[str], after: Sequence[str]) -> Pairs:
    """Return the paragraphs that answer each other, in the order of both.

    Of all ways to pair them it is the one by which they have the most in common.
    """
    if len(before) * len(after) > MOST:
        return []
    held, given = ([Counter(pairwise(text.casefold())) for text in texts] for texts in (before, after))
    best: list[list[tuple[float, Pairs]]] = [[(0.0, [])] * (len(after) + 1)]
    for at, mine in enumerate(held):
        row: list[tuple[float, Pairs]] = [(0.0, [])]
        for to, other in enumerate(given):
            like = _likeness(mine, other)
            weight, found = best[at][to]
            taken = [(weight + like, [*found, (at, to)])] if like >= LIKE else []
            row.append(max(best[at][to + 1], row[to], *taken, key=lambda way: way[0]))
        best.append(row)
    return best[-1][-1][1]


def _between(before: int, after: int, paired: Pairs) -> Iterator[Stretch]:
    """Yield, of so many paragraphs each, those that are paired, and what lies between, one by one if it is as many."""
    start = first = 0
    for at, to in (*paired, (before, after)):
        if at - start == to - first:
            yield from ((start + n, start + n + 1, first + n, first + n + 1) for n in range(at - start))
        else:
            yield start, at, first, to
        if at < before or to < after:
            yield at, at + 1, to, to + 1
        start, first = at + 1, to + 1


def _likeness(one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> float:
    """Return how much of the pairs of letters of two texts is in both: 0 to 1 (Dice's coefficient)."""
    whole = one.total() + other.total()
    return 2 * (one & other).total() / whole if whole else 0.0
