"""Rows of particulars, taken apart (rowparts): those that date a post, and those without a day."""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from muniment.captures.words.dates import besidedates, bylines, datemarks
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.rows import rowparts, typedrow
from muniment.captures.words.rows.rowparts import Part
from muniment.captures.words.text import addresses
from muniment.text import days
from muniment.text.patterns import late, often

LONGEST, MOST = 240, 2000
"""Characters of a row, and of one with its addresses."""
ABLE = often(
    r"[|·•#,:：∕⁄／‖∙★☆◆◊※\ue000-\uf8ff]|\s(?:[-–—/]|//)\s|(?i:\b(?:by|in|under|par|por|von|da|di|door|av|oleh|от|από)\b)"
)
"""What every row has."""
ASTRA = ("button", rowparts.LOOSE, rowparts.LOOSE, "author", "day")
"""The parts of a row in whose middle stand categories and tags: no other order leaves open which is which."""
WRAPPED = late(r"[,،、]?\s+(?:\[\d+\])?")
"""What stands between labels where a tool wrapped them: the number of a link, too."""
GAPS = late(r"(?<=\S)[ \xa0]{2,}(?=\S)")
"""What parts a row in which no sign does."""
SLASHED = late(
    r"(?:(?<=\w)|(?<=\w\s)|^)/"
    r"(?=(?:in|by|dans|par|en|por|von|em|di|da|door|av|af|в|от) [^/]*|\d+ [^\W\d_]+ ?/[^/]*)",
    re.IGNORECASE,
)
"""What parts a row in which the next word clings to it: '/in Courts /by Ann Roe' (Enfold)."""
HOUR = late(r"\d[:.h]\d\d")
"""The time of day, which a row without a day shows only where somebody signs with it."""


def dated(text: str) -> DateLine | None:
    """Return what a row says with strokes between its parts, one of them a day and another a button or labelled."""
    signed = rowparts.SIGN.search(text) is not None or ("](" in text and " - " in text)
    if not signed or len(text) > MOST or len(bare(text)) > LONGEST:
        return None
    parts = _filed(rowparts.read(text), text)
    held = [part for part in parts if part.kind == "day"]
    day = days.first(text[held[0].start : held[0].end]) if len(held) == 1 else None
    kinds = {part.kind for part in parts}
    replied = parts[:1] != tuple(held) and not kinds & {"categories", "tags"}  # 'Posted by: Ann | 5 May 2011 at 6:20'
    if day is None or not day.is_day or kinds <= {"day", rowparts.LOOSE} or replied:
        return None
    places = {part.kind: (part.start, part.end) for part in parts if part.kind in rowparts.NAMING}
    form = form_of(text[held[0].start : held[0].end].split(":")[0])
    return msgspec.structs.replace(DateLine(day.iso, False, form, day.swapped), **places)


def _filed(parts: Sequence[Part], text: str) -> tuple[Part, ...]:
    """Return the parts of a row, those two between a count of comments and who wrote the post as its labels (Astra).

    What a tool wrapped into the next line goes on there behind space alone.
    """
    whole: list[Part] = []
    for part in parts:
        before = whole[-1] if whole else None
        if before and part.kind == before.kind == rowparts.LOOSE and WRAPPED.fullmatch(text, before.end, part.start):
            whole[-1] = before._replace(end=part.end)
        else:
            whole.append(part)
    if tuple(part.kind for part in whole) != ASTRA:
        return tuple(parts)
    return (whole[0], whole[1]._replace(kind="categories"), whole[2]._replace(kind="tags"), *whole[3:])


def says(text: str) -> bool:
    """Return whether a row without a day says who wrote a post or how it is filed, in several parts."""
    kinds = [part.kind for part in undated(text)]
    told = {*kinds} & {*rowparts.NAMING}
    counted = "tags" in told and kinds[0] == "button"  # '2 Comments | News | Tags: mine'
    sure = rowparts.LOOSE not in kinds or "author" in told or counted  # not 'Court in Arras acquits nine'
    return len(kinds) > 1 and bool(told) and sure


def counts(text: str) -> bool:
    """Return whether strokes part a row without a day that says how many comments a post has, or how long it is."""
    if rowparts.SIGN.search(text) is None:
        return False
    said = (" ".join(text[part.start : part.end].split()) for part in undated(text) if part.kind == "button")
    return any(bylines.is_length(words) or besidedates.is_of_comments(words) for words in said)


@lru_cache(maxsize=1024)
def undated(text: str) -> tuple[Part, ...]:
    """Return the parts of a row without a day; none for any other line."""
    linked = len(text) <= MOST and addresses.may_link(text)
    if not linked and (len(text) > LONGEST or "http://" in text or "https://" in text):  # no row shows an address
        return ()
    if typed := typedrow.undated(text):
        return typed
    text = text if linked else slashed(text)
    able = ABLE.search(text) is not None
    shown = bare(text) if able else ""
    able = 0 < len(shown) <= LONGEST and (" @ " in shown or not HOUR.search(shown))
    parts = rowparts.read(stroked(text)) if able else ()
    return () if any(part.kind == "day" for part in parts) else parts or typedrow.undated(text, unsure=True)


def slashed(text: str) -> str:
    """Return a row as long with other strokes for those to which the next word clings."""
    return SLASHED.sub("∕", text) if "/" in text else text


def stroked(text: str) -> str:
    """Return a row as long with strokes in its gaps, where nothing else parts who wrote a post from labels and tags."""
    if "  " not in text.strip():
        return text
    first, *others = (" ".join(piece.split()) for piece in GAPS.split(text.strip()))
    signed = bool(others) and not rowparts.SIGN.search(text) and rowparts.SIGNED.fullmatch(first) is not None
    if not signed or rowparts.TAGGING.fullmatch(others[-1]) is None:
        return text
    return GAPS.sub(lambda gap: " |".ljust(len(gap[0])), text)


def bare(text: str) -> str:
    """Return a row with the words of its links alone."""
    return " ".join(datemarks.linked(text).replace(datemarks.MARKUP, "").split())
