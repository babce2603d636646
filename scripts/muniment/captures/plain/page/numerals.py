"""Tells from the dates of a page that can be read in one way in which order those stand that can be read in two."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import numeralorder
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import heading
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import as_one
from muniment.text import days
from muniment.text.patterns import late

NUMERAL = late(r"(?<![\d/-])(?P<one>\d{1,2})(?P<by>[/-])(?P<two>\d{1,2})(?P=by)(?:\d{4}|\d\d)(?![\d/-])")
POINTED = late(r"(?<![\d.])(?P<one>\d{1,2})\.(?P<two>\d{1,2})\.(?P<year>\d{4})(?![\d.])")
"""A day in figures that points part: its month stands first on pages alone that show that by another."""
BRIEF = late(r"(?<![\d/])\d{1,2}/\d{1,2}/\d\d(?![\d/])")
"""A date whose year has two digits: other numbers look like one too, such as a score."""
FULL = len("YYYY-MM-DD")


def take_back(page: Page) -> None:
    """Take back dates with years of two digits where the page writes others in full, or the only one is not alone."""
    brief = {number for number, said in page.dates.items() if said.swapped or "9/9/9" in said.form}
    brief = {number for number in brief if BRIEF.search(page.lines[number].text)}
    full = any(number not in brief and said.is_day for number, said in page.dates.items())
    lone = len(brief) == 1 and not any(page.dates[number].pure or page.dates[number].author[1] for number in brief)
    for number in brief if full or lone else ():
        page.dates.pop(number)


def settled(page: Page) -> dict[int, DateLine]:
    """Return the dates that can be read in two orders, in that which the page tells.

    A day over 12 tells it, the months that the page has or lists, that days follow each other in that one alone, or
    that the only post appeared before its answers.
    """
    slashed = {number: said for number, said in page.dates.items() if said.swapped}
    told = _ordered(page, slashed, NUMERAL) or _told(page, slashed)
    return told | _ordered(page, _pointed(page), POINTED)


def _ordered(page: Page, able: Mapping[int, DateLine], form: re.Pattern[str]) -> dict[int, DateLine]:
    """Return these dates, in the order that all of a form that show one have; none where they show none, or two."""
    texts = (as_one(page.lines[number : number + said.lines]) for number, said in page.dates.items()) if able else ()
    orders = {order for text in texts if (order := _month_first(text, form)) is not None}
    return _in_order(able, month_first=orders.pop()) if len(orders) == 1 else {}


def _in_order(able: Mapping[int, DateLine], *, month_first: bool) -> dict[int, DateLine]:
    """Return these dates with the month first, or the day."""
    return {
        number: msgspec.structs.replace(said, iso=said.swapped if month_first else said.iso, swapped="")
        for number, said in able.items()
    }


def _told(page: Page, able: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return these dates in the only order that fits what else the page shows; none where both do, or none."""
    posts = [said for number, said in able.items() if number not in page.replied]
    orders = [said.iso for said in posts], [said.swapped for said in posts]
    first = numeralorder.month_first(*orders, _periods(page)) if posts else None
    first = _by_answers(page, *orders) if first is None and len(posts) == 1 else first
    return {} if first is None else _in_order(able, month_first=first)


def _by_answers(page: Page, day_first: Sequence[str], month_first: Sequence[str]) -> bool | None:
    """Return whether the only post appeared with its month first, as no reader answers one before it appears."""
    answers = (days.first(page.lines[number].text) for number in page.yeared if number in page.replied)
    first = min((day.iso[:FULL] for day in answers if day and day.is_day and not day.swapped), default="")
    fits = [order[0][:FULL] <= first for order in (day_first, month_first)]
    return fits[1] if first and fits[0] != fits[1] else None


def _periods(page: Page) -> list[str]:
    """Return the month or year that the page is the archive of, else the months that it lists."""
    yeared = [page.lines[number] for number in page.yeared]
    told = next((said.day for line in yeared if (said := heading.read(line.words)) and said.day), "")
    return [told] if told else [month for line in yeared if (month := numeralorder.month(lists.shown(line)))]


def _pointed(page: Page) -> dict[int, DateLine]:
    """Return the dates in figures that points part, with the day that each is if its month stands first."""
    found: dict[int, DateLine] = {}
    for number, said in page.dates.items():
        day = POINTED.search(page.lines[number].text) if not said.swapped else None
        month_first = f"{day['year']}-{int(day['one']):02}-{int(day['two']):02}" if day else ""
        if day and days.month_first(day["one"], day["two"]) is None:
            found[number] = msgspec.structs.replace(said, swapped=month_first + said.iso[FULL:])
    return found


def _month_first(text: str, form: re.Pattern[str]) -> bool | None:
    """Return whether a date of a form has the month first; None where it shows that not."""
    found = form.search(text)
    return days.month_first(found["one"], found["two"]) if found else None
