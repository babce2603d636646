"""The order of names in lists from A to Z, and the letter that each stands under."""

import functools
import unicodedata


@functools.lru_cache(maxsize=65536)
def sorting(name: str) -> str:
    """Return what a name is sorted by: small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))


def letter(name: str) -> str:
    """Return the letter that a name stands under: a capital of any script, `0–9`, or `#` where it has none."""
    first = name[:1]
    if not (first.isascii() and first.isalnum()):  # most names begin with a letter that needs no second look
        first = next((c for c in sorting(name) if c.isalnum()), "#")
    return "0–9" if first.isdigit() else first.upper()


def anchor(letter: str) -> str:
    """Return a letter as addresses and anchors name it."""
    return "0-9" if letter == "0–9" else "other" if letter == "#" else letter.lower()
