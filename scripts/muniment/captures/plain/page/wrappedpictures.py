"""Pictures of pandoc's Markdown whose words, address or attributes go on in the next lines, each seen as one line."""

from collections.abc import Sequence
from itertools import takewhile

from muniment.captures.plain.page import brokenlinks
from muniment.captures.words.text.lines import Line, line_of
from muniment.text.patterns import late

BEGINS = late(r"\s*(?:[-*+]\s+|\d{1,3}[.)]\s+|#{1,6}\s+)?\[?!\[")
BRACKET = late(r"\\.|[\[({]|[\])}]")
CLOSES = late(r"\s*\]\([^()\s]*\)")
"""The end of a link that holds nothing more, and its address."""
MOST = 12
"""Lines that a picture may take."""


def joined(listed: Sequence[Line], made: list[Line]) -> list[Line]:
    """Return lines, made of those of a text, with each picture that begins one as one line.

    pandoc breaks a line where a space is: in what is told of a picture, and between its attributes, which are blank in
    the lines made.
    """
    for place, line in enumerate(listed):
        end = _end(listed, place) if "![" in line.text and BEGINS.match(line.text) else 0
        if end > place + 1:
            made[place:end] = brokenlinks.one(made[place:end])
    return made


def hollow(made: list[Line]) -> list[Line]:
    """Return lines without the links that held but a picture, in HTML's own tag over several lines, which is gone."""
    for place, line in enumerate(made):
        if not line.text.rstrip().endswith("["):
            continue
        behind = (one.number for one in made[place + 1 : place + MOST] if one.text.strip())
        last = next(behind, 0)
        if last and (closes := CLOSES.match(made[last].text)):
            begun, rest = line.text.rstrip()[:-1], made[last].text[closes.end() :]
            made[place] = line_of(line.number, line.start, line.next, begun.ljust(len(line.text)))
            whole = rest.rjust(len(made[last].text))
            made[last] = line_of(last, made[last].start, made[last].next, whole)
    return made


def _end(listed: Sequence[Line], place: int) -> int:
    """Return the line under a picture, at which all its brackets are closed; 0 where they are not."""
    depth = 0
    for line in takewhile(lambda one: not one.blank, listed[place : place + MOST]):
        for sign in BRACKET.findall(line.text):
            depth += (sign in "[({") - (sign in "])}")
        if depth <= 0:
            return line.number + 1
    return 0
