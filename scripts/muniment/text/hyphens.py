"""Dashes that tools write as two or three hyphens, where Markdown of theirs would make dashes of these again."""

from collections.abc import Set

from muniment.text.patterns import late

JOINED = late(r"(?<![^\s\w])(?<!-)---?(?![^\s\w])")
SPACED = late(r"(?<!\S)---?(?!\S)")
"""What stands for a dash: between words, with space around it or none; beside an address with space alone."""
DASH = late("[–—]")
DASHES = {"--": "–", "---": "—"}
HYPHENS = {dash: hyphens for hyphens, dash in DASHES.items()}
ADDRESS = late(r"://|\bwww\.")
NEAR = 20
"""Characters before a dash that tell it from others."""


def dashed(words: str) -> str:
    """Return words with dashes for the hyphens that stand for them."""
    if "--" not in words:
        return words
    return (SPACED if ADDRESS.search(words) else JOINED).sub(lambda found: DASHES[found[0]], words)


def told(words: str) -> set[tuple[str, str]]:
    """Return what stands for dashes in words, each with the word before it."""
    return {(_before(words, found.start()), found[0]) for found in JOINED.finditer(words)}


def as_told(words: str, known: Set[tuple[str, str]]) -> str:
    """Return words with hyphens for those of their dashes that a text has so."""

    def hyphened(place: int, dash: str) -> str:
        return HYPHENS[dash] if (_before(words, place), HYPHENS[dash]) in known else dash

    return DASH.sub(lambda found: hyphened(found.start(), found[0]), words)


def _before(words: str, place: int) -> str:
    return "".join(words[max(0, place - NEAR) : place].split()[-1:])
