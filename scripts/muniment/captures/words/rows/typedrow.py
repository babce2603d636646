"""Rows of particulars in which each part says by words of its own what it is, in any order, with any sign between them.

A row is taken for the chain of parts that leaves the fewest words to names and labels. 'by Ann Roe Posted in News 2
Comments' might be one long name; as a name, a label and a count it leaves three words instead of seven.
Beside a count of comments or minutes signs may part from the others a name and a label without a word for them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from muniment.captures.words.blogs.furniture import LABEL_SIGNS
from muniment.captures.words.dates import besidedates, bylines, datemarks, datewords
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.rows import loosepieces, rowleads, rowparts
from muniment.captures.words.rows.loosepieces import COMMA, holds, piece_of
from muniment.captures.words.rows.rowleads import FILER, FORMS, SIGNER, TAGGER
from muniment.captures.words.rows.rowparts import Part
from muniment.text import days
from muniment.text.days import Day
from muniment.text.patterns import KEPT, late

LONGEST, MOST = 300, 40
"""Characters of such a row, and words."""
WORD = late(r"[^\s\x1f|·•/,，、;()\[\]<>»«*_~—：]+")
HARD = late(r"[|·•/;»«()\t—]|(?<!\w)[–-]+(?!\w)|[^\s,，、][ \xa0]{2,}(?=\S)")
"""A sign that no name or label has within; a gap is one."""
ODD = late(r"[^\w\s.'’&+-]")
"""A sign that stands in no name."""
FEW = 7
"""Words of a button, or of a count."""
NAME, LABELS = 5, 24
"""Words of a name, and of all labels."""
PART, BUTTON, AMID = 0.3, 0.1, 1.0
"""What a part costs besides its words, what each word of a button does, and what one word behind `OF` does."""
LOOSE = 2
"""Parts of which no word says what they are, at most, and by how much more than its words each costs."""
BRIEF = 6
"""Characters of a word that leads to a day, and may as well end a label: 'Open Data July 20, 2008'."""
BEHIND_NAME = late(r"\s+(?:el|on|am|il|em|op)\s", re.IGNORECASE)
"""A word for 'on' behind the day of the week, which is a name then: 'Ana Ruiz Domingo el 24 de mayo'."""
OF = late(r"(?:d[aeiou]|d[eo]s|del|von|van)\s")
"""A word for 'by' that stands in labels and names of places, too: 'Vila do Porto'."""


Word = tuple[int, int]
"""Where a word begins, and where it ends."""
Step = tuple[Part, int, float]
"""A part, the number of the word behind it, and what it costs."""


class Chain(NamedTuple):
    """The parts from a word on, and how many words of them only their place explains."""

    cost: float
    parts: tuple[Part, ...] = ()


def read(text: str, *, unsure: bool = False) -> DateLine | None:
    """Return what such a row says that has a day, and a word or a button beside it; None for any other line.

    `unsure`: be it one that has a part of which nothing tells what it is.
    """
    shown = _shown(text) if days.may(text) else ""
    found = list(days.find(shown))
    parts = _parts(shown, found[0]) if len(found) == 1 and found[0].is_day else ()
    if not _are_several(parts) or ("T" in found[0].iso and datemarks.uncoloned(shown) != shown):
        return None  # a comment of Movable Type: 'Posted by: Ann at May 5, 2011 6:20 PM'
    named = {kind: (part.start, part.end) for kind, part in loosepieces.named(shown, parts)}
    if rowparts.LOOSE in named and not unsure:
        return None
    places = {kind: place for kind, place in named.items() if kind in rowparts.NAMING}
    form = form_of(shown[found[0].start : found[0].end].split(":")[0])
    return msgspec.structs.replace(DateLine(found[0].iso, False, form, found[0].swapped), **places)


def undated(text: str, *, unsure: bool = False) -> tuple[Part, ...]:
    """Return the parts of such a row without a day, of which one names somebody or labels; none for any other line.

    `unsure`: be it one that has a part of which nothing tells what it is.
    """
    parts = _undated(text)
    return parts if unsure or all(part.kind != rowparts.LOOSE for part in parts) else ()


@lru_cache(maxsize=KEPT)
def _undated(text: str) -> tuple[Part, ...]:
    """Return the parts of such a row, be there any of which nothing tells what it is.

    One word behind that for 'by' is no name there: 'Subscribe by RSS'; nor is who made a theme: 'Theme: Quay by Ann'.
    """
    shown = _shown(text)
    able = bool(shown) and (SIGNER.search(shown) or LABEL_SIGNS.within(shown.lower()))
    parts = _parts(shown, None) if able and not (days.may(shown) and days.first(shown)) else ()
    naming = [part for part in parts if part.kind in rowparts.NAMING]
    signed = len(naming) == 1 and naming[0].kind == "author"
    made = signed and any(part.kind == "button" and ":" in shown[part.start : part.end] for part in parts)
    lone = signed and not re.search(r"\s", shown[naming[0].start : naming[0].end])
    return tuple(parts) if naming and not (lone or made) and _are_several(parts) else ()


def _shown(text: str) -> str:
    """Return a row as long with its links as their words; empty where it is none by its length or an address in it."""
    shown = datemarks.linked(text) if len(text) <= 10 * LONGEST else ""
    return "" if len(" ".join(shown.split())) > LONGEST or "://" in shown else shown


def _are_several(parts: Sequence[Part]) -> bool:
    """Return whether a row has several parts, none but buttons of one kind; or two of which no word says any."""
    kinds = [part.kind for part in parts if part.kind not in ("button", rowparts.LOOSE)]
    loose = sum(part.kind == rowparts.LOOSE for part in parts)
    return len(parts) > 1 and len({*kinds}) == len(kinds) and loose <= LOOSE


def _parts(shown: str, day: Day | None) -> Sequence[Part]:
    """Return the parts of a row from its first word to its last; none where a word is of no part."""
    words = [word.span() for word in WORD.finditer(shown) if re.search(r"\w", word[0])]
    if not words or len(words) > MOST:
        return ()
    return _chain(shown, words, day, {}) or _chain(shown, words, day, loosepieces.found(shown, words, day))


def _chain(shown: str, words: Sequence[Word], day: Day | None, pieces: Mapping[int, int]) -> Sequence[Part]:
    """Return the best chain of parts; `pieces`: the last words of those that may say anything, by their first."""
    steps = _steps(shown, words, day, pieces)
    best: dict[int, Chain] = {len(words): Chain(0.0)}
    for first in reversed(steps):
        for part, after, cost in steps[first]:
            rest, so_far = best.get(after), best.get(first)
            if rest is not None and (so_far is None or cost + rest.cost < so_far.cost):
                best[first] = Chain(cost + rest.cost, (part, *rest.parts) if part.kind else rest.parts)
    whole = best.get(0)
    return whole.parts if whole else ()


def _steps(shown: str, words: Sequence[Word], day: Day | None, pieces: Mapping[int, int]) -> dict[int, list[Step]]:
    """Return the parts that may begin at each word that parts from the first word on lead to, in the order of words."""
    steps: dict[int, list[Step]] = {}
    reached = {0}
    for first in range(len(words)):
        if first not in reached or (day and day.start < words[first][0] < day.end):
            continue
        steps[first] = [*_from(shown, words, first, day)]
        led = any(form.match(shown, words[first][0]) for form in FORMS)
        if (last := pieces.get(first, -1)) >= 0 and not led:
            part = Part(rowparts.LOOSE, words[first][0], words[last][1])
            steps[first].append((part, last + 1, LOOSE + last - first + 1))
        reached.update(after for _, after, _ in steps[first])
    return steps if len(words) in reached else {}


def _from(shown: str, words: Sequence[Word], first: int, day: Day | None) -> Iterator[Step]:
    """Yield each part that may begin at a word, with the number of the word behind it and what it costs."""
    yield from _days(shown, words, first, day)
    if day is None and (timed := bylines.TIMED.match(shown, words[first][0])) and bylines.is_signer(timed["author"]):
        yield Part("author", *timed.span("author")), _at(words, timed.end()), PART
    yield from _buttons(shown, words, first, day)
    for kind, form in (("author", SIGNER), ("categories", FILER), ("tags", TAGGER)):
        if (said := form.match(shown, words[first][0])) and said.end() > words[first][0]:
            yield from _values(shown, words, said, (kind, day))


def _days(shown: str, words: Sequence[Word], first: int, day: Day | None) -> Iterator[Step]:
    """Yield the day that begins at a word, or where there is none a word that would lead to it."""
    start = words[first][0]
    if day is None:
        if (led := _led(shown, start)) > start:
            yield Part("", start, led), _at(words, led), PART
    elif _leads(shown, start, day):
        after = _at(words, besidedates.past_said(shown, day.end))
        name = start < day.start and day.start - start <= BRIEF and shown[start].isupper() and first > 0
        yield Part("day", day.start, day.end), after, PART + 2 * AMID * name


def _buttons(shown: str, words: Sequence[Word], first: int, day: Day | None) -> Iterator[Step]:
    """Yield the buttons and counts that begin at a word; behind a whole one no other part is taken for more of it."""
    start, told, typed = words[first][0], False, False
    for last in range(first, min(first + FEW, len(words))):
        at, end = words[last]
        behind = told and COMMA.search(shown, words[last - 1][1], at)
        if behind or holds(day, start, end) or HARD.search(shown, start, end):
            return
        piece = piece_of(shown, start, end)
        typed = typed or (told and any(form.match(shown, at) for form in FORMS))
        if bylines.is_length(piece) or (besidedates.counts(piece) and not (typed or rowleads.leads_on(piece))):
            told = True
            yield Part("button", start, end), last + 1, PART + BUTTON * (last - first + 1)


def _values(shown: str, words: Sequence[Word], said: re.Match[str], of: tuple[str, Day | None]) -> Iterator[Step]:
    """Yield the names or labels that may stand behind a word for them; `of`: what they are, and the day of the row."""
    kind, day = of
    begun = _at(words, said.end())
    for last in range(begun, min(begun + (NAME if kind == "author" else LABELS), len(words))):
        at, end = words[begun][0], words[last][1]
        odd = kind == "author" and ODD.search(shown, at, end)
        if odd or holds(day, at, end) or HARD.search(shown, said.end(), end):
            return
        piece = piece_of(shown, at, end)
        if bylines.is_signer(piece) if kind == "author" else rowparts.are_labels(piece):
            amid = AMID * (kind == "author" and last == begun and OF.match(shown, said.start()) is not None)
            yield Part(kind, at, end), last + 1, PART + amid + last - begun + 1


def _leads(shown: str, place: int, day: Day) -> bool:
    """Return whether the day of a row begins at a place, or words that lead to it do."""
    while place < day.start and (led := _led(shown, place)) > place:
        place = led
        while place < day.start and not shown[place].isalnum():
            place += 1
    return place == day.start


def _led(shown: str, place: int) -> int:
    """Return where a word ends that begins at a place and leads to a day, or is one of the week; else the place."""
    led, word = datewords.LEAD.match(shown, place), WORD.match(shown, place)
    if led and led.end() > place and not (word and led.end() < word.end() and shown[led.end() - 1].isascii()):
        return led.end()
    weekday = word is not None and days.named_weekday(word[0]) and not BEHIND_NAME.match(shown, word.end())
    return word.end() if word and weekday else place


def _at(words: Sequence[tuple[int, int]], place: int) -> int:
    """Return the number of the first word that begins at a place or behind it."""
    return next((number for number, (start, _) in enumerate(words) if start >= place), len(words))
