"""Finds what stands after a post's text on its page: buttons, tags, readers' comments, the foot of the page."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment import days
from muniment.captures import addresses, heading
from muniment.captures.lines import Line
from muniment.captures.phrases import (
    CATEGORIES_LINE,
    COMMENTER,
    COMMENTS,
    FURNITURE,
    READ_MORE,
    TAGS_LINE,
)

SHORT = 120
LONGEST = 4000


class Tail(msgspec.Struct, frozen=True):
    """Lines of a post's part of the page that are not its text, by number."""

    furniture: frozenset[int] = frozenset()
    comments: frozenset[int] = frozenset()
    tags: tuple[tuple[int, int], ...] = ()
    """Where each tag stands in the capture."""
    categories: tuple[tuple[int, int], ...] = ()
    truncated: bool = False

    @property
    def taken(self) -> frozenset[int]:
        """All of them."""
        return self.furniture | self.comments


def read(lines: Sequence[Line]) -> Tail:
    """Return what is no text among these lines (none blank), which follow the date of one post up to the next."""
    said = _comments(lines)
    rest = [line for line in lines if line.number not in said]
    foot = _foot(rest)
    labels = [line for line in rest if _labels(line)]
    tags = [span for line in labels for span in _spans(line, TAGS_LINE, "tags")]
    categories = [span for line in labels for span in _spans(line, CATEGORIES_LINE, "categories")]
    truncated = any(line.number in foot and READ_MORE.fullmatch(line.words) for line in rest)
    furniture = foot | {line.number for line in labels}
    return Tail(frozenset(furniture), frozenset(said), tuple(tags), tuple(categories), truncated)


def _comments(lines: Sequence[Line]) -> set[int]:
    """Return the lines of readers' comments: from their heading, or from the first of them, to the end."""
    for place, line in enumerate(lines):
        near = lines[place + 1 : place + 4]
        opens = COMMENTS.fullmatch(line.words) and any(COMMENTER.search(other.words) for other in near)
        begins = len(line.words) <= SHORT and re.match(r"(?i).{1,60} (?:says?|said|wrote)\s*:$", line.words)
        timed = begins and near and len(near[0].words) <= SHORT and (day := days.first(near[0].text)) and "T" in day.iso
        alone = timed or (len(line.words) <= SHORT and re.match(r"(?i)(?:pingback|trackback)\s*:", line.words))
        if opens or (alone and place > 0):
            return {other.number for other in lines[place:]}
    return set()


def _foot(lines: Sequence[Line]) -> set[int]:
    """Return the lines at the end that are the page's: buttons, and short lines among and after them."""
    start = len(lines)
    place = len(lines) - 1
    while place >= 0 and _is_short(lines[place]):
        if is_furniture(_plain(lines[place])):
            start = place
        place -= 1
    return {line.number for line in lines[start:]}


def _is_short(line: Line) -> bool:
    words = _plain(line)
    if is_furniture(words) or _labels(line):
        return True
    return len(words) <= SHORT and not words.startswith(("http://", "https://"))


def _plain(line: Line) -> str:
    return " ".join(addresses.blanked(line.text).split()) if "](" in line.text else line.words


def is_furniture(words: str) -> bool:
    """Return whether a line is a button or label of the page."""
    return bool(FURNITURE.fullmatch(words) or READ_MORE.fullmatch(words) or heading.read(words))


def _labels(line: Line) -> bool:
    words = addresses.blanked(line.text).strip()
    if len(words) > LONGEST or addresses.BARE.search(words):
        return False
    return bool(TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words))


def _spans(line: Line, pattern: re.Pattern[str], name: str) -> Iterator[tuple[int, int]]:
    """Yield where each label stands, in characters of the capture."""
    text = addresses.blanked(line.text)
    found = pattern.fullmatch(text.strip())
    if not found:
        return
    lead = line.start + len(text) - len(text.lstrip())
    for part in re.finditer(r"[^,،、;]+", found[name]):
        words = part[0].strip(" \t\u00a0#.")
        if words and not re.fullmatch(r"(?i)uncategorized|leave a comment", words):
            start = lead + found.start(name) + part.start() + part[0].index(words)
            yield start, start + len(words)
