"""Finds what stands after a post's text on its page: buttons, tags, readers' comments, the foot of the page."""

import re
from collections.abc import Iterator, Sequence

import msgspec

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
from muniment.text import days

SHORT = 120
LONGEST = 4000
SHOWN = 3
RULE = re.compile(r"[-_*=–—~·•# ]{3,}")
"""A line drawn across the page."""
WEAK = re.compile(r"\W*(?:\w+|(?i:©|\(c\)|copyright|theme:|powered by).*)\W*")
"""What is a button only beside others."""


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
    """Return the lines at the end that are the page's: buttons, and short lines among and after several of them.

    One button alone is one only where it says more than a word, and then it takes nothing but labels with it.
    """
    place = len(lines)
    while place > 0 and _is_short(lines[place - 1]):
        place -= 1
    kinds = {_plain(line).casefold() for line in lines[place:] if is_furniture(_plain(line))}
    buttons = [line for line in lines[place:] if is_furniture(_plain(line))]
    if len(kinds) > 1:
        return {line.number for line in lines[place:] if line.number >= buttons[0].number}
    return _alone(lines[place:]) if buttons else set()


def _alone(lines: Sequence[Line]) -> set[int]:
    """Return the only button of a post's end, where nothing but labels follows it."""
    found: set[int] = set()
    for line in reversed(lines):
        words = _plain(line)
        if is_furniture(words) and not WEAK.fullmatch(words):
            found.add(line.number)
        elif not (_labels(line) or RULE.fullmatch(words)):
            break
        elif found:
            found.add(line.number)
    return found


def doubts(lines: Sequence[Line], ends: Tail) -> Iterator[str]:
    """Yield what was set aside at a post's end though nothing in it says that it is the page's."""
    unsure = [line for line in lines if line.number in ends.furniture]
    unsure = [
        line for line in unsure if not (is_furniture(_plain(line)) or _labels(line) or RULE.fullmatch(line.words))
    ]
    shown = "; ".join(f"'{line.words}'" for line in unsure[:SHOWN])
    more = f" and {len(unsure) - SHOWN} lines more" if len(unsure) > SHOWN else ""
    if unsure:
        yield f"set aside as the page's own: {shown}{more}"


def _is_short(line: Line) -> bool:
    words = _plain(line)
    if is_furniture(words) or _labels(line):
        return True
    sentence = re.search(r"[.!?…。؟]\W*$", words) and len(words.split()) > 2
    return len(words) <= SHORT and not sentence and not addresses.find(line.text)


def _plain(line: Line) -> str:
    return " ".join(addresses.blanked(line.text).split()) if "](" in line.text else line.words


def is_furniture(words: str) -> bool:
    """Return whether a line is a button or label of the page; one that holds an address says where to read on."""
    if addresses.BARE.search(words):
        return False
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
