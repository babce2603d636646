"""Buttons and counts of comments at the end of a row that a tool broke into the next line: 'Leave a', 'comment'."""

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import besidedates
from muniment.captures.words.dates.dated import DateLine

LINES = 2
KINDS = ("author", "categories", "tags")
SHORT = 24
"""Characters of the rest of such a button."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows that end so and took what stands there for something else, with the line that ends them."""
    told: dict[int, DateLine] = {}
    for number, said in page.dates.items():
        line, rest = page.lines[number], page.lines[number + 1 : number + 2]
        if said.lines > LINES or said.pure or not rest or rest[0].blank or len(rest[0].words) > SHORT:
            continue
        end = len(line.text.rstrip())
        kind = next((kind for kind in KINDS if getattr(said, kind)[1] == end), "")
        words = " ".join(line.text[getattr(said, kind)[0] : end].split()) if kind else ""
        if words and not besidedates.counts(words) and besidedates.counts(f"{words} {rest[0].words}"):
            told[number] = msgspec.structs.replace(said, lines=LINES, **{kind: (0, 0)})
    return told
