"""Finds the bodies of the registry in a text: every name, alias and acronym, in one pass whatever their number."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

import msgspec
from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from babel import Locale

from muniment.text.patterns import late
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

UNSPACED = late(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts that put no spaces between words."""
NOT_ASCII = late(r"[^\x00-\x7f]+")
ENDING = late(r"(?:'s|s'|s|')(?!\w)")
"""What may follow a name and belong to it: possessives and plurals."""
FAST = 100_000
"""Letters of all names up to which the fastest automaton is small enough; above, a slower one takes its place."""
SPOKEN = ("en", "es", "fr", "pt", "de", "it", "ar", "ru", "zh")
"""Languages in which the country of a body is looked for in a text."""


class Mention(msgspec.Struct, frozen=True):
    """A body that a text names: where, counted in characters, and by which words."""

    start: int
    end: int
    id: str
    words: str


class Pattern(msgspec.Struct, frozen=True):
    """A spelling that is looked for, and the ids of the bodies that it may mean."""

    folded: str
    exact: str
    """The spelling with its capitals, accents folded."""
    ids: tuple[str, ...]
    acronym: bool


def _plain(found: re.Match[str]) -> str:
    return _base(found[0]) if len(found[0]) == 1 else "".join(map(_base, found[0]))


@cache
def _base(character: str) -> str:
    """Return the one letter that a character is without its accents; itself where there is no such letter."""
    if character in "’‘ʼ`´":
        return "'"
    if character in "–—‐‑−":
        return "-"
    if character in "“”„«»":
        return '"'
    if character.isspace() or character in "…·•":
        return " "
    plain = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    return plain if len(plain) == 1 else character


def fold(text: str) -> str:
    """Return a text with accents, dashes, apostrophes and white space made plain; each character stays in its place."""
    plain = text if text.isascii() else NOT_ASCII.sub(_plain, text)
    return plain.replace("\n", " ").replace("\t", " ")


