"""Lines that say when a meeting is, with its hours or over where it is: they date no post."""

from collections.abc import Collection, Sequence, Set

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.text.lines import Line
from muniment.text import dayranges, stops
from muniment.text.folding import Folded

WHEN = Folded(
    r"\W*(?:date|when|day|date et heure|quand|jour|datum|wann|termin|fecha|cuándo|día|data|quando|dia|giorno|wanneer|"
    r"дата|когда|kiedy|tarih|التاريخ)\W*[:：].*"
)
WHERE = Folded(
    r"\W*(?:place|where|venue|location|lieu|où|endroit|ort|wo|veranstaltungsort|lugar|dónde|local|onde|luogo|dove|"
    r"plaats|locatie|waar|место|где|miejsce|gdzie|yer|المكان)\W*[:：].*"
)
"""Labels of the day and of the place, in many languages."""
NEAR = 2
"""Lines in which such a label is, where one of them may be blank."""
UNTIL = Folded(
    r"\W*(?:end(?:s|ing)?|until|fin|jusqu['’]à|ende|bis|hasta|fim|término|até|fine|termine|einde|tot|koniec|до|конец|"
    r"окончание|bitiş|slut|loppuu|النهاية)\W*[:：]\W*"
)
"""The label of when it ends, alone in a line over that, as plugins for events set it (The Events Calendar)."""


def among(page: Page, numbers: Collection[int]) -> Set[int]:
    """Return those of some lines that say on which day a meeting is: hours of one follow, or its place stands below.

    With its place it is one under a sentence alone, where no other day is so led to: posts, too, say where they were
    written.
    """
    hours = {number for number in numbers if dayranges.are_hours(page.lines[number].text)}
    placed = {number for number in numbers if _is_placed(page, number)}
    sole = bool(placed) and sum(_is_led(page, number) for number in page.yeared | placed) == 1
    return hours | placed if sole else hours


def is_bound(lines: Sequence[Line], number: int) -> bool:
    """Return whether a label in a line of its own says of a day that a meeting ends then, or the next one does."""
    above = next((line.words for line in reversed(lines[max(0, number - NEAR) : number]) if not line.blank), "")
    if not above.endswith((":", "：")):
        return False
    below = next((line.words for line in lines[number + 1 : number + 1 + NEAR] if not line.blank), "")
    return UNTIL.fullmatch(above) is not None or UNTIL.fullmatch(below) is not None


def _is_led(page: Page, number: int) -> bool:
    """Return whether a label leads to the day of a line."""
    words = page.lines[number].words
    return (":" in words or "：" in words) and WHEN.fullmatch(words) is not None


def _is_placed(page: Page, number: int) -> bool:
    """Return whether a label leads to the day of a line, under a sentence, which no long title is, and over a place."""
    above = page.before(number)
    under = above >= 0 and page.is_prose(above) and stops.closes(page.lines[above].words)
    if not (_is_led(page, number) and under):
        return False
    first = page.after(number)
    below = [at for at in (first, page.after(first)) if at < len(page.lines)]
    return any(WHERE.fullmatch(page.lines[at].words) for at in below)
