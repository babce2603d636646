"""Patterns of many phrases in whatever case, laid out so that the first letters of a text rule out most of them."""

import re

from muniment.text.patterns import late

PIECE = late(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[^\\\[]", re.DOTALL)
"""A piece of a pattern that is not to be parted: an escape, a class of characters, a character."""
REPEATS = ("?", "*", "+", "{")
"""What says of the letter before it how often it stands."""


def anycase(alternatives: str) -> str:
    """Return a pattern that finds what `(?i:…)` around alternatives finds, and prefers the same of them.

    `re` rules out an alternative by the class of characters that it begins with, but must enter each that begins with a
    letter of whatever case. Only those in a row stand together under one letter, so that none goes before another.
    Of the few letters that `re` takes for others, such as 'ı' for 'i', none counts at the beginning.
    """
    return _together(_parted(alternatives))


def small(alternatives: str, *, ordered: bool = True) -> str:
    """Return a pattern that finds in small letters what `(?:…)` around alternatives finds, and prefers the same.

    `re` looks at the beginning of each of them in turn, wherever in memory that is; so it looks at one a letter.
    `ordered` is not so where nobody asks which of them is found: then those that begin with no letter are asked last.
    """
    parted = _parted(alternatives)
    return _together(parted if ordered else sorted(parted, key=lambda one: not _is_lettered(one)), small=True)


def _together(parted: list[str], *, small: bool = False) -> str:
    """Return the pattern of alternatives, those in a row that begin with the same letter behind that."""
    rows: list[tuple[str, list[str]]] = []
    begun: dict[str, list[str]] = {}
    for one in parted:
        letter = one[:1].lower() if _is_lettered(one) else ""
        if not letter:
            begun = {}
            rows.append(("", [one]))
        elif letter in begun:
            begun[letter].append(one[1:])
        else:
            begun[letter] = [one[1:]]
            rows.append((letter, begun[letter]))
    return f"(?:{'|'.join(_row(letter, rest, small=small) for letter, rest in rows)})"


def _row(letter: str, rest: list[str], *, small: bool) -> str:
    """Return the pattern of alternatives by the letter that they begin with, and what stands behind that."""
    head = f"[{letter}{letter.upper()}]" if letter != letter.upper() and not small else letter
    if len(rest) > 1:
        return head + _together(rest, small=small)
    return f"{head}(?i:{rest[0]})" if rest[0] and not small else head + rest[0]


def _is_lettered(one: str) -> bool:
    """Return whether an alternative begins with one letter, which has as many characters in either case."""
    letter = one[:1]
    return letter.isalpha() and len(letter.lower()) == len(letter.upper()) == 1 and one[1:2] not in REPEATS


def _parted(alternatives: str) -> list[str]:
    """Return alternatives one by one: those within groups stay together."""
    made, depth = [""], 0
    for piece in PIECE.findall(alternatives):
        if piece == "|" and depth == 0:
            made.append("")
        else:
            depth += (piece == "(") - (piece == ")")
            made[-1] += piece
    return made
