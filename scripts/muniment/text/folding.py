"""Patterns and names that are asked regardless of case."""

import re
import unicodedata
from collections.abc import Collection, Container, Iterable, Iterator
from functools import lru_cache

from muniment.text.patterns import KEPT, late

TALL = "\u0130"
"""The one letter that is more than one character in lower case."""


class Folded:
    """A pattern in lower case, asked of a text in lower case: that takes a fraction of the time of `re.IGNORECASE`.

    What is found has its places in the text as it was, but the words of it are in lower case. What the last lines are
    told is kept, since many rules ask the same.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.small = pattern, late(pattern, flags)
        self.match = lru_cache(maxsize=KEPT)(self._match)
        self.fullmatch = lru_cache(maxsize=KEPT)(self._fullmatch)

    def _match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return what is found at a place."""
        return self.small.match(text.lower() if TALL not in text else lower(text), start)

    def _fullmatch(self, text: str) -> re.Match[str] | None:
        """Return what is found where the whole text is such."""
        return self.small.fullmatch(text.lower() if TALL not in text else lower(text))

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first that is found from a place on."""
        return self.small.search(lower(text), start)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Yield all that are found from a place on."""
        return self.small.finditer(lower(text), start)


class Phrases:
    """Phrases in small letters, of which a line may be one and nothing else, whatever marks surround it.

    `numbered`: numbers may stand behind one too.
    """

    def __init__(self, phrases: Iterable[str], *, numbered: bool = False) -> None:
        self.numbered = numbered
        self.phrases = frozenset(_bare(phrase, numbered=numbered) for phrase in phrases)
        self.longest = max(map(len, self.phrases))

    def fill(self, text: str) -> bool:
        """Return whether a line is one of them, regardless of case."""
        bare = _bare(text, numbered=self.numbered)
        return len(bare) <= self.longest and lower(bare) in self.phrases


def _bare(text: str, *, numbered: bool) -> str:
    """Return a text without the marks around it, and the numbers behind it where it is numbered."""
    start, end = 0, len(text)
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and (not text[end - 1].isalnum() or (numbered and text[end - 1].isdecimal())):
        end -= 1
    return text[start:end]


def lower(text: str) -> str:
    """Return a text in lower case, each character in its place."""
    return text.lower() if TALL not in text else text.replace(TALL, "i").lower()


def on_disk(name: str) -> str:
    """Return a name as disks know it that do not tell capitals, or the ways to write an accent, apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


class Spelt(Container[str]):
    """Names that are known, as they are spelt, by what disks make of them that do not tell capitals apart.

    A name is among them where it is one on such a disk.
    """

    def __init__(self, names: Collection[str]) -> None:
        self.names, self.others = names, dict[str, str]()
        """The latter are those that disks know by other names."""
        self.add(*names)

    def add(self, *names: str) -> None:
        """Note how names are spelt that are known from now on."""
        for name in names:
            if (folded := on_disk(name)) != name:
                self.others.setdefault(folded, name)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self.names or self.of(name) != name)

    def of(self, name: str) -> str:
        """Return the known name that a name is on such a disk; itself where it is known, or none is."""
        if name in self.names:
            return name
        folded = on_disk(name)
        return folded if folded in self.names else self.others.get(folded, name)


def letters(words: str) -> str:
    """Return the letters and digits of words regardless of case: what names are compared by, however they are set."""
    return "".join(letter for letter in words.casefold() if letter.isalnum())
