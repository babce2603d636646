"""Days from one to another, of which reports are: 'Weekly report, 12-18 May 2019'; and hours, as of a meeting.

None of those days dates a post, nor does a day right behind which hours of a meeting stand.
"""

import re
from functools import lru_cache

from muniment.text import clocks, days, meetinghours, months
from muniment.text.days import Day
from muniment.text.patterns import late

DASH = r"\s?[-–—]\s?"
TO = (
    r"\s(?:to|until|through|au|à|al?|ao|até|bis(?: zum)?|do|tot(?: en met)?|t/m|till?|по|до|ila)\s"
    r"(?:(?:el|le|il) )?"
)
"""What stands between the first of such days and the last."""
BETWEEN = late(rf"(?:{DASH}|{TO})")
LONGEST = 200
"""Characters of a line that is a title or a row."""
NUMBER = r"(?<![\w:./,-])(?P<number>\d{1,2})(?:st|nd|rd|th|er|[.º°])?"
CLOSE = late(rf"{NUMBER}(?:[-–—]|{TO})$")
"""The number of the first right before the last: '12-18 May 2019'."""
SPACED = late(rf"(?:^|[(,:]\s?|(?<!\w)(?:from|of|for|week|report|du|del|dal|vom|van|od|от|с|con)\s){NUMBER}{DASH}$")
"""The same with space around the dash, where no part of a series and no count stands so: 'Part 12 - 18 May 2019'."""
NAMED = late(rf"{NUMBER}\s?(?:de )?(?P<month>[^\W\d_]{{3,12}})\.?(?:,?\s\d{{4}})?(?:{DASH}|{TO})$")
"""The first with its month: '29 November - 5 December 2010'."""
AMERICAN = late(rf"(?<!\w)(?P<month>[^\W\d_]{{3,12}})\.?\s\d{{1,2}}(?:,?\s\d{{4}})?(?:{DASH}|{TO})$")
HOUR = late(
    r"\d[:.h]\d\d|\d\s?(?:[h時时点點시]|[ap]\.?m|Uhr|uur|час)|\s(?:dalle|od|с|ore|godz\.?)\s(?:\w+\.?\s)?\d",
    re.IGNORECASE,
)
"""What an hour has."""
YEAR = late(r".*?(?:19|20)\d\d(?:[-/.]\d\d?[-/.]\d\d?)?")
"""A day to its year, or to its end where that stands first; an hour may be read with it."""
MARGIN = 40
"""Characters before a day that are looked at."""


def are_all(text: str) -> bool:
    """Return whether a line holds days of a range, and no other day."""
    found = [*days.find(text)] if len(text) <= LONGEST and BETWEEN.search(text) else []
    within: set[int] = set()
    for place, day in enumerate(found):
        before = found[place - 1] if place else None
        if before is not None and BETWEEN.fullmatch(text, before.end, day.start):
            within |= {before.start, day.start}
        elif _ends(text[max(0, day.start - MARGIN) : day.start].lower(), day):
            within.add(day.start)
    return bool(found) and len(within) == len(found)


def _ends(before: str, day: Day) -> bool:
    """Return whether another day stands right before one, and leads to it; the month may be said of both at once."""
    named = NAMED.search(before) or AMERICAN.search(before)
    if named and months.number(named["month"]):
        return True
    first = CLOSE.search(before) or SPACED.search(before)
    return first is not None and 0 < int(first["number"]) < int(day.iso[len("YYYY-MM-") :][:2] or 0)


@lru_cache(maxsize=256)
def are_hours(text: str) -> bool:
    """Return whether a line begins with its only day, behind which hours of a meeting stand: '12 May 2018, 7-9 pm'."""
    able = len(text) <= LONGEST and HOUR.search(text) and (BETWEEN.search(text) or meetinghours.may_tell(text))
    found = [*days.find(text)] if able else []
    before = text[: found[0].start].strip(" ,.*_•-") if len(found) == 1 and found[0].is_day else None
    if before is None or (before and not days.named_weekday(before)):
        return False
    year = YEAR.match(text, found[0].start, found[0].end)
    told = year is not None and meetinghours.tell(text[year.end() :].lower().strip(" *_"))
    return told or _leads_on(text, found[0])


def _leads_on(text: str, day: Day) -> bool:
    """Return whether an hour that was read with a day leads to a later one, in whatever words it stands."""
    to = BETWEEN.match(text, len(text[: day.end].rstrip())) if "T" in day.iso else None
    return to is not None and clocks.read(text.lower(), to.end())[0] > day.iso[len("YYYY-MM-DD") :]
