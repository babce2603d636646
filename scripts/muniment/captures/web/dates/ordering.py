"""In which order the numbers of a post's dates stand, and which days near them are those of changes."""

from functools import cached_property

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import changelines, dayorder
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.text import days
from muniment.text.days import Day
from muniment.text.patterns import late

MONTH = len("2020-01")
YEARLESS = late(r"(?P<day>[^,@|]{3,24}?)(?:,?\s(?:\w{1,3}\s)?\d{1,2}[:.]\d\d\b.{0,20})?")
"""A day and a month, perhaps with a time behind them: 'Dec 4, 3:29 pm UTC', '4. Dezember um 15:29 Uhr'."""


class Order:
    """In which order the numbers of a date stand: as the page has them, and as a post's address does."""

    def __init__(self, root: Element, own: str, changes: changelines.Changes = changelines.NONE) -> None:
        self.root, self.own, self.changes = root, own, changes
        self.unsure: dict[str, str] = {}
        """Dates whose order nothing tells, each with what it is if the month stands first."""

    @cached_property
    def month_first(self) -> bool | None:
        """Whether the page writes the month first; None where nothing tells."""
        return dayorder.month_first(self.root)

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
        return self.iso(found) if found else self.brief(words) or self._in_month(words)

    def _in_month(self, words: str) -> str:
        """Return the date of words that leave out its year, where it is of the month in the post's address."""
        said = YEARLESS.fullmatch(words) if len(self.own) == MONTH else None
        able = (f"{said['day']} {self.own[:4]}", f"{self.own[:4]}年{said['day']}") if said else ()
        found = (day.iso for whole in able if (day := days.first(whole)) and day.is_day and len(whole) == day.end)
        return next((iso for iso in found if iso.startswith(self.own)), "")

    def brief(self, words: str) -> str:
        """Return the date that words are whose year has two digits."""
        if not dayorder.NUMERAL.fullmatch(words):
            return ""
        found, other = (dayorder.brief(words, month_first=first) for first in (False, True))
        return self.iso(Day(found or other, 0, len(words), other if found and other != found else ""))
