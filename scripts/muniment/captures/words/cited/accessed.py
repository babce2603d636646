"""Reads what stands behind the address of a source: its day, which pages of it are meant, when it was looked at."""

import re

import msgspec

from muniment.text import days
from muniment.text.patterns import late

ACCESSED = late(
    r"\W*(?P<said>(?i:(?:last |zuletzt |dernière |última |última vez )?(?:accessed|retrieved|viewed|visited|"
    r"checked|seen|vue?|gesehen|gelesen|consulted|consultée?|consultation|consultad[oa]|consultato|consultata|acedido|acessado|visitad[oa]|visto|abgerufen|"
    r"aufgerufen|besucht|abruf|geraadpleegd|bezocht|hämtad|lest|dostęp|erişim(?: tarihi)?|дата обращения|доступ|"
    r"звернення|访问(?:日期|于)?|訪問日期|閲覧(?:日)?|참조|접속일|تاريخ الاطلاع|اطلع عليه|تم الوصول))"
    r"(?: (?:on|at|the|le|el|em|il|am|op|den|дня|в|في))*\s*[:：]?\s*(?P<day>[^()\[\]]{6,40}?))\W*"
)
"""What says behind an address when it was looked at."""
MORE = late(
    r"[\s,;>]*(?:pp?|ss?|págs?|стр|с|f)\. ?\d+(?: ?[-–—] ?\d+| ?ff?)?(?!\w)"
    r"|\s*\\?[(\[（［](?!https?:)[^()\[\]（）［］\\]{1,60}\\?[)\]）］](?!\()",
    re.IGNORECASE,
)
"""The pages of what an address leads to, behind it, and a remark in brackets."""
ON = late(r"[^\w|]*(?:(?:on|of|le|du|am|vom|el|del|em|de|il|op|van)\s+)?", re.IGNORECASE)
"""What may stand before a day there."""
DATED = 40
"""Characters of a day behind an address."""


class Accessed(msgspec.Struct, frozen=True):
    """The day on which a source was looked at, as ISO 8601, and where the words that say so stand."""

    day: str = ""
    start: int = 0
    end: int = 0


def read(tail: str) -> Accessed | None:
    """Return the day on which a source was looked at, if the words behind its address say nothing but that."""
    found = ACCESSED.fullmatch(tail) if tail else None
    day = days.first(found["day"]) if found else None
    if found is None or day is None or not day.is_day or day.swapped:
        return None
    rest = found["day"][: day.start] + found["day"][day.end :]
    return None if re.search(r"\w{4}", rest) else Accessed(day.iso[:10], *found.span("said"))


def more(tail: str, *, dated: bool = True) -> int:
    """Return how many of the characters behind an address say more of its source: remarks, its pages, and its day."""
    place = 0
    while place < len(tail) and not read(tail[place:]):
        found = MORE.match(tail, place)
        last = found.end() if found else place + _day(tail[place:]) * dated
        if last == place:
            break
        place = last
    return place


def _day(tail: str) -> int:
    """Return how many characters a day takes that begins a text, with what stands before it."""
    day = days.first(tail[:DATED]) if days.DATED.search(tail, 0, DATED) else None
    return day.end if day is not None and ON.fullmatch(tail[: day.start]) else 0


def parted(tail: str, *, dated: bool = False) -> str:
    """Return what stands behind an address; empty where that but says more of its source, or when it was looked at."""
    place = more(tail, dated=dated)
    told = read(tail[place:]) or (place and not re.search(r"\w", tail[place:]))
    return "" if told else tail
