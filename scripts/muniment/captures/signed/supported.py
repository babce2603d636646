"""The bodies of a text that stand, with nothing to announce them, over a label of those who support it."""

from collections.abc import Sequence

from muniment.captures.signed import (
    announcing,
    entrywords,
    lineshapes,
    persons,
    pleading,
    shaped,
    signedlists,
    signedrows,
    wholetext,
)
from muniment.captures.words.text.lines import Line
from muniment.text import bodywords, givennames, signing
from muniment.text.folding import Folded

LABEL = Folded(
    r"\W*(?:[^\W\d_]+ ){0,3}?(?:support|endors|adhie?r|adhes|aderit|aderi|suman|soutenu|apoy|apoi|respald|unterstütz|"
    r"mitgezeichn|ondersteun|podrž|podpoř|popar|підтрим|поддерж|destekl)\w*[^.]{0,40}[:：]\W*"
)
"""A brief label of those who support what others wrote."""
FEWEST, HALF = 3, 2
"""Bodies that such a label stands under, and of how many one says that it is one or who signs for it."""


def with_those_above(lists: signedlists.Listed, lines: Sequence[Line], place: int) -> signedlists.Listed:
    """Return the lists to which a line leads, after the one over it of those who wrote what the others support."""
    above = _above(lines, place) if lists else []
    return [("", above), *lists] if above else lists


def _above(lines: Sequence[Line], place: int) -> list[str]:
    """Return the entries of the list between a text that pleads, or has a day under it, and the label at a place."""
    if len(lines[place].words) > announcing.SHORT or LABEL.fullmatch(lines[place].words) is None:
        return []
    first = place
    while first and _may_be_of(lines[first - 1].words):
        first -= 1
    above = lines[first - 1].words if first else ""
    dated = any(lineshapes.DATED.search(line.words) for line in lines[first:place])
    pleads = (dated or pleading.asks(above)) and not pleading.tells_of_others(above)
    if not (wholetext.is_closed(above) and pleads):
        return []
    while first < place and lineshapes.DATED.search(lines[first].words):
        first += 1
    block, end = signedlists.run(lines[:place], first) if first < place else ([], place)
    ends = all(lineshapes.DATED.search(line.words) for line in lines[end:place])
    return _bodies(signedrows.entries(block)) if ends else []


def _bodies(entries: Sequence[str]) -> list[str]:
    """Return entries where all may be bodies, half and the first surely; none is a person's name or a heading."""
    entries = [entry for entry in entries if not lineshapes.DATED.search(entry)]
    known = [bodywords.tell(entry) or signing.for_body(entry) != entry for entry in entries]
    others = [entry for entry, tells in zip(entries, known, strict=True) if not tells]
    alone = any(persons.may_be_named(one) or givennames.begin(one) for one in others)
    sure = len(entries) >= FEWEST and HALF * sum(known) >= len(entries) and known[0]
    return entries if sure and not alone else []


def _may_be_of(words: str) -> bool:
    """Return whether a line may be of such a list, or says when and where it was signed."""
    brief = len(words) <= shaped.LONGEST and not wholetext.is_closed(words) and not words.endswith(announcing.COLONS)
    return bool(lineshapes.DATED.search(words)) or (brief and entrywords.reads_as_name(words))
