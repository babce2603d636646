"""Parts of a row of particulars in any order, each told by its own words: a day, a name, labels; others are loose."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.blogs.furniture import BESIDE_TAGS, CATEGORIES, LABELLING, TAGGED, TAGS
from muniment.captures.words.dates import (
    arounddays,
    besidedates,
    besidenames,
    bylines,
    datemarks,
    datewords,
    relativeday,
)
from muniment.captures.words.dates.datewords import AND, BY, IN_CATEGORY
from muniment.captures.words.page import gluedlabels
from muniment.captures.words.rows import rowbuttons, rowwords, wholenames
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lists import COMMAS
from muniment.text import days
from muniment.text.anycase import anycase
from muniment.text.casing import CAPITAL
from muniment.text.folding import Folded
from muniment.text.patterns import late

STROKE = r"[|·•»«∕⁄／‖∙★☆◆◊※\ue000-\uf8ff]\s*|;\s+"
APART = r"(?<![@ \xa0])[ \t\xa0]{3,}(?![@ \xa0])|(?<!\s)[^\S\t]*+\t\s*"
NEXT = r"[ \xa0\x1f]{2}(?=[^\W\d_][^|·•«\x1f]{0,40}[»›→][\s\x1f]*$)"
PARTING = late(rf"(?<!\s)\s++(?:{STROKE}|(?:/{{1,2}}|-{{1,3}}|[–—~])\s+)|{STROKE}|{APART}|{NEXT}")
"""What parts a row; what stands for an icon does, too (of Unicode's private use area); no indent at '@' does.

A link to the next page may stand at its end behind two spaces: `NEXT`.
"""
NEXT_PAGE = late(r"[^\W\d_]\D{1,40}\s\d{1,4}\s?/\s?\d{1,4}")
SIGN = late(r"[|·•∕⁄／‖∙★☆◆◊※\ue000-\uf8ff]|\s(?:/{1,2}|[–—]|-{2,3})\s")
"""A sign that parts a row beyond doubt."""
IN = rf"(?:{IN_CATEGORY}|{anycase('in|under|dans|unter|en|em|w|v|в|у|su|di bawah')})"
"""A word between the name of an author and labels."""
FURTHER = "trong|dalam|în|na|σε|στο|στην|во|في|ضمن|در|में"
"""Such words that lead to labels behind a name alone: they stand in many a title."""
OPENING = "dalam|în|σε|στο|στην|στη|في|ضمن|در|में|ใน"  # no name begins with these
WITHIN = late(rf"\s+(?:{FURTHER})\s+(?=\S)")
SIGNED = late(
    rf"(?:{bylines.WORD}|(?:{BY}|\bde)\s+|(?:\w*[\]\x1f])?(?-i:{besidenames.LABELLED.pattern})(?=\S+( \S+){{1,3}}$))\s*"
    rf"(?P<name>[^,;:!?]{{2,60}}?)(?=\s+(?:{IN}|{FURTHER}|{BESIDE_TAGS})\b|\s*[,;]|\s*$)",
    re.IGNORECASE,
)
TAGGING = Folded(rf"(?:(?:{TAGS})\s*[:：]|{TAGGED})\s*(?P<labels>\S.*)")
FILING = Folded(
    rf"(?:(?:{BESIDE_TAGS}|(?:posted|published|written) under)(?:\s*[:：]\s*|\s+|(?<=[于於在]))|(?:{IN}|{OPENING})\s+)"
    r"(?:the (?:section|category|rubric)s?\s+)?(?P<labels>\S.*)"
)
AMID = late(rf"(?P<name>\S.*?)\s+{IN}\s+(?P<labels>{CAPITAL}.*)")
"""A name and labels with nothing but such a word between them."""
BEHIND = late(r"(?P<name>\S+ \S.*?)\s+[(（](?P<labels>[^\W\d_][^()（）]*[^\WA-Z\d_][^()（）]*)[)）]")
"""A name and labels in brackets behind it; letters in capitals alone are what it is called for short."""
BOLD = "**"
HASHED = late(r"#\w[\w-]*(?:[\s,]+#\w[\w-]*)*")
LED = late(r"[^\W\d_]{2,20}\s?[:：]\s+")
"""A word that announces something, whatever it is."""
LEADING_ON = Folded(
    rf"(?<!\s)\s*+(?:[,.;]\s++)?(?<=\s)(?:(?:{AND})\s++(?={TAGGED}))?"
    rf"(?P<word>(?P<by>(?:posted |written )?{BY})\s|(?:{TAGS})\s*[:：]|{TAGGED}|{CATEGORIES})"
)
"""Another word behind labels that leads to labels, or to a name."""
UNSAID = Folded(rf"(?<=\s)(?P<word>{BESIDE_TAGS})\s")
"""A word for categories that needs no colon behind a button."""
WORDED = Folded(rf"(?:{TAGS})\s")
"""A word for tags that may be a name's: 'Tag der Arbeit'."""
LEFT = late(r"https?:|\]\(|[\[\]]|/\)")
"""What is left of a link that a tool broke."""
ASIDE = (bylines.MINUTES, bylines.SIZED, bylines.CLOCK, besidedates.COUNTED, NEXT_PAGE)
"""How words say how long a post is, at what time of day it appeared, or how many of something there are."""
LOOSE, NAMING = "loose", ("author", "categories", "tags")
"""The kind of parts that may say anything, and those that name who wrote a post and how it is filed."""


class Part(NamedTuple):
    """What a part of a row says, `day`, `author`, `categories`, `tags`, `button` or `loose`, and where it stands."""

    kind: str
    start: int
    end: int


@lru_cache(maxsize=256)
def read(text: str) -> tuple[Part, ...]:
    """Return the parts of a row, without the words that lead to them; none where one is too much of a sentence.

    What stands beside a day with nothing to part them says by a word of its own what it is, or the row is no such.
    """
    shown = datemarks.linked(text)
    shown = shown.replace(BOLD, datemarks.MARKUP * len(BOLD)) if BOLD in shown else shown
    if LEFT.search(shown):
        return ()
    found = list(days.find(shown))
    if rowwords.is_sentence(shown, found):
        return ()
    parts: list[Part] = []
    position = 0
    for day in [*found, None] if len(found) <= 2 else ():
        told = _beside(shown, position, day.start if day else len(shown), ends=day is None)
        if told is None:
            return ()
        parts += told
        if day:
            parts.append(Part("day", day.start, day.end))
            position = besidedates.past_said(shown, arounddays.past_weekday(shown, day, day.end))
    parts = _joined(parts, shown)
    return tuple(_typed(parts, text) if any(part.kind == LOOSE for part in parts) and shown != text else parts)


def _joined(parts: Sequence[Part], shown: str) -> list[Part]:
    """Return the parts of a row, as one the names of several persons who wrote a post: 'by Ann Roe, Jan Wilk'."""
    joined: list[Part] = []
    for part in parts:
        before = joined[-1] if joined else part
        if before.kind == "author" and part.kind == LOOSE and wholenames.go_on(shown, before[1:], part[1:]):
            joined[-1] = before._replace(end=part.end)
        else:
            joined.append(part)
    return joined


def _beside(shown: str, position: int, end: int, *, ends: bool) -> list[Part] | None:
    """Return the parts between two days, or a day and an end of the row; None where one is no part of such a row."""
    parts: list[Part] = []
    for first, last in (part for piece in _pieces(shown, position, end) for part in gluedlabels.unglued(shown, *piece)):
        told = list(_told(shown[first:last], first))
        comma = shown[first : first + 1] in COMMAS
        clung = (first == position > 0 and not comma) or (not ends and last == end)
        if not told or (clung and told[0].kind == LOOSE):
            return None
        if not ends and last == end and told[-1].kind in NAMING:
            kind, start, until = told[-1]
            told[-1] = Part(kind, start, arounddays.end_of(shown, start, until, kind))
        parts += (part for part in told if part.kind)
    return parts


def _typed(parts: Sequence[Part], text: str) -> Iterator[Part]:
    """Yield the parts of a row, those that are links told by the pages to which they lead, each link by itself."""
    links = [link for link in addresses.leading(text) if link.words]
    for part in parts:
        held = [link for link in links if part.start <= link.said < part.end]
        kinds = {labeladdresses.told(link.url) for link in held}
        told = part.kind == LOOSE and bool(kinds) and "![" not in text[part.start : part.end]
        if told and len(kinds) == 1:
            yield part._replace(kind=next(iter(kinds)) or LOOSE)
        elif told and "" not in kinds and len(kinds) == len(held):  # one of each kind, with nothing between them
            yield from (Part(labeladdresses.told(one.url), one.said, one.said + len(one.words)) for one in held)
        else:
            yield part


def _pieces(shown: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each piece between strokes stands that says something."""
    ends = [found.span() for found in PARTING.finditer(shown, start, end)]
    for first, last in zip([start, *(ended for _, ended in ends)], [*(begun for begun, _ in ends), end], strict=True):
        if re.search(r"\w", shown[first:last]):
            yield first, last


def _told(piece: str, base: int) -> Iterator[Part]:
    """Yield what a piece of a row at `base` says: nothing where it is a sentence, no kind for what leads to a date."""
    first, last = rowbuttons.without(piece)
    words = " ".join(piece[first:last].split())
    emptied = piece[last:].lstrip()[:1] in (":", "：") and LABELLING.fullmatch(words)
    signed = (bylines.HOURLY.fullmatch if " @ " in words else SIGNED.match)(piece, first, last)
    for form in () if signed else (bylines.AFTER_NAME, bylines.KOREAN_NAME):
        signed = signed or form.fullmatch(piece, first, last)
    if rowwords.leads(words):
        yield Part("", base + first, base + last)
    elif relativeday.read(words):
        yield Part("day", base + first, base + last)
    elif signed and bylines.is_signer(" ".join(signed["name"].split())):
        yield Part("author", base + signed.start("name"), base + signed.end("name"))
        yield from _behind(piece[signed.end() : last], base + signed.end())
    elif labelled := list(_labelled(piece[first:last], base + first)):
        yield from labelled
    elif led := _behind_button(piece, first, last):
        yield Part("button", base + first, base + first + led.start())
        yield from _told(piece[first + led.start("word") : last], base + first + led.start("word"))
    elif emptied or words.isdigit() or rowbuttons.are(words) or any(said.fullmatch(words) for said in ASIDE):
        yield Part("button", base + first, base + last)
    else:
        yield from _loose(piece[first:last], base + first)


def _behind_button(piece: str, first: int, last: int) -> re.Match[str] | None:
    """Return the word for labels behind a button, where a piece begins with that."""
    words = piece[first:last]
    led = LEADING_ON.search(words)
    led = UNSAID.search(words) if led is None or led["by"] else led
    return led if led and rowbuttons.are(words[: led.start()].rstrip(rowbuttons.EDGES)) else None


def _behind(piece: str, base: int) -> Iterator[Part]:
    """Yield what stands behind a name and its word: categories behind such a word as others have for them, or more."""
    if (within := WITHIN.match(piece)) and rowwords.are_labels(piece[within.end() :]):
        yield Part("categories", base + within.end(), base + len(piece))
    elif re.search(r"\w", piece):
        yield from _told(piece, base)


def _labelled(piece: str, base: int) -> Iterator[Part]:
    """Yield the labels of a piece that says by a word or a sign of which kind they are."""
    if HASHED.fullmatch(piece):
        yield Part("tags", base, base + len(piece))
        return
    for kind, pattern in (("categories", FILING), ("tags", TAGGING)):
        found = pattern.fullmatch(piece)
        if found is None:
            continue
        start = found.start("labels")
        last, rest = _until(piece[start:])
        if rowwords.are_labels(piece[start : start + last]):
            yield Part(kind, base + start, base + start + last)
            if rest < len(piece) - start:
                yield from _told(piece[start + rest :], base + start + rest)
            return


def _until(labels: str) -> tuple[int, int]:
    """Return where labels end, and where another word stands behind them that leads to some: not in 'Stand By Me'."""
    found = [(word.start(), word.start("word"), bool(word["by"]), word.end()) for word in LEADING_ON.finditer(labels)]
    told = ((end, led) for end, led, by, last in found if not (by and datewords.is_of_name(labels, led, last)))
    return next(told, (len(labels), len(labels)))


def _loose(piece: str, base: int) -> Iterator[Part]:
    """Yield what may be a name or labels, or a name and labels with a small word between them."""
    led = LED.match(piece)
    piece, base = (piece[led.end() :], base + led.end()) if led else (piece, base)
    amid, behind = AMID.fullmatch(piece), BEHIND.fullmatch(piece)
    if behind and bylines.is_name(behind["name"]) and rowwords.are_labels(behind["labels"]):
        yield Part(LOOSE, base, base + behind.end("name"))
        yield Part(LOOSE, base + behind.start("labels"), base + behind.end("labels"))
    elif amid and bylines.is_name(" ".join(amid["name"].split())) and rowwords.are_labels(amid["labels"]):
        yield Part(LOOSE, base, base + amid.end("name"))
        yield Part("categories", base + amid.start("labels"), base + len(piece))
    elif rowwords.are_labels(piece) and not (LABELLING.fullmatch(piece) or WORDED.match(piece)):
        yield Part(LOOSE, base, base + len(piece))
