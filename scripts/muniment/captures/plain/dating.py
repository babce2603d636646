"""Finds the lines of a page that date its posts: in words that are known, or that the page says again and again."""

import re
from bisect import bisect_right
from collections.abc import Sequence, Set

import msgspec

from muniment.captures.plain import (
    boxes,
    brokenlinks,
    detailed,
    frames,
    goingon,
    ledup,
    linkrows,
    looselabels,
    numerals,
    particulars,
    permalinked,
    prose,
    replies,
    signeddates,
    undatedrows,
    undating,
    yearless,
)
from muniment.captures.plain.layout import Page
from muniment.captures.words import (
    besidedates,
    dated,
    dateline,
    entryline,
    flattened,
    linkeddates,
    numberedrow,
    pagelines,
    wordedrow,
)
from muniment.captures.words.dated import DateLine
from muniment.captures.words.lines import Line, as_one
from muniment.captures.words.phrases import RELATIVE_SIGNS
from muniment.machine import forking
from muniment.text import days

BEGUN = re.compile(r"\s*(?:[-*+•·▪◦]|#+)\s")
"""How an entry of a list or a heading begins."""
WORTH = 8000
"""Lines that may be dates of which another process is worth its start."""
LINKED = 400
"""Characters of a line whose links may lead far while it shows few words."""
MANY = 2000
"""Lines that are looked through at once."""
FULL = 55
"""Characters of a line that a tool may have wrapped."""
ENDS = (".", "。", "।", "۔")
"""How the sentence of an entry ends."""
SENTENCE, ROW = 10, 4
"""Lines that a tool may wrap a sentence of a post's particulars into, and a row of them."""


def page_of(text: str, lines: list[Line], *, numbered: bool = False) -> Page:
    """Return the page that these lines of a text make, from its first line on."""
    yeared = _yeared(text, lines)
    able = sorted({*yeared, *(line.number for line in lines if _may_be_relative(line.text))})
    years = frozenset(yeared)
    dates = dict(forking.halved(able, lambda some: _dated(lines, some, years), kind=tuple[int, DateLine], worth=WORTH))
    page = Page(lines, dates, prose.style_of(lines), numbered, tuple(yeared))
    by_links = (linkrows.found, permalinked.dates, permalinked.beside_replies, permalinked.named)
    findings = (_wrapped, _parted, _told, signeddates.led, yearless.found, goingon.found)
    for finding in (*findings, *(by_links if "http" in text else ())):
        page = _also_dated(page, finding(page))
    for taking in (ledup.found, detailed.found):
        told, inner = taking(page)
        for number in inner & page.dates.keys():
            page.dates.pop(number)
        page = _also_dated(page, told)
    listed, within = particulars.found(page)
    page = _also_dated(page, listed)
    page = msgspec.structs.replace(page, replied=replies.of(page))
    undating.take_back(page, within - listed.keys())
    numerals.take_back(page)
    for finding in (numerals.settled, undatedrows.found, looselabels.settled):
        page = _also_dated(page, finding(page))
    return page


def _parted(page: Page) -> dict[int, DateLine]:
    """Return dates in lines that a tool parted."""
    broken = _broken(page)
    if page.wrapped:
        return {**broken, **_told_in_paragraphs(page)}
    return {number: said for number, said in broken.items() if len(page.lines[number].text) >= FULL}


def _told(page: Page) -> dict[int, DateLine]:
    """Return lines that date posts beside those that say so themselves."""
    signed = signeddates.found(page)
    if not signed:
        return boxes.boxed(page) or boxes.under_years(page) or frames.found(page)
    framed = frames.found(page)
    return framed if framed.keys() > signed.keys() else signed


def _may_be_relative(text: str) -> bool:
    """Return whether a line may hold a date that counts from the day of the capture: it is short, or has links."""
    able = len(text) <= dateline.LONGEST_RELATIVE or (len(text) <= LINKED and ("](" in text or "(http" in text))
    return able and text != ""


def _dated(lines: Sequence[Line], able: Sequence[int], years: Set[int]) -> list[tuple[int, DateLine]]:
    """Return those of these lines that date something, with what they say; `years`: those that hold a year."""
    found: list[tuple[int, DateLine]] = []
    for first in range(0, len(able), MANY):
        some = able[first : first + MANY]
        relative = RELATIVE_SIGNS.among(lines[number].text for number in some)
        for place, number in enumerate(some):
            text = lines[number].text
            said = _read(text) if place in relative or number in years else dateline.yearless(text)
            found += [(number, _marked(text, said))] if said else []
    return found


def _marked(text: str, said: DateLine) -> DateLine:
    """Return what a line says, of another form where it is an entry of a list or a heading and says but a date."""
    begun = BEGUN.match(text) if said.pure else None
    return msgspec.structs.replace(said, form=f"{begun[0].strip()[:1]} {said.form}") if begun else said


