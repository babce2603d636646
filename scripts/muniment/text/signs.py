"""Looks for many words in a text at once, before a pattern that is slow to ask is held against each of its lines."""

from collections.abc import Iterable
from functools import cached_property

from ahocorasick_rs import BytesAhoCorasick, Implementation


class Signs:
    """Words in small letters, at least one of which stands in every text that a pattern finds anything in."""

    def __init__(self, listed: str) -> None:
        self.words = listed.split(",")

    @cached_property
    def _automaton(self) -> BytesAhoCorasick:
        return BytesAhoCorasick([word.encode() for word in self.words], implementation=Implementation.DFA)

    def within(self, lower: str) -> set[str]:
        """Return those found in a text in small letters; where a line of it holds any, at least one that it holds."""
        return {self.words[which] for which, _, _ in self._found(lower.encode("utf-8", "surrogateescape"))}

    def among(self, texts: Iterable[str]) -> set[int]:
        """Return the places of those texts, all of one line, that hold any, whatever its case."""
        octets = "\n".join(texts).lower().encode("utf-8", "surrogateescape")
        places: set[int] = set()
        place, counted = 0, 0
        for _, start, _ in self._found(octets):
            place, counted = place + octets.count(b"\n", counted, start), start
            places.add(place)
        return places

    def _found(self, octets: bytes) -> list[tuple[int, int, int]]:
        return self._automaton.find_matches_as_indexes(octets)
