"""Patterns that are slow to ask, and asked only of texts that hold a word which all that they find hold."""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cached_property
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from muniment.text.folding import lower
from muniment.text.patterns import late
from muniment.text.signs import Signs

MOST, LEAST = 500, 3
"""Words that are told apart when parts of a pattern are joined, and octets of the shortest that rules texts out."""
CLASS = 8
"""Characters of a class that are told apart."""
NOTHING = {kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT}
"""Parts of a pattern that take no character."""
REPEATS = {kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT}
ALIKE = (("ı", "i"), ("ſ", "s"), ("ς", "σ"))
"""Letters that `re` takes for others where case does not count."""
Words = frozenset[str]
EMPTY: Words = frozenset({""})


class Worded:
    """A pattern that is asked only of a text which holds one of the words that it needs, whatever their case."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags, self.asked = pattern, flags, late(pattern, flags)

    @cached_property
    def signs(self) -> Signs | None:
        """The words; None where they are none, or too short to rule texts out."""
        words = needed(self.pattern, self.flags)
        return Signs(words) if words else None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first that is found from a place on, and before another."""
        return self.asked.search(text, start, end) if self._is_able(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all that are found."""
        return self.asked.finditer(text) if self._is_able(text) else iter(())

    def _is_able(self, text: str) -> bool:
        return self.signs is None or self.signs.are_in(_small(text))

    def sub(self, instead: str, text: str) -> str:
        """Return a text with something else in the place of all that is found."""
        return self.asked.sub(instead, text)


def needed(pattern: str, flags: int = 0) -> list[str]:
    """Return words in small letters one of which stands in all that a pattern finds; none where nothing is sure."""
    whole, best = _told(parser.parse(pattern, flags))
    words = whole or best or EMPTY
    return _shortest(words) if _size(words) >= LEAST else []


def _small(text: str) -> str:
    small = lower(text)
    for sign, other in () if small.isascii() else ALIKE:
        small = small.replace(sign, other)
    return small


def _told(parts: Iterable[tuple[Any, Any]]) -> tuple[Words | None, Words | None]:
    """Return all that parts in a row may find, where that is little, and else the words one of which stands in it."""
    run, best, whole = EMPTY, None, True
    for kind, given in parts:
        exact, inner = _part(kind, given)
        if exact is not None and len(run) * len(exact) <= MOST:
            run = frozenset(one + other for one in run for other in exact)
            continue
        best, run, whole = _better(_better(best, run), inner), exact or EMPTY, False
    return (run, None) if whole else (None, _better(best, run))


def _part(kind: Any, given: Any) -> tuple[Words | None, Words | None]:
    """Return the same of one part."""
    if kind in NOTHING:
        return EMPTY, None
    if kind is kinds.LITERAL:
        return frozenset({_small(chr(given))}), None
    if kind is kinds.IN and len(given) <= CLASS and all(one[0] is kinds.LITERAL for one in given):
        return frozenset(_small(chr(letter)) for _, letter in given), None
    if kind is kinds.SUBPATTERN or kind is kinds.ATOMIC_GROUP:
        return _told(given[-1] if kind is kinds.SUBPATTERN else given)
    if kind is kinds.BRANCH:
        return _either([_told(parts) for parts in given[1]])
    if kind in REPEATS:
        return _repeated(given[0], given[1], *_told(given[2]))
    return None, None


def _either(told: list[tuple[Words | None, Words | None]]) -> tuple[Words | None, Words | None]:
    if all(exact is not None for exact, _ in told):
        return frozenset().union(*(exact for exact, _ in told if exact is not None)), None
    words = [best if exact is None else exact for exact, best in told]
    return None, frozenset().union(*filter(None, words)) if all(words) else None


def _repeated(least: int, most: Any, exact: Words | None, best: Words | None) -> tuple[Words | None, Words | None]:
    if most == 1 and exact is not None:
        return (exact if least else exact | EMPTY), None
    return None, (best if exact is None else exact) if least else None


def _better(one: Words | None, other: Words | None) -> Words | None:
    """Return those of which the shortest is longer: they rule more texts out."""
    return max((one, other), key=lambda words: _size(words) if words else 0)


def _size(words: Words) -> int:
    """Return the octets of the shortest; a sign of Chinese says more than a letter."""
    return min(len(word.encode("utf-8", "surrogateescape")) for word in words)


def _shortest(words: Words) -> list[str]:
    """Return words without those that begin with another."""
    kept: list[str] = []
    for word in sorted(words):
        if not (kept and word.startswith(kept[-1])):
            kept.append(word)
    return kept
