"""Finds the lines of a page that date its posts: in words that are known, or that the page says again and again."""

import re
from bisect import bisect_right
from collections.abc import Sequence, Set

import msgspec

from muniment.captures.plain.dates import (
    agreeing,
    barecolumns,
    barelabels,
    boxes,
    changeddays,
    clungrows,
    countednames,
    dayboxes,
    detailed,
    filedandsigned,
    filedfirst,
    filledrows,
    frames,
    gluedlabels,
    goingon,
    hourrows,
    hoursbelow,
    ledup,
    linkrows,
    looselabels,
    meetings,
    midlabels,
    namelines,
    namingrows,
    numberedlinks,
    paragraphrows,
    parteddates,
    particulars,
    rowsbelow,
    sameday,
    signeddates,
    stackedrows,
    stackrows,
    turneddays,
    typedruns,
    undatedrows,
    undating,
    weekdaynames,
    wordedlines,
    wrappedrows,
    yearless,
)
from muniment.captures.plain.page import numerals, prose, replies
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import References
from muniment.captures.plain.titles import permalinked
from muniment.captures.words.blogs.phrases import RELATIVE_SIGNS
from muniment.captures.words.dates import datemarks, doublednames, entryline, linkeddates, lunarday, shortyears
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import heading
from muniment.captures.words.rows import agorow, dateline, gluedby, hourrow, numberedrow, shownrow
from muniment.captures.words.text import addresses, linkforms
from muniment.captures.words.text.lines import Line
from muniment.machine import forking
from muniment.text import dayranges, days, duedays, months
from muniment.text.patterns import late

BEGUN = late(r"\s*(?:[-*+•·▪◦]|#+)\s")
"""How an entry of a list or a heading begins."""
ADDRESS = late(r"https?://[a-zA-Z\d/.?=&%#~+,-]+", re.ASCII)
GAP = " " * 3
"""Space that no author leaves behind a name, and no words of a link have between them."""
WORTH = 8000
"""Lines that may be dates of which another process is worth its start."""
LINKED = 400
"""Characters of a line whose links may lead far while it shows few words."""
BESIDE = (countednames.found, filledrows.found, clungrows.found, looselabels.settled, midlabels.found, filedfirst.named)
BELOW = (agreeing.found, wrappedrows.broken, rowsbelow.found, barelabels.found, namingrows.found, typedruns.found)
"""What takes rows into the dates that they stand beside, or under."""
MANY = 2000
"""Lines that are looked through at once."""


NOWHERE = References()
"""Where no links have their addresses elsewhere."""


def page_of(text: str, lines: list[Line], *, numbered: bool = False, references: References = NOWHERE) -> Page:
    """Return the page that these lines of a text make, from its first line on."""
    yeared = _yeared(text, lines)
    short = (line.number for line in lines if _may_be_relative(line.text))
    able = sorted(number for number in {*yeared, *short} if not _is_address(lines[number].text))
    dates = dict(forking.halved(able, lambda some: _dated(lines, some, yeared), kind=tuple[int, DateLine], worth=WORTH))
    page = _also_dated(Page(lines, {}, prose.style_of(lines), numbered, yeared, references=references), dates)
    page = _taken(_also_dated(page, turneddays.found(page)), *changeddays.found(page))
    by_links = (linkrows.found, numberedlinks.found, permalinked.dates, permalinked.beside_replies, permalinked.named)
    first = (
        parteddates.wrapped,
        parteddates.found,
        hourrows.found,
        stackedrows.found,
        barecolumns.found,
        parteddates.sentences,
        _told,
    )
    findings = (*first, filedfirst.found, signeddates.led, yearless.found, goingon.found, sameday.found)
    for finding in (*findings, *(by_links if "http" in text or addresses.may_lead_within(text) else ())):
        page = _also_dated(page, finding(page))
    return _settled(_also_dated(page, wrappedrows.found(page)))


def _settled(page: Page) -> Page:
    """Return a page without the dates that date no post, and with what stands beside the others taken in."""
    for taking in (ledup.found, namelines.found, dayboxes.found, detailed.found, gluedlabels.found, namingrows.wrapped):
        page = _taken(page, *taking(page))
    page = _taken(page, *paragraphrows.found(page))
    listed, within = particulars.found(page)
    page = _also_dated(page, listed)
    page = _taken(page, *stackrows.found(page))
    page = msgspec.structs.replace(page, replied=replies.of(page))
    undating.take_back(page, within - listed.keys())
    numerals.take_back(page)
    page = _also_dated(page, hoursbelow.found(page))
    for finding in (numerals.settled, wordedlines.found, filedandsigned.found, undatedrows.found, *BESIDE, *BELOW):
        told = finding(page)
        page = _also_dated(page, {number: said for number, said in told.items() if number not in page.replied})
    signed = {number: said for number, said in page.dates.items() if said.author[1] and said.lines == 1}
    told = {number: weekdaynames.unweekly(said, page.lines[number].text) for number, said in signed.items()}
    return _also_dated(
        page, {number: doublednames.once(said, page.lines[number].text) for number, said in told.items()}
    )


