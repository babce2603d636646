"""Facts that were read beside those that are shown: precision, recall, and what was missed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Compared = Iterable[tuple[str, str, Counter[Any], Counter[Any]]]
"""Of each thing that was read and each aspect: its name, the aspect, what is shown there and what was read."""


def counts(compared: Compared, aspects: Iterable[str]) -> dict[str, list[int]]:
    """Return, by aspect, how many facts were read rightly, how many were read, and how many are shown."""
    sums = {aspect: [0, 0, 0] for aspect in aspects}
    for _, aspect, wanted, found in compared:
        for place, number in enumerate(((wanted & found).total(), found.total(), wanted.total())):
            sums[aspect][place] += number
    return sums


def misses(compared: Compared) -> Iterator[str]:
    """Yield what was read wrongly or not at all, a line each."""
    for name, aspect, wanted, found in compared:
        yield from (f"{name}: {aspect}: not read: {fact}" for fact in wanted - found)
        yield from (f"{name}: {aspect}: made up: {fact}" for fact in found - wanted)


def table(numbers: Mapping[str, Mapping[str, Sequence[int]]], aspects: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a table: precision / recall of each aspect, a line for each lot of `numbers`."""
    asked = list(aspects)
    yield f"{'':14}" + "".join(f"{aspect:>15}" for aspect in asked)
    for lot, sums in numbers.items():
        yield f"{lot:14}" + "".join(_shares(*sums[aspect]) for aspect in asked)


def _shares(right: int, read: int, shown: int) -> str:
    """Return precision and recall as a cell of that table; dashes where nothing is read or shown."""
    return f"{right / max(1, read):>7.3f} / {right / max(1, shown):.3f}" if read or shown else f"{'– / –':>15}"
