"""Runs of names that a tool, or who typed them, wrapped narrower than the text above them."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import paragraphs, wrapped
from muniment.captures.words.text.lines import Line, together
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

SPARSE, LONG = 10, 15
"""Words to a comma in what is a sentence, and no run of names, and of it at least."""
SHORTEST, BARE, MANY = 3, 2, 2
"""Lines of a run of names that is known to be wrapped by itself, and of these without a comma: the first and last; and
commas in each of two lines of such a run."""
NUMBER = late(r"\d{1,4},")
"""The end of a name: 'Collective' may stand above it."""


def of_run(lines: Sequence[Line], place: int) -> list[str]:
    """Return the lines of a run of names that is narrower than the text, where a name is broken; none elsewhere."""
    run: list[str] = []
    bare, last = 0, together(lines, place, paragraphs.MOST)
    for line in lines[place:last] if last > place + 1 else ():
        bare += not ("," in line.words or ";" in line.words)
        if bare > BARE:
            return []
        run.append(line.words)
        if paragraphs.STOPPED.search(line.words):
            break
    marked = sum(MARK.match(line.text) is not None for line in lines[place : place + len(run)])
    able = len(run) >= SHORTEST or (len(run) > 1 and all(words.count(",") >= MANY for words in run))
    able = able and 2 * marked < len(run)
    return run if able and any(_is_broken(*two) for two in pairwise(run)) else []


def unmixed(line: str, words: str) -> str:
    """Return a line that names bodies, where what seemed to go on with it is a sentence; else the words of both."""
    behind = words[len(line) :].strip()
    number = len(behind.split())
    sparse = number >= LONG and behind.count(",") * SPARSE < number
    told = sparse and behind[:1].isupper() and paragraphs.STOPPED.search(behind)
    return line if told and line[-1:] not in ",;" and "," in line else words


def _is_broken(above: str, below: str) -> bool:
    """Return whether a name goes on in the line under one."""
    within = above.count("(") > above.count(")") or below[:1] in wrapped.BRACKETS or below[:1].islower()
    return within or NUMBER.match(below) is not None or wrapped.HANGING.search(above) is not None