def _taken(page: Page, told: dict[int, DateLine], inner: Set[int]) -> Page:
    """Return a page with date lines of several lines, of which the inner ones date nothing by themselves."""
    for number in inner & page.dates.keys():
        page.dates.pop(number)
    return _also_dated(page, told)


def _told(page: Page) -> dict[int, DateLine]:
    """Return lines that date posts beside those that say so themselves; the heading of the archive of a day is none."""
    told = _beside(page).items()
    return {number: _signed(page, number, said) for number, said in told if not _heads(page.lines[number].words)}


def _signed(page: Page, number: int, said: DateLine) -> DateLine:
    """Return what a line says with who wrote the post, where a word leads to that: 'Penulis: Ana Roe'."""
    shown = shownrow.read(page.lines[number].text) if said.lines == 1 and not said.author[1] else None
    return msgspec.structs.replace(said, author=shown.author) if shown and shown.iso == said.iso else said


def _heads(words: str) -> bool:
    told = heading.read(words)
    return told is not None and told.day != ""


def _beside(page: Page) -> dict[int, DateLine]:
    signed = signeddates.found(page)
    if not signed:
        return boxes.boxed(page) or boxes.under_years(page) or frames.found(page)
    framed = frames.found(page)
    return framed if framed.keys() > signed.keys() else signed


def _may_be_relative(text: str) -> bool:
    """Return whether a line may hold a date that counts from the day of the capture: it is short, or has links."""
    able = len(text) <= dateline.LONGEST_RELATIVE or (len(text) <= LINKED and linkforms.may_lead(text))
    return able and text != ""


def _is_address(text: str) -> bool:
    """Return whether a line is an address and nothing else, which dates nothing."""
    return text.startswith("http") and ADDRESS.fullmatch(text) is not None


def _dated(lines: Sequence[Line], able: Sequence[int], years: Set[int]) -> list[tuple[int, DateLine]]:
    """Return those of these lines that date something, with what they say; `years`: those that hold a year."""
    found: list[tuple[int, DateLine]] = []
    for first in range(0, len(able), MANY):
        some = able[first : first + MANY]
        relative = RELATIVE_SIGNS.among(lines[number].text for number in some)
        for place, number in enumerate(some):
            text = lines[number].text
            said = _read(text) if place in relative or number in years else _yearless(text)
            found += [(number, _marked(text, said))] if said else []
    return found


def _yearless(text: str) -> DateLine | None:
    short = shortyears.marked(text)
    return _read(short) if short else dateline.yearless(text)


def _marked(text: str, said: DateLine) -> DateLine:
    """Return what a line says, of another form where it is an entry of a list or a heading and says but a date."""
    begun = BEGUN.match(text) if said.pure else None
    return msgspec.structs.replace(said, form=f"{begun[0].strip()[:1]} {said.form}") if begun else said


def _read(text: str) -> DateLine | None:
    text = hourrow.without_weekday(months.once(datemarks.without_pager(lunarday.shown(text))))
    told = entryline.read(text.rstrip()) or hourrow.read(text) or agorow.read(text) or dateline.read(text)
    told = gluedby.signed(text, told) or linkeddates.read(text) or numberedrow.read(text)
    if "`_" in text and (told is None or text.startswith(GAP, told.author[1])):
        return dateline.respaced(text)  # within a link of reStructuredText a tool set what it wrapped further in
    if told is None and "](" in text and text.lstrip().startswith("[") and GAP in text:
        return dateline.respaced(text)  # so it does within the link of an entry of a list
    return told


def _yeared(text: str, lines: Sequence[Line]) -> Set[int]:
    """Return the numbers of the lines that hold a year, in their order.

    But of those that say but from when to when, or until when something is awaited, or when a meeting is.
    """
    starts = [line.start for line in lines]
    end = lines[-1].next if lines else 0
    numbers = dict.fromkeys(bisect_right(starts, place) - 1 for place in days.places(text, end))
    told = ((at, lines[at].text) for at in numbers)
    own = (at for at, text in told if not (dayranges.are_all(text) or duedays.leads(text)))
    return dict.fromkeys(at for at in own if not meetings.is_bound(lines, at)).keys()


def _also_dated(page: Page, dates: dict[int, DateLine]) -> Page:
    """Return a page on which these lines date something too; what a tool parted one into dates nothing by itself.

    Nor does a line that says when a meeting is.
    """
    if not dates:
        return page
    met = meetings.among(page, dates)
    every = page.dates | {number: said for number, said in dates.items() if number not in met}
    within = {place for number, said in every.items() for place in range(number + 1, number + said.lines)}
    held = {number: said for number, said in every.items() if number not in within}
    return msgspec.structs.replace(page, dates=dict(sorted(held.items())))
