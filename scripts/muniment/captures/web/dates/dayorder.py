"""Dates in numbers alone on a web page: whether the month or the day stands first there, and years of two digits."""

from collections.abc import Iterator

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import linkeddata
from muniment.text import days
from muniment.text.patterns import late

NUMERAL = late(r"(?<![\d/.-])(?P<one>\d{1,2})(?P<by>[/.-])(?P<two>\d{1,2})(?P=by)(?P<year>\d{4}|\d\d)(?![\d/.-])")
SHORT = 40
"""Characters of a text that is there to date something."""


def month_first(root: Element) -> bool | None:
    """Return whether a page writes the month first: as a date of it shows, else as its language and country do.

    That is shown by a day over 12, and by what an element states for machines beside the date that it shows. None
    where nothing tells: it shows both, or is in English of no country, or in no language at all.
    """
    shown = {*_seen(root), *_stated(root)} or {*_told(root)}
    if len(shown) == 1:
        return shown.pop()
    spoken = {lang for element in root.walk() if (lang := _country(element))} - {"en"}
    return "en-us" in spoken if spoken and not shown else None


def _seen(root: Element) -> Iterator[bool]:
    for text in root.texts():
        found = NUMERAL.search(text.shown) if len(text.shown.strip()) < SHORT else None
        order = days.month_first(found["one"], found["two"]) if found else None
        yield from [order] if order is not None else []


def _stated(root: Element) -> Iterator[bool]:
    for element in root.walk():
        day = element.get("datetime")[:10] if element.name == "time" else ""
        yield from _by(day, element.words) if day else ()


def _told(root: Element) -> Iterator[bool]:
    """Yield how a page writes the day that it states for machines, where it shows that in a text of its own."""
    days_told = {stamp[:10] for stamp in linkeddata.appeared(root)}
    for text in root.texts() if days_told else ():
        if len(text.shown.strip()) < SHORT and NUMERAL.search(text.shown):
            yield from (order for day in sorted(days_told) for order in _by(day, text.shown))


def _by(day: str, words: str) -> Iterator[bool]:
    """Yield whether the month stands first in words that show a day; nothing where they show another, or no order."""
    found = NUMERAL.search(words)
    if found and found["one"].zfill(2) != found["two"].zfill(2) and found["year"][-2:] == day[2:4]:
        month, number = day[5:7], day[8:]
        order = (found["one"].zfill(2), found["two"].zfill(2))
        yield from [order == (month, number)] if order in ((month, number), (number, month)) else []


def _country(element: Element) -> str:
    """Return the language and country that the element of the whole page, or what it says for machines, names."""
    if element.name == "html":
        return element.get("lang").lower()
    return element.get("content").lower().replace("_", "-") if element.get("property") == "og:locale" else ""


def brief(words: str, *, month_first: bool) -> str:
    """Return the date that words are which name its year by two digits; empty where they are none."""
    found = NUMERAL.fullmatch(words)
    if not found or len(found["year"]) != len("23"):
        return ""
    one, two, year = int(found["one"]), int(found["two"]), int(found["year"])
    month, day = (one, two) if month_first else (two, one)
    return f"{days.of_two(year)}-{month:02}-{day:02}" if 0 < month <= days.MONTHS and day else ""
