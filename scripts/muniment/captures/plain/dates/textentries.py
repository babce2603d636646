"""Dates in the entries of a list that are no archive, each with a title and text; and days that begin or end texts."""

from collections.abc import Set
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

MOST = 400
"""Lines of an entry that are looked through."""
VERSES = 3
"""Lines of a paragraph over a day that are verses."""
SAYING = late(r"[:：|·•@/#]|\d[:.h]\d\d")
"""What a line that says something of a post has, and verses hardly have."""


def among(page: Page, dates: Set[int]) -> set[int]:
    """Return those of these dates that stand in entries of a list with a text; where some do, in a few words it may."""
    told = {number for number in dates if _holds(page, number, brief=False)}
    return {number for number in dates if number in told or _holds(page, number, brief=True)} if told else told


def _holds(page: Page, number: int, *, brief: bool) -> bool:
    """Return whether a text stands in the entry of a list in which a date is, up to the next entry as high."""
    above = MARK.match(page.lines[max(0, number - 1)].text)
    if page.is_entry(number):
        return False
    if above is None or len(above["indent"]) > indent(page.lines[number].text):  # an inner list's
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
    if not margin:  # what is in an entry is set in
        return False
    while place >= max(0, number - MOST) and (indent(page.lines[place].text) >= margin or _is_quoted(page, place)):
        told = told or (page.is_prose(place) and beginnings.tells(page, place))
        place = page.before(place)
    return told and page.is_entry(place)


def _is_quoted(page: Page, number: int) -> bool:
    """Return whether a line is of a text, set in and no entry: a text browser sets quotations in less than entries."""
    return page.is_prose(number) and not page.is_entry(number) and indent(page.lines[number].text) > 1


def within(page: Page) -> list[int]:
    """Return the days that begin a text, the same as over its title, or stand under verses; others stand apart."""
    found: list[int] = []
    for before, number in pairwise(page.dates):
        one, other, title = page.dates[before], page.dates[number], page.before(number)
        if not (_is_bare(one) and _is_bare(other) and _is_alone(page, before) and page.lines[number - 1].blank):
            continue
        over = one.iso[:10] == other.iso[:10] and page.before(title) == before and _is_alone(page, title)
        begins = over and not _is_alone(page, number) and number + 1 not in page.dates
        above = page.before(before)
        ends = above >= 0 and _is_alone(page, above) and _are_verses(page, title) and page.is_prose(page.after(number))
        found += [number] * (begins or ends)
    return found


def _are_verses(page: Page, last: int) -> bool:
    """Return whether a line ends a paragraph of several that say nothing of a post, as a row of labels does."""
    verses = page.run(last, VERSES)
    return len(verses) >= VERSES and not any(
        line.number in page.dates or page.is_entry(line.number) or SAYING.search(line.words) or is_of_page(line.words)
        for line in verses
    )


def _is_bare(said: DateLine) -> bool:
    return said.lines == 1 and not (said.author[1] or said.categories[1] or said.tags[1] or said.title[1])


def _is_alone(page: Page, number: int) -> bool:
    return len(page.run(number, 1)) == 1
