"""Days in a table of contents over a text: they are the headings of its parts, which stand again below."""

from collections.abc import Iterator

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.page import contentslines
from muniment.captures.words.text import lists


def found(page: Page) -> list[int]:
    """Return the dates that such a table names, up to its last entry that says what a line below says again."""
    heads = [number for number in page.full if contentslines.heads(page.lines[number].words)] if page.dates else []
    return [number for head in heads for number in _entries(page, head) if number in page.dates]


def _entries(page: Page, head: int) -> Iterator[int]:
    """Yield the lines under a heading that stand again further down."""
    said = {number: _said(page, number) for number in page.full if number > head}
    last = {words: number for number, words in said.items()}
    number = page.after(head)
    while number in said and last[said[number]] > number:
        yield number
        number = page.after(number)


def _said(page: Page, number: int) -> str:
    """Return what a line says; themes put a mark behind a heading that leads to it."""
    return lists.unmarked(lists.shown(page.lines[number])).strip("# ")
