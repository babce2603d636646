"""The bodies of a text that stand, with nothing to announce them, over a label of those who support it."""

from collections.abc import Sequence

from muniment.captures.signed import (
    announcing,
    entrywords,
    lineshapes,
    persons,
    shaped,
    signedlists,
    signedrows,
    wholetext,
)
from muniment.captures.words.text.lines import Line
from muniment.text import signing
from muniment.text.folding import Folded

LABEL = Folded(
    r"\W*(?:[^\W\d_]+ ){0,3}?(?:support|endors|joined|backed|adhie?r|adhes|ader|ades|suman|soutenu|soutien|appuy|apoy|"
    r"apoi|respald|unterstütz|mitgezeichn|steun|ondersteun|podrž|podpoř|podpor|połącz|poparł|popiera|dołączyl|připoj|pridruž|"
    r"підтрим|поддерж|приєдн|присоедин|подкреп|подржа|destek|stöd|støtt|tuke|támogat|csatlakoz|susțin|υποστηρίζ|"
    r"mendukung|didukung|ủng hộ)\w*[^.]{0,40}[:：]?\W*"
)
"""A brief label of those who support what others wrote."""
FEWEST, HALF = 3, 2
"""Bodies that such a label stands under, and of how many one says that it is one or who signs for it."""


def with_those_above(lists: signedlists.Listed, lines: Sequence[Line], place: int) -> signedlists.Listed:
    """Return the lists to which a line leads, after the one over it of those who wrote what the others support."""
    above = _above(lines, place) if lists else []
    return [("", above), *lists] if above else lists


def _above(lines: Sequence[Line], place: int) -> list[str]:
    """Return the entries of the list that stands over the label at a place, of those who wrote the text; else none."""
    if len(lines[place].words) > announcing.SHORT or LABEL.fullmatch(lines[place].words) is None:
        return []
    first = place
    while first and _may_be_of(lines[first - 1].words):
        first -= 1
    while first < place and lineshapes.DATED.search(lines[first].words):
        first += 1
    block, end = signedlists.run(lines[:place], first) if first < place else ([], place)
    dated = all(lineshapes.DATED.search(line.words) for line in lines[end:place])
    able = dated and first > 0 and signedlists.are_bodies(block, lines[first - 1])
    entries = [entry for entry in signedrows.entries(block) if not lineshapes.DATED.search(entry)] if able else []
    known = sum(persons.is_known(entry) or signing.for_body(entry) != entry for entry in entries)
    return entries if len(entries) >= FEWEST and HALF * known >= len(entries) else []


def _may_be_of(words: str) -> bool:
    """Return whether a line may be of such a list, or says when and where it was signed."""
    brief = len(words) <= shaped.LONGEST and not wholetext.is_closed(words) and not words.endswith(announcing.COLONS)
    return bool(lineshapes.DATED.search(words)) or (brief and entrywords.reads_as_name(words))
