"""The bodies at the label of a statement, joint or to the press, over it or right under it, that issue it together."""

from collections.abc import Sequence

from muniment.captures.signed import (
    entrywords,
    paragraphs,
    persons,
    personsapart,
    runs,
    signedlists,
    signedrows,
    wholetext,
)
from muniment.captures.words.text.lines import Line
from muniment.text import acronyms
from muniment.text.patterns import late

LABEL = late(
    r"[*_#\s]*(?i:(?:(?:joint|public|urgent) )?(?:press|media|news) (?:statement|release|communiqué|advisory)s?|"
    r"joint (?:declaration|statement)|communiqué(?: (?:de presse|conjoint|commun))?|"
    r"déclaration (?:à la presse|de presse|commune|conjointe)|(?:declaración|declaração|comunicado) conjunt[ao]|"
    r"comunicado(?: (?:de prensa|a la prensa|público|de imprensa|à imprensa))?|nota (?:de prensa|à imprensa|stampa)|"
    r"comunicato(?: stampa)?|dichiarazione congiunta|presse(?:mitteilung|erklärung|aussendung)|medienmitteilung|"
    r"gemeinsame erklärung|persbericht|pressemelding|pressmeddelande|pressemeddelelse|tiedote|oświadczenie|"
    r"komunikat prasowy|tisková zpráva|пресс-?релиз|прес-?реліз|basın açıklaması|siaran pers|بيان صحفي|新闻稿|新聞稿)"
    r"[*_\s]*[:：]?[*_\s]*"
)
"""The label of such a text."""
FIRST, PAIR = 8, 2
"""Lines of a text in which the label stands, and bodies at it at least."""


def find(lines: Sequence[Line], width: int) -> list[str]:
    """Return the bodies right over such a label at the head of a text, or in one line under it; else none.

    Each reads as a name and none is a person's; most say that they are bodies. `width`: at how many characters a tool
    wrapped the text.
    """
    place = next((at for at, line in enumerate(lines[:FIRST]) if LABEL.fullmatch(line.words)), None)
    if place is None:
        return []
    block, end = signedlists.run(lines[:place], 0) if place else ([], 0)
    over = signedrows.entries(block) if end == place > 1 else []
    return next(filter(_are_bodies, (over, _run(lines[:place], 0, width), _run(lines, place + 1, width))), [])


def _run(lines: Sequence[Line], place: int, width: int) -> list[str]:
    """Return the entries of a run that begins at a place and is no sentence; over the label it is all there is."""
    words, end = paragraphs.paragraph(lines, place, width) if place < len(lines) else ("", place)
    alone = place > 0 or end == len(lines)
    return runs.run_on(words) if alone and not wholetext.is_closed(words) else []


def _are_bodies(entries: Sequence[str]) -> bool:
    """Return whether entries are names of bodies, most of which say so, and none is of a person or a place."""
    told = sum(persons.is_known(entry) or acronyms.is_acronym(entry) for entry in entries)
    able = len(entries) >= PAIR and 2 * told > len(entries) and entrywords.are_titled(entries)
    able = able and all(map(entrywords.reads_as_name, entries))
    return able and not any(persons.is_person(entry) or personsapart.is_given(entry) for entry in entries)
