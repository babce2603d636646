"""Days of which a theme shows the day, the month and the year in elements of their own, in whatever order."""

import re

from muniment.captures.hypertext.markup import Element
from muniment.text import days
from muniment.text.patterns import late

PART = late(r"(?:[a-z]+[-_]+)*(day|month|year)(?:[-_]+[a-z]+)*", re.IGNORECASE)
"""What themes call such an element."""
MONTH = late(r"\D{0,6}(0?[1-9]|1[0-2])\D{0,4}")
"""A month in numbers, with the word for it in languages that have no other name."""
DAY, YEAR = late(r"\D?(\d{1,2})\D{0,4}"), late(r"\D?(\d{4})\D{0,3}")


def read(element: Element, link: str) -> str:
    """Return the day that an element says in parts; empty for any other. `link`: the day or month in an address.

    The year may be left out where the address has it.
    """
    if not any(inner.mentions("day") for inner in element.walk()):
        return ""
    parts = {kind: "".join(map(days.character, inner.words)) for inner in element.walk() for kind in _kinds(inner)}
    day, year = DAY.fullmatch(parts.get("day", "")), YEAR.fullmatch(parts.get("year", link[:4]))
    if day is None or year is None:
        return ""
    numeral, named = MONTH.fullmatch(parts.get("month", "")), parts.get("month", "").strip(" .,/-")
    found = days.first(f"{year[1]}-{numeral[1]}-{day[1]}" if numeral else f"{day[1]} {named} {year[1]}")
    return found.iso if found is not None else ""


def _kinds(element: Element) -> set[str]:
    return {found[1].lower() for one in element.classes if (found := PART.fullmatch(one))} if element.words else set()
