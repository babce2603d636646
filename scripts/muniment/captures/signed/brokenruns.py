"""Runs of names that a tool, or who typed them, wrapped narrower than the text above them."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import paragraphs, wrapped
from muniment.captures.words.text.lines import Line, together
from muniment.captures.words.text.lists import MARK

SHORTEST = 3
"""Lines of a run of names that is known to be wrapped by itself."""


def of_run(lines: Sequence[Line], place: int) -> list[str]:
    """Return the lines of a run of names that is narrower than the text, where a name is broken; none elsewhere."""
    end = together(lines, place)
    if end - place < SHORTEST:
        return []
    run = [line.words for line in lines[place:end]]
    run = run[: next((at for at, words in enumerate(run, 1) if paragraphs.STOPPED.search(words)), len(run))]
    parted = (
        SHORTEST <= len(run) <= sum("," in words or ";" in words for words in run) + 2
    )  # the first and the last may name one
    marked = sum(MARK.match(line.text) is not None for line in lines[place : place + len(run)])
    return run if parted and 2 * marked < len(run) and any(_is_broken(*two) for two in pairwise(run)) else []


def _is_broken(above: str, below: str) -> bool:
    """Return whether a name goes on in the line under one."""
    within = above.count("(") > above.count(")") or below[:1] in wrapped.BRACKETS or below[:1].islower()
    return within or wrapped.HANGING.search(above) is not None
