"""Finds a list of other posts under a text that shows how each begins: a title, and a text that is cut short."""

from collections.abc import Sequence

from muniment.captures.plain.page import excerptends, shortened
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line

SHORT, HEADING = 120, 60
"""Characters of a title or what else is said of such a post, and of the heading of the list."""
FEWEST = 2
"""Posts of such a list."""
QUOTES = "“„«\"‘'「『"
"""What begins a quotation: testimonies break off as well."""
CLOSE = 10
"""Characters at the end of a text among which dots stand."""


def first(lines: Sequence[Line]) -> int:
    """Return where the heading of such a list stands, behind which no text does; the count of lines where none does.

    The last text behind it may be one that the capture itself ends in.
    """
    texts, begins = 0, len(lines)
    for place in range(len(lines) - 1, -1, -1):
        line, last = lines[place], place == len(lines) - 1
        if _is_cut(line):
            texts += place > 0 and not _is_cut(lines[place - 1])
        elif pagelines.is_text(line) or (len(line.words) > SHORT and not last):
            break
        elif texts >= FEWEST and _heads(line.words):
            begins = place
    return begins


def _is_cut(line: Line) -> bool:
    """Return whether a line is a text that ends in dots, or in words that lead on to the rest of it."""
    words = lists.shown(line)
    dotted = any(dots in words[-CLOSE:] for dots in excerptends.DOTS)
    return " " in words and words[0] not in QUOTES and (dotted or shortened.leads_off(words))


def _heads(words: str) -> bool:
    words = words.strip("*_#: ")
    return len(words) <= HEADING and announces_others(words)
