"""Lines that hold a date and a name, told from titles by what stands around them."""

from collections.abc import Sequence

from muniment.captures.plain.page.layout import LONG, Page
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import sharedlines
from muniment.captures.words.text.lines import Line


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date and a name behind it, where most lines that begin with a date are such.

    A title may look like a name: a line must stand above that may be the title.
    """
    yeared = (page.lines[number] for number in page.yeared)
    able = [line for line in yeared if len(line.text) <= LONG and "://" not in line.text]
    if ending := _signed_off(page, able):
        return ending
    glued = [(line, sharedlines.signed(line.text)) for line in able if line.number not in page.dates and _leads(line)]
    found = {line.number: said for line, said in glued if said and _may_be_titled(page, line.number)}
    full = sum(len(said.iso) >= len("YYYY-MM-DD") for said in page.dates.values())
    return found if 2 * len(found) > len(glued) and len(found) > full else {}


def _signed_off(page: Page, able: Sequence[Line]) -> dict[int, DateLine]:
    """Return the lines of a name and a date behind it that end texts: above each stands a text, below it none."""
    read = {
        line.number: said
        for line in able
        if (said := sharedlines.signed(line.text)) and said.author[0] < said.author[1]
    }
    named = {number: said for number, said in read.items() if not _leads(page.lines[number])}
    found = {
        number: said
        for number, said in named.items()
        if not _may_be_titled(page, number) and not page.is_prose(page.after(number))
    }
    return found if len(found) > 1 and 2 * len(found) > len(named) + len(page.dates) else {}


def led(page: Page) -> dict[int, DateLine]:
    """Return the line of a name and a date right under a title, above a text and all that is dated otherwise.

    What is dated below are comments, or other posts.
    """
    first = min(page.dates, default=len(page.lines))
    for number in page.yeared:
        line = page.lines[number]
        said = sharedlines.signed(line.text) if number < first and len(line.text) <= LONG else None
        if said and _may_be_titled(page, number) and page.is_prose(page.after(number)):
            return {number: said}
    return {}


def _leads(line: Line) -> bool:
    """Return whether a line begins with a date and goes on with something else."""
    said = sharedlines.glued(line.text)
    return said is not None and bool(line.text[: said.title[0]].strip())


def _may_be_titled(page: Page, number: int) -> bool:
    return page.may_title(page.before(number))