def _lower(text: str) -> str:
    """Return a text in small letters, each in its place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class Recogniser:
    """Finds the bodies of one registry in any number of texts."""

    def __init__(self, known: Registry) -> None:
        self.known = known
        self.patterns = list(_patterns(known))
        spelt = [pattern.folded for pattern in self.patterns]
        kind = Implementation.DFA if sum(map(len, spelt)) < FAST else Implementation.ContiguousNFA
        self.automaton = AhoCorasick(spelt, matchkind=MatchKind.Standard, implementation=kind, store_patterns=False)

    def mentions(self, text: str) -> list[Mention]:
        """Return the bodies that a text in NFC names, from its start on, overlapping names by the longest."""
        plain = fold(text)
        hits = self.automaton.find_matches_as_indexes(_lower(plain), overlapping=True)
        found = [hit for hit in hits if _stands(plain, self.patterns[hit[0]], hit[1], hit[2])]
        chosen = list(_longest(found))
        sure = {pattern.ids[0] for number, _, _ in chosen if len((pattern := self.patterns[number]).ids) == 1}
        return list(self._meant(text, plain, chosen, sure))

    def _meant(
        self, text: str, plain: str, chosen: Iterable[tuple[int, int, int]], sure: set[str]
    ) -> Iterator[Mention]:
        for number, start, end in chosen:
            pattern = self.patterns[number]
            ids = pattern.ids if len(pattern.ids) == 1 else self._told_apart(pattern, plain, sure)
            if len(ids) == 1 and not (not pattern.acronym and _is_section(plain, end)):
                yield Mention(start, end, ids[0], text[start:end])

    def _told_apart(self, pattern: Pattern, plain: str, sure: set[str]) -> tuple[str, ...]:
        """Return which bodies of a shared acronym the text means: those it names in full, else those of a country."""
        full = tuple(key for key in pattern.ids if key in sure)
        return full or tuple(key for key in pattern.ids if _names_country(plain, self.known.by_id[key].country))


def _patterns(known: Registry) -> Iterator[Pattern]:
    """Yield what is looked for: each spelling once, with all bodies that it may mean."""
    names: dict[str, tuple[str, dict[str, None]]] = {}
    acronyms: dict[str, tuple[str, dict[str, None]]] = {}
    for body in known.organisations:
        for name in registry.names(body):
            for spelling in _spellings(fold(unicodedata.normalize("NFC", name))):
                names.setdefault(_lower(spelling), (spelling, {}))[1][body.id] = None
        if len(body.acronym) > 1:
            spelling = fold(unicodedata.normalize("NFC", body.acronym))
            acronyms.setdefault(_lower(spelling), (spelling, {}))[1][body.id] = None
    yield from (Pattern(folded, exact, tuple(ids), _is_capitals(exact)) for folded, (exact, ids) in names.items())
    yield from (Pattern(folded, exact, tuple(ids), True) for folded, (exact, ids) in acronyms.items())


def _spellings(name: str) -> Iterator[str]:
    """Yield the spellings of a name: with and without an article, with `&` for `and`."""
    bare = re.sub(r"^(?:The|the) (?=\w+ \w)", "", " ".join(name.split()))
    if len(bare) > 1:
        yield bare
        yield from {bare.replace(" & ", " and "), bare.replace(" and ", " & ")} - {bare}


def _is_capitals(name: str) -> bool:
    return name.isupper() and " " not in name


def _stands(plain: str, pattern: Pattern, start: int, end: int) -> bool:
    """Return whether a hit is a name of its own: at word bounds, with its capitals, and no part of an address."""
    if not (_is_bound(plain, start - 1, start) and _ends(plain, end)):
        return False
    words = plain[start:end]
    if pattern.acronym:
        return words == pattern.exact and not _is_shouted(plain, start, end) and not _in_address(plain, start, end)
    return _has_capitals(words, pattern.exact) and not _in_address(plain, start, end)


def _is_bound(plain: str, outside: int, inside: int) -> bool:
    if not 0 <= outside < len(plain):
        return True
    character = plain[outside]
    if not (character.isalnum() or character == "_"):
        return True
    return bool(UNSPACED.match(character) and UNSPACED.match(plain[inside]))


def _ends(plain: str, end: int) -> bool:
    return _is_bound(plain, end, end - 1) or bool(ENDING.match(plain, end))


def _has_capitals(words: str, exact: str) -> bool:
    """Return whether words begin as a name does: small letters only where the name has them, or the first is large."""
    if words == exact or words.isupper():
        return True
    given, wanted = words.split(), exact.split()
    if len(given) != len(wanted) or (not given[0][0].isupper() and given[0][0] != wanted[0][0]):
        return False
    large = [one for one, other in zip(given, wanted, strict=True) if other[0].isupper()]
    return len(large) < 2 or 2 * sum(one[0].isupper() for one in large) >= len(large)


def _is_shouted(plain: str, start: int, end: int) -> bool:
    """Return whether an acronym stands among words in capitals, where it may be any word."""
    around = f"{plain[max(0, start - 24) : start]} {plain[end : end + 24]}"
    letters = [character for character in around if character.isalpha()]
    return len(letters) > 8 and all(character.isupper() for character in letters)


def _in_address(plain: str, start: int, end: int) -> bool:
    """Return whether a hit is part of a web or mail address, of a handle, or of the address of a link."""
    if plain[start - 1 : start] in ("@", "#", "/", ".") and start and plain[start - 2 : start - 1] not in (" ", ""):
        return True
    if plain[start - 1 : start] in ("@", "#") or re.match(r"(?:'s)?[.@/]\w", plain[end : end + 4]):
        return True
    first = plain.rfind(" ", 0, start) + 1
    word = plain[first:start]
    return "://" in word or "www." in word or word.rfind("](") > word.rfind(")")


def _longest(found: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield hits that do not overlap: the first, and of those that begin with it the longest."""
    here = 0
    for hit in sorted(found, key=lambda hit: (hit[1], -hit[2])):
        if hit[1] >= here:
            here = hit[2]
            yield hit


def _is_section(plain: str, end: int) -> bool:
    """Return whether a country follows a name directly: `Amnesty International Chile` is a body of its own."""
    following = re.match(r" ((?:[^\W\d_][\w'-]*)(?: [^\W\d_][\w'-]*){0,2})", plain[end : end + 60])
    if not following or not following[1][0].isupper():
        return False
    words = following[1].split()
    return any(_lower(" ".join(words[:length])) in _countries() for length in range(1, len(words) + 1))


@cache
def _countries() -> dict[str, str]:
    """Return codes of countries by their names in the commonest languages, folded."""
    named = ((code, name) for lang in SPOKEN for code, name in Locale.parse(lang).territories.items())
    return {_lower(fold(name)): code for code, name in named if len(code) == 2 and code.isalpha()}


def _names_country(plain: str, country: str) -> bool:
    low = _lower(plain)
    return bool(country) and any(
        code == country and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", low) for name, code in _countries().items()
    )
