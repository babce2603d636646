"""The forms of the sentences in which blogs say of a post when it appeared and what it is filed under, by language."""

import re
from collections.abc import Iterator
from functools import cache

from muniment.captures.words.text.lines import single_spaced
from muniment.text import names
from muniment.text.folding import Folded
from muniment.text.patterns import late

BEGINS, DATED = "begins: ", "dated: "
NAMES = {"C": "categories", "T": "tags", "A": "author"}
NAME = late("[CTAD]")
BEHIND = r"(?:(?<=[^\W\d_][^\W\d_][^\W\d_])(?:[.]\s+(?=[^\W\d_a-z])|。).{10,400})?\W*"
"""What may stand behind a sentence that says a day: another, such as what says how readers may answer."""
DAY = "\x1e"
"""Stands for each character of the day that a sentence says."""


def beginnings() -> list[str]:
    """Return what the sentences begin with that say no day."""
    return next(line for line in _lines() if line.startswith(BEGINS)).removeprefix(BEGINS).split("; ")


@cache
def undated(tail: str) -> tuple[Folded, ...]:
    """Return the forms of sentences that say no day, with what may stand behind each."""
    forms = (line for line in _lines() if not line.startswith(("#", BEGINS, DATED)))
    return tuple(_form(form, tail) for form in forms)


@cache
def _dated() -> tuple[Folded, ...]:
    return tuple(_form(line.removeprefix(DATED), BEHIND) for line in _lines() if line.startswith(DATED))


def places(text: str, day: tuple[int, int]) -> dict[str, tuple[int, int]]:
    """Return where a sentence that says a day at a place names categories, tags and the author; empty for others."""
    first, last = day
    shown, at = single_spaced(text[:first] + DAY * (last - first) + text[last:])
    found = next((found for form in _dated() if (found := form.fullmatch(shown))), None)
    told = found.groupdict().keys() if found else ()
    spans = ((name, found.span(name)) for name in told if found and found[name])
    return {name: (at[start], at[end - 1] + 1) for name, (start, end) in spans}


def _lines() -> Iterator[str]:
    """Yield the lines of names/filed.txt."""
    yield from (names.FOLDER / "filed.txt").read_text(encoding="utf-8").splitlines()


def _form(form: str, tail: str) -> Folded:
    return Folded(rf"\W*{NAME.sub(_group, form)}{tail}")


def _group(name: re.Match[str]) -> str:
    return f"{DAY}+" if name[0] == "D" else rf"(?P<{NAMES[name[0]]}>[^\s{DAY}][^{DAY}]{{0,400}}?)"
