"""Tells the author's name from the signs and words that a tool left beside it: links, counts of comments, buttons."""

import re
from collections.abc import Sequence

from muniment.captures.words import besidedates, bylines
from muniment.captures.words.datewords import LEAD
from muniment.captures.words.furniture import LABEL
from muniment.captures.words.replywords import COMMENTS

LINKED = re.compile(r"\[*(?P<name>[^\[\]]*[^\[\]\s])\s*\]")
"""The words of a link, which may begin before the name does."""
NUMBERED = re.compile(r"\s*\[\d+\]")
"""The number that a text browser puts before a link."""
ADDRESS = re.compile(r"\s*\(https?://")
EDGE = re.compile(r"(?<=[^\W\d_])(?=\d|[^\W\d_a-z])|\s[\s|·•–—-]*")
"""Where a name may end: at a space, or before what stands beside it without any."""
DASHES = "–—-"
ENDS = " \t\r\n|·•–—-,"
MOST = 4
"""Words of a button, or that say how many comments there are."""
SURE = 5
"""Characters of a word before a date that ends no name."""


def within(text: str) -> tuple[int, int]:
    """Return where the name stands in what a line says of its author; `(0, 0)` where it names labels or a button."""
    if LABEL.match(text) or besidedates.counts(text.strip(ENDS)):
        return 0, 0
    start, end = _unlinked(text)
    for edge in EDGE.finditer(text, start, end):
        behind = text[edge.end() : end].split()
        if edge.start() > start and _is_beside(behind):
            end = edge.start()
            break
    name = text[start:end]
    return (start + len(name) - len(name.lstrip()), start + len(name.rstrip(ENDS))) if name.strip(ENDS) else (0, 0)


def _unlinked(text: str) -> tuple[int, int]:
    """Return where the words of a link stand, or what stands before an address or the number of another link."""
    linked = LINKED.match(text) or (LINKED.search(text) if "](" in text else None)
    if linked is not None and not linked["name"].isdigit():
        return linked.span("name")
    ends = [found.start() for found in (NUMBERED.search(text), ADDRESS.search(text)) if found and found.start()]
    numbered = [*NUMBERED.finditer(text)]
    if numbered and text.rstrip()[-1:] in DASHES:  # a category stands over the name and the dash before the date
        return numbered[-1].end(), len(text)
    return 0, min(ends, default=len(text))


def _is_beside(words: Sequence[str]) -> bool:
    """Return whether words are or begin with a button, or how many comments there are; or lead to a date."""
    if len(words) == 1 and len(words[0]) >= SURE and LEAD.fullmatch(words[0]):
        return True
    for count in range(1, min(MOST, len(words)) + 1):
        said = " ".join(words[:count])
        if COMMENTS.fullmatch(said) or (besidedates.counts(said) and (count > 1 or not bylines.is_name(said))):
            return True
    return False
