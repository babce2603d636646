"""Looks for many words in a text at once, before a pattern that is slow to ask is held against each of its lines."""

from collections.abc import Iterable
from functools import cached_property
from itertools import islice

from ahocorasick_rs import BytesAhoCorasick, Implementation

from muniment.text.folding import lower

MANY = 1000
"""Texts that are looked through at once, as one: all of a long page would take its size again."""


class Signs:
    """Words in small letters, at least one of which stands in every text that a pattern finds anything in."""

    def __init__(self, listed: str) -> None:
        self.words = listed.split(",")

    @cached_property
    def _automaton(self) -> BytesAhoCorasick:
        return BytesAhoCorasick([word.encode() for word in self.words], implementation=Implementation.ContiguousNFA)

    def within(self, small: str) -> set[str]:
        """Return those found in a text in small letters; where a line of it holds any, at least one that it holds."""
        return {self.words[which] for which, _, _ in self._found(small.encode("utf-8", "surrogateescape"))}

    def among(self, texts: Iterable[str]) -> set[int]:
        """Return the places of those texts, all of one line, that hold any, whatever its case."""
        places: set[int] = set()
        rest, first = iter(texts), 0
        while some := list(islice(rest, MANY)):
            octets = lower("\n".join(some)).encode("utf-8", "surrogateescape")
            place, counted = first, 0
            for _, start, _ in self._found(octets):
                place, counted = place + octets.count(b"\n", counted, start), start
                places.add(place)
            first += len(some)
        return places

    def _found(self, octets: bytes) -> list[tuple[int, int, int]]:
        return self._automaton.find_matches_as_indexes(octets)
