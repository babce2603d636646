"""What stands under the head of a post and under its text in lines of a few words, each said in parts: labels maybe."""

from collections.abc import Mapping, Sequence, Set
from itertools import takewhile

import msgspec

from muniment.captures.plain.dates import barecolumns
from muniment.captures.plain.post import footruns, hashtags, headlabels
from muniment.captures.plain.post.section import Section
from muniment.captures.signed import announcing
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.dates import besidenames, bylines
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.text import months
from muniment.text.patterns import late

MOST = 8
"""Entries that are looked at in each place."""
SEVERAL, WORDS = 3, 3
"""Labels of a line that is as long as a text's, and words of each."""
NUMBERED = late(r"(?<=[^\W\d_]{3}) \d{1,4}$")
"""The number at the end of a label among others: 'Article 19'."""
SIGNS = late(r"[-–—|·•/\s]*|\d{1,3}")
HEAD, FOOT = "head", "foot"
Place = tuple[int, int]


class Entry(msgspec.Struct, frozen=True):
    """Lines that say one thing of a post: what each part of it says, and where that stands in the capture."""

    lines: tuple[Line, ...]
    names: tuple[str, ...]
    places: tuple[Place, ...]


Zones = Mapping[str, Sequence[Entry]]
"""What stands right under the head of a post, from there on, and under its text, from the end on."""


def of(section: Section, own: Set[int], *, last: bool) -> Zones:
    """Return the entries under the head of a post and under its text; `own`: lines of the page's list of categories."""
    lines = [line for line in (*section.between(), *section.lines()) if not line.blank]
    lines = [line for line in takewhile(lambda line: line.number not in own, lines) if not _is_sign(line)]
    able = [*takewhile(lambda line: _is_made(line) or is_able(section, line), lines)]
    if len(able) == len(lines):
        return {HEAD: entries(able) if last else (), FOOT: ()}
    return {HEAD: entries(able), FOOT: entries(_foot(section, lines[len(able) :], last=last))[::-1]}


def _foot(section: Section, lines: Sequence[Line], *, last: bool) -> list[Line]:
    """Return the last of these lines that may be labels, without buttons under them: those under `last` are above all.

    Behind its buttons the page's own lines stand, and its readers' comments.
    """
    replied = section.page.replied
    while not last and lines and (_is_made(lines[-1]) or lines[-1].number in replied):
        lines = lines[:-1]
    made = [at for at, line in enumerate(lines) if line.number in replied or _is_made(line)] if last else []
    comments = next((at for at, line in enumerate(lines) if line.number in replied), len(lines))
    for end in [*made, len(lines)]:
        above = (lines[at] for at in range(end - 1, -1, -1))
        able = [*takewhile(lambda line: not _is_made(line) and is_able(section, line), above)]
        foot = _unled(lines[max(0, end - len(able) - 1) : end])
        if foot or comments < end:
            return foot
    return []


def _unled(lines: Sequence[Line]) -> list[Line]:
    """Return lines but the first, without the paragraph under that where it leads to a list; none if of who signed."""
    if any(announcing.says_signed(announcing.label(line.words)) for line in lines):
        return []
    at = 1
    if lines and lines[0].words.endswith((":", "：")):
        while at < len(lines) and (at == 1 or lines[at].number == lines[at - 1].number + 1):
            at += 1
    return [*lines[at:]]


def _is_sign(line: Line) -> bool:
    """Return whether a line is no label: what parts a row, the bare count of a post's comments, 'by' and a name."""
    led = bylines.author(line.text)[0] > len(line.text) - len(line.text.lstrip())
    return led or (SIGNS.fullmatch(line.words) is not None and line.words not in lists.COMMAS)


def _is_made(line: Line) -> bool:
    words = lists.unmarked(lists.shown(line))
    made = pagelines.is_made(line) or bylines.is_length(words) or announces_others(words) or labellines.is_labels(line)
    return made or pagelines.is_arrow(words) or hashtags.is_row(line)


def is_able(section: Section, line: Line) -> bool:
    """Return whether a line is a few words, or labels with commas between, and no heading, entry, date or text."""
    words = lists.shown(line).strip("*_ ")
    if words in lists.COMMAS:
        return True
    names = _names(line)
    several = len(names) >= SEVERAL and all(len(name.split()) <= WORDS for name, _ in names)
    text = section.page.is_prose(line.number) and not several
    other = line.text.startswith("#") or section.page.is_one_entry(line.number) or line.number in section.page.dates
    told = (NUMBERED.sub("", name) if len(names) > 1 else name for name, _ in names)
    return bool(names) and not (text or other) and all(map(_is_label, told))


def _is_label(name: str) -> bool:
    return (barecolumns.are_labels(name) or besidenames.is_signer(name)) and not months.number(name.lower())


def _names(line: Line) -> list[tuple[str, Place]]:
    """Return the parts of a line, or what its links say, and where each stands in the capture."""
    linked = [link for link in addresses.leading(line.text) if link.words] if addresses.may_link(line.text) else []
    if any(not labeladdresses.told(link.url) for link in linked):
        return []
    if linked:
        return [(link.words, (line.start + link.said, line.start + link.said + len(link.words))) for link in linked]
    text = lists.NUMBERED.sub(lambda number: " " * len(number[0]), addresses.blanked(line.text))
    mark = lists.MARK.match(text)
    found = ((part[0].strip("*_ "), part) for part in headlabels.PARTS.finditer(text, mark.end() if mark else 0))
    places = ((words, line.start + part.start() + part[0].find(words)) for words, part in found)
    return [(words, (first, first + len(words))) for words, first in places if words]


def entries(lines: Sequence[Line]) -> list[Entry]:
    """Return what lines say that stand under each other."""
    made = []
    for entry in footruns.entries([line for line in lines if not _is_made(line)]):
        parts = [part for line in entry for part in _names(line)]
        made.append(Entry(tuple(entry), tuple(name for name, _ in parts), tuple(place for _, place in parts)))
    return made[:MOST]


def is_signed(entry: Entry) -> bool:
    """Return whether an entry may be who wrote a post."""
    return len(entry.names) == 1 and besidenames.is_signer(entry.names[0])
