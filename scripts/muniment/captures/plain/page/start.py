"""Where a post may start on a page."""

import msgspec

from muniment.captures.words.dates.dated import DateLine

Titles = list[tuple[int, ...]]
"""The lines of each of several titles."""


class Start(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Where a post begins: lines of its title, the line of its date (-1: none), and how much speaks for it."""

    title: tuple[int, ...]
    date: int
    said: DateLine
    weight: int
    mark: str = ""
    """How its title is marked: as a heading of some level, underlined, a link."""
    footed: bool = False
    """Whether its date stands under its text."""
    label: int = -1
    """The line above its title that names its category and nothing else; -1 where none is known."""
    lead: int = -1
    """The first line above that which leads to the post, as its picture does; -1 where none does."""
    counted: bool = False
    """Whether the titles of the page are an ordered list, as results of a search are: this one has its number."""
    beneath: int = 0
    """The line under its text with which a list of other posts begins; 0 where none does."""
    above: int = -1
    """The first line of its text where that stands above its title and date; -1 where it stands under them."""
    signed: range = range(0)
    """The lines of the row under its text that says who wrote it at what hour, where its day stands over several."""

    @property
    def first(self) -> int:
        """The first line of the post."""
        if max(self.above, self.lead, self.label) >= 0:
            return min(line for line in (self.above, self.lead, self.label) if line >= 0)
        return self.title[0] if self.date < 0 or self.footed else min(*self.title, self.date)

    @property
    def last(self) -> int:
        """The last line before its text."""
        return self.title[-1] if self.date < 0 or self.footed else max(*self.title, self.date + self.said.lines - 1)

    @property
    def foot(self) -> range:
        """The lines of the date that stands under its text."""
        return range(self.date, self.date + self.said.lines) if self.footed else range(0)
