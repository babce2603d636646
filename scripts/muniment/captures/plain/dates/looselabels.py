"""Tells names from labels in rows with nothing between them, where the page lists its categories beside its posts."""

import re
from collections.abc import Sequence, Set

import msgspec

from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY
from muniment.captures.words.rows import looserow, rowwords
from muniment.text import days
from muniment.text.patterns import late

LED = late(rf"\W*(?:{BY}\s+)?")
BYLINE = late(rf"\b{BY}\W*$")
BETWEEN = " \u00a0,،/|·"
"""What may stand between categories."""
DASHED = late(r"\s+[-–—]\s")
WHOLE = 2
"""Words of a name."""
NOWHERE = (0, 0)
COUNT = late(r"(?<=\S)\s+\d{1,3}\s*$")
WORD = late(r"\S+")
BUTTON = 4
"""Words of a button."""


def settled(page: Page) -> dict[int, DateLine]:
    """Return the date lines of rows in which a name and a category of the blog stand together, each in its place."""
    able = {number: said for number, said in page.dates.items() if said.lines == 1 and not said.categories[1]}
    able = {number: said for number, said in able.items() if not said.pure and not said.title[1]}
    known = sorted(set(categories.listed(page)), key=len, reverse=True) if able or not page.dates else []
    if not known:
        return {}
    names = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)")
    if not page.dates:
        return _first(page, names)
    told = ((number, _read(page.lines[number].text, said, names)) for number, said in able.items())
    return {number: said for number, said in told if said is not None}


def kind(labels: Sequence[str], known: Set[str]) -> str:
    """Return of what kind labels without a word for them are: categories where the page lists all, tags where none.

    `labels` and `known`, the categories that are listed, are in small letters; empty where that tells nothing.
    """
    held = sum(label in known for label in labels) if known else -1
    return "categories" if held == len(labels) else "tags" if held == 0 else ""


def _first(page: Page, names: re.Pattern[str]) -> dict[int, DateLine]:
    """Return the first row of a page without dates that is a day, a name and categories: where one post is shown."""
    for number in page.yeared:
        text = page.lines[number].text
        day = days.first(text) if len(text) <= looserow.LONGEST else None
        if day is not None and day.is_day:
            told = _ended(text, DateLine(day.iso, False, looserow.FORM, day.swapped), names)
            if told is not None:
                return {number: told}
    return {}


def _read(text: str, said: DateLine, names: re.Pattern[str]) -> DateLine | None:
    """Return what a row says that ends in categories behind a name, or one in which they stand elsewhere."""
    ended = _ended(text, said, names)
    return ended or (_told(text, said, names) if said.form == looserow.FORM or said.author[1] else None)


def _ended(text: str, said: DateLine, names: re.Pattern[str]) -> DateLine | None:
    """Return what a row says that is a day, a name and categories with space between: '5 May 2011 ann News, Wells'.

    How many comments there are may stand behind them, or behind the name alone.
    """
    day = days.first(text)
    if day is None or not rowwords.leads(text[: day.start].replace("،", " ")):
        return None
    last, counted = _counted(text, day.end)
    filed = names.search(text, day.end)
    if said.author[1] and not filed:
        return None
    start, end = (filed.start(), _last(text, names, filed.end())) if filed else (last, last if counted else 0)
    first = _first_name(text, day.end)
    name = text[first:start].rstrip()
    whole = bylines.is_name(name) if " " in name else name.isalnum() and filed is not None
    whole = whole or (filed is not None and not text[day.end : start].strip(BETWEEN))
    if end != last or len(name.split()) > BUTTON or not whole or (name and (is_button(name) or bylines.leads(name))):
        return None
    author = (first, first + len(name)) if name else NOWHERE
    return msgspec.structs.replace(said, pure=False, author=author, categories=(start, end) if filed else NOWHERE)


def _counted(text: str, first: int) -> tuple[int, bool]:
    """Return where a row ends before what says how many comments there are, and whether anything does."""
    if count := COUNT.search(text, first):
        return count.start(), True
    last = len(text.rstrip())
    words = [] if besidedates.STROKE.search(text) or "//" in text else [*WORD.finditer(text, first)][-BUTTON:]
    told = next((word.start() for word in words if besidedates.counts(text[word.start() : last])), last)
    return len(text[:told].rstrip()), told < last


def _first_name(text: str, end: int) -> int:
    """Return where the words begin behind a day, or behind the weekday that follows it."""
    word = WORD.search(text, end)
    weekday = word and word[0][-1] != "." and days.named_weekday(word[0].strip("(),"))
    named = word and weekday and WORD.search(text, word.end())
    return named.start() if named else word.start() if word else end


def _last(text: str, names: re.Pattern[str], end: int) -> int:
    """Return where the categories end that follow one which ends at `end`."""
    while other := names.match(text, end + len(text[end:]) - len(text[end:].lstrip(BETWEEN))):
        end = other.end()
    return end


def _told(text: str, said: DateLine, names: re.Pattern[str]) -> DateLine | None:
    """Return what a row says, with the name up to the first category, the categories, and the tags behind them."""
    day = days.first(text)
    if day is None:
        return None
    first, last = (
        said.author if said.author[1] else (0, day.start) if text[: day.start].split() else (day.end, len(text))
    )
    if not said.author[1] and besidedates.AUTHOR.match(text[day.end :]):
        first, last = day.end, len(text)
    found = names.search(text, first, last)
    if found is None:
        return None
    end = _last(text, names, found.end())
    start = lead.end() if (lead := LED.match(text, first)) else first
    name = (start, start + len(text[start : found.start()].rstrip(" ,")))
    if said.author[1] and found.start() == first:
        return _filed_first(text, said, end)
    if said.author[1] and (end < last or len(text[slice(*name)].split()) < WHOLE):
        return None  # a category is a part of the name
    author = name if bylines.is_name(text[slice(*name)]) else (0, 0)
    tags = _tags(text, end, day.start) if first < day.start else (0, 0)
    return msgspec.structs.replace(said, pure=False, author=author, categories=(found.start(), end), tags=tags)


def _filed_first(text: str, said: DateLine, end: int) -> DateLine | None:
    """Return what a row says whose name stands behind a category and before a dash: 'News Ann Roe - 5 May 2011'.

    `end`: where the category does. It may be alone, where no word calls it who wrote the post.
    """
    first, last = said.author
    if end == last:
        return (
            None
            if BYLINE.search(text[:first])
            else msgspec.structs.replace(said, author=NOWHERE, categories=said.author)
        )
    name = text[end:last].lstrip()
    apart = end + len(name) < last and name[:1].isupper() and DASHED.match(text, last)
    if not apart or not bylines.is_name(name):
        return None
    return msgspec.structs.replace(said, author=(last - len(name), last), categories=(first, end))


def _tags(text: str, first: int, last: int) -> tuple[int, int]:
    """Return where the tags stand between the categories and the button that ends a row."""
    words: Sequence[re.Match[str]] = [*re.finditer(r"\S+", text[first:last])]
    ends = (first + word.start() for word in words[-BUTTON:])
    end = next((place for place in ends if besidedates.counts(text[place:last].strip())), last)
    start = first + len(text[first:end]) - len(text[first:end].lstrip(" ,"))
    return (start, start + len(text[start:end].rstrip(" ,"))) if start < end else (0, 0)
