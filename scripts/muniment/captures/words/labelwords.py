"""Labels of blogs by their meaning in many languages, as names/labels.txt lists them, for patterns to hold."""

import re
from functools import cache

from muniment.text import names


@cache
def either(meaning: str) -> str:
    """Return a pattern that finds any of the labels of a meaning, in small letters and as whole words."""
    lines = (names.FOLDER / "labels.txt").read_text(encoding="utf-8").splitlines()
    listed = next(line for line in lines if line.startswith(f"{meaning}: ")).partition(": ")[2].split("; ")
    words = sorted(set(listed), key=len, reverse=True)
    return rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, words))})(?![^\W\d_])"
