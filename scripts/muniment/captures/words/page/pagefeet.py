"""Tells the foot of a page, under the addresses that close a post, from the post's text."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.words.blogs import ownpages
from muniment.captures.words.cited import sources, works
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import FULL, Line
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.patterns import late

STRAY = 80
"""Characters of a line that may be no text."""
FEW, MOST = 2, 40
"""Lines that may be the post's own, and lines of a foot."""
SCRIPTED = late(r" ?\(javascript:[^|]*\)")
"""What the link of a button runs."""
STROKE = late(r"\s*[|·•]\s*")
PAGER = late(r"\W*\d{1,4}(?:\W+\d{1,4})+\W*")
"""The numbers of pages that lead to each."""
BUTTON = 40
"""Characters of a button."""
STOPPED = late(rf"\w(?=\W+$)[^\w{stops.ENDS}]*[{stops.ENDS}]")
"""The end of a sentence."""


def above(lines: Sequence[Line]) -> int:
    """Return the number of lines above the foot of a page that follows an address without words; else of all."""
    for place in range(len(lines) - 1, max(-1, len(lines) - 1 - MOST), -1):
        read = sources.read(lines[place].text)
        if read is not None and not any(works.named(cited.address) for cited in read.cited):
            return place + 1 if _is_foot(lines[place + 1 :]) else len(lines)
    return len(lines)


def _is_foot(lines: Sequence[Line]) -> bool:
    """Return whether lines are the foot of a page: one at least says so, and none is surely a paragraph of a text."""
    if (
        len(lines) <= FEW
        or not (is_loose(lines[0]) or is_machinery(lines[0]))
        or any(pagelines.is_text(line) for line in lines)
    ):
        return False
    flows = (len(one.text) >= FULL and _is_stopped(two) for one, two in pairwise(lines) if two.number == one.number + 1)
    return not any(flows) and any(is_pages(line) or is_machinery(line) for line in lines)


def is_pages(line: Line) -> bool:
    """Return whether a line is one that the page draws, or a button, or strokes part it that is one from others."""
    if MARK.match(line.text) or not line.words:
        return bool(pagelines.RULE.fullmatch(line.words))
    words = addresses.bare(line.text)
    words = SCRIPTED.sub("", words) if "(javascript:" in words else words
    parts = STROKE.split(words) if any(stroke in words for stroke in pagelines.STROKES) else ()
    buttons = len(parts) > 1 and any(map(pagelines.is_furniture, parts)) and all(len(part) <= BUTTON for part in parts)
    drawn = pagelines.RULE.fullmatch(line.words) or (PAGER.fullmatch(words) and addresses.able(line.text))
    return bool(buttons or drawn or pagelines.is_furniture(line.words))


def is_loose(line: Line) -> bool:
    """Return whether a line is too short for a text, and no sentence: a name, a label, a button."""
    return len(addresses.bare(line.text)) <= STRAY and not _is_stopped(line)


def _is_stopped(line: Line) -> bool:
    return STOPPED.search(addresses.bare(line.text)) is not None


def is_machinery(line: Line) -> bool:
    """Return whether all addresses of a line lead to labels, authors or comments of a blog."""
    found = addresses.find(line.text)
    return bool(found) and all(ownpages.is_machinery(one.url) for one in found)
