"""Definitions of links at the end of a text or under its paragraphs, as Markdown has them: `[the report]: https://…`."""

import re
from collections.abc import Iterable, Mapping, Sequence

from muniment.captures.words.text.lines import Line, line_of
from muniment.text.patterns import late

BEHIND = r"(?: +(?:\"[^\"]*\"|\(.*\)))?(?: +\{[^{}]*\})?\s*"
"""What may stand behind an address there: the title of the link, and attributes."""
BROKEN = late(r"://\S*-$")
"""An address that a tool broke behind a hyphen."""
DEFINED = late(r" {0,3}\[(?!\d+\]|\^)(?P<label>[^\[\]]*[^\W\d_][^\[\]]*)\]: +(?P<url>\S+)" + BEHIND)
"""What says where a link with words of its own leads: `[the report]: https://…`."""
SHORT = late(r" {0,3}\*\[[^\[\]]+\]: .+")  # what a short form means, as html2text writes it there
COUNTED = late(r" {0,3}\[(?P<label>[^\[\]^][^\[\]]*)\]: +(?P<url>\S+)" + BEHIND)
"""The same with a number for the words: `[5]: https://…`."""
INDENTED = late(rf" {{2}}{COUNTED.pattern.removeprefix(' {0,3}')}")
"""The same as Pandoc sets both in, where words of links stand in its text without brackets."""
USED, CITED = late(r"\S\]\[\d+\]"), late(r"\[\d+\]")
"""A link with a number for its address, and the number of a note."""
WRAPPED = 3  # lines that a tool may wrap such a line into: before the address or its title, or within its words


def find(listed: Sequence[Line]) -> tuple[int, Mapping[str, str]]:
    """Return where the definitions begin that end a text, the count of lines where none do, and the addresses by label.

    Numbers among labels count nothing where no link has one, and are those of notes where the text cites any.
    """
    pattern = COUNTED if _refers(listed) else DEFINED
    first = _first(listed, pattern)
    mixed = _first(listed, INDENTED) if pattern is DEFINED else first
    worded = mixed < first and any(DEFINED.fullmatch(line.text) for line in listed[mixed:])
    if worded and not any(CITED.search(line.text) for line in listed[:mixed]):
        labels = _labels(listed[mixed:], INDENTED)
        return mixed, {label: url for label, url in labels.items() if not label.isdigit()}
    return first, _labels(listed[first:], pattern)


def scattered(listed: Sequence[Line]) -> tuple[list[Line], Mapping[str, str]]:
    """Return lines with definitions of links as blank that stand under each paragraph, and the addresses by label.

    A tool may be asked to write them there (html2text: links after each paragraph). None where all are together.
    """
    made, runs, place = [*listed], 0, len(listed) - 1 if _refers(listed) else -1
    labels: dict[str, str] = {}
    within = False
    """Whether the line below, but for blank ones, is a definition."""
    while place >= 0:
        size = 0 if listed[place].blank else _defines(listed, place, COUNTED)
        if size:
            lines = listed[place - size + 1 : place + 1]
            labels |= _labels(lines, COUNTED)
            made[place - size + 1 : place + 1] = map(silent, lines)
        if not listed[place].blank:
            runs += within and not size
            within = bool(size)
        place -= size or 1
    return (made, labels) if runs > 1 else ([*listed], {})


def silent(line: Line) -> Line:
    """Return a line as blank, in its place."""
    return line_of(line.number, line.start, line.next, "")


def _refers(listed: Sequence[Line]) -> bool:
    """Return whether links of Markdown have numbers for their addresses: `[the report][5]`."""
    return any("][" in line.text and USED.search(line.text) for line in listed)


def _first(listed: Sequence[Line], pattern: re.Pattern[str]) -> int:
    """Return where the labels of Markdown's links begin that end a text; the count of lines where there are none."""
    first = place = len(listed)
    while place > 0 and (size := _defines(listed, place - 1, pattern)):
        place -= size
        first = first if listed[place].blank else place
    return first


def _defines(listed: Sequence[Line], place: int, pattern: re.Pattern[str]) -> int:
    """Return how many lines, by the last of them, say where a link leads, or are blank or as `SHORT`; 0 where none."""
    if listed[place].blank or SHORT.fullmatch(listed[place].text):
        return 1
    whole = ""
    for size, line in enumerate(reversed(listed[max(0, place - WRAPPED + 1) : place + 1]), 1):
        if line.blank:
            break
        whole = _whole((line.text.rstrip(), whole))
        if pattern.fullmatch(whole):
            return size
    return 0


def _whole(parts: Iterable[str]) -> str:
    """Return the lines of one definition as one."""
    whole = ""
    for part in parts:
        whole = f"{whole}{'' if BROKEN.search(whole) else ' '}{part}" if whole else part
    return whole.rstrip()


def _labels(defined: Sequence[Line], pattern: re.Pattern[str]) -> dict[str, str]:
    """Return the addresses by their labels, in small letters, that these lines define."""
    labels: dict[str, str] = {}
    place = len(defined)
    while place > 0 and (size := _defines(defined, place - 1, pattern)):
        if found := pattern.fullmatch(_whole([line.text.rstrip() for line in defined[place - size : place]])):
            labels[found["label"].lower()] = found["url"]
        place -= size
    return labels
