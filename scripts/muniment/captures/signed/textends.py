"""Where the paragraphs of a text end above a list at its end, and what stands under that."""

from collections.abc import Sequence

from muniment.captures.signed import announcing, entrywords, paragraphs, wholetext
from muniment.captures.words.page import pagelines
from muniment.captures.words.text.lines import Line
from muniment.text import naming
from muniment.text.patterns import late

FEWEST = 5
"""Entries of such a list."""
READ = late(r"\W*(?i:read|see|download|lire|télécharger|leer|descargar|leia|baixar|leggi|scarica|lees|zum|читать)\b")
"""How a line begins that leads to the whole text."""
BRIEFEST, SMALL = 24, late(r"(?: [^\W\d_A-Z][^\W\d_A-Z]+){2}")
"""Characters of a sentence at least, and the small words that tell it from a name where it is no longer than one."""


def are_at(lines: Sequence[Line], place: int, width: int, *, short: bool) -> bool:
    """Return whether a paragraph of the text ends with a line; `short`: it may be short, where nothing was cited."""
    words = paragraphs.above(lines, place, width) if wholetext.is_closed(lines[place].words) else ""
    return (len(words) > announcing.SHORT or (short and _is_brief(words))) and not pagelines.is_furniture(words)


def trails(lines: Sequence[Line]) -> bool:
    """Return whether a brief line stands apart behind a list with marks at the end: 'Read the letter here.'."""
    if len(lines) <= FEWEST or len(lines[-1].words) > announcing.SHORT or not READ.match(lines[-1].words):
        return False
    apart = lines[-1].number > lines[-2].number + 1 and not naming.mark_of(lines[-1].text)
    return apart and all(naming.mark_of(line.text) for line in lines[-FEWEST - 1 : -1])


def _is_brief(words: str) -> bool:
    """Return whether a brief line is a sentence, and no name."""
    return len(words) > BRIEFEST and SMALL.search(words) is not None and not entrywords.are_titled([words])
