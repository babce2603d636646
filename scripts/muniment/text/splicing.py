"""Takes stretches out of a text."""

from collections.abc import Iterable


def without(text: str, stretches: Iterable[tuple[int, int]], instead: str = " ") -> tuple[str, int]:
    """Return a text without stretches, which come by where they begin, and how many there were.

    One that begins within another is a part of that. `instead` stands in the place of each.
    """
    kept, position = list[str](), 0
    for start, end in stretches:
        if start >= position:
            kept.append(text[position:start])
            position = end
    return instead.join([*kept, text[position:]]), len(kept)
