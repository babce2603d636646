"""Reads what stands behind the address of a source: when it was looked at, which pages of it are meant."""

import re

import msgspec

from muniment.text import days

ACCESSED = re.compile(
    r"\W*(?P<said>(?i:(?:last |zuletzt |dernière |última |última vez )?(?:accessed|retrieved|viewed|visited|"
    r"checked|seen|vue?|gesehen|gelesen|consulted|consultée?|consultation|consultad[oa]|consultato|consultata|acedido|acessado|visitad[oa]|visto|abgerufen|"
    r"aufgerufen|besucht|abruf|geraadpleegd|bezocht|hämtad|lest|dostęp|erişim(?: tarihi)?|дата обращения|доступ|"
    r"звернення|访问(?:日期|于)?|訪問日期|閲覧(?:日)?|참조|접속일|تاريخ الاطلاع|اطلع عليه|تم الوصول))"
    r"(?: (?:on|at|the|le|el|em|il|am|op|den|дня|в|في))*\s*[:：]?\s*(?P<day>[^()\[\]]{6,40}?))\W*"
)
"""What says behind an address when it was looked at."""
PAGES = re.compile(r"[\s,;>]*(?:pp?|ss?|págs?|стр|с|f)\. ?\d+(?: ?[-–—] ?\d+| ?ff?)?\W*", re.IGNORECASE)
"""The pages of what an address leads to, behind it."""
REMARK = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]\W*")
"""A remark in brackets."""


class Accessed(msgspec.Struct, frozen=True):
    """The day on which a source was looked at, as ISO 8601, and where the words that say so stand."""

    day: str = ""
    start: int = 0
    end: int = 0


def read(tail: str) -> Accessed | None:
    """Return the day on which a source was looked at, if the words behind its address say nothing but that."""
    found = ACCESSED.fullmatch(tail) if tail else None
    day = days.first(found["day"]) if found else None
    if found is None or day is None or len(day.iso) < len("YYYY-MM-DD") or day.swapped:
        return None
    rest = found["day"][: day.start] + found["day"][day.end :]
    return None if re.search(r"\w{4}", rest) else Accessed(day.iso[:10], *found.span("said"))


def parted(tail: str) -> str:
    """Return what stands behind an address; empty where that is a remark, its pages, or when it was looked at."""
    return "" if read(tail) or PAGES.fullmatch(tail) or REMARK.fullmatch(tail) else tail
