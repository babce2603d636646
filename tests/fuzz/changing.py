"""Captures changed at random as bytes alone hardly ever are: by whole lines, tags, strings and marks of their form."""

import random
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

MOST = 20_000
"""Octets of a capture that is tried."""
TIMES = 6
"""Changes made to one capture at most."""
LONGEST = 12
"""Parts that one change moves, takes out or brings in at most."""


class Form(NamedTuple):
    """A kind of raw material: captures of it, a pattern that parts it, and what its readers look for."""

    seeds: Sequence[bytes]
    parts: re.Pattern[str]
    words: Sequence[str]


def changed(form: Form, capture: bytes, chance: random.Random) -> bytes:
    """Return a capture with a few changes made to it."""
    parts = _parted(form, capture)
    for _ in range(chance.randint(1, TIMES)):
        start = chance.randint(0, len(parts))
        end = start + chance.randint(0, LONGEST)
        parts[start:end] = chance.choice(CHANGES)(form, parts[start:end], chance)
    return "".join(parts).encode("utf-8", "surrogatepass")[:MOST]


def _parted(form: Form, capture: bytes) -> list[str]:
    return form.parts.findall(capture.decode("utf-8", "replace"))


def _without(_: Form, stretch: list[str], __: random.Random) -> list[str]:
    return stretch[1:]


def _twice(_: Form, stretch: list[str], chance: random.Random) -> list[str]:
    return stretch * chance.randint(2, 4)


def _mixed(_: Form, stretch: list[str], chance: random.Random) -> list[str]:
    return chance.sample(stretch, len(stretch))


def _from_another(form: Form, stretch: list[str], chance: random.Random) -> list[str]:
    """Return a stretch of another capture of the form, before or in the place of this one."""
    parts = _parted(form, chance.choice(form.seeds))
    start = chance.randint(0, len(parts))
    return parts[start : start + chance.randint(1, LONGEST)] + stretch * chance.randint(0, 1)


def _with_a_word(form: Form, stretch: list[str], chance: random.Random) -> list[str]:
    return [chance.choice(form.words) * chance.choice((1, 1, 1, 2, 40)), *stretch]


def _within(form: Form, stretch: list[str], chance: random.Random) -> list[str]:
    """Return a stretch whose first part is cut, or has a word in it."""
    if not stretch:
        return [chance.choice(form.words)]
    place = chance.randint(0, len(stretch[0]))
    behind = stretch[0][place + chance.randint(0, 3) :]
    return [stretch[0][:place], chance.choice(("", chance.choice(form.words))), behind, *stretch[1:]]


CHANGES: tuple[Callable[[Form, list[str], random.Random], list[str]], ...] = (
    _without,
    _twice,
    _mixed,
    _from_another,
    _with_a_word,
    _within,
)
