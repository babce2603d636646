"""Reads rows that are a name, categories that the page lists maybe, and how many comments a post has, and no day."""

from collections.abc import Set

import msgspec

from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.furniture import LABEL
from muniment.captures.words.dates import besidedates
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.text.patterns import late

WORD = late(r"\S+")


def read(text: str, known: Set[str]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where the name and the categories stand in such a row, these ending where the count begins; else None."""
    rest = besidedates.before_count(text.rstrip())
    first = len(rest) - len(rest.lstrip())
    places = (word.start() for word in WORD.finditer(rest, first + 1))
    filed = next((at for at in places if categories.apart(rest[at:], known)), len(rest))
    name = rest[first:filed].rstrip()
    named = labels.personal(name) and not LABEL.match(f"{name} ")
    return ((first, first + len(name)), (filed, len(rest))) if named else None


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows without a day that are such, with what they say."""
    able = [number for number, said in page.dates.items() if said.iso == UNKNOWN and said.lines == 1]
    known = frozenset(categories.listed(page)) if able else frozenset()
    told = ((number, read(page.lines[number].text, known)) for number in able)
    made = ((number, *spans) for number, spans in told if spans)
    return {
        number: msgspec.structs.replace(
            page.dates[number], author=name, categories=filed if filed[0] < filed[1] else (0, 0)
        )
        for number, name, filed in made
    }
