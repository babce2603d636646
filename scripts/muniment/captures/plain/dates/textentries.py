"""Dates in the entries of a list that are no archive: each entry is a post, with its title and a text."""

from collections.abc import Set

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import MARK

MOST = 400
"""Lines of an entry that are looked through."""


def among(page: Page, dates: Set[int]) -> set[int]:
    """Return those of these dates that stand in entries of a list with a text; where some do, in a few words it may."""
    told = {number for number in dates if _holds(page, number, brief=False)}
    return {number for number in dates if number in told or _holds(page, number, brief=True)} if told else told


def _holds(page: Page, number: int, *, brief: bool) -> bool:
    """Return whether a text stands in the entry of a list in which a date is, up to the next entry as high."""
    above = MARK.match(page.lines[max(0, number - 1)].text)
    if page.is_entry(number):
        return False
    if above is None:
        return _ends_text(page, number)
    for line in page.lines[number + 1 : number + MOST]:
        mark = MARK.match(line.text)
        if mark and len(mark["indent"]) <= len(above["indent"]):
            return False
        if page.is_prose(line.number) and (brief or beginnings.tells(page, line.number)):
            return True
    return False


def _ends_text(page: Page, number: int) -> bool:
    """Return whether a date is the last line of an entry of a list that holds a text under its first line."""
    margin, place, told = indent(page.lines[number].text), page.before(number), False
    while place >= max(0, number - MOST) and indent(page.lines[place].text) >= margin:
        told = told or (page.is_prose(place) and beginnings.tells(page, place))
        place = page.before(place)
    return told and page.is_entry(place)
