"""Finds the lines above a date that lead up to it, each a part of one that a tool broke: 'Posted on', who wrote it."""

import re

import msgspec

from muniment.captures.plain.dates.goingon import BY_END, PARTING
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates import entryline
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import as_one
from muniment.text import days
from muniment.text.patterns import late

LED = late(rf"\W*{LEAD.pattern}{{1,3}}")
MOST = 6
"""Lines that such a line may be broken into before its date."""
SENTENCE = 6
"""Lines that a tool may wrap a sentence about a post into."""
FULL = 0.6
"""What share of the widest line of such a sentence its others are, but the last."""
SHORT, LEADING = 40, 3
"""Characters of a name, and words that lead to one at most."""
WORD = late(r"\w+")
FARTHEST = 3
"""Lines from one of them to the next."""
SPANS = ("author", "categories", "tags", "title")


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the date lines that begin above their dates, by the first line of each, and the lines behind those."""
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    for number, said in page.dates.items():
        if page.wrapped and (whole := _sentence(page, number)):
            made[whole[0]] = whole[1]
            within |= {*range(whole[0] + 1, whole[0] + whole[1].lines)}
            continue
        first, author = _first(page, number) if _is_begun(page, number, said) else (number, (0, 0))
        if first < number:
            made[first] = moved(page, said, first, number, author)
            within |= {*range(first + 1, number + 1)}
    return made, within


def _sentence(page: Page, number: int) -> tuple[int, DateLine] | None:
    """Return the first line of a sentence about a post that a tool wrapped around its date, and what it says.

    In its paragraph it says how to answer the post too.
    """
    run, said = page.run(number, SENTENCE), page.dates[number]
    if not said.lines < len(run) <= SENTENCE or (run[0].number < number) == (said.form == "sentence"):
        return None
    sizes = [len(line.text.rstrip()) for line in run[:-1]]
    whole = entryline.read(as_one(run).rstrip()) if min(sizes, default=1) >= FULL * max(sizes, default=1) else None
    return (run[0].number, msgspec.structs.replace(whole, lines=len(run))) if whole is not None else None


def _is_begun(page: Page, number: int, said: DateLine) -> bool:
    """Return whether a line begins with a full date, be it behind the word that leads to that."""
    text = page.lines[number].text
    day = days.first(text) if said.is_day else None
    return day is not None and (re.search(r"\w", text[: day.start]) is None or _is_led(page, number))


def _is_led(page: Page, number: int) -> bool:
    """Return whether a line begins with the word that leads to its day, as one does behind a name: 'el Lun, 13/05'."""
    text = page.lines[number].text
    day = days.first(text)
    lead = [word for word in WORD.findall(text[: day.start]) if not days.named_weekday(word)] if day else []
    return bool(lead) and LED.fullmatch(" ".join(lead)) is not None


def _first(page: Page, number: int) -> tuple[int, tuple[int, int]]:
    """Return the first of the lines that lead up to a date, and where they name the author; the date's if none do."""
    first, named, parted, place = number, -1, _is_led(page, number), number
    for _ in range(MOST):
        last, place = place, page.before(place)
        if place < 0 or last - place > FARTHEST or _is_other(page, place):
            break
        words = _words(page, place)
        if PARTING.fullmatch(words):
            parted = True
        elif LED.fullmatch(words) or (named == last and _leads(words)):
            first = place
        elif (first < number or parted) and named < 0 and len(words) <= SHORT:
            named = place  # if the line above it says so
        else:
            break
    if not first < named < number:
        return first, (0, 0)
    ahead, text = page.lines[named].start - page.lines[first].start, page.lines[named].text.rstrip()
    words = _words(page, named)
    start = ahead + text.find(words) if words in text else ahead
    return first, (start, start + len(words))


def _leads(words: str) -> bool:
    """Return whether a line is but a word or two that lead to a name: 'Enviado por'; a row of strokes goes on above."""
    brief = words[:1].isalpha() and len(words.split()) <= LEADING
    return BY_END.fullmatch(words) is not None or (brief and BY_END.search(words) is not None)


def _words(page: Page, number: int) -> str:
    """Return the words of a line without what makes a link of them, and the sign before a dash that opens no list."""
    return lists.shown(page.lines[number]).removeprefix("\\").strip(" []")


def _is_other(page: Page, number: int) -> bool:
    """Return whether a line holds another date."""
    return number in page.dates and page.dates[number].form != "emptied"


def moved(page: Page, said: DateLine, first: int, number: int, author: tuple[int, int] = (0, 0)) -> DateLine:
    """Return what a line says as a line says that begins further up, where that may name the author."""
    ahead = page.lines[number].start - page.lines[first].start
    spans = {name: (span[0] + ahead, span[1] + ahead) for name in SPANS if (span := getattr(said, name))[1]}
    spans = {"author": author, **spans} if author[1] else spans
    return msgspec.structs.replace(said, pure=False, lines=said.lines + number - first, **spans)
