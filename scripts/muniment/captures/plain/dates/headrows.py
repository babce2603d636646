"""Rows without a day right under titles whose dates stand under the texts: who wrote a post, and how it is filed."""

from muniment.captures.plain.dates import strokedrow
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.text import addresses


def under(page: Page, title: int) -> range:
    """Return the lines of such a row without links right under the last line of a title; none where none is there."""
    number = page.after(title)
    said = page.dates.get(number)
    lines = range(number, number + said.lines) if said is not None and said.form == strokedrow.FORM else range(0)
    return lines if not any(addresses.may_link(page.lines[line].text) for line in lines) else range(0)


def end(page: Page, title: int) -> int:
    """Return the last line of a title, or of such a row under it."""
    row = under(page, title)
    return row[-1] if row else title
