"""The lines of a page, those among them that may date a post, and where a post may start."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import msgspec

from muniment.captures import bylines, dateline, frames, prose
from muniment.captures.dateline import DateLine
from muniment.captures.furniture import COMMENTER
from muniment.captures.lines import Line
from muniment.captures.lists import MARK
from muniment.captures.prose import Style
from muniment.text import days

FEWEST_LISTED = 3
"""Lines of dates in a row that are a list of months or days, and date nothing."""
PROSE = 60
"""Characters of a line that is rather part of a text than a title."""
SHORT, LONG = 60, 300
"""Characters of a button, and of a line of labels that ends in one."""
MOST = 4
"""Lines of labels that one paragraph may have."""
SENTENCE = frozenset(".!?。！？؟…:：")
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Start(msgspec.Struct, frozen=True):
    """Where a post begins: lines of its title, the line of its date (-1: none), and how much speaks for it."""

    title: tuple[int, ...]
    date: int
    said: DateLine
    weight: int
    mark: str = ""
    """How its title is marked: as a heading of some level, underlined, a link."""
    footed: bool = False
    """Whether its date stands under its text."""

    @property
    def first(self) -> int:
        """The first line of the post."""
        return self.title[0] if self.date < 0 or self.footed else min(*self.title, self.date)

    @property
    def last(self) -> int:
        """The last line before its text."""
        return self.title[-1] if self.date < 0 or self.footed else max(*self.title, self.date + self.said.lines - 1)

    @property
    def foot(self) -> range:
        """The lines of the date that stands under its text."""
        return range(self.date, self.date + self.said.lines) if self.footed else range(0)


class Page(msgspec.Struct, frozen=True, dict=True):
    """The lines of a page, which of them date something, and how its tool wrapped them."""

    lines: list[Line]
    dates: dict[int, DateLine]
    style: Style = Style()
    numbered: bool = False
    """Whether links are numbers in brackets before their words."""

    @property
    def wrapped(self) -> bool:
        """Whether a tool wrapped its paragraphs into lines."""
        return self.style.wrapped

    @cached_property
    def full(self) -> list[int]:
        """The numbers of the lines that are not blank."""
        return [line.number for line in self.lines if not line.blank]

    @cached_property
    def unwrapped(self) -> bool:
        """Whether a line is so long that its tool surely wraps none."""
        return any(prose.is_long(line) for line in self.lines)

    @cached_property
    def often(self) -> frozenset[str]:
        """Short lines, or last parts of lines with strokes, that stand on the page more than once."""
        short = [line.words for line in self.lines if not line.blank and len(line.text) <= LONG]
        last = [words.rpartition("|")[2].strip() for words in short]
        told = [words for words in last if len(words) <= SHORT and not words.endswith((":", "：", ".", "。", ";"))]
        return frozenset(words for words, count in Counter(told).items() if count > 1)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """Those that no date stands beside: a button a post."""
        return self.often - {self.lines[near].words for number in self.dates for near in self._beside(number)}

    @cached_property
    def bylined(self) -> frozenset[str]:
        """Names that stand above the dates, where nothing but such lines stands there and some are said again."""
        above = [self.lines[place].words for number in self.dates if (place := self.before(number)) >= 0]
        names = [words for words in above if " " in words and len(words) <= SHORT and bylines.is_name(words)]
        alike = len(names) == len(above) > len(set(names))
        return frozenset(names if alike else ())

    def _beside(self, number: int) -> list[int]:
        near = (self.before(number), self.before(self.before(number)), self.after(number))
        return [place for place in near if 0 <= place < len(self.lines)]

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

    def paragraph(self, number: int) -> str:
        """Return the words of the few lines that a tool wrapped a paragraph into, by its last line."""
        first = number
        while first > 0 and number - first < MOST and not self.lines[first - 1].blank:
            first -= 1
        return " ".join(line.words for line in self.lines[first : number + 1])

    def is_prose(self, number: int) -> bool:
        """Return whether a line is there and reads as part of a text: long, or a sentence."""
        if not 0 <= number < len(self.lines):
            return False
        words = self.lines[number].words
        size = len(words) + len(WIDE.findall(words)) if len(words) < PROSE else PROSE
        if self.wrapped and PROSE > size >= PROSE / 2 and self._sentence_from(number):
            return True
        return size >= PROSE or bool(re.search(r"[.!?。！？؟…:：]\W*$", words) and size > PROSE / 4)

    def _sentence_from(self, number: int) -> bool:
        """Return whether the lines of a paragraph from this one on are several, and end as a sentence does."""
        last = number
        while last + 1 < len(self.lines) and not self.lines[last + 1].blank and last + 1 not in self.dates:
            last += 1
        words = self.lines[last].words
        return last > number and words[-1:] in SENTENCE and not MARK.match(self.lines[number].text)


def page_of(lines: list[Line], *, numbered: bool = False) -> Page:
    """Return the page that these lines make."""
    dates = {line.number: said for line in lines if not line.blank and (said := dateline.read(line.text))}
    page = Page(lines, dates, prose.style_of(lines), numbered)
    page = Page(lines, dict(sorted((dates | _wrapped(page)).items())), page.style, numbered)
    signed = _signed(page) or frames.boxed(lines, page.dates) or frames.found(lines, page.dates)
    if signed:
        page = Page(lines, dict(sorted((page.dates | signed).items())), page.style, numbered)
    no_dates = [number for number in page.dates if _is_commented(page, number) or _goes_on(page, number)]
    for number in no_dates + _listed(page):
        page.dates.pop(number, None)
    return page


def _wrapped(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date, labels and buttons that a tool wrapped into the next, which belongs to them."""
    found: dict[int, DateLine] = {}
    for number in page.full:
        line, after = page.lines[number], page.lines[number + 1] if number + 1 < len(page.lines) else None
        if after is None or after.blank or "|" not in line.text or not days.DATED.search(line.text):
            continue
        known = page.dates.get(number)
        if known is not None and not line.words.endswith((":", "：", "|")):
            continue
        said = known or dateline.read(f"{line.text} {after.text.strip()}")
        if said is not None and said.iso != dateline.UNKNOWN and days.first(line.text):
            size = len(line.text)
            names = [place if place[1] <= size else (0, 0) for place in (said.author, said.categories)]
            found[number] = msgspec.structs.replace(said, lines=2, author=names[0], categories=names[1])
    return found


