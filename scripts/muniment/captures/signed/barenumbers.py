"""Bare numbers before the lines of a list, with nothing else that says so."""

import re
from collections.abc import Sequence
from itertools import pairwise

from muniment.text.patterns import late

COUNTED = late(r"\(?(?P<number>\d{1,4})\)?(?:\s+|(?=[^\W\d_a-zß-ÿºª]))(?P<rest>[^\W\d].*)")
"""A line with a number before it and nothing else that says so; a tool may have lost the space between."""
NUMBER = late(r"\s*\(?\d+\)?")


def without(block: Sequence[str]) -> Sequence[str]:
    """Return lines without bare numbers before them, where those of all lines stand in a row."""
    able = len(block) > 1 and all(COUNTED.fullmatch(words.strip()) for words in block)
    return [words.strip() for words in blank(block)] if able else block


def blank(block: Sequence[str]) -> Sequence[str]:
    """Return lines with space for the bare numbers before them, where these stand in a row; some go on with others."""
    if not block or not block[0].lstrip(" (")[:1].isdigit():
        return block
    found = [COUNTED.fullmatch(words.strip()) for words in block]
    numbers = [int(one["number"]) for one in found if one]
    in_row = len(numbers) > 1 and all(after == before + 1 for before, after in pairwise(numbers))
    if not (in_row and all(one or words[:1] == " " for one, words in zip(found, block, strict=True))):
        return block
    return [NUMBER.sub(_blank, words, count=1) if one else words for one, words in zip(found, block, strict=True)]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
