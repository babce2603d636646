"""When an entry of an export or feed appeared and when it changed, local to its blog."""

import datetime
import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo

import msgspec

from muniment.captures.hypertext import entry
from muniment.text import days, machinedates
from muniment.text.patterns import late

OFFSET = late(r"(?:Z|UT|UTC|GMT|[+-]00:?00)\s*$")
"""How a stamp ends that is in UTC."""
NAMED = {"EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8}
NAMED |= {"WEST": 1, "CET": 1, "MET": 1, "CEST": 2, "MEST": 2, "EET": 2, "EEST": 3}
"""Zones that RFC 822 names, and those of Europe, with their distance from UTC in hours."""
ZONE = late(r"(?<![A-Za-z])[A-Z]{3,4}\s*$")
"""How a stamp ends that names its zone."""
CLOCK = r"(\d{1,2}:\d\d)(?!\d|(?::\d\d)? ?[AaPp]\.?[Mm])"
"""A time of a clock of 24 hours."""
WRITTEN = late(rf"(\d{{1,2}}) ([A-Za-z]{{3}})\w*\.?,? (\d{{4}}|\d\d(?![\d:]))(?: {CLOCK})?")
"""A date of RFC 2822, the year of which may have two digits."""
ENDING = late(r"([A-Za-z]{3}) +(\d{1,2}) (\d\d:\d\d)(?::\d\d)?( [+-]\d{4}| [A-Z]{3,4})? (\d{4})\s*$")
"""A date that ends with its year (POSIX, asctime)."""
PARTIAL = late(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?")
"""A year, or a month (ISO 8601)."""
TIME = late(rf"(?<![\d:]){CLOCK}")
WEEKDAY = late(r"\s*(\w+)[.,]*\s")
LONGEST = 40
"""Characters that are shown of a date that is none."""
CENTURY = 50
"""The first of the years of two digits that are of the last century (RFC 2822, 4.3)."""
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


class When(msgspec.Struct, frozen=True):
    """When an entry appeared and when it changed, and what is doubtful in that."""

    date: str
    updated: str = ""
    doubts: tuple[str, ...] = ()


def when(held: Mapping[str, str], zone: str) -> When:
    """Return when an entry appeared and changed, local to the blog.

    Feeds say it in UTC: without the blog's zone, or against the permalink, only the day of the permalink is sure.
    """
    local, updated = machinedates.local(held.get("date", "")), machinedates.local(held.get("updated", ""))
    if local:
        return When(local, updated)
    dated = re.search(r"/(\d{4})/(\d\d)/(\d\d)/[^/?#]+", held["link"])
    day = machinedates.local("-".join(dated.groups())) if dated else ""
    written = held.get("stamp", "") or held.get("changed", "")
    stamp = stamped(written, zone)
    changed = updated or (stamped(held.get("changed", ""), zone) if held.get("stamp") else "")
    wrong = _none(held.get("date", "") or ("" if stamp else written))
    if stamp and stamp[:10] == (day or stamp[:10]) and (zone or not is_universal(written)):
        return When(stamp, changed, wrong)
    if day or not stamp:
        return When(day or "unknown", updated, wrong if day else (*wrong, entry.UNDATED))
    return When(stamp[:10], updated, (*wrong, "its date is that of UTC"))


def _none(written: str) -> tuple[str, ...]:
    """Return what to say of a date that no calendar or clock has; noughts alone are what WordPress writes for none."""
    told = " ".join(written.split())[:LONGEST]
    return (f"its date '{told}' is none; look which is right",) if re.search("[1-9]", told) else ()


def stamped(written: str, zone: str) -> str:
    """Return the date and time of RFC 2822 or ISO 8601; in the zone where one is given and they name their own, or UTC.

    A distance from UTC in figures is that of the blog's own clock.
    """
    written = _turned(written)
    stamp, named = _stamp(written), ZONE.search(written)
    hours = NAMED.get(named[0].strip()) if named else None
    if not zone or len(stamp) < len("2020-01-01T00:00") or not (hours or OFFSET.search(written)):
        return stamp
    own = datetime.timezone(datetime.timedelta(hours=hours or 0))
    try:
        moment = datetime.datetime.fromisoformat(stamp).replace(tzinfo=own)
        return moment.astimezone(ZoneInfo(zone)).isoformat()[: len(stamp)]
    except OverflowError:  # the first or last day that a calendar has
        return stamp


def is_universal(written: str) -> bool:
    """Return whether a stamp is in UTC, and so in no blog's own time but one's."""
    return OFFSET.search(_turned(written)) is not None


def _turned(written: str) -> str:
    """Return a stamp that ends with its year as one that ends with its zone."""
    return ENDING.sub(r"\2 \1 \5 \3\4", written)


def _stamp(written: str) -> str:
    """Return date and time as written, the offset left off; empty where they are none."""
    iso, found = machinedates.local(written), WRITTEN.search(written)
    if not iso and found and found[2].lower() in MONTHS:
        short = len(found[3]) == len("24")
        year = int(found[3]) + (1900 if int(found[3]) >= CENTURY else 2000) * short
        iso = f"{year:04d}-{MONTHS.index(found[2].lower()) + 1:02d}-{int(found[1]):02d}"
        iso += f"T{found[4]:0>5}" if found[4] else ""
    return (iso if machinedates.is_moment(iso) else "") or _otherwise(written)


def _otherwise(written: str) -> str:
    """Return a date that stands in no form that feeds may have, such as in a language of its own or without a day."""
    if PARTIAL.fullmatch(written.strip()):
        return written.strip()
    led = WEEKDAY.match(written)
    start = led.end() if led and days.named_weekday(led[1]) else 0
    day, time = days.first(written[start:]), TIME.search(written)
    if day is None or day.swapped not in ("", day.iso):
        return ""
    iso = f"{day.iso}T{time[1]:0>5}" if time and len(day.iso) == len("2020-01-01") else day.iso
    return iso if machinedates.is_moment(iso) else day.iso
