"""The summary of a post between its title and its date, as news sites set it there: it is the beginning of its text."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.text.lines import Line

SHORTEST, LONGEST = 60, 1200
"""Characters of all paragraphs that are surely a summary: what is longer is rather another text."""


def of(page: Page, between: Sequence[Line]) -> list[Line]:
    """Return the lines of a summary among those between a title and the date under it.

    Its paragraphs end as sentences do; what names who made a picture tells of that.
    """
    if not any(page.is_prose(line.number) for line in between):
        return []
    told = [lines for lines in (_unnamed(page, lines) for lines in _paragraphs(between)) if _is_told(page, lines)]
    size = sum(len(line.words) for lines in told for line in lines)
    return [line for lines in told for line in lines] if SHORTEST <= size <= LONGEST else []


def _paragraphs(between: Sequence[Line]) -> Iterator[list[Line]]:
    for blank, lines in groupby(between, key=lambda line: line.blank):
        if not blank:
            yield [*lines]


def _unnamed(page: Page, lines: list[Line]) -> list[Line]:
    """Return the lines of a paragraph without what a tool left of a picture under it, such as its name."""
    last = lines[-1]
    clung = len(lines) > 1 and not (page.is_prose(last.number) or STOPPED.search(last.words))
    return lines[:-1] if clung and STOPPED.search(lines[-2].words) else lines


def _is_told(page: Page, lines: Sequence[Line]) -> bool:
    """Return whether a paragraph is one of a text."""
    words = " ".join(line.words for line in lines)
    tells = any(page.is_prose(line.number) and beginnings.tells(page, line.number) for line in lines)
    return tells and STOPPED.search(words) is not None and not (CREDIT.search(words) or is_button(words))
