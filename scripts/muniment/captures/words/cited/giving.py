"""Tells links that ask readers for money, by the languages that captures come in: they are no sources."""

from collections.abc import Mapping, Sequence, Set

from muniment.captures.words.blogs.blogaddress import is_post
from muniment.captures.words.blogs.labelwords import listed
from muniment.captures.words.cited import leadins
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.folding import Phrases
from muniment.text.patterns import late

GIVING = Phrases(listed("giving"))
AROUND = " \t\u00a0*_"
MARKS = 4
"""Signs around such words."""
LONGEST = 400
"""Characters of a line that asks, with its address."""
SENTENCE = late(
    rf"[¿¡«“\"']?[^\W\d_](?=[^{stops.ENDS}]*(?:\s[^\W\d_A-Z][^\W\d_]*){{2}})[^{stops.ENDS}\[\]()\d]{{8,160}}[{stops.ENDS}]+"
    rf"|[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af][^{stops.ENDS}\[\]()\d]{{5,80}}[{stops.ENDS}]+"
)
"""A brief sentence, which may stand before the link: no name, and no particulars of a work."""


def pleads(text: str) -> bool:
    """Return whether a line asks for money in a sentence and the link behind it: 'We need you! [Donate](https://…)'."""
    return bool(_lead(text))


def without(lines: Sequence[Line]) -> list[Line]:
    """Return lines without links alone that ask for money; a sentence before one may name who signed."""
    return [line for line in lines if _lead(line.text) != ""]


def among(lines: Sequence[Line], closing: Set[int]) -> set[int]:
    """Return those of closing lines, by their numbers, that ask for money and stand in no list of sources."""
    listed: dict[int, bool] = {}
    for place, line in enumerate(lines):
        if line.number in closing and _lead(line.text) is not None:
            listed[line.number] = _is_listed(lines, place, closing, listed)
    return {number for number, told in listed.items() if not told}


def _lead(text: str) -> str | None:
    """Return the sentence before the one link of a line that asks for money, empty where none is; None elsewhere."""
    first, last = text.find("["), text.rfind("](")
    if not 0 <= first < last or len(text) > LONGEST or not _asks(text[first + 1 : last]):
        return None
    found = addresses.find(text)
    if len(found) != 1 or found[0].start != first or is_post(found[0].url):
        return None
    lead, tail = text[:first].strip(AROUND), text[found[0].end :]
    told = not lead or (SENTENCE.fullmatch(lead) and leadins.label(lead) is None)
    return lead if told and not any(map(str.isalnum, tail)) else None


def _asks(words: str) -> bool:
    """Return whether words ask for money and say no more: 'Donate', 'Support us'."""
    return 0 < len(words) <= GIVING.longest + MARKS and GIVING.fill(words)


def _is_listed(lines: Sequence[Line], place: int, closing: Set[int], known: Mapping[int, bool]) -> bool:
    """Return whether a line goes on a paragraph of links, or those that something announces, each in its own.

    `known`: whether such lines above do.
    """
    near = [line for line in lines[max(0, place - 1) : place + 2] if abs(line.number - lines[place].number) == 1]
    if any(addresses.able(line.text) for line in near):
        return True
    first, led = place, pleads(lines[place].text)
    while place and not led:
        place, line = place - 1, lines[place - 1]
        headed = line.words[:1] == "#" and place < first - 1
        if headed or leadins.is_label(line.words) or line.words.rstrip("*_")[-1:] in (":", "："):
            return True
        if line.number in known:
            return known[line.number]
        led = not (line.number in closing or _is_link(line)) or MARK.match(line.text) is not None
    return False


def _is_link(line: Line) -> bool:
    return line.words[:1] == "[" and line.words[-1:] == ")"
