"""Which known names are nearest to one that is not known."""

from collections.abc import Callable, Iterable

CLOSE = 75.0
"""Likeness in per cent from which a name is worth proposing."""


def nearest(name: str, known: Iterable[str], cutoff: float = CLOSE) -> str:
    """Return the known name most like `name`; empty where none is."""
    return next((other for other, _ in ranked(name, known, limit=1, cutoff=cutoff)), "")


def ranked(
    name: str,
    known: Iterable[str],
    *,
    limit: int,
    cutoff: float = CLOSE,
    folded: Callable[[str], str] | None = None,
) -> list[tuple[str, float]]:
    """Return the known names most like `name`, each with its likeness in per cent, the likest first."""
    from rapidfuzz import fuzz, process  # needed only where something is wrong

    found = process.extract(name, sorted(known), scorer=fuzz.ratio, processor=folded, score_cutoff=cutoff, limit=limit)
    return [(other, score) for other, score, _ in found]


def alike(names: Iterable[str], *, cutoff: float, folded: Callable[[str], str]) -> list[tuple[str, str, float]]:
    """Return each pair of names that are nearly one, whatever the order of their words; the likest first."""
    from rapidfuzz import fuzz, process  # needed only where a person asks

    listed = sorted(names)
    words = [" ".join(sorted(folded(name).split())) for name in listed]
    found = (
        (listed[first], listed[first + 1 + second], score)
        for first, name in enumerate(words)
        for _, score, second in process.extract(
            name, words[first + 1 :], scorer=fuzz.ratio, score_cutoff=cutoff, limit=None
        )
    )
    return sorted(found, key=lambda pair: (-pair[2], pair[:2]))
