"""Labels of blogs by their meaning in many languages, as names/labels.txt lists them, and which are none."""

import re
from collections.abc import Iterable
from functools import cache

from muniment.text import countries, names

NO_LABEL = "uncategorized"
"""What it is called in English, and as what some tools write it among tags."""
LONGEST_SECTION = 40
"""Characters of the name of a part of a news site, which stands over the titles of what it publishes: 'Peru'."""


def listed(meaning: str) -> list[str]:
    """Return the labels of a meaning, in small letters."""
    return _lines()[meaning].split("; ")


@cache
def _lines() -> dict[str, str]:
    """Return what the file lists of each meaning: some thirty are asked for while modules load."""
    lines = (names.FOLDER / "labels.txt").read_text(encoding="utf-8").splitlines()
    return {meaning: words for meaning, _, words in (line.partition(": ") for line in reversed(lines))}


@cache
def either(meaning: str) -> str:
    """Return a pattern that finds any of the labels of a meaning, in small letters and as whole words."""
    return rf"(?<![^\W\d_]){alternatives(listed(meaning))}(?![^\W\d_])"


def alternatives(listed: Iterable[str]) -> str:
    """Return a pattern for any of these words; those that begin alike stand together, so that few are tried."""
    begun: dict[str, list[str]] = {}
    for words in sorted({*listed}, key=len, reverse=True):
        begun.setdefault(words[0], []).append(re.escape(words[1:]))
    together = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in begun.items())
    return f"(?:{'|'.join(together)})"


DEFAULTS = frozenset(words.casefold() for words in listed("none"))


def is_none(words: str, kind: str) -> bool:
    """Return whether words among the labels of a kind, `tags` or `categories`, say that a post has none."""
    return words.strip().casefold() == NO_LABEL or (kind == "categories" and is_default(words))


def is_default(words: str) -> bool:
    """Return whether words are what such a category is called."""
    return " ".join(words.split()).casefold() in DEFAULTS


NOWHERE = frozenset(listed("nowhere"))
"""What a site says where it has no page, in small letters."""


def is_of_no_page(words: str) -> bool:
    """Return whether a line is what a site says where it has no page."""
    return words.strip("#*. ").casefold() in NOWHERE


SECTIONS = frozenset(listed("sections"))


def names_section(words: str) -> bool:
    """Return whether a line names a part of a news site, or a country, and says nothing else."""
    plain = words.strip("#*_|/ ")
    return plain.lower() in SECTIONS or (0 < len(plain) <= LONGEST_SECTION and countries.code(plain) != "")
