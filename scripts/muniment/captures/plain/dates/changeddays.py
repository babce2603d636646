"""Two days in lines right under each other: when a post appeared, and when it was last changed, as themes mark both."""

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DAY, UNKNOWN, DateLine


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the days that stand alone right above a later one as date lines of both, and the lines of the later ones.

    Of three or more such lines none is: they are the days of a chronology.
    """
    made: dict[int, DateLine] = {}
    days = {number: said for number, said in page.dates.items() if _is_day(said)}
    for number, said in days.items():
        below = days.get(number + 1)
        alone = number - 1 not in days and number + 2 not in days
        if below is not None and alone and said.iso[:DAY] <= below.iso[:DAY]:
            updated = below.iso if below.iso > said.iso else ""
            made[number] = msgspec.structs.replace(said, lines=2, updated=updated)
    return made, {number + 1 for number in made}


def _is_day(said: DateLine) -> bool:
    return said.pure and said.lines == 1 and len(said.iso) >= DAY and said.iso != UNKNOWN
