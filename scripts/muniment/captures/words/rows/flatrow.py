"""Rows in which a tool left no space beside the date: 'by Ann RoeMay 28, 2020May 28, 2020'.

Also with an instant of a machine, when the post was changed, before its day: 'Ann Roe2019-01-07T17:27:31+02:00…'.
"""

import re
from collections.abc import Callable

import msgspec

from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.phrases import CHANGED, CREDIT, READ_MORE
from muniment.captures.words.dates import besidedates, bylines, flattened
from muniment.captures.words.dates.dated import DAY, DateLine, form_of, twice
from muniment.text.days import Day
from muniment.text.patterns import late

REFERENCES = late(r"\]\[[^\[\]]*\]|[\[\]]")
"""What is left beside the words of links where their addresses stand elsewhere."""
CLUNG = late(r"\w\[[^\[\]\d]|\]\w")
"""Such a link with no space beside it."""
LABELS = 80
"""Characters of labels in such a row."""
PARTED, AROUND = late(r"[,،、/|·]"), " ,،、/|·"
"""What parts them."""
TOLD = late(
    rf"[:：©@…]|(?i:\b(?:{bylines.READING})|\bmin(?:\.|s|ut\w*)?(?!\w)|"
    r"\b(?:by|par|von|door|przez|av|af|oleh|bởi)\b|"
    r"\b(?:yesterday|today|hier|gestern|heute|ayer|hoy|ontem|hoje|ieri|oggi|i går)\b|"
    r"\b(?:save|listen|download|bookmark|pdf|views|sticky|(?:up|upp|op|opp)dat[ei]\w*)(?!\w))"
)
"""What says who did something, or when, or how long it takes to read; and buttons that are none elsewhere."""
PARTING = " |·•"


def read(text: str) -> DateLine | None:
    """Return what a line says in which the date stands without space beside another part of it."""
    found = flattened.dates(text)
    if not found:
        return None
    edged = flattened.edged_of(text)
    named = besidedates.AUTHOR.fullmatch(text, 0, flattened.placed(edged, found[0])[0])
    if len(found) < 2:
        filed = _filed(edged, found[0]) if named else (0, 0)
        return DateLine(found[0].iso, False, "flattened", found[0].swapped, author=_author(named), categories=filed)
    last = text.rfind(found[1].iso[:4]) + 4
    named = besidedates.AUTHOR.search(text, last) or named or besidedates.AUTHOR.match(text)
    forms = {form_of(edged[day.start : day.end]) for day in found}  # none changes before it appears
    first, then = sorted(found, key=lambda day: day.iso[:DAY]) if len(forms) == 1 else found
    return twice(DateLine(first.iso, False, "", author=_author(named)), then.iso[:DAY])


def _filed(edged: str, day: Day) -> tuple[int, int]:
    """Return where labels stand in a row between its day and a count of comments, behind who wrote the post.

    A button may stand behind that: 'by Ann RoeMay 28, 2020Courts3 CommentsRead more'.
    """
    last = flattened.placed(edged, day)[1]
    filed, *parts = edged[day.end :].removeprefix(flattened.EDGE).split(flattened.EDGE)
    rest = parts[:-1] if parts and READ_MORE.fullmatch(parts[-1]) else parts
    counted = bool(rest) and besidedates.counts("".join(rest).strip())
    told = counted and len(filed) <= LABELS and all(_is_label(one.strip(AROUND)) for one in PARTED.split(filed))
    return (last, last + len(filed)) if told else (0, 0)


def _is_label(words: str) -> bool:
    """Return whether words may be a label: no button, nor who did something, or when, or how long it is."""
    if not words[:1].isalpha() or words[0].islower() or any(map(str.isdigit, words)) or TOLD.search(words):
        return False
    if besidedates.counts(words) or besidedates.counts(words.split()[-1]) or besidedates.REST.match(words):
        return False
    if bylines.is_length(words) or CHANGED.match(words) or CREDIT.match(words) or bylines.author(words)[1]:
        return False
    led = bylines.BY.search(words)
    return not labels.persons(words[led.end() :] if led else words)


def linked(text: str) -> DateLine | None:
    """Return what such a line says whose parts are links with their addresses elsewhere."""
    found = flattened.dates(REFERENCES.sub("", text)) if CLUNG.search(text) else []
    return DateLine(found[0].iso, False, "flattened", found[0].swapped) if len(found) == 1 else None


def _author(named: re.Match[str] | None) -> tuple[int, int]:
    return named.span("author") if named else (0, 0)


def with_moment(text: str, moment: re.Match[str], told: Callable[[str], DateLine | None]) -> DateLine | None:
    """Return what such a row says; `told` says what any other does."""
    lead, rest = text[: moment.start()], text[moment.end() :]
    said = told(lead + " " * len(moment[0]) + rest) or _labelled(lead, told(" " * moment.end() + rest))
    return said and twice(said, moment["day"])


def _labelled(lead: str, said: DateLine | None) -> DateLine | None:
    """Return what a row says whose day labels follow, and who wrote it stands before that change."""
    if said is None:
        return None
    name = lead.rstrip(PARTING)
    labels = said.categories if said.categories[1] else said.author
    return msgspec.structs.replace(said, author=(0, len(name)) if bylines.is_name(name) else (0, 0), categories=labels)
