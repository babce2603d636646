"""Tells which lines announce a list of those who signed, and which name those themselves."""

import re
from collections.abc import Sequence

from muniment.captures.signed import announcing, jointwords, pleading
from muniment.captures.signed.announcing import ALONE, COLONS, LABEL, LONG, SHORT
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

FEW = 3
"""Words of a line that leads closer to a list."""
ACRONYM = late(r"\([^\W\d_a-z]{2,}\)")
SAID = late(r"[\"“„«‹「『”‘] ?[^\"“”„«»‹›「」『』]+[\"“”»›」』]")
"""What somebody says, in quotation marks: it may hold the word for signing, and leads to no list."""
CLAUSE = late(r"[，。、；]")
"""What stands in a sentence of a script without spaces, and in no heading."""


OPENS = late(rf"\W*(?:{pleading.SPEAKERS}).*[,،]$")
"""How a line ends whose sentence says who speak and goes on: 'We, the undersigned,'."""


def names_within(line: Line, label: str) -> bool:
    """Return whether a long line without a colon names those who signed, as a sentence does; or a body before it."""
    whole = len(label) > SHORT and label == line.words and label[-1] not in ":："
    if whole and jointwords.SIGNED.search(label):
        return True
    found = jointwords.BY.search(label) if whole or ACRONYM.search(label) else None
    return found is not None and (whole or ACRONYM.search(label, found.end()) is not None)


def announces(line: Line, below: Sequence[Line]) -> bool:
    """Return whether a line leads to a list; `below`: the lines under it, of which one may do so closer."""
    words = _first_cell(line).strip("*_#= ") if len(line.text) <= 2 * LONG else ""
    led = words.endswith(COLONS)
    apart = not any(one.number == line.number + 1 and not MARK.match(one.text) for one in below[:1])
    if len(words) > (LONG if led else ALONE if apart else SHORT) or (
        not led and CLAUSE.search(words.partition("（")[0])
    ):
        return False
    if any(map(_leads_closer, below[:1])) or (words[-1:] == "." and any(map(_is_label, below))):
        return False
    if (
        words[-1:] in ",،"
        and below
        and len(below[0].words) > LABEL
        and below[0].words[-1:] in ".。"
        and OPENS.match(words)
    ):
        return False
    noted = re.match(r"\s*(?:\*{2,3}\s|\[\d{1,2}\]\s.*\.$)", line.text)  # what a mark behind a name means
    return not (noted or MARK.match(line.text) or addresses.BARE.search(words)) and announcing.says_signed(
        SAID.sub(" ", words)
    )


def _leads_closer(line: Line) -> bool:
    """Return whether the line under one that may lead to who signed does so: in a few words, or before a colon."""
    label = announcing.label(line.words)
    brief = len(line.words.split()) <= FEW or (label[-1:] in COLONS and label != line.words)
    return bool(brief) and announcing.says_signed(label)


def _is_label(line: Line) -> bool:
    """Return whether a line is brief, no sentence, and says who signed."""
    return len(line.words) <= SHORT and line.words[-1:] != "." and announcing.says_signed(line.words)


def _first_cell(line: Line) -> str:
    """Return the words of a line; of a row of a table those of its first cell: names stand in the first column."""
    return line.words.strip("| ").partition(" | ")[0] if line.text.startswith("|") else line.words
