"""Lines that say when a meeting is, with its hours or over where it is: they date no post."""

from muniment.captures.plain.page.layout import Page
from muniment.text import dayranges
from muniment.text.folding import Folded

WHEN = Folded(
    r"\W*(?:date|when|day|date et heure|quand|jour|datum|wann|termin|fecha|cuándo|día|data|quando|dia|giorno|wanneer|"
    r"дата|когда|kiedy|tarih|التاريخ)\W*[:：](?P<rest>.*)"
)
WHERE = Folded(
    r"\W*(?:place|where|venue|location|lieu|où|endroit|ort|wo|veranstaltungsort|lugar|dónde|local|onde|luogo|dove|"
    r"plaats|locatie|waar|место|где|miejsce|gdzie|yer|المكان)\W*[:：](?P<rest>.*)"
)
"""Labels of the day and of the place, in many languages."""


def tell(page: Page, number: int) -> bool:
    """Return whether a line says on which day a meeting is: hours of one follow, or its place stands below.

    With its place it is one under a paragraph alone, where no other day is so led to: posts, too, say where they were
    written.
    """
    text = page.lines[number].text
    return dayranges.are_hours(text) or (":" in text.replace("：", ":") and _is_placed(page, number))


def _is_placed(page: Page, number: int) -> bool:
    """Return whether the day of a line is the only one that a label leads to, under a paragraph and over a place."""
    above = page.before(number)
    if WHEN.fullmatch(page.lines[number].words) is None or above < 0 or not page.is_prose(above):
        return False
    first = page.after(number)
    below = [at for at in (first, page.after(first)) if at < len(page.lines)]
    sole = not any(at != number and WHEN.fullmatch(page.lines[at].words) for at in page.yeared)
    return sole and any(WHERE.fullmatch(page.lines[at].words) for at in below)
