"""Labels of blogs by their meaning in many languages, as names/labels.txt lists them, for patterns to hold."""

import re
from collections.abc import Iterable
from functools import cache

from muniment.text import names


def listed(meaning: str) -> list[str]:
    """Return the labels of a meaning, in small letters."""
    lines = (names.FOLDER / "labels.txt").read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith(f"{meaning}: ")).partition(": ")[2].split("; ")


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
