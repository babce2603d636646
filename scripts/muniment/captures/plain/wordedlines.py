"""Rows in which a word leads to each thing said of a post, where a tool gave every word and thing a line of its own."""

import re
from collections.abc import Iterator

import msgspec

from muniment.captures.plain.layout import Page
from muniment.captures.words import addresses, besidedates, bylines, pagelines, wordedrow
from muniment.captures.words.dated import DateLine
from muniment.captures.words.datewords import LEAD
from muniment.captures.words.furniture import CATEGORIES_LINE, TAGS_LINE
from muniment.captures.words.lines import Line

FORM = "worded"
"""The form of such rows (dated.DateLine)."""
COMMAS = (",", "،", "、")
SHORT = 60
"""Characters of a word, a name or a label."""
LONGEST, FAR = 30, 9
"""Characters of what leads to something, and lines from it to that; tools draw some between."""
IN = re.compile(r"(?:in|en|em|dans|unter|i|w|в(?: рубрике)?|у|ב|في|in der kategorie)\s*:?", re.IGNORECASE)
OF = re.compile(r"(?:от|автор|di|de|af|av|przez|від|بقلم)\s*:?", re.IGNORECASE)
"""Words before categories and a name that have other meanings in the midst of a line."""
BEHIND = re.compile(r"(?:on|to|sur|à|zu|auf|en|a|su|op|em|på|til|к|до|на|على|عن) (?P<title>\S.+)")
"""What a button for comments hides from all but screen readers: the title of the post."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the date lines that such rows are, by the first line of each."""
    able = ((number + said.lines - 1, said) for number, said in page.dates.items() if _is_alone(page, number, said))
    told = (_row(page, date, said) for date, said in able)
    return {row[0]: row[1] for row in told if row is not None}


def _is_alone(page: Page, number: int, said: DateLine) -> bool:
    """Return whether a date has a line of its own, and the word that leads to it one above."""
    led = said.lines > 1 and page.after(number) == number + said.lines - 1 and _leads(page.lines[number].words)
    return (said.pure and said.lines == 1) or (led and not said.author[1])


def _row(page: Page, date: int, said: DateLine) -> tuple[int, DateLine] | None:
    """Return the first line of the row that a date is in, and what the row says."""
    first, places = _led(page, date)
    base, last = page.lines[first].start, date
    updated = ""
    other = page.dates.get(date + 1)
    if other is not None and other.pure:
        updated, last = other.iso[:10], date + 1
    for kind, lines in _groups(page, last):
        if kind in places:
            return None
        places[kind] = (lines[0].start - base, lines[-1].end - base)
        last = lines[-1].number
    below = page.after(last)
    if first < date and below < len(page.lines) and pagelines.is_labels(page.lines[below]):
        places |= {kind: (start - base, end - base) for kind, start, end in _labels(page.lines[below])}
        last = below
    if not places:
        return None
    last = _closed(page, last)
    said = msgspec.structs.replace(said, pure=False, form=FORM, lines=last + 1 - first, **places)
    return first, msgspec.structs.replace(said, updated=updated if updated != said.iso[:10] else "")


def _led(page: Page, date: int) -> tuple[int, dict[str, tuple[int, int]]]:
    """Return the line in which the row of a date begins, and where it names the author if it does so above the date."""
    lead = page.before(date)
    if lead < date - FAR or lead < 0 or not _leads(page.lines[lead].words):
        return date, {}
    above = page.before(lead)
    word = page.before(above) if above >= 0 else -1
    if word < lead - FAR or word < 0 or _kind(page.lines[word]) != "author":
        return lead, {}
    name, base = page.lines[above], page.lines[word].start
    named = bylines.is_name(addresses.bare(name.text))
    return (word, {"author": (name.start - base, name.end - base)}) if named else (lead, {})


def _groups(page: Page, last: int) -> Iterator[tuple[str, list[Line]]]:
    """Yield what each word leads to, behind a line: its kind, and the lines with what it says."""
    place = page.after(last)
    while place < min(len(page.lines), last + FAR) and (kind := _kind(page.lines[place])):
        run = _values(page, place)
        names = [addresses.bare(line.text) for line in run[::2]]
        if not run or not all(
            0 < len(words) <= SHORT and not _kind(line) for line, words in zip(run[::2], names, strict=True)
        ):
            return
        if kind == "author" and not bylines.is_name(names[0]):
            return
        yield kind, run
        last, place = run[-1].number, page.after(run[-1].number)


def _values(page: Page, word: int) -> list[Line]:
    """Return the lines under a word: one, or several with commas in theirs between."""
    first = page.after(word)
    run = [page.lines[first]] if first < min(len(page.lines), word + FAR) and first not in page.dates else []
    while run and (comma := page.after(run[-1].number)) < len(page.lines) and page.lines[comma].words in COMMAS:
        other = page.after(comma)
        if other >= len(page.lines):
            break
        run += [page.lines[comma], page.lines[other]]
    return run


def _labels(line: Line) -> Iterator[tuple[str, int, int]]:
    """Yield the kinds of labels that a line says, which a tool may have parted, and where they stand in the capture."""
    for kind, pattern in (("categories", CATEGORIES_LINE), ("tags", TAGS_LINE)):
        if spans := [*pagelines.spans(line, pattern, kind)]:
            yield kind, spans[0][0], spans[-1][1]


def _closed(page: Page, last: int) -> int:
    """Return the last line of the button for comments behind a row, where the title of the post is a part of it."""
    button, title = page.after(last), page.after(last) + 1
    if title >= len(page.lines) or not besidedates.counts(page.lines[button].words):
        return last
    behind = BEHIND.fullmatch(page.lines[title].words)
    known = behind and any(line.words.endswith(behind["title"]) for line in page.lines[:last])
    return title if known else last


def _kind(line: Line) -> str:
    """Return to what a line of one word leads: `author`, `categories` or `tags`; empty for others."""
    if not 0 < len(line.words) <= LONGEST:
        return ""
    if IN.fullmatch(line.words):
        return "categories"
    word = wordedrow.WORDS.fullmatch(f"{line.words} ")
    return word.lastgroup or "" if word else "author" if OF.fullmatch(line.words) else ""


def _leads(words: str) -> bool:
    """Return whether a line leads to a date and says no more."""
    return 0 < len(words) <= SHORT and all(map(LEAD.fullmatch, words.split()))
