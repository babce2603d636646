"""The starts of a page, and the rows on it that name titles, to be looked up: a page may have many."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

import msgspec

from muniment.captures.plain.dates.namingrows import Named
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.text import lists


class Found(msgspec.Struct, frozen=True, dict=True):
    """The starts of a page by their titles, and the rows that name titles: each is looked up, as a page has many."""

    page: Page
    first: Start
    starts: tuple[Start, ...]
    named: tuple[Named, ...]
    dates: frozenset[int]
    """The first lines of these rows."""

    @classmethod
    def of(cls, page: Page, found: Sequence[Start], named: Sequence[Named]) -> "Found":
        """Return starts, which are some, and rows, to be looked up."""
        starts = tuple(sorted(found, key=lambda start: start.title[0]))
        rows = tuple(sorted(named, key=lambda row: row.title[0]))
        return cls(page, found[0], starts, rows, frozenset(row.date for row in named))

    @cached_property
    def days(self) -> frozenset[str]:
        """The days of the rows."""
        return frozenset(row.said.iso for row in self.named)

    @cached_property
    def titles(self) -> list[int]:
        """The first lines of the titles that rows name, going down."""
        return [row.title[0] for row in self.named]

    @cached_property
    def heads(self) -> dict[int, int]:
        """The lowest title that each row names."""
        return {row.date: row.title[0] for row in self.named}

    @cached_property
    def marks(self) -> frozenset[str]:
        """The marks before the titles that rows name."""
        return frozenset(candidates.mark_of(self.page, row.title) for row in self.named) - {""}

    @cached_property
    def _places(self) -> list[int]:
        return [start.title[0] for start in self.starts]

    @cached_property
    def _named_alike(self) -> dict[str, list[Start]]:
        alike: dict[str, list[Start]] = {}
        for start in self.starts:
            alike.setdefault(words(self.page, start.title[0]), []).append(start)
        return alike

    @cached_property
    def is_led(self) -> bool:
        """Whether the first start of the page is dated by a row right above its title: so all may be."""
        start = self.first
        return self.is_dated(start) and 0 <= start.date < start.title[0] and not asks(self.page, start.date)

    @cached_property
    def last(self) -> int:
        """The first line of the last row."""
        return max(self.dates)

    def is_dated(self, start: Start) -> bool:
        """Return whether a start has a day that no row has which names a title."""
        if start.date < 0:
            return start.said.iso != UNKNOWN and start.said.iso not in self.days
        return start.date not in self.dates

    def within(self, row: Named) -> tuple[Start, ...]:
        """Return the starts whose titles stand between the title that a row names and the end of that row."""
        first = bisect_left(self._places, row.title[0])
        return self.starts[first : bisect_left(self._places, row.date + row.said.lines)]

    def alike(self, row: Named) -> list[Start]:
        """Return the starts whose titles say what a row names."""
        return self._named_alike.get(words(self.page, row.title[0]), [])

    def over(self, number: int) -> Named | None:
        """Return the first row of the last title that stands in a line or above it."""
        place = bisect_right(self.titles, number)
        return self.named[bisect_left(self.titles, self.titles[place - 1])] if place else None

    def below(self, number: int) -> int:
        """Return the first line under one in which a title stands that a row names; the number of all where none."""
        place = bisect_right(self.titles, number)
        return self.titles[place] if place < len(self.titles) else len(self.page.lines)


def asks(page: Page, number: int) -> bool:
    """Return whether right above a line stands that a post asks for a password."""
    return withheldwords.asks(page.words(page.before(number)))


def words(page: Page, number: int) -> str:
    """Return the words of a line, as a reader sees them and without marks."""
    return lists.unmarked(lists.shown(page.lines[number]))
