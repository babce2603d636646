"""Which lines of a list go on with the entry above them, where a tool wrapped it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import announcing, listlabels, persons
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import FULL, Line, indent, together
from muniment.captures.words.text.lists import BREAK, MARK
from muniment.text import acronyms, bodywords, naming
from muniment.text.patterns import late

NUMBER = late(r"\W*(\d{1,4})")
"""What an entry is counted by."""
UNENDED = late(
    r"(?:\b(?:the|of|for|and|to|in|on|de|des|du|la|le|les|et|pour|der|die|das|den|und|für|von|des|del|los|las|para|por|y|"
    r"dos|das|do|da|e|di|dei|delle|della|per|van|voor|het|en|i|dla|и|для|в|на)|[,&])\s*$",
    re.IGNORECASE,
)
"""How a name hardly ends: it goes on in the next line."""
HANGING = late(r" (?:of|the|for|in|de|du|des|della|für|von|zur|zum|para|pour|per)\W*$")
"""How a name never ends, whatever breaks its line."""
BRACKETS = frozenset("(（")
"""How an acronym or a country begins."""
MOST = 8
"""Lines that tell whether those of a list end so."""
SHORTEST = 3
"""Lines of a run of names that is known to be wrapped by itself."""
ENDING, WIDEST = 3, 110
"""Words of the end of a name that a tool wrapped, and characters of the widest line where one did."""


def is_wrapped(lines: Sequence[Line], first: int, place: int, *, apart: bool) -> bool:
    """Return whether a tool wrapped an entry without a mark into a line: others stand apart, or end in a break."""
    above, words = lines[place - 1].text, lines[place].words
    if HANGING.search(above) and len(above.strip()) >= FULL:
        return True
    if BREAK.search(above) or naming.COLUMNS.search(above.strip()) or announcing.ORDER.fullmatch(words):
        return False
    open_ = UNENDED.search(above) or words[:1] in BRACKETS or acronyms.joins(above.strip(), words)
    if len(above.strip()) >= FULL and (open_ or _ends_framework(lines, place)):
        return True
    if apart:
        return len(above.strip()) >= FULL
    listed = lines[first : first + MOST]
    entries = [line.text for at, line in enumerate(listed) if line.number == listed[0].number + at]
    broken = sum(BREAK.search(text) is not None for text in entries)
    return 2 * broken > len(entries)


def of_run(lines: Sequence[Line], place: int) -> list[str]:
    """Return the lines of a run of names that is narrower than the text, where a name is broken; none elsewhere."""
    run = [line.words for line in lines[place : together(lines, place)]]
    parted = (
        SHORTEST <= len(run) <= sum("," in words or ";" in words for words in run) + 2
    )  # the first and the last may name one
    marked = sum(MARK.match(line.text) is not None for line in lines[place : place + len(run)])
    return run if parted and 2 * marked < len(run) and any(_is_broken(*two) for two in pairwise(run)) else []


def _is_broken(above: str, below: str) -> bool:
    """Return whether a name goes on in the line under one."""
    within = above.count("(") > above.count(")") or below[:1] in BRACKETS or below[:1].islower()
    return within or HANGING.search(above) is not None


def goes_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line without a mark goes on with the entry above it: it is further in, or the list goes on."""
    if naming.mark_of(lines[place].text):
        return False
    entry = next((line for line in reversed(lines[:place]) if naming.mark_of(line.text)), lines[place])
    below = lines[place + 1] if place + 1 < len(lines) else None
    near = len(lines[place - 1].text.strip()) >= FULL or (below and below.number == lines[place].number + 1)
    inner = (below is not None and near and _follows(below, entry)) or _leads_back(lines, place)
    full = len(lines[place - 1].text.strip()) >= FULL and _ends_framework(lines, place)
    further_in = indent(lines[place].text) > indent(entry.text)
    headed = listlabels.is_label(lines, place) or listlabels.is_after(lines[place].words)
    return further_in or ((inner or full) and not headed)


def _ends_framework(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line ends the name of a framework that begins in the one above, where a tool wrapped lines."""
    words, above = lines[place].words, lines[place - 1].text
    widest = max((len(line.text) for line in lines if not addresses.able(line.text)), default=0)
    full = len(above) + 1 + len(words.split(" ")[0]) > widest
    joined = full and "".join(above.split()[-2:-1])[:1].islower()  # 'of the Unions' may go on: 'Free'
    whole = (" " in words and persons.is_known(words)) or (bodywords.tell(above.split()[-1]) and not joined)
    able = words[:1].islower() or (len(words.split()) <= ENDING and not whole)
    return able and bool(naming.parse_line(above).framework) and widest <= WIDEST


def _follows(below: Line, entry: Line) -> bool:
    """Return whether a line with a mark is the next entry of a list: of its kind, and with the next number."""
    one, two = (NUMBER.match(line.text) for line in (entry, below))
    kind = naming.mark_of(entry.text)
    return kind == naming.mark_of(below.text) and not (one and two and int(two[1]) <= int(one[1]))


def _leads_back(lines: Sequence[Line], place: int) -> bool:
    """Return whether full lines without a mark, and a last one, stand between two of a list, with no gap among them."""
    while len(lines[place - 1].text.strip()) >= FULL and place + 1 < len(lines):
        if lines[place + 1].number != lines[place].number + 1:
            return False
        place += 1
        if naming.mark_of(lines[place].text):
            return True
    return False
