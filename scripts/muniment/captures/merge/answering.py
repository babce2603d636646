"""Which paragraphs of a changed text are made of which of the text as it was, told by what they have in common."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

LIKE = 0.6
"""What two paragraphs have in common at least of which one was made of the other."""
MOST = 2500
"""Pairs of paragraphs that are compared at most."""
Pairs = list[tuple[int, int]]
"""Places of paragraphs that answer each other."""
Stretch = tuple[int, int, int, int]
"""Paragraphs of the text as it was, from and to, and those that stand in their place, from and to."""


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
