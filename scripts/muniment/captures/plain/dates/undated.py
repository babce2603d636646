"""Where a row of particulars stands that dates nothing: between a title and a text, with no date beside it."""

from muniment.captures.plain.dates.strokedrow import NUMBER
from muniment.captures.plain.page.layout import ASKED, Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.looks import likeness

NEAR = 3
"""Lines above such a row without a date."""


def is_dated(page: Page, first: int, last: int) -> bool:
    """Return whether one of some lines dates something, the one right under them, or one of the few above them."""
    near, above = {*range(first, last + 1), page.after(last)}, first
    for _ in range(NEAR):
        above = page.before(above)
        near.add(above)
    return not page.dated.isdisjoint(near)


def is_between(page: Page, number: int) -> bool:
    """Return whether a line stands between what may be a title and a text."""
    return is_title(page, page.before(number)) and begins(page, number)


def is_title(page: Page, number: int) -> bool:
    """Return whether a line may be a title, or is one that the page names elsewhere."""
    words = NUMBER.sub("", page.words(number))
    calls = (words[-1:] in ("!", "！") or (page.is_entry(number) and words[-1:].isalnum())) and len(words) <= ASKED
    return words in page.named or ((page.may_title(number) or calls) and likeness(words) > 1)


def begins(page: Page, number: int) -> bool:
    """Return whether a text begins under a line."""
    below = page.after(number)
    return page.is_prose(below) or beginnings.begins(page, below)
