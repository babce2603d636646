"""The parts that may begin at each word of a row of particulars (typedrow), each with what it costs to take it so."""

import re
from collections.abc import Iterator, Mapping, Sequence

from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.dates import arounddays, besidedates, bylines, datewords
from muniment.captures.words.rows import rowleads, rowparts, rowwords
from muniment.captures.words.rows.loosepieces import COMMA, holds, piece_of
from muniment.captures.words.rows.rowleads import FILER, FORMS, SIGNER, TAGGER
from muniment.captures.words.rows.rowparts import Part
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.days import Day
from muniment.text.folding import Folded
from muniment.text.patterns import late

APART = r"\s\x1f|·•/,，、;()\[\]<>»«*_~—："
WORD = late(rf"[^{APART}]+")
LED = Folded(
    rf"(?<![^{APART}])(?:{SIGNER.pattern}|{FILER.pattern}|{TAGGER.pattern})".replace("(?i:", "(?:")  # in lower case
)
"""A word that leads to a name or labels, where any begins: to look for one is far quicker than to read a row."""
HARD = late(r"[|·•/;»«()\t—]|(?<!\w)[–-]+(?!\w)|[^\s,，、][ \xa0]{2,}(?=\S)")
"""A sign that no name or label has within; a gap is one."""
COLON = late(r"[:：]")
"""What stands in no label, but behind the word for another part."""
JOINED = late(rf"\s(?:{datewords.AND})$")
"""How what stands before a word for tags may end, and no label."""
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
TWO = late(r"[^\W\d_]+ [^\W\d_]+")
"""A day of the week in two words, as Vietnamese has it."""
BEHIND_NAME = late(r"\s+(?:el|on|am|il|em|op)\s", re.IGNORECASE)
"""A word for 'on' behind the day of the week, which is a name then: 'Ana Ruiz Domingo el 24 de mayo'."""
WITHIN = late(rf"{datewords.IN}\s+(?={CAPITAL})", re.IGNORECASE)
"""A small word before labels, which stands in names and labels too."""
OF = late(r"(?:d[aeiou]|d[eo]s|del|von|van)\s")
"""A word for 'by' that stands in labels and names of places, too: 'Vila do Porto'."""

Word = tuple[int, int]
"""Where a word begins, and where it ends."""
Step = tuple[Part, int, float]
"""A part, the number of the word behind it, and what it costs."""


def steps(
    shown: str, words: Sequence[Word], day: Day | None, pieces: Mapping[int, int], *, within: bool
) -> dict[int, list[Step]]:
    """Return the parts that may begin at each word that parts from the first word on lead to, in the order of words."""
    steps: dict[int, list[Step]] = {}
    reached = {0}
    for first in range(len(words)):
        if first not in reached or (day and day.start < words[first][0] < day.end):
            continue
        steps[first] = [*_from(shown, words, first, day)]
        if within and day and (said := WITHIN.match(shown, words[first][0])) and _is_behind(shown, words, first, day):
            steps[first] += _values(shown, words, said, ("categories", day))
        last = pieces.get(first, -1)
        if last >= 0 and not any(form.match(shown, words[first][0]) for form in FORMS):
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


def _is_behind(shown: str, words: Sequence[Word], first: int, day: Day) -> bool:
    """Return whether a word stands right behind the day of a row, or begins it."""
    place = besidedates.past_said(shown, arounddays.past_weekday(shown, day, day.end))
    return first == 0 or first == _at(words, place)


def _days(shown: str, words: Sequence[Word], first: int, day: Day | None) -> Iterator[Step]:
    """Yield the day that begins at a word, or where there is none a word that would lead to it."""
    start = words[first][0]
    if day is None:
        if (led := _led(shown, start)) > start:
            yield Part("", start, led), _at(words, led), PART
    elif _leads(shown, start, day):
        after = _at(words, besidedates.past_said(shown, arounddays.past_weekday(shown, day, day.end)))
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
        sure = bylines.is_length(piece) or _is_emptied(shown, piece, end)
        if sure or (besidedates.counts(piece) and not (typed or rowleads.leads_on(piece))):
            told = True
            yield Part("button", start, end), last + 1, PART + BUTTON * (last - first + 1)


def _is_emptied(shown: str, piece: str, end: int) -> bool:
    """Return whether words lead to labels with no colon behind them: a tool may have lost the labels."""
    return LABELLING.fullmatch(piece) is not None and not COLON.search(shown, end - 1, end + 1)


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
        labels = rowwords.are_labels(piece) and not (COLON.search(piece) or JOINED.search(piece))
        if bylines.is_signer(piece) if kind == "author" else labels:
            amid = AMID * (kind == "author" and last == begun and OF.match(shown, said.start()) is not None)
            if amid and piece[0].islower():
                continue  # '7 min', 'de lectura' in the next line
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
    if (two := TWO.match(shown, place)) and days.named_weekday(two[0]):
        return two.end()
    weekday = word is not None and days.named_weekday(word[0]) and not BEHIND_NAME.match(shown, word.end())
    return word.end() if word and weekday else place


def _at(words: Sequence[tuple[int, int]], place: int) -> int:
    """Return the number of the first word that begins at a place or behind it."""
    return next((number for number, (start, _) in enumerate(words) if start >= place), len(words))