def _read(text: str) -> DateLine | None:
    return entryline.read(text) or dateline.read(text) or linkeddates.read(text) or numberedrow.read(text)


def _yeared(text: str, lines: Sequence[Line]) -> list[int]:
    """Return the numbers of the lines that hold a year."""
    starts = [line.start for line in lines]
    end = lines[-1].next if lines else 0
    return list(dict.fromkeys(bisect_right(starts, year.start()) - 1 for year in days.DATED.finditer(text, 0, end)))


def _also_dated(page: Page, dates: dict[int, DateLine]) -> Page:
    """Return a page on which these lines date something too."""
    if not dates:
        return page
    return msgspec.structs.replace(page, dates=dict(sorted((page.dates | dates).items())))


def _wrapped(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date, labels and buttons that a tool wrapped into the next, which belongs to them."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        line, after = page.lines[number], page.lines[number + 1] if number + 1 < len(page.lines) else None
        if after is None or after.blank or not besidedates.STROKE.search(line.text):
            continue
        known = page.dates.get(number)
        if known is not None and not line.words.endswith((":", "：", "|", ",")):
            continue
        said = known or dateline.read(f"{line.text} {after.text.strip()}")
        if said is not None and said.iso != dated.UNKNOWN and days.first(line.text):
            size = len(line.text)
            names = [place if place[1] <= size else (0, 0) for place in (said.author, said.categories)]
            found[number] = msgspec.structs.replace(said, lines=2, author=names[0], categories=names[1])
    return found


def _broken(page: Page) -> dict[int, DateLine]:
    """Return the lines within whose date a tool began a new line, which belongs to them."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        before, line = page.lines[number - 1] if number else page.lines[number], page.lines[number]
        if before.blank or number - 1 in page.dates or len(before.text) > dateline.LONGEST:
            continue
        whole = before.text.ljust(before.next - before.start) + line.text
        day = days.first(whole)
        said = dateline.read(whole) if day and day.start < len(before.text) < day.end else None
        if said is not None:
            found[number - 1] = msgspec.structs.replace(said, lines=2)
    return found


def _told_in_paragraphs(page: Page) -> dict[int, DateLine]:
    """Return the paragraphs that say when a post appeared, by their first lines: sentences, and rows of particulars."""
    found: dict[int, DateLine] = {}
    full = ((number, said) for number, said in page.dates.items() if len(said.iso) >= len("YYYY-MM-DD"))
    known = {number for number, said in full if said.form != "sentence" and said.form not in flattened.FORMS}
    for number in page.yeared:
        run = page.run(number, SENTENCE)
        run = _sentence(_between_buttons(_behind_sources(run, number), number), number)
        if not 1 < len(run) <= SENTENCE or run[0].number in found:
            continue
        whole = as_one(run).rstrip()
        if known & {line.number for line in run}:
            told = brokenlinks.one(run)[-1].text.rstrip() if "](" in whole else whole
            row = numberedrow.read(told) or (dateline.read(told) if wordedrow.may_read(told) else None)
            if row is not None and row.form in (*flattened.FORMS, numberedrow.FORM):
                found[run[0].number] = msgspec.structs.replace(row, lines=len(run))
                for line in run[1:]:  # a part of the row
                    page.dates.pop(line.number, None)
            continue
        flat = any(page.dates[line.number].form in flattened.FORMS for line in run if line.number in page.dates)
        rowed = flat or (len(run) <= ROW and besidedates.STROKE.search(whole) is not None)
        said = entryline.read(whole) or (dateline.read(whole) if rowed else None)
        if said is not None and len(said.iso) >= len("YYYY-MM-DD"):
            found[run[0].number] = msgspec.structs.replace(said, lines=len(run))
    return found


def _between_buttons(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph without the page's own above a line of it, and below."""
    own = [line.number for line in run if line.number != number and pagelines.is_furniture(line.words)]
    first, last = (
        max((one for one in own if one < number), default=-1),
        min((one for one in own if one > number), default=0),
    )
    return [line for line in run if line.number > first and (line.number < last or not last)]


def _sentence(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph that are the sentence of an entry, where a line of it is; all where none is."""
    first = next((line.number for line in reversed(run) if line.number <= number and entryline.begins(line.text)), -1)
    if first < 0:
        return run
    last = next((line.number for line in run if line.number >= number and line.words.endswith(ENDS)), run[-1].number)
    return [line for line in run if first <= line.number <= last]


def _behind_sources(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph behind those that are addresses and stand above a line of it."""
    cited = [line.number for line in run if line.number < number and "://" in line.text and "](" not in line.text]
    return [line for line in run if line.number > cited[-1]] if cited else run
