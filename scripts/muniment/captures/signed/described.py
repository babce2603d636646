"""Bodies of which each stands over what is said of it: a name and its country, and lines of a sentence under it."""

from collections.abc import Sequence

from muniment.captures.signed import announcing, entrywords, persons, wholetext
from muniment.captures.words.text.lines import Line, together
from muniment.text import naming
from muniment.text.patterns import late

FEWEST, HALF, LONGEST = 3, 2, 8
"""Bodies of such a list, of how many one says more than its name, and lines of each with what is said of it."""
SMALL = late(r"(?: [^\W\d_A-Z][^\W\d_A-Z]*){2}")
"""Small words next to each other, as sentences have them."""


def told(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the names of such a list from a place on, and where it ends; none where lines are no such list."""
    names: list[str] = []
    said = closed = 0
    while place < len(lines):
        end = together(lines, place, LONGEST)
        name, more = naming.unmarked(lines[place].words), [line.words for line in lines[place + 1 : end]]
        if not (more and _is_name(name) and SMALL.search(" ".join(more))):
            break
        names, said, place = [*names, name], said + persons.says_more(name), end
        closed += wholetext.is_closed(more[-1])
    sure = len(names) >= FEWEST and HALF * min(said, closed) >= len(names)
    return (names, place) if sure else ([], place)


def _is_name(words: str) -> bool:
    brief = len(words) <= announcing.LABEL and not wholetext.is_closed(words) and not words.endswith(announcing.COLONS)
    return brief and entrywords.reads_as_name(words) and not (persons.is_person(words) or persons.may_be_named(words))
