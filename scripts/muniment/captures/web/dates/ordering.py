"""In which order the numbers of dates stand on a page, and of a post's; which days near them are those of changes."""

from collections.abc import Iterator
from functools import cached_property

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import changelines
from muniment.captures.web.found import linkeddata
from muniment.captures.words.dates import numeralorder
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.text import days
from muniment.text.days import Day
from muniment.text.patterns import late

BRIEF = frozenset({len("2020"), len("2020-01")})
"""Characters of a year and of a month."""
YEARLESS = late(r"(?P<day>[^,@|]{3,24}?)(?:,?\s(?:\w{1,3}\s)?\d{1,2}[:.]\d\d\b.{0,20})?")
"""A day and a month, perhaps with a time behind them: 'Dec 4, 3:29 pm UTC', '4. Dezember um 15:29 Uhr'."""
NUMERAL = late(r"(?<![\d/.-])(?P<one>\d{1,2})(?P<by>[/.-])(?P<two>\d{1,2})(?P=by)(?P<year>\d{4}|\d\d)(?![\d/.-])")
SHORT = 40
"""Characters of a text that is there to date something."""


class Order:
    """In which order the numbers of a date stand: as the page has them, and as a post's address does."""

    def __init__(self, root: Element, own: str, changes: changelines.Changes = changelines.NONE) -> None:
        self.root, self.own, self.changes = root, own, changes
        self.unsure: dict[str, str] = {}
        """Dates whose order nothing tells, each with what it is if the month stands first."""

    @cached_property
    def month_first(self) -> bool | None:
        """Whether the page writes the month first; None where nothing tells."""
        return month_stands_first(self.root)

    def iso(self, found: Day | DateLine) -> str:
        """Return a date in the order of the page, or that of the post's address; empty for words that tell no day."""
        if found.iso == UNKNOWN:  # 'three weeks ago'
            return ""
        told = [iso for iso in (found.iso, found.swapped) if self.own and iso.startswith(self.own)]
        if told or not found.swapped:
            return told[0] if told else found.iso
        if self.month_first is None:
            self.unsure[found.iso] = found.swapped
        return found.swapped if self.month_first else found.iso

    def may_be(self, date: str) -> bool:
        """Return whether the address of a post has no other day or month than a date."""
        return date.startswith(self.own) or self.own.startswith(date)

    def day(self, words: str) -> str:
        """Return the date in the words of an element that is there for it; empty where they hold none."""
        found = days.first(words)
        return self.iso(found) if found else self.brief(words) or self.of_period(words)

    def of_period(self, words: str) -> str:
        """Return the date of words that leave out its year, where that or the month is in the post's address.

        Or in that of the archive that lists it.
        """
        said = YEARLESS.fullmatch(words) if len(self.own) in BRIEF else None
        able = (f"{said['day']} {self.own[:4]}", f"{self.own[:4]}年{said['day']}") if said else ()
        found = (day.iso for whole in able if (day := days.first(whole)) and day.is_day and len(whole) == day.end)
        return next((iso for iso in found if iso.startswith(self.own)), "")

    def brief(self, words: str) -> str:
        """Return the date that words are whose year has two digits."""
        if not NUMERAL.fullmatch(words):
            return ""
        found, other = (brief_iso(words, month_first=first) for first in (False, True))
        return self.iso(Day(found or other, 0, len(words), other if found and other != found else ""))


def month_stands_first(root: Element) -> bool | None:
    """Return whether a page writes the month first: as a date of it shows, else as its language and country do.

    That is shown by a day over 12, and by what an element states for machines beside the date that it shows; or by the
    months that it lists and the order of its days. None where nothing tells: it shows both, or is in English of no
    country, or in no language at all.
    """
    shown = {*_seen(root), *_stated(root)} or {*_told(root)}
    if shown:
        return shown.pop() if len(shown) == 1 else None
    if (told := _by_others(root)) is not None:
        return told
    spoken = {lang for element in root.walk() if (lang := _country(element))} - {"en"}
    return "en-us" in spoken if spoken else None


def _seen(root: Element) -> Iterator[bool]:
    for text in root.texts():
        found = NUMERAL.search(text.shown) if len(text.shown.strip()) < SHORT else None
        order = days.month_first(found["one"], found["two"]) if found else None
        yield from [order] if order is not None else []


def _by_others(root: Element) -> bool | None:
    """Return whether the months that a page lists, or the order of its days, tell that the month stands first."""
    short = [words for text in root.texts() if len(words := text.shown.strip()) < SHORT and days.may(words)]
    numerals = [day for words in short if NUMERAL.search(words) and (day := days.first(words)) and day.swapped]
    months = [month for words in short if (month := numeralorder.month(words))]
    return numeralorder.month_first([day.iso for day in numerals], [day.swapped for day in numerals], months)


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


def brief_iso(words: str, *, month_first: bool) -> str:
    """Return the date that words are which name its year by two digits; empty where they are none."""
    found = NUMERAL.fullmatch(words)
    if not found or len(found["year"]) != len("23"):
        return ""
    one, two, year = int(found["one"]), int(found["two"]), int(found["year"])
    month, day = (one, two) if month_first else (two, one)
    return f"{days.of_two(year)}-{month:02}-{day:02}" if 0 < month <= days.MONTHS and day else ""
