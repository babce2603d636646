"""What stands in cells beside the name of a body: its country, its reach, its acronym."""

from collections.abc import Sequence

from muniment.text import acronyms, frameworks, leadingacronyms, regions, tails

ROW = 3
"""Cells of a row with an acronym, a name and a country."""


def says_more(cell: str, name: str) -> bool:
    """Return whether the cell beside a name says its country, its reach or its acronym; perhaps a framework, too."""
    cell = frameworks.without(cell)
    spelt = acronyms.SPELT.fullmatch(cell) is not None
    return spelt or _says_where(cell) or acronyms.stands_beside(cell, name)


def _says_where(cell: str) -> bool:
    return bool(tails.country_code(cell) or regions.SCOPE.fullmatch(cell))


def are_of_one(cells: Sequence[str]) -> bool:
    """Return whether cells are of one body: an acronym, the name that it is of, and perhaps a country behind."""
    if not 1 < len(cells) <= ROW or acronyms.is_acronym(cells[1]) or _says_where(cells[1]):
        return False
    sure = len(cells) == ROW and _says_where(frameworks.without(cells[2]))
    return leadingacronyms.is_short_of(*cells[:2], sure=sure)
