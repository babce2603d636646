"""Tells from the dates of a page that can be read in one way in which order those stand that can be read in two."""

import re

import msgspec

from muniment.captures.plain.layout import Page
from muniment.captures.words.dated import DateLine

NUMERAL = re.compile(r"(?<![\d/-])(?P<one>\d{1,2})(?P<by>[/-])(?P<two>\d{1,2})(?P=by)(?:\d{4}|\d\d)(?![\d/-])")
MONTHS = 12


def settled(page: Page) -> dict[int, DateLine]:
    """Return the dates that can be read in two orders, in that which a day over 12 shows elsewhere on the page."""
    able = {number: said for number, said in page.dates.items() if said.swapped}
    orders = {order for number in page.dates if (order := _month_first(page.lines[number].text)) is not None}
    if not able or len(orders) != 1:
        return {}
    first = orders.pop()
    return {
        number: msgspec.structs.replace(said, iso=said.swapped if first else said.iso, swapped="")
        for number, said in able.items()
    }


def _month_first(text: str) -> bool | None:
    """Return whether a date has the month first; None where it shows that not."""
    found = NUMERAL.search(text)
    if found is None or (int(found["one"]) > MONTHS) == (int(found["two"]) > MONTHS):
        return None
    return int(found["two"]) > MONTHS
