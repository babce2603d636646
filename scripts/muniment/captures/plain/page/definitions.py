"""Lines that say where the links of Markdown lead whose addresses stand elsewhere: `[the report]: https://…`."""

import re
from collections.abc import Iterable, Sequence

from muniment.captures.words.text.lines import Line
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
WRAPPED = 3  # lines that a tool may wrap such a line into: before the address or its title, or within its words


def first(listed: Sequence[Line], pattern: re.Pattern[str]) -> int:
    """Return where the labels of Markdown's links begin that end a text; the count of lines where there are none.

    Among those with words may be fewer with numbers, as of links around pictures (pandoc: `--reference-links`).
    """
    begins = place = len(listed)
    others = 0
    while place > 0 and (lines := size(listed, place - 1, COUNTED)):
        told = size(listed, place - 1, pattern) > 0
        place -= lines
        if not listed[place].blank:
            others += -1 if told else 1
            begins = place if told and others < 0 else begins
    return begins


def size(listed: Sequence[Line], place: int, pattern: re.Pattern[str]) -> int:
    """Return how many lines, by the last of them, say where a link leads, or are blank or as `SHORT`; 0 where none."""
    if listed[place].blank or SHORT.fullmatch(listed[place].text):
        return 1
    whole = ""
    for lines, line in enumerate(reversed(listed[max(0, place - WRAPPED + 1) : place + 1]), 1):
        if line.blank:
            break
        whole = _whole((line.text.rstrip(), whole))
        if pattern.fullmatch(whole):
            return lines
    return 0


def _whole(parts: Iterable[str]) -> str:
    """Return the lines of one definition as one."""
    whole = ""
    for part in parts:
        whole = f"{whole}{'' if BROKEN.search(whole) else ' '}{part}" if whole else part
    return whole.rstrip()


def labels(defined: Sequence[Line], pattern: re.Pattern[str]) -> dict[str, str]:
    """Return the addresses by their labels, in small letters, that these lines define."""
    told: dict[str, str] = {}
    place = len(defined)
    while place > 0 and (lines := size(defined, place - 1, COUNTED)):
        if found := pattern.fullmatch(_whole([line.text.rstrip() for line in defined[place - lines : place]])):
            told[found["label"].lower()] = found["url"]
        place -= lines
    return told
