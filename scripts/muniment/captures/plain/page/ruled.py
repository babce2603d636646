"""Lines drawn across a page, which stand between a post and what belongs to it."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.page import pagelines


def before(page: Page, number: int) -> int:
    """Return the nearest line above that is neither blank nor, once, drawn across the page; -1 where none is."""
    above = page.before(number)
    return page.before(above) if pagelines.is_drawn(page.words(above)) else above
