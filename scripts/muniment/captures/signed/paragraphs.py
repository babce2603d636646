"""Paragraphs that a tool wrapped into lines: where each begins and ends, and the words of it."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from muniment.captures.signed.kinds import heads
from muniment.captures.signed.runs import GAPS
from muniment.captures.signed.strokes import STROKES
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import countries, stops
from muniment.text.patterns import late

NARROWEST, WIDEST, MOST = 30, 170, 200
"""Characters of the longest line where a tool wrapped lines, and lines of a paragraph."""
UNSPACED = r"\u3040-\u30ff\u3400-\u9fff"
SEAM = late(rf".?[{UNSPACED}、，；][{UNSPACED}]|[^\W\d_]-[^\W\d_]")
"""What stands on both sides of the end of a line between two signs of Chinese or Japanese, or behind a hyphen."""
FIRST = late(rf"[{UNSPACED}]|\S*")
"""What has no place in the line above: one sign of those, else a word."""
CUT = late(
    r"[^\W\d_]-$| (?:of|the|for|in|to|de|del|du|des|d[ao]s?|la|las|los|le|les|en|et|y|para|pour|por|per|della|dei|"
    r"für|von|der|die|den|und)$"
)
"""How a line ends that surely goes on, though a tool set what follows apart: as at the end of a page."""
RAGGED = 12
"""Characters by which a line is shorter than others, at most, that goes on in small letters, where lines are ragged."""
STOPPED = late(rf"[{stops.ENDS}]\s*$")
"""The end of a sentence."""
BROKEN = ("  ", "\\")
"""How a line ends in Markdown that a page breaks there."""
COUNT = late(r"\s\(?(\d{1,3})[.)]$")
"""A number with its full stop, at the end of a line."""
INITIAL = late(r"(?:^|\s)[^\Wa-z\d_]\.$")
"""The first letter of a name, with its full stop."""


def width(lines: Sequence[Line]) -> int:
    """Return the characters of the longest line that no address makes long; 0 where no tool wrapped the lines."""
    widest = max((len(line.text) for line in lines if not addresses.able(line.text)), default=0)
    return widest if NARROWEST <= widest <= WIDEST else 0


def begins(lines: Sequence[Line], place: int, widest: int) -> int:
    """Return where the paragraph begins that a tool wrapped, of which a line is at a place."""
    first = place
    while widest and first > max(0, place - MOST) and _goes_on(lines[first - 1], lines[first], widest):
        first -= 1
    return first


def above(lines: Sequence[Line], place: int, widest: int) -> str:
    """Return the words of the paragraph that a tool wrapped, to the end of a line of it."""
    return " ".join(line.words for line in lines[begins(lines, place, widest) : place + 1])


def paragraph(lines: Sequence[Line], place: int, widest: int) -> tuple[str, int]:
    """Return the words of a line with those of the lines that a tool wrapped them into, and where these end."""
    end, last = place + 1, min(len(lines), place + MOST)
    while widest and end < last and _goes_on(lines[end - 1], lines[end], widest):
        end += 1
    return (joined([line.words for line in lines[place:end]]) if end > place + 1 else lines[place].words), end


def whole(lines: Sequence[Line], widest: int) -> list[Line]:
    """Return the lines of a text that a tool wrapped, each paragraph as one, as near to each other as they were."""
    told: list[Line] = []
    place = lost = 0
    while place < len(lines):
        words, end = paragraph(lines, place, widest)
        line, number = lines[place], lines[place].number - lost
        one = {} if end == place + 1 else {"text": words, "words": words}
        told.append(msgspec.structs.replace(line, number=number, **one))
        place, lost = end, lost + end - place - 1
    return told


def joined(parts: Sequence[str]) -> str:
    """Return lines as one, without space behind hyphens and between signs of a script that has none."""
    seams = (SEAM.fullmatch(f"{above[-2:]}{below[:1]}") is not None for above, below in pairwise(parts))
    return "".join(
        [*parts[:1], *(below if seam else f" {below}" for seam, below in zip(seams, parts[1:], strict=True))]
    )


def _goes_on(above: Line, line: Line, widest: int) -> bool:
    """Return whether the first word of a line had no place any more in the line above."""
    mark, cut = MARK.match(line.text), CUT.search(above.words) is not None
    if line.number != above.number + 1 or cut:
        return cut and mark is None
    stopped = STOPPED.search(above.words) and not (INITIAL.search(above.words) or _is_counting(above.words))
    stopped = stopped or above.text.endswith(BROKEN) or (line.words[:1].isupper() and _is_whole(above.words))
    near = not (stopped or GAPS.search(line.text.strip()))
    apart = mark and not (STROKES.match(line.words) and line.words[0] in above.words) and not _counts_on(above, mark)
    first = FIRST.match(line.words)
    small = RAGGED if line.words[:1].islower() else 0
    full = near and not apart and first and len(above.text.rstrip()) + 1 + first.end() + small > widest
    return bool(full) and not heads(line.words)


def _is_counting(words: str) -> bool:
    """Return whether a line ends with the number of the entry under it, behind the one before: '5. A 6.'."""
    last = COUNT.search(words)
    return last is not None and re.search(rf"(?:^|\s)\(?{int(last[1]) - 1}[.)]\s", words) is not None


def _counts_on(above: Line, mark: re.Match[str]) -> bool:
    """Return whether a number that a line begins with is the next to one within the line above: '… 4) A' and '5) B'."""
    number = int(mark["number"] or 0)
    return number > 1 and re.search(rf"\s\(?{number - 1}{re.escape(mark['stop'])}\s", above.words) is not None


def _is_whole(words: str) -> bool:
    """Return whether a line ends as an entry does, in a bracket or a country, with no comma behind to a next one."""
    return words.endswith(")") or bool(countries.code(words.rpartition(", ")[2]))
