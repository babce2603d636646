"""Links to the rest of a text whose address a tool broke at a hyphen, the title of the post behind it, as one line."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page import brokenlinks
from muniment.captures.words.blogs import restwords
from muniment.captures.words.text.lines import Line, line_of
from muniment.text.patterns import late

BROKEN = late(rf"\[(?i:{restwords.PHRASES})[^\[\]]*\]\(<?https?://[^()\s]*$")
"""Such a link at the end of a line."""
REST = late(r"[^()\s]+ \"[^\"]*\"\)\W*")
"""The rest of the address, and the title."""


def joined(listed: list[Line]) -> list[Line]:
    """Return lines with each that ends in such a link, and the last of its paragraph that ends this, as one.

    It stands in the place of the first, under the other lines of the paragraph.
    """
    made = listed
    for place, (line, after) in enumerate(pairwise(listed)):
        able = line.text[-1:] == "-" and _ends(listed, place + 1) and REST.fullmatch(after.text)
        if able and BROKEN.search(line.text):
            made = made if made is not listed else [*listed]
            whole = brokenlinks.one([line, after])[-1]
            made[place] = line_of(line.number, line.start, after.next, whole.text)
            made[place + 1] = line_of(after.number, after.next, after.next, "")
    return made


def _ends(listed: Sequence[Line], place: int) -> bool:
    return place + 1 == len(listed) or listed[place + 1].blank
