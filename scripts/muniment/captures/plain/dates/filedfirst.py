"""Reads rows that begin with categories which the page lists, before who wrote a post and when: 'News by Ann May 5'."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import bylines, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import dateline, looserow
from muniment.captures.words.text import lists
from muniment.text import days

FEWEST = 2
"""Rows whose names begin with categories that nothing parts from them."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines that date posts behind such categories, and space alone."""
    told = (number for number in page.yeared if not (number in page.dates and _is_told(page.dates[number])))
    able = [number for number in told if len(page.lines[number].text) <= looserow.LONGEST]
    known = sorted(set(categories.listed(page)), key=len, reverse=True) if able else []
    if not known:
        return {}
    filed = f"(?:{'|'.join(map(re.escape, known))})"
    led = re.compile(rf"\s*(?P<categories>{filed}(?:[,،]\s*{filed})*)\s+(?={bylines.WORD})")
    read = ((number, _read(page.lines[number].text, led)) for number in able)
    return {number: said for number, said in read if said is not None}


def named(page: Page) -> dict[int, DateLine]:
    """Return the rows whose names begin with a category without a word between: 'News Ann Roe - May 5, 2021'.

    They are all rows of the page with a name, at least two, and the menu over its posts has each of these categories.
    """
    signed = {number: said for number, said in page.dates.items() if said.author[1] and said.lines == 1}
    if len(signed) < FEWEST:
        return {}
    above = (lists.unmarked(lists.shown(page.lines[number])) for number in page.full if number < min(page.dates))
    menu = sorted({words for words in above if len(words) <= categories.LONGEST}, key=len, reverse=True)
    told = {number: _parted(said, page.lines[number].text, menu) for number, said in signed.items()}
    rows = {number: said for number, said in told.items() if said} if all(told.values()) else {}
    return rows | _among(page, rows, menu) if rows else {}


def _among(page: Page, rows: Mapping[int, DateLine], menu: Sequence[str]) -> dict[int, DateLine]:
    """Return the rows among these that date nothing by themselves, as their category is of several words.

    They are as the others but for that: 'Open letters Ann Roe - May 5, 2021'.
    """
    filed = f"(?:{'|'.join(map(re.escape, menu))})"
    led = re.compile(rf"\s*(?P<categories>{filed})\s+(?P<author>\S.*?)\s+[-–—]\s+")
    able = [number for number in page.yeared if number not in page.dates and number not in page.replied]
    told = ((number, _dashed(page.lines[number].text, led)) for number in able)
    forms = {said.form for said in rows.values()}
    return {number: said for number, said in told if said is not None and said.form in forms}


def _dashed(text: str, led: re.Pattern[str]) -> DateLine | None:
    """Return what a row says that is a category, a name, and behind a dash nothing but a day."""
    begun = led.match(text)
    said = dateline.read(text[begun.end() :]) if begun else None
    if begun is None or said is None or _says_more(said) or not bylines.is_name(begun["author"]):
        return None
    return msgspec.structs.replace(said, pure=False, author=begun.span("author"), categories=begun.span("categories"))


def _parted(said: DateLine, text: str, menu: Sequence[str]) -> DateLine | None:
    """Return what a row says with a category of a menu apart from the name behind it; None where none is there."""
    first, last = said.author
    label = next((words for words in menu if text.startswith(f"{words} ", first, last)), "")
    start = first + len(label) + 1
    if not label or said.categories[1] or not bylines.is_name(text[start:last]):
        return None
    return msgspec.structs.replace(said, author=(start, last), categories=(first, first + len(label)))


def _is_told(said: DateLine) -> bool:
    """Return whether a date line stands alone, or says who wrote the post or how it is filed."""
    return said.pure or said.lines > 1 or _says_more(said)


def _says_more(said: DateLine) -> bool:
    return any(place[1] for place in (said.author, said.categories, said.tags))


def _read(text: str, led: re.Pattern[str]) -> DateLine | None:
    """Return what a row says behind its categories, where that dates a post by itself."""
    begun = led.match(text)
    rest = f"{' ' * begun.end()}{text[begun.end() :]}" if begun else ""
    said = dateline.read(rest) if begun else None
    if begun is None or said is None or not said.is_day:
        return None
    author = said.author if said.author[1] else bylines.author(rest[: _start(rest)])
    return msgspec.structs.replace(said, pure=False, author=author, categories=begun.span("categories"))


def _start(text: str) -> int:
    """Return where the day of a row begins, with space before it or none."""
    edged = flattened.edged_of(text)
    day = days.first(edged)
    return flattened.placed(edged, day)[0] if day else len(text)
