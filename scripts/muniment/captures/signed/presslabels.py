"""The bodies at the label of a statement to the press, over it or right under it, that issue it together."""

from collections.abc import Sequence

from muniment.captures.signed import entrywords, persons, personsapart, runs, signedlists, signedrows, wholetext
from muniment.captures.words.text.lines import Line
from muniment.text import acronyms
from muniment.text.patterns import late

LABEL = late(
    r"(?i:[*_#\s]*(?:(?:joint|public|urgent) )?(?:press|media|news) (?:statement|release|communiqué|advisory)s?|"
    r"communiqué(?: (?:de presse|conjoint|commun))?|déclaration (?:à la presse|de presse)|"
    r"comunicado(?: (?:de prensa|a la prensa|público|de imprensa|à imprensa))?|nota (?:de prensa|à imprensa|stampa)|"
    r"comunicato(?: stampa)?|presse(?:mitteilung|erklärung|aussendung)|medienmitteilung|persbericht|"
    r"pressemelding|pressmeddelande|pressemeddelelse|tiedote|oświadczenie|komunikat prasowy|tisková zpráva|"
    r"пресс-?релиз|прес-?реліз|basın açıklaması|siaran pers|بيان صحفي|新闻稿|新聞稿)[*_\s]*[:：]?[*_\s]*"
)
"""The label of such a text."""
FIRST, PAIR = 8, 2
"""Lines of a text in which the label stands, and bodies at it at least."""


def find(lines: Sequence[Line]) -> list[str]:
    """Return the bodies right over such a label at the head of a text, or in one line under it; else none.

    Each reads as a name and none is a person's; most say that they are bodies.
    """
    place = next((at for at, line in enumerate(lines[:FIRST]) if LABEL.fullmatch(line.words)), None)
    if place is None:
        return []
    block, end = signedlists.run(lines[:place], 0) if place else ([], 0)
    over = signedrows.entries(block) if end == place > 1 else _of_line(lines[0].words if place == 1 else "")
    under = _of_line(lines[place + 1].words if place + 1 < len(lines) else "")
    return next(filter(_are_bodies, (over, under)), [])


def _of_line(words: str) -> list[str]:
    return [] if wholetext.is_closed(words) else runs.run_on(words)


def _are_bodies(entries: Sequence[str]) -> bool:
    """Return whether entries are names of bodies, most of which say so, and none is of a person or a place."""
    told = sum(persons.is_known(entry) or acronyms.is_acronym(entry) for entry in entries)
    able = len(entries) >= PAIR and 2 * told > len(entries) and entrywords.are_titled(entries)
    able = able and all(map(entrywords.reads_as_name, entries))
    return able and not any(persons.is_person(entry) or personsapart.is_given(entry) for entry in entries)
