"""Looks for many words in a text at once, before a pattern that is slow to ask is held against each of its lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice

from ahocorasick_rs import BytesAhoCorasick, Implementation

from muniment.text.folding import Folded, lower

FEW = 100
"""Words for which the faster automaton is made; of more, it takes megabytes."""
LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789_")
"""The octets of which no word begins behind one."""
MANY = 1000
"""Texts that are looked through at once, as one: all of a long page would take its size again."""


class Signs:
    """Words in small letters, at least one of which stands in every text that a pattern finds anything in."""

    def __init__(self, listed: str | Sequence[str]) -> None:
        self.words = listed.split(",") if isinstance(listed, str) else listed

    @cached_property
    def _automaton(self) -> BytesAhoCorasick:
        kind = Implementation.DFA if len(self.words) <= FEW else Implementation.ContiguousNFA
        return BytesAhoCorasick([word.encode() for word in self.words], implementation=kind)

    def within(self, small: str) -> set[str]:
        """Return those found in a text in small letters; where a line of it holds any, at least one that it holds."""
        return {self.words[which] for which, _, _ in self._found(small.encode("utf-8", "surrogateescape"))}

    def all_within(self, octets: bytes) -> list[tuple[int, int, int]]:
        """Return those found in a text in small letters, each by its place in the list, with where it begins and ends.

        They may overlap.
        """
        return self._automaton.find_matches_as_indexes(octets, overlapping=True)

    def begin_in(self, small: str) -> bool:
        """Return whether a text in small letters holds any that begins a word, as far as ASCII's letters tell."""
        octets = small.encode("utf-8", "surrogateescape")
        return any(not start or octets[start - 1] not in LETTERS for _, start, _ in self.all_within(octets))

    def are_in(self, small: str) -> bool:
        """Return whether a text in small letters holds any."""
        return bool(self._found(small.encode("utf-8", "surrogateescape")))

    def among(self, texts: Iterable[str]) -> set[int]:
        """Return the places of those texts, all of one line, that hold any, whatever its case."""
        return among(texts, self)[0]

    def starts(self, octets: bytes) -> Iterator[int]:
        """Yield where those begin that are found in a text in small letters."""
        return (start for _, start, _ in self._found(octets))

    def _found(self, octets: bytes) -> list[tuple[int, int, int]]:
        return self._automaton.find_matches_as_indexes(octets)


class Marked:
    """A pattern that is held only against texts in which one of its signs stands: others take a hundredth of the time.

    Its signs stand in small letters, whatever case the pattern finds them in; those of `begun` begin words.
    """

    def __init__(self, asked: re.Pattern[str] | Folded, signs: str, *, begun: str = "") -> None:
        self.pattern, self.signs, self.asked = asked.pattern, Signs(signs), asked
        self.begun = Signs(begun) if begun else None

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first that is found from a place on."""
        return self.asked.search(text, start) if self._may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield all that are found."""
        return self.asked.finditer(text) if self._may_be_in(text) else iter(())

    def _may_be_in(self, text: str) -> bool:
        small = lower(text)
        return self.signs.are_in(small) or (self.begun is not None and self.begun.begin_in(small))

    def sub(self, by: str, text: str, count: int | None = None) -> str:
        """Return a text with other words for what is found, up to so often."""
        parts, last = [], 0
        for found in islice(self.finditer(text), count):
            parts += [text[last : found.start()], by]
            last = found.end()
        return "".join([*parts, text[last:]])


def among(texts: Iterable[str], *asked: Signs) -> tuple[set[int], ...]:
    """Return for each of some signs the places of those texts, all of one line, that hold any, whatever its case."""
    places: tuple[set[int], ...] = tuple(set() for _ in asked)
    whole, owners = _together(asked)
    rest, first = iter(texts), 0
    while some := list(islice(rest, MANY)):
        octets = lower("\n".join(some)).encode("utf-8", "surrogateescape")
        place, counted = first, 0
        for which, start, _ in whole.all_within(octets):
            place, counted = place + octets.count(b"\n", counted, start), start
            for owner in owners[which]:
                places[owner].add(place)
        first += len(some)
    return places


@lru_cache(maxsize=8)
def _together(asked: tuple[Signs, ...]) -> tuple[Signs, list[list[int]]]:
    """Return the words of several signs as one, and for each word by its place which of them have it."""
    owners: dict[str, list[int]] = {}
    for owner, signs in enumerate(asked):
        for word in dict.fromkeys(signs.words):
            owners.setdefault(word, []).append(owner)
    return Signs([*owners]), [*owners.values()]
