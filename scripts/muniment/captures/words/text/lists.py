"""Tells lines of a list from lines that only look like it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

import msgspec

from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late, often

COMMAS = (",", "،", "、")
"""What stands between the names of a list."""
MARK = often(
    r"(?P<indent>[ \t\u00a0]*)(?P<mark>[-*+•·▪◦‣⁃●○■□]|(?<= {6})[☆★◎]|#\.|(?P<number>\d{1,9})(?P<stop>[.)]))"
    r"[ \t\u00a0]+(?=\S)"
)
"""What begins an entry; w3m marks those of inner lists with stars, which elsewhere adorn titles."""
SURE = frozenset((*"•▪◦‣⁃●○■□", "#."))
"""Bullets that are bullets even where one stands alone."""
MARKS = SURE | {*"*+-"}
"""What may be a bullet where it stands alone."""
BREAK = late(r"(?<=\S)(?: {1,2}|\\)$")
"""How a line ends that Markdown breaks there."""
NUMBERED = late(r"\[\d+\](?=[^\s\[\](])(?!http)")
"""The number of a link before its words."""
REFERRED = late(r"\[([^\[\]]+)\]\[\d+\]")
"""A link whose address stands elsewhere under a number."""
FAR = 40
"""Lines that are looked through beside an entry of a list."""
BROKEN = late(r"\]\([^\s()]*\)+")
"""What is left of a link whose words hold brackets."""


def unmarked(words: str) -> str:
    """Return the words of a line without a bullet, hashes and marks of emphasis."""
    mark = None if words[:1].isalpha() else MARK.match(words)
    return (words[mark.end() :] if mark else words).strip("#*_ ")


def shown(line: Line) -> str:
    """Return the words of a line without what makes links of them."""
    return _shown(line.text, line.words)


@lru_cache(maxsize=1024)
def _shown(text: str, words: str) -> str:
    words = BROKEN.sub("", addresses.bare(text)) if addresses.may_link(text) else words
    words = REFERRED.sub(r"\1", words) if "][" in words else words
    return NUMBERED.sub("", words) if "[" in words else words


class Row(msgspec.Struct, frozen=True):
    """A line as it will be written: where its content begins, its list mark as written, how deep its list is."""

    line: Line
    start: int
    mark: str = ""
    depth: int = 0


class _Level(msgspec.Struct):
    """A list that is open: its indent, and the mark of its last entry."""

    indent: int
    number: int
    stop: str
    bullet: str


def place(words: str, text: str, start: int = 0) -> tuple[int, int] | None:
    """Return where words stand in a line, be the spaces between them wider there; None where they do not."""
    found = re.compile(r"\s+".join(map(re.escape, words.split()))).search(text, start)
    return found.span() if found else None


def begin(words: Sequence[str], text: str, end: int) -> int:
    """Return where words begin that end at a place of a line, be the spaces between them wider; -1 where none do."""
    for behind, word in enumerate(reversed(words)):
        close = _trimmed(text, end) if behind else end
        if (behind and close == end) or not text.endswith(word, 0, close):
            return -1
        end = close - len(word)
    return end


def _trimmed(text: str, end: int) -> int:
    """Return where a text up to a place ends without the space there."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def rows(lines: Sequence[Line], *, wrapped: bool = False) -> list[Row]:
    """Return the lines (none of them blank) as rows; a number out of its row and a lone dash open no list."""
    made: list[Row] = []
    while len(made) < len(lines):
        place = len(made)
        if not MARK.match(lines[place].text):
            made.append(plain(lines[place]))
            continue
        taken = list(_taken(islice(lines, place, None), wrapped=wrapped))
        announced = place > 0 and lines[place - 1].words.endswith(":")
        made += taken if _is_list(taken, announced=announced) else [plain(lines[place])]
    return made


def plain(line: Line) -> Row:
    """Return a line that is in no list."""
    text = line.text
    return Row(line, line.start + len(text) - len(text.lstrip(" \t\f\v\ufeff")))


def _taken(lines: Iterable[Line], *, wrapped: bool) -> Iterator[Row]:
    """Yield the rows of the list that the first line opens, as far as it goes."""
    levels: list[_Level] = []
    previous = -2
    for line in lines:
        mark = MARK.match(line.text)
        if mark is None:
            goes_on = levels and line.number == previous + 1 and (wrapped or line.text[:1].isspace())
            if not goes_on:
                return
            yield msgspec.structs.replace(plain(line), depth=len(levels))
        elif _follows(levels, mark):
            yield Row(line, line.start + mark.end(), _written(levels[-1]), len(levels))
        else:
            return
        previous = line.number


def _follows(levels: list[_Level], mark: re.Match[str]) -> bool:
    """Take a mark into the open lists; False where it belongs to none of them."""
    indent = len(mark["indent"].expandtabs(4))
    while len(levels) > 1 and indent < levels[-1].indent - 1:
        levels.pop()
    number = int(mark["number"] or 0)
    bullet = "" if mark["number"] else mark["mark"] if mark["mark"] in "-*+" else "-"
    if not levels or indent > levels[-1].indent + 1:
        levels.append(_Level(indent, number, mark["stop"] or "", bullet))
        return True
    level = levels[-1]
    if bullet != level.bullet or (number != level.number + 1 and number > 1):
        return False
    if number == 1:
        level.stop = ")" if level.stop == "." else "."  # another list: Markdown tells it by another mark
    level.number = number
    return True


def _written(level: _Level) -> str:
    return f"{level.bullet} " if level.bullet else f"{level.number}{level.stop} "


def _is_list(taken: Sequence[Row], *, announced: bool) -> bool:
    opening = [row for row in taken if row.mark]
    if not opening:
        return False
    mark = MARK.match(opening[0].line.text)
    first = mark["mark"] if mark else ""
    return len(opening) > 1 or first in SURE or first in ("1.", "1)") or (announced and not first[0].isdigit())


def entries(lines: Sequence[Line], place: int) -> list[int]:
    """Return the places of the entries that follow each other in a list, one of which begins at a place.

    Lines between them that are set in are theirs; a long list is not looked through.
    """
    return [*reversed([*_beside(lines, place, -1)]), place, *_beside(lines, place, 1)]


def _beside(lines: Sequence[Line], place: int, step: int) -> Iterator[int]:
    """Yield the places of the entries above or under one."""
    at = place + step
    while 0 <= at < len(lines) and abs(at - place) <= FAR and lines[at].number == lines[at - step].number + step:
        if MARK.match(lines[at].text):
            yield at
        elif not lines[at].text[:1].isspace():
            return
        at += step
