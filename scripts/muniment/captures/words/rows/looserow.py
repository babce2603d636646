"""Rows that say a day, and beside it a name, labels and buttons with nothing but space between them."""

from collections.abc import Sequence

from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import besidedates, besidenames, bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY, LEAD
from muniment.captures.words.rows import rowwords
from muniment.text import stops
from muniment.text.casing import CAPITAL
from muniment.text.days import Day
from muniment.text.patterns import late

FORM = "loose"
"""The form of such rows (dated.DateLine)."""
LONGEST, MOST = 160, 16
"""Characters of such a row, and words beside its day."""
BUTTON, NAME = 4, 7
"""Words of a button, or of a label, and of a name."""
MANY = 2
PUBLISHED = late(rf"\W*(?i:{bylines.DONE})\s")
"""How what says when a post appeared, where it is filed, or who wrote it may begin."""
PART = late(r"[^\s·|•/](?:(?!\s+/\s)[^·|•])*?(?=\s*(?:[·|•]|\s/\s|$))")
"""What stands beside the day in a row with strokes, and a part of it."""
SIGNED = late(rf"\W*{BY}\s+(?={CAPITAL})")
AUTHOR = late(rf"\W*{BY}\s+(?P<author>[^,]+)")
FILED = late(rf"\s+(?P<categories>{CAPITAL}[^,;:|]*?)\s+{BY}\s+(?P<author>{CAPITAL}[^,;:|]*?)\s*$")
"""A label right behind a day, and who wrote the post behind that."""
SENTENCE = late(rf"[^\W\d_]{{3}}[{stops.ENDS}:;](?:\s|$)")


def read(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what such a row says of its day: a button, how long it takes to read or 'by' tells it from a sentence."""
    if len(found) != 1 or not found[0].is_day or len(text.strip()) > LONGEST:
        return None
    if parted := _parted(text, found[0]) or _commaed(text, found[0]):
        return parted
    before, behind = text[: found[0].start], text[found[0].end :]
    if SENTENCE.search(before + behind) or len((before + behind).split()) > MOST:
        return None
    led = all(map(LEAD.fullmatch, before.split()))
    if before.strip() and rowwords.leads(before) and (filed := _filed(text, found[0])):
        return filed
    signed = led and SIGNED.match(behind) is not None and "," in behind
    told = signed or (_buttoned(before) and _timed(behind)) or (led and _buttoned(behind))
    told = told or (bool(before.strip()) and bool(behind.strip()) and _timed(behind)) or _around_button(before, behind)
    told = told or (not behind.strip() and _is_filed_and_timed(before.split()))
    name = AUTHOR.match(text, found[0].end) if signed else None
    author = name.span("author") if name and bylines.is_name(name["author"]) else (0, 0)
    return DateLine(found[0].iso, False, FORM, found[0].swapped, author=author) if told else None


def _parted(text: str, day: Day) -> DateLine | None:
    """Return what a row says whose strokes part who wrote a post from its day and a label: 'Ann Roe · 5 May · News'.

    In a script that knows no capitals nothing tells the name from the label: such a row says but its day.
    """
    parts = [part.span() for part in PART.finditer(text)]
    others = [place for place in parts if place != (day.start, day.end)]
    names = [place for place in others if _names(text[slice(*place)])]
    uncased = not names and text.upper() == text.lower()
    if len(others) == len(parts) or len(others) != MANY or not (uncased or len(names) == 1):
        return None
    if not all(_is_brief(text[slice(*place)]) for place in others if place not in names):
        return None
    if uncased:
        return DateLine(day.iso, False, FORM, day.swapped)
    filed = next(place for place in others if place not in names)
    return DateLine(day.iso, False, FORM, day.swapped, author=names[0], categories=filed)


def _commaed(text: str, day: Day) -> DateLine | None:
    """Return what a row says whose commas part a few words, its day and who wrote a post: 'News, 5 May, by Ann Roe'.

    The words may be its category or a place; no more is said of them.
    """
    ends = (text[: day.start], text[day.end :])
    if not (ends[0].rstrip().endswith(",") and ends[1].lstrip().startswith(",")):
        return None
    before, behind = (words.strip(" ,") for words in ends)
    for name, other in ((behind, before), (before, behind)):
        first, last = bylines.author(name)
        if (
            last == len(name)
            and labels.personal(name[first:last])
            and 0 < len(other.split()) < BUTTON
            and _is_brief(other)
        ):
            place = text.index(name) + first
            return DateLine(day.iso, False, FORM, day.swapped, author=(place, place + last - first))
    return None


def _filed(text: str, day: Day) -> DateLine | None:
    """Return what a row says of a label and a name behind a day that a word leads to: 'Posted 5 May News by Ann'.

    A title may stand there as well: a label is of few words.
    """
    told = FILED.match(text, day.end)
    if told is None or not (_is_brief(told["categories"]) and labels.personal(told["author"])):
        return None
    return DateLine(day.iso, False, FORM, day.swapped, author=told.span("author"), categories=told.span("categories"))


def _names(words: str) -> bool:
    """Return whether words name a person, or who writes for a blog without a name."""
    return len(words.split()) <= NAME and besidenames.is_signer(words)


def _is_brief(words: str) -> bool:
    """Return whether words are few, and no number or button of the page."""
    numbered = any(map(str.isdigit, words))
    return len(words.split()) <= BUTTON and not (numbered or besidedates.counts(words) or SENTENCE.search(words))


def _around_button(before: str, behind: str) -> bool:
    """Return whether a button for comments stands amid words over or behind a day: 'Voices 2 Comments Ann Roe 5 May'.

    Few stand before it, and a name or a label behind it.
    """
    words = (before if before.strip() else behind).split()
    alone = not (before.strip() and behind.strip())
    ends = ((first, last) for first in range(BUTTON) for last in range(first + 2, first + BUTTON + 1))
    able = ((words[:first], " ".join(words[first:last]), words[last:]) for first, last in ends if last < len(words))
    told = ((head, rest) for head, button, rest in able if besidedates.is_of_comments(button))
    return alone and any(len(rest) < BUTTON and all(word[:1].isupper() for word in head + rest) for head, rest in told)


def _timed(words: str) -> bool:
    """Return whether words say how long a post takes to read, or nothing."""
    return not words.strip() or bylines.MINUTES.fullmatch(words.strip()) is not None


def _is_filed_and_timed(words: Sequence[str]) -> bool:
    """Return whether words are a label, and behind it how long a post takes to read: 'Noticias 5 min de lectura'.

    A word of the label begins small only where another says that it is about reading: 'Silencio de 5 minutos' is none.
    """
    first = next((place for place, word in enumerate(words) if word[:1].isdigit()), 0)
    label, length = words[:first], " ".join(words[first:])
    named = not any(word[:1].islower() for word in label)
    told = 0 < first < BUTTON and bylines.is_length(length)
    return told and (named or bylines.READS.search(length) is not None)


def _buttoned(words: str) -> bool:
    """Return whether words end in a button, or in how many comments there are."""
    last = words.split()[-BUTTON:]
    return any(besidedates.counts(" ".join(last[first:])) for first in range(len(last)))


def tells_of_others(text: str, name: str) -> bool:
    """Return whether what a line says of a name are several words that begin small: 'On 3 May by a court in Lagos'."""
    told = bylines.is_signer(name) or besidedates.STROKE.search(text) or PUBLISHED.match(text)
    return name[:1].islower() and " " in name and not told
