"""Two days in lines under each other: when a post appeared, and when it was last changed, as themes mark both."""

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates.dated import DAY, UNKNOWN, DateLine

SHORT = 40
"""Characters of a line that says but that a post was changed on a day."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the days that stand alone right above a later one as date lines of both, and the lines of the later ones.

    A word that a post was changed may stand between them. Of three or more such lines none is: they are the days of a
    chronology.
    """
    made: dict[int, DateLine] = {}
    days = {number: said for number, said in page.dates.items() if _is_day(said)}
    for number, said in days.items():
        last = _behind_word(page, number)
        alone = number - 1 not in days and last + 1 not in days
        if last in days and alone and said.iso[:DAY] <= days[last].iso[:DAY]:
            updated = days[last].iso if days[last].iso > said.iso else ""
            made[number] = msgspec.structs.replace(said, lines=last + 1 - number, updated=updated)
    return made, {number + said.lines - 1 for number, said in made.items()}


def _behind_word(page: Page, number: int) -> int:
    """Return the line right under one, or that under the word which says that a post was changed on a day."""
    word = page.after(number)
    words = page.lines[word].words if word < len(page.lines) else ""
    changed = CHANGED.match(f"{words} 1") if len(words) <= SHORT else None
    return page.after(word) if changed and changed.end() >= len(words) else number + 1


def _is_day(said: DateLine) -> bool:
    return said.pure and said.lines == 1 and len(said.iso) >= DAY and said.iso != UNKNOWN
