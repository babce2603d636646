"""The lines of a page, and those among them that may date a post."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Set
from functools import cached_property
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import doubled, endrows, excerpts, named, ownlinks, prose, shared
from muniment.captures.plain.page.prose import Style
from muniment.captures.plain.page.references import References
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK, NUMBERED
from muniment.text import folding

GAP = 6
"""Lines that a row of blank ones counts as, at most."""
DENSE = 0.05
"""Blank lines for each that is not blank, below which a text has hardly any."""
ASKED, ASKING = 110, ("?", "؟", "？", "!", "！")
"""Characters of a question or call that may be a title, and the signs that end one."""
SHORT, LONG = 60, 300
"""Characters of a button, and of a line of labels that ends in one."""
UNTOLD = 2
"""Stands for what was not asked of a line yet, which is 0 or 1 then."""
TITLE, LABELS = 20, 3
"""Characters of a title that is hardly a label, and dates under the same labels."""


class Page(msgspec.Struct, frozen=True, dict=True):
    """The lines of a page, which of them date something, and how its tool wrapped them."""

    lines: list[Line]
    dates: dict[int, DateLine]
    style: Style = Style()
    numbered: bool = False
    """Whether links are numbers in brackets before their words."""
    yeared: Set[int] = frozenset()
    """The numbers of the lines that hold a year, from the first to the last, and so may hold a date."""
    replied: Set[int] = frozenset()
    """The lines of readers' comments (replies.of)."""
    references: References = References()  # where one list says all addresses of links that stand elsewhere

    @property
    def wrapped(self) -> bool:
        """Whether a tool wrapped its paragraphs into lines."""
        return self.style.wrapped

    @cached_property
    def full(self) -> list[int]:
        """The numbers of the lines that are not blank."""
        return [line.number for line in self.lines if not line.blank]

    @property
    def head(self) -> str:
        """The words of its first line; empty where it has none."""
        return self.lines[self.full[0]].words if self.full else ""

    @cached_property
    def dense(self) -> bool:
        """Whether its tool left hardly any blank line, so that none parts anything."""
        return len(self.lines) - len(self.full) < DENSE * len(self.full)

    @cached_property
    def unwrapped(self) -> bool:
        """Whether a line is so long that its tool surely wraps none, or that set each text of the page apart."""
        return any(line.next - line.end > 1 or prose.is_long(line) for line in self.lines)

    @cached_property
    def edge(self) -> int:
        """The columns that its tool wraps at, if it wraps (prose.edge); else 0."""
        return prose.edge(self.lines)

    @cached_property
    def letters(self) -> str:
        """The letters and digits of its lines but the numbers of links, regardless of case, with nothing between."""
        words = (NUMBERED.sub("", line.words) if self.numbered else line.words for line in self.lines if not line.blank)
        return "".join(map(folding.letters, words))

    @cached_property
    def often(self) -> frozenset[str]:
        """Short lines, or last parts of lines with strokes, that stand on the page more than once."""
        able = (line for line in self.lines if not line.blank and len(line.text) <= LONG)
        last = (line.words.rpartition("|")[2].strip() for line in able if not addresses.BARE.match(line.words))
        told = (words for words in last if len(words) <= SHORT and not words.endswith((":", "：", ".", "。", ";")))
        return frozenset(words for words, count in Counter(told).items() if count > 1)

    @cached_property
    def leading(self) -> frozenset[str]:
        """Lines that stand right above several dates, as labels of theirs do; no titles that several posts have."""
        able = {number: self.lines[self.before(number)].words for number in self.dates if self.before(number) >= 0}
        above = Counter(able.values())
        often = {words for words, count in above.items() if count >= LABELS}
        sole = Counter(words for number, words in able.items() if words in often and self.heads_text(number))
        return frozenset(words for words in often if sole[words] < above[words])

    @cached_property
    def recurring(self) -> frozenset[str]:
        """Those of them that may be titles: another line that ends so says who commented on one."""
        return frozenset(words for words in self.often if len(words) >= TITLE and " " in words)

    @property
    def days(self) -> list[int]:
        """The numbers of the lines that date something to the day."""
        return [number for number, said in self.dates.items() if said.is_day]

    @cached_property
    def dated(self) -> frozenset[int]:
        """The lines that date something, with those that a tool parted each of them into."""
        return frozenset(at for number, said in self.dates.items() for at in range(number, number + said.lines))

    @cached_property
    def shapes(self) -> frozenset[str]:
        """Lines with a number that stand on the page more than once, each number as 9."""
        shaped = (prose.shape(line.words) for line in self.lines if len(line.text) <= LONG and not line.blank)
        return frozenset(words for words, count in Counter(shaped).items() if count > 1 and "9" in words)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """Those that no date stands beside: a button a post."""
        beside = {self.lines[near].words for number in self.dates for near in self._beside(number)}
        return (self.often - beside - self.named) | self.furnished

    @cached_property
    def named(self) -> frozenset[str]:
        """Titles that it names beside its posts; labels stand beside several days, each time in a line of its own."""
        beside = {near: said.iso for number, said in self.dates.items() for near in self._beside(number)}
        days = {(self.lines[near].words, day) for near, day in beside.items()}
        labels = {words for words, count in Counter(words for words, _ in days).items() if count > 1}
        urls = self.references.urls.values()
        told = named.titles(self.lines, self.dates) | shared.titles(self.lines, urls) | doubled.titles(self.lines, urls)
        return told - labels

    @cached_property
    def excerpts(self) -> tuple[range, ...]:
        """The lines of each paragraph in which it shows how a post begins, cut short."""
        return excerpts.found(self.lines, self.dates, wrapped=self.wrapped)

    @cached_property
    def excerpted(self) -> frozenset[int]:
        """The lines of all of these."""
        return frozenset(number for paragraph in self.excerpts for number in paragraph)

    @cached_property
    def furnished(self) -> frozenset[str]:
        """Lines that hold but links into the blog's own machinery."""
        return ownlinks.words(self.lines)

    @cached_property
    def bylined(self) -> frozenset[str]:
        """Names that stand above the dates, or under, where nothing but such lines does and some are said again.

        Where a page has no other lines, these are its titles.
        """
        if len(self.full) <= 2 * len(self.dates):
            return frozenset()
        above = [self.lines[place].words for number in self.dates if (place := self.before(number)) >= 0]
        ends = (self.after(number + said.lines - 1) for number, said in self.dates.items())
        below = [self.lines[place].words for place in ends if place < len(self.lines)]
        return bylines.all_named(above) or bylines.all_named(below if all(map(labels.personal, below)) else ())

    def _beside(self, number: int) -> list[int]:
        near = (self.before(number), self.before(self.before(number)), self.after(number))
        return [place for place in near if 0 <= place < len(self.lines)]

    def words(self, number: int) -> str:
        """Return the words of a line; none where it is not there."""
        return self.lines[number].words if 0 <= number < len(self.lines) else ""

    def before(self, number: int) -> int:
        """Return the nearest line above that is not blank; -1 where there is none."""
        number -= 1
        while number >= 0 and self.lines[number].blank:
            number -= 1
        return number

    def after(self, number: int) -> int:
        """Return the nearest line below that is not blank; the count of lines where there is none."""
        number += 1
        while number < len(self.lines) and self.lines[number].blank:
            number += 1
        return number

    def apart(self, one: int, other: int) -> int:
        """Return how many lines two are apart: of a row of blank ones, as elements leave that hold nothing, a few."""
        first, last = sorted((one, other))
        between = self.full[bisect_left(self.full, first) : bisect_right(self.full, last)]
        return sum(min(GAP, below - above) for above, below in pairwise(between))

    def heads_text(self, date: int) -> bool:
        """Return whether the line over a date is its title: a text, its end or nothing stands above, a text below."""
        above, below = self.before(self.before(date)), self.after(date)
        ended = endrows.parted(self.words(above), self.words(below), first=date == next(iter(self.dates)))
        return (above < 0 or self.is_prose(above) or ended) and self.is_prose(below)

    def run(self, number: int, most: int) -> list[Line]:
        """Return the lines of the paragraph that a line is in; of one that has more than `most`, as many and one."""
        first = last = number
        while first > 0 and not self.lines[first - 1].blank and number - first <= most:
            first -= 1
        while last + 1 < len(self.lines) and not self.lines[last + 1].blank and last - first <= most:
            last += 1
        return self.lines[first : last + 1]

    def is_entry(self, number: int) -> bool:
        """Return whether a line is there and an entry of a list: a date that begins with its day is none: '2. März'."""
        mark = MARK.match(self.lines[number].text) if 0 <= number < len(self.lines) else None
        return mark is not None and not (mark["number"] and number in self.dates)

    def is_one_entry(self, number: int) -> bool:
        """Return whether a line is one of several entries, as of a menu, whatever a tool left between them."""
        return self.is_entry(number) and (self.is_entry(self.before(number)) or self.is_entry(self.after(number)))

    def may_go_on(self, number: int) -> bool:
        """Return whether a line may go on in the next: a tool wrapped the page's paragraphs, and that is not blank."""
        return self.wrapped and number + 1 < len(self.lines) and not self.lines[number + 1].blank

    def is_prose(self, number: int) -> bool:
        """Return whether a line is there and reads as part of a text: long, or a sentence."""
        if not 0 <= number < len(self.lines):
            return False
        if self._told[number] == UNTOLD:
            self._told[number] = prose.reads(self.lines, number, self.dates, wrapped=self.wrapped)
        return bool(self._told[number])

    @cached_property
    def _told(self) -> bytearray:
        """What was asked of lines already, an octet a line: each is asked some ten times."""
        return bytearray([UNTOLD]) * len(self.lines)

    def may_title(self, number: int) -> bool:
        """Return whether a line is there and may be a title: it is no prose, or asks or calls, and stands alone."""
        if number < 0 or "://" in addresses.bare(self.lines[number].text):
            return False
        words = self.lines[number].words
        asks = words[-1:] in ASKING and (number == 0 or self.lines[number - 1].blank) and len(words) <= ASKED
        return asks or not self.is_prose(number)
