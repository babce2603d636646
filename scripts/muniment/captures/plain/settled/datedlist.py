"""The only post of a page that dates it nowhere but in its list of posts, where the title stands again with its day."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import width
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.surroundings import heads_others
from muniment.captures.words.dates.dated import DAY, LISTED, UNKNOWN
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import indent
from muniment.text import days

SHORTEST = 12
"""Columns of a title that tells by being said again."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the start of a page's only post with the day that stands beside its title in a list of posts."""
    sole = found[0] if len(found) == 1 and found[0].said.iso == UNKNOWN else None
    words = _shown(page, sole.title) if sole else ""
    if sole is None or width(words) < SHORTEST:
        return found
    others = (number for number in page.full if number > sole.last and number not in page.replied)
    told = {_day(page, number) for number in others if _shown(page, (number,)) == words} - {""}
    if len(told) != 1:
        return found
    return [msgspec.structs.replace(sole, said=msgspec.structs.replace(sole.said, iso=told.pop(), form=LISTED))]


def _shown(page: Page, title: Sequence[int]) -> str:
    return lists.unmarked(" ".join(lists.shown(page.lines[number]) for number in title)).strip("#*_ ")


def _day(page: Page, number: int) -> str:
    """Return the day of an entry of a list, above or below its title; empty where none or either may be its own.

    The next entry, or the one before, shows on which side the days of the list stand.
    """
    over, under = page.before(number), page.after(number)
    above, below = _said(page, over), _said(page, under)
    if above and below:
        return below if _is_under(page, number) else ""
    if below:
        return below if _begins_entry(page, page.after(under)) and not _ends_entry(page, over) else ""
    return above if above and _ends_entry(page, page.before(over)) and not _begins_entry(page, under) else ""


def _begins_entry(page: Page, number: int) -> bool:
    """Return whether a line is a title with a day right under it."""
    return number < len(page.lines) and not _said(page, number) and bool(_said(page, page.after(number)))


def _ends_entry(page: Page, number: int) -> bool:
    """Return whether a line is a title with a day right over it."""
    return number >= 0 and not _said(page, number) and bool(_said(page, page.before(number)))


def _is_under(page: Page, number: int) -> bool:
    """Return whether the days of a list surely stand under its titles: so does that of its first entry.

    What is marked as the titles are is one of them, and so is what stands under the heading of a list of posts.
    """
    first = number
    while _said(page, page.before(first)) and not _said(page, page.before(page.before(first))):
        first = page.before(page.before(first))
    marks = {candidates.mark_of(page, (one,)) for one in (first, number)}
    marked = marks != {""} or indent(page.lines[number].text) > 0
    alike = len(marks) == 1 and indent(page.lines[first].text) == indent(page.lines[number].text)
    return (marked and alike) or (first >= 0 and heads_others(page, page.before(first)))


def _said(page: Page, number: int) -> str:
    """Return the day that is all that a line says; empty where it says more, or none."""
    text = page.lines[number].text if 0 <= number < len(page.lines) else ""
    day = days.whole(addresses.bare(text).strip(" *_")) if text and days.may(text) else None
    return day.iso if day is not None and len(day.iso) == DAY else ""
