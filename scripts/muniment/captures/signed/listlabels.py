"""The lines that stand over or among the entries of a list of signatories, and those that lead to what follows it."""

import re
from collections.abc import Sequence

from muniment.captures.signed import announcing
from muniment.captures.signed.announcing import LABEL
from muniment.captures.signed.persons import GROUPS
from muniment.captures.words.cited import further, leadins
from muniment.captures.words.page import pagelines
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import countries

HEADED = re.compile(r"\s*#{1,6}\s|\*\*[^*]+\*\*$|__[^_]+__$")
"""A line that is marked as a heading."""
NUMBERED = re.compile(r"\s*\(\d{1,3}\)$")
"""How many entries stand under a heading."""


def is_label(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line leads to the entries under it."""
    if place + 1 >= len(lines):
        return False
    line = lines[place]
    if MARK.match(line.text) or len(line.words) > LABEL:
        return False
    words = line.words.strip("*_#= ")
    if is_after(words):
        return False
    headed = HEADED.match(line.words) and not HEADED.match(lines[place + 1].words)
    told = is_heading(words) or (headed and announcing.says_signed(words))
    return words.endswith(announcing.COLONS) or bool(told)


def is_after(words: str) -> bool:
    """Return whether a line leads to what follows a list, or is the page's own."""
    told = announcing.is_after(words) or announcing.is_farewell(words) or leadins.is_label(words)
    told = told or further.is_label(words)
    return told or further.heads(f"# {words}", "") or pagelines.is_furniture(words)


def is_heading(entry: str) -> bool:
    """Return whether an entry says where those under it are from, or of what kind they are."""
    return bool(countries.code(NUMBERED.sub("", entry))) or announcing.is_group(entry)


def names_more(words: str) -> bool:
    """Return whether a line that leads to entries says that these signed too: that they are bodies, or from where."""
    return bool(is_heading(words.strip("*_#= ")) or GROUPS.search(words) or announcing.says_signed(words))
