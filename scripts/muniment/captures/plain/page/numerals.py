"""Tells from the dates of a page that can be read in one way in which order those stand that can be read in two."""

import re
from collections.abc import Mapping, Sequence
from functools import partial

import msgspec

from muniment.captures.plain.page.layout import Page
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
COUNTED = late(r"\s*[(（]\d+[)）]$")
"""How many posts a month has, in a list of months."""
FULL, MONTH = len("YYYY-MM-DD"), len("YYYY-MM")
FEWEST = 3
"""Dates whose order tells how they are written, months of a list, or days that are written with the same first."""


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

    A day over 12 tells it, the months that the page has or lists, or that days follow each other in that one alone.
    """
    slashed = {number: said for number, said in page.dates.items() if said.swapped}
    return _ordered(page, slashed, NUMERAL) or _told(page, slashed) | _ordered(page, _pointed(page), POINTED)


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
    for fit in (partial(_are_of, _months(page)), _follow, _share_month) if posts else ():
        fits = [fit(order) for order in orders]
        if fits[0] != fits[1]:
            return _in_order(able, month_first=fits[1])
    return {}


def _months(page: Page) -> tuple[str, ...]:
    """Return the month or year that the page is the archive of, else those that it lists; none of fewer than two."""
    yeared = [page.lines[number] for number in page.yeared]
    told = next((said.day for line in yeared if (said := heading.read(line.words)) and said.day), "")
    if told:
        return (told,)
    able = (days.whole(COUNTED.sub("", lists.unmarked(lists.shown(line)))) for line in yeared)
    months = {day.iso for day in able if day is not None and len(day.iso) == MONTH}
    return tuple(months) if len(months) > 1 else ()


def _are_of(months: tuple[str, ...], isos: Sequence[str]) -> bool:
    """Return whether all dates are of some months."""
    return bool(months) and all(iso.startswith(months) for iso in isos)


def _follow(isos: Sequence[str]) -> bool:
    """Return whether several dates follow each other from the newest or the oldest on."""
    ordered = sorted(isos)
    return len({*isos}) >= FEWEST and [*isos] in (ordered, ordered[::-1])


def _share_month(isos: Sequence[str]) -> bool:
    """Return whether several dates are of one month: hardly any three posts are of that day of other months.

    But of the first, as those of a monthly report are, or of January, which these are in the other order.
    """
    return (
        len({*isos}) >= FEWEST and len({iso[:MONTH] for iso in isos}) == 1 and not isos[0].startswith("01", MONTH - 2)
    )


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
