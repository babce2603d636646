"""Dates and times as systems write them for machines, and what they write for none."""

import datetime
import re

FIRST_YEAR = 1000
"""The first of four digits; `0001-01-01` and `30 Nov -0001` are what systems write for no date at all."""


def local(stamp: str) -> str:
    """Return `YYYY-MM-DDTHH:MM` of a date and time as WordPress writes it; empty where it holds none."""
    found = re.match(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?", stamp.strip())
    iso = found[1] + (f"T{found[2]}" if found[2] else "") if found else ""
    return iso if is_moment(iso) else ""


def is_moment(iso: str) -> bool:
    """Return whether a calendar has this day, and a clock its time; years of noughts and a one stand for none."""
    try:
        return datetime.datetime.fromisoformat(iso).year >= FIRST_YEAR
    except ValueError:
        return False
