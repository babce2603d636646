"""Finds what stands after a post's text on its page: buttons, tags, readers' comments, the foot of the page."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

import msgspec

from muniment.captures import addresses, dateline, heading, lists, replies, sources
from muniment.captures.furniture import CATEGORIES_LINE, COMMENTS, LABEL, LABEL_SIGNS, OTHERS, TAGS_LINE, is_button
from muniment.captures.lines import Line, line_of
from muniment.captures.lists import MARK, unmarked
from muniment.captures.phrases import MADE, READ_MORE
from muniment.text.folding import Folded

SHORT = 120
LONG = 400
"""Characters of a line that is no button."""
LONGEST, LONGEST_LABEL = 4000, 60
"""Characters of a line of labels, and of what announces them."""
SHOWN = 3
MOST = 4
"""Lines of labels that one paragraph may have."""
FEW = 2
"""How many short lines under closing addresses may yet be the post's."""
ARROWS = frozenset("←→⟵⟶⇐⇒")
"""What points to other pages of the blog."""
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


class Said(msgspec.Struct, frozen=True):
    """What a page says beside a post's text."""

    title: str = ""
    """The title of the post, which comments may quote."""
    repeated: Container[str] = ()
    """Short lines that stand on the page more than once."""
    furnished: Container[str] = ()
    """Lines that hold but links into the blog's machinery."""


def read(lines: Sequence[Line], said: Said, *, foot: int = 0) -> Tail:
    """Return what is no text among these lines (none blank), which follow the date of one post up to the next.

    `foot` is the line behind which no text stands, since the post's date is above it; 0 where there is none.
    """
    replied = replies.find(lines, said.title)
    rest = [line for line in lines if line.number not in replied]
    under = {line.number for line in rest if 0 < foot <= line.number}
    text = [line for line in rest if line.number not in under]
    linked = _linked(text, said)
    own = under | {line.number for line in text[linked:]}
    text = text[:linked]
    own |= _under(text, said.repeated) or _foot(text, said.repeated, sure=bool(own))
    labels = [line for line in _headed(rest) if _labels(line)]
    tags = [span for line in labels for span in spans(line, TAGS_LINE, "tags")]
    categories = [span for line in labels for span in spans(line, CATEGORIES_LINE, "categories")]
    truncated = any(line.number in own and READ_MORE.fullmatch(line.words) for line in (rest if own else ()))
    furniture = own | {line.number for line in labels}
    return Tail(frozenset(furniture), frozenset(replied), tuple(tags), tuple(categories), truncated)


def unwrapped(lines: Sequence[Line], text: str) -> list[Line]:
    """Return these lines with labels that a tool wrapped into several as one line each; `text` is the capture's."""
    joined: list[Line] = []
    run: list[Line] = []
    for line in [*lines, None]:
        if line is not None and run and line.number == run[-1].number + 1 and not MARK.match(line.text):
            run.append(line)
            continue
        joined += _joined(run, text) if 1 < len(run) <= MOST else run
        run = [] if line is None else [line]
    return joined


def _joined(run: Sequence[Line], text: str) -> Sequence[Line]:
    first, last = run[0], run[-1]
    place = (first.start, last.end, last.next)
    whole = line_of(first.number, place, text[first.start : last.end].replace("\n", " "))
    apart = any(_labels(line) or is_furniture(lists.shown(line)) for line in run[1:])
    return [whole] if _labels(whole) and not apart else run


