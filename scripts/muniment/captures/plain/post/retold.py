"""Lines of which the next one, right under it, says all again and goes on, as captions of pictures do."""

from collections.abc import Sequence

from muniment.captures.words.text.lines import Line, together
from muniment.captures.words.text.lists import MARK
from muniment.text import stops

SHORTEST, LONGEST_CREDIT = 12, 120
"""Characters of what is told of a picture and said again, and of whose it is, which is no longer than a name."""
LISTED = 2
"""Lines beside two in a list of which the latter says the former again, with more."""


def repeats(lines: Sequence[Line], place: int) -> bool:
    """Return whether the line under one says it again and goes on, and both are no entries of a list."""
    line, below = lines[place], lines[place + 1 : place + 2]
    near = len(line.words) > SHORTEST and [one.number for one in below] == [line.number + 1]
    again = near and below[0].words.startswith(line.words.rstrip("."))
    return again and not ("://" in line.words or MARK.match(below[0].text) or _are_listed(lines, place))


def _are_listed(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line and the next stand in a list: two right above and under them are brief and no sentence."""
    first = place
    while first > max(0, place - LISTED) and lines[first - 1].number == lines[first].number - 1:
        first -= 1
    beside = [*lines[first:place], *lines[place + 2 : together(lines, place, LISTED + 2)]]
    brief = [line for line in beside if len(line.words) <= LONGEST_CREDIT and line.words[-1:] not in stops.SIGNS]
    return len(brief) >= LISTED
