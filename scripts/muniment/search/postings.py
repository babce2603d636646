"""Postings as text: which posts hold a term and how much it weighs there, in the letters that search.js reads."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
MARKS = "!#$%&*+,"
"""One before the posts of each level, the lightest first."""
LIMITS = (0.6, 0.9, 1.4, 2.2, 3.5, 6.0, 9.0)
"""Weights that part the levels: how often a post of usual length holds the term, fields counted as FIELDS says."""
ONE, TWO = 48, 48 + 14 * 64
"""Differences below which one letter, or two, write them; others take four."""


def _code(difference: int) -> str:
    if difference < ONE:
        return ALPHABET[difference]
    if difference < TWO:
        high, low = divmod(difference - ONE, 64)
        return ALPHABET[ONE + high] + ALPHABET[low]
    rest = difference - TWO
    return f"{ALPHABET[62]}{ALPHABET[rest >> 12 & 63]}{ALPHABET[rest >> 6 & 63]}{ALPHABET[rest & 63]}"


CODES = [_code(difference) for difference in range(4096)]
VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
LARGEST = TWO + 64**3
"""Numbers of posts stay below this."""


def level(weight: float) -> int:
    """Return the level, from 0 to 7, of a weight."""
    return bisect_right(LIMITS, weight)


def encoded(postings: Iterable[int]) -> str:
    """Return postings (number of a post * 8 + level, ascending) as text."""
    last = [-1] * 8
    lists: list[list[str]] = [[], [], [], [], [], [], [], []]
    codes = CODES
    for posting in postings:
        number, stage = posting >> 3, posting & 7
        difference = number - last[stage] - 1
        lists[stage].append(codes[difference] if difference < 4096 else _code(difference))
        last[stage] = number
    return "".join([f"{MARKS[stage]}{''.join(codes)}" for stage, codes in enumerate(lists) if codes])


def decoded(text: str) -> list[int]:
    """Return the postings of a text, ascending."""
    return sorted(_decoded(text))


def _decoded(text: str) -> Iterator[int]:
    number, stage, place = -1, 0, 0
    while place < len(text):
        if text[place] in MARKS:
            number, stage, place = -1, MARKS.index(text[place]), place + 1
            continue
        difference, place = _difference(text, place)
        number += difference + 1
        yield number << 3 | stage


def _difference(text: str, place: int) -> tuple[int, int]:
    first = VALUES[text[place]]
    if first < ONE:
        return first, place + 1
    if first < 62:
        return ONE + (first - ONE) * 64 + VALUES[text[place + 1]], place + 2
    high, middle, low = (VALUES[letter] for letter in text[place + 1 : place + 4])
    return TWO + (high << 12 | middle << 6 | low), place + 4