def _headed(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that may say labels: those that begin with a word for them, or hold a stroke."""
    cued = LABEL_SIGNS.among(line.words[:LONGEST_LABEL] for line in lines)
    return [line for place, line in enumerate(lines) if place in cued or "|" in line.words]


def _under(lines: Sequence[Line], repeated: Container[str]) -> set[int]:
    """Return the lines under the addresses that close a post, from the first that is the page's own.

    Where several short lines follow those addresses and none is known, all are taken to be the page's.
    """
    place = len(lines)
    while place > 0 and _is_brief(lines[place - 1], repeated):
        place -= 1
    if place in (0, len(lines)) or sources.read(lines[place - 1].text) is None:
        return set()
    many = len(lines) - place > FEW
    known = (at for at in range(place, len(lines)) if _is_own(lines[at], repeated))
    first = next(known, place if many else len(lines))
    while place < first < len(lines) and _leads(lines[first - 1]):
        first -= 1
    return {line.number for line in lines[first:]}


def _leads(line: Line) -> bool:
    """Return whether a line belongs to the one under it: a label, or a line drawn across the page."""
    return line.words.endswith((":", "：")) or bool(RULE.fullmatch(line.words))


def _is_brief(line: Line, repeated: Container[str]) -> bool:
    """Return whether a line is too short for a text, and shows no address but behind words."""
    if len(line.text) > LONG and "](" not in line.text:
        return _labels(line)
    words = lists.shown(line)
    if is_furniture(words) or _labels(line) or unmarked(words) in repeated:
        return True
    sentence = re.search(r"(?:[^\W\d_]{3}[.…]|[!?。؟])\W*$", words) and len(words.split()) > 2
    return bool(len(words) <= SHORT and (not sentence or MADE.fullmatch(words)) and not addresses.BARE.search(words))


def _is_own(line: Line, repeated: Container[str]) -> bool:
    words = unmarked(lists.shown(line))
    if is_furniture(words) or words in repeated or _labels(line) or is_arrow(words):
        return True
    return OTHERS.fullmatch(words) is not None or LABEL.fullmatch(words) is not None


def is_arrow(words: str) -> bool:
    """Return whether a line points to another page of the blog."""
    return words[:1] in ARROWS or words[-1:] in ARROWS


def _linked(lines: Sequence[Line], said: Said) -> int:
    """Return where the lines begin that are the page's own because one of them links into the blog's machinery."""
    place = len(lines)
    while place > 0 and _is_brief(lines[place - 1], said.repeated):
        place -= 1
    able = (at for at in range(place, len(lines)) if "](" in lines[at].text)
    first = next((at for at in able if lines[at].words in said.furnished), len(lines))
    while place < first < len(lines) and _leads(lines[first - 1]):
        first -= 1
    return first


def _foot(lines: Sequence[Line], repeated: Container[str], *, sure: bool = False) -> set[int]:
    """Return the lines at the end that are the page's: buttons, and short lines among and after several of them.

    One button alone is one only where it says more than a word, and then it takes nothing but labels with it; or
    where it is `sure` that others follow.
    """
    place = len(lines)
    while place > 0 and _is_short(lines[place - 1], repeated):
        place -= 1
    buttons = [line for line in lines[place:] if is_furniture(lists.shown(line))]
    kinds = {lists.shown(line).casefold() for line in buttons}
    if len(kinds) > 1 or (buttons and sure):
        return {line.number for line in lines[place:] if line.number >= buttons[0].number}
    return _alone(lines[place:]) if buttons else set()


def _alone(lines: Sequence[Line]) -> set[int]:
    """Return the only button of a post's end, where nothing but labels follows it."""
    found: set[int] = set()
    for line in reversed(lines):
        words = lists.shown(line)
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
        line for line in unsure if not (is_furniture(lists.shown(line)) or _labels(line) or RULE.fullmatch(line.words))
    ]
    shown = "; ".join(f"'{line.words}'" for line in unsure[:SHOWN])
    more = f" and {len(unsure) - SHOWN} lines more" if len(unsure) > SHOWN else ""
    if unsure:
        yield f"set aside as the page's own: {shown}{more}"


def _is_short(line: Line, repeated: Container[str]) -> bool:
    if len(line.text) > LONG and "](" not in line.text:
        return _labels(line)
    words = lists.shown(line)
    if is_furniture(words) or _labels(line) or unmarked(words) in repeated:
        return True
    sentence = re.search(r"[.!?…。؟]\W*$", words) and len(words.split()) > 2
    return bool(len(words) <= SHORT and (not sentence or MADE.fullmatch(words)) and not addresses.find(line.text))


@lru_cache(maxsize=4096)
def is_furniture(words: str) -> bool:
    """Return whether a line is a button or label of the page; one that holds an address says where to read on."""
    if addresses.able(words) and addresses.BARE.search(words):
        return False
    counted = re.match(r"\W*\d", words) and COMMENTS.fullmatch(words)
    return bool(is_button(words) or READ_MORE.fullmatch(words) or counted or heading.read(words))


def _labels(line: Line) -> bool:
    words = line.text.strip()
    if len(words) > LONGEST or not ("|" in words or LABEL.match(words[:LONGEST_LABEL])):
        return False
    words = addresses.blanked(words).replace("\\|", " |").strip()
    if addresses.BARE.search(words):
        return False
    return bool(TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words))


def spans(line: Line, pattern: Folded, name: str) -> Iterator[tuple[int, int]]:
    """Yield where each label stands, in characters of the capture."""
    text = addresses.blanked(line.text).replace("\\|", " |")
    found = pattern.fullmatch(text.strip())
    if not found:
        return
    lead = line.start + len(text) - len(text.lstrip())
    for part in re.finditer(r"[^,،、;]+", found[name]):
        words = dateline.NUMBER.sub("", part[0].strip(" \t\u00a0#."))
        if words and not re.fullmatch(r"(?i)uncategorized|leave a comment", words):
            start = lead + found.start(name) + part.start() + part[0].index(words)
            yield start, start + len(words)
