"""Postings as text: which posts hold a term and how much it weighs there, a letter a post, that search.js reads."""

import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Set
from itertools import accumulate, chain, pairwise

LIMITS = (0.6, 0.9, 1.4, 2.2, 3.5, 6.0, 9.0)
"""Weights that part the levels: how often a post of usual length holds the term, fields counted as FIELDS says."""
STAGES = 8
"""Levels; a posting is the number of a post times this, and the level: a power of two."""
LAST, BITS = STAGES - 1, STAGES.bit_length() - 1
FIRST = 34
"""The letter that a step of none would have: a step of one is `#`, so that no letter is a control, a space or `"`."""
FAR, LEAP = 0xE000, 0xD000
"""The letter that says that the next posting is LEAP further on, and stands for steps that would be surrogates."""
LETTERS = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"


def level(weight: float) -> int:
    """Return the level, from 0 to 7, of a weight."""
    return bisect_right(LIMITS, weight)


def encoded(postings: Iterable[int], after: int = -1) -> str:
    """Return postings, ascending and one a post, as text: a step from the last place of the post before to each.

    `after` is the posting before the first.
    """
    steps = [place - (before | LAST) + FIRST for before, place in pairwise(chain((after,), postings))]
    if max(steps, default=0) > LEAP:
        steps = [part for step in steps for part in _parts(step)]
    return array("I", steps).tobytes().decode(LETTERS)


def step(before: int, place: int) -> str:
    """Return the text of one posting after another; the first is after -1."""
    own = place - (before | LAST) + FIRST
    return chr(own) if own <= LEAP else "".join(map(chr, _parts(own)))


def _parts(own: int) -> list[int]:
    leaps, rest = divmod(own - FIRST - 1, LEAP)
    return [*[FAR] * leaps, rest + FIRST + 1]


def decoded(text: str) -> list[int]:
    """Return the postings of a text, ascending."""
    found, place = [], -1
    for letter in map(ord, text):
        if letter == FAR:
            place += LEAP
            continue
        found.append(place + letter - FIRST)
        place = found[-1] | LAST
    return found


def changed(text: str, gone: Set[int], come: Set[int]) -> str:
    """Return a text with postings taken out and put in; only what stands around them is written anew."""
    touched = gone | come
    if not text or chr(FAR) in text:
        return encoded(sorted(set(decoded(text)) - gone | come))
    letters = array("I", text.encode(LETTERS))
    numbers = [*accumulate([(letter - FIRST + LAST) >> BITS for letter in letters], initial=-1)]
    start = bisect_left(numbers, min(touched) >> BITS)
    end = bisect_right(numbers, max(touched) >> BITS)

    def posting(place: int) -> int:
        return numbers[place] << BITS | (letters[place - 1] - FIRST - 1) & LAST if place else -1

    own = sorted(set(map(posting, range(start, end))) - gone | come)
    last = own[-1] if own else posting(start - 1)
    rest = step(last, posting(end)) + text[end:] if end < len(numbers) else ""
    return text[: start - 1] + encoded(own, posting(start - 1)) + rest
