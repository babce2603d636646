"""What stands right beneath a post's text: lines drawn across the page, and under a date more of it, as its labels."""

from collections.abc import Sequence
from itertools import takewhile

from muniment.captures.words.blogs import cards
from muniment.captures.words.blogs.furniture import NAVIGATION, announces_others
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

HEADED = late(r"#+\s")
MOST = 8
"""Lines under such a date that may be the post's."""


def near(lines: Sequence[Line]) -> list[Line]:
    """Return the few of the lines from such a date on, or from the card of an author, above the next text or list."""
    card = bool(lines) and cards.ABOUT.fullmatch(lines[0].words.strip("#*_: ")) is not None
    return [*takewhile(lambda line: not (_heads(line, card=card) or pagelines.is_text(line)), lines[:MOST])]


def _heads(line: Line, *, card: bool) -> bool:
    """Return whether a line is a heading of what stands beside posts, or of another post, or an entry of a list.

    The parts of a `card` have headings.
    """
    words = lists.shown(line).strip("#*_ " if card else "*_ ")
    hashed = HEADED.match(line.words) is not None and "#" not in line.words.lstrip("#")  # '# asylum# courts' are labels
    headed = (hashed and not card) or MARK.match(line.text) is not None
    return headed or announces_others(words) or NAVIGATION.fullmatch(words) is not None


def unruled(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a text without those at its end that are drawn across the page, to part it from the next."""
    last = len(lines)
    while last > 1 and pagelines.RULE.fullmatch(lines[last - 1].words):
        last -= 1
    return lines[:last]


def begun(lines: Sequence[Line], foot: int) -> int:
    """Return the line where the foot of a post begins: the one above it may lead to the name in it."""
    above = next((line for line in reversed(lines) if line.number < foot), None)
    return above.number if above and bylines.leads(above.words) else foot