def _signed(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date and a name behind it, where most lines that begin with a date are such.

    A title may look like a name: a line must stand above that may be the title.
    """
    able = [line for line in page.lines if len(line.text) <= LONG and not line.blank and "://" not in line.text]
    if ending := _signed_off(page, able):
        return ending
    glued = [(line, dateline.signed(line.text)) for line in able if line.number not in page.dates and _leads(line)]
    found = {line.number: said for line, said in glued if said and _may_be_titled(page, line.number)}
    full = sum(len(said.iso) >= len("YYYY-MM-DD") for said in page.dates.values())
    return found if 2 * len(found) > len(glued) and len(found) > full else {}


def _signed_off(page: Page, able: Sequence[Line]) -> dict[int, DateLine]:
    """Return the lines of a name and a date behind it that end texts: above each stands a text, below it none."""
    read = {
        line.number: said for line in able if (said := dateline.signed(line.text)) and said.author[0] < said.author[1]
    }
    named = {number: said for number, said in read.items() if not _leads(page.lines[number])}
    found = {
        number: said
        for number, said in named.items()
        if not _may_be_titled(page, number) and not page.is_prose(page.after(number))
    }
    return found if len(found) > 1 and 2 * len(found) > len(named) + len(page.dates) else {}


def _leads(line: Line) -> bool:
    """Return whether a line begins with a date and goes on with something else."""
    said = dateline.glued(line.text)
    return said is not None and bool(said.title[0])


def _may_be_titled(page: Page, number: int) -> bool:
    above = page.before(number)
    return above >= 0 and not page.is_prose(above) and "://" not in page.lines[above].text


def _is_commented(page: Page, number: int) -> bool:
    """Return whether a date is that of a reader's comment."""
    above = page.before(number)
    return above >= 0 and bool(COMMENTER.search(page.lines[above].words))


def _goes_on(page: Page, number: int) -> bool:
    """Return whether a date ends a sentence that a tool wrapped before it ('published on 28 November 2023.')."""
    words = page.lines[number].words
    return page.wrapped and words[:1].islower() and words[-1:] == "." and number > 0 and page.is_prose(number - 1)


def _listed(page: Page) -> list[int]:
    """Return the lines of dates that stand in a list of them, as archives of months do, or among its bullets."""
    found: list[int] = []
    run: list[int] = []
    for number, said in page.dates.items():
        if run and page.before(number) != run[-1]:
            found += run if len(run) >= FEWEST_LISTED else []
            run = []
        run += [number] if len(said.iso) < len("YYYY-MM-DD") else []
        if said.lines == 1 and is_listed(page, number):
            found.append(number)
    return [*found, *(run if len(run) >= FEWEST_LISTED else [])]


def is_listed(page: Page, number: int) -> bool:
    """Return whether a line stands in a list, or ends an entry of one."""
    return _is_bullet(page, number - 1) or (_is_bullet(page, number) and _is_bullet(page, number + 1))


def _is_bullet(page: Page, number: int) -> bool:
    return 0 <= number < len(page.lines) and bool(MARK.match(page.lines[number].text))
