"""Reads dates in text as people write them, in many languages and orders, and gives them as ISO 8601."""

import datetime
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from muniment.text import clocks, dayforms, eras, jalali, months
from muniment.text.patterns import late

FIRST_YEAR, LAST_YEAR, BUDDHIST = 1970, 2099, 543
"""The last: years that the Thai calendar is ahead."""
MONTHS = 12
HUNDRED, CENTURY, TURN = 100, 2000, 70
"""What a year of two digits counts from, and from which such year on it was the century before."""
WORD = late(rf"{dayforms.SHORT}|[^\W\d_][^\s\d,،.;:()\[\]|/\\’'·•–—-]*")

LONGEST_USUAL = 200


class Day(msgspec.Struct, frozen=True):
    """A date in a text: its ISO form, where it stands."""

    iso: str
    start: int
    end: int
    swapped: str = ""
    """The ISO form if the first number were the month; empty where that cannot be."""

    @property
    def is_day(self) -> bool:
        """Whether it is a day, or finer: no month or year."""
        return len(self.iso) >= len("YYYY-MM-DD")


NOT_ASCII = late(r"[^\x00-\x7f]+")
DATED = late(r"\d\d(?:\d\d|(?<=['’]\d\d)|(?<=\d/\d\d)(?![\d/]))")
"""What every date holds: its year, of four digits, or of two behind a sign; begun so, it is soon told."""
USUAL = late(
    r"(?:(?P<day>\d{1,2})\.? (?P<month>[^\W\d_]{3,})|(?<![^\W_])(?P<name>[^\W\d_]{3,})\.? (?P<number>\d{1,2}),?) "
    r"(?P<year>\d{4})"
)
"""A date in one of the two commonest forms, in lower case."""
UNITS = "日일号號"
"""What ends a day in some languages, so that no number goes on behind it."""
HOUR = late(r"(?<=(?:19|20)\d\d)\d{1,2}:\d\d(?!\d)")
COUNT = late(r"(?<=(?:19|20)\d\d)(?:\d{1,3} [^\W\d_]{2}|\d{1,2}\s*$)|(?<=\d\.)\d{1,3} (?:min|perc)")
"""What a tool set right behind the year: a time, or how many of something there are: '3 min read', '0'."""
LENGTH = late(r"(?:(?<=\d{4})|(?<=\d{4}[-/.]\d\d[-/.]\d\d))\d{1,2}(?: (?:min|perc|мин|хв|λεπ|dk)| ?[분分])")
NUMBER = late(r"\d+")


def may(text: str) -> bool:
    """Return whether a text may hold a date; most hold none."""
    return DATED.search(text) is not None or eras.may(text)


def places(text: str, end: int) -> list[int]:
    """Return where dates may stand in a text up to a place, from left to right."""
    dated = [found.start() for found in DATED.finditer(text, 0, end)]
    return sorted([*dated, *eras.places(text, end)]) if "年" in text else dated


def find(text: str) -> Iterator[Day]:
    """Yield the dates of a line from left to right; partial ones (`YYYY-MM`) too."""
    if may(text):
        yield from _kept(text) if len(text) < LONGEST_USUAL else _found(text)


@lru_cache(maxsize=1024)
def _kept(text: str) -> tuple[Day, ...]:
    """Return the dates of a line for which one look after the other asks."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Day]:
    plain = _plain(text)
    usual = _usual(plain)
    if usual:
        yield usual
        return
    position = 0
    while position < len(plain) and (day := _first(plain, position)):
        yield day
        position = day.end


def _usual(plain: str) -> Day | None:
    """Return the date of a line that holds one in a common form, and no other number; the forms are slower to ask."""
    found = USUAL.search(plain) if len(plain) < LONGEST_USUAL else None
    if not found or len(NUMBER.findall(plain)) > 2:
        return None
    month = months.number(found["month"] or found["name"])
    iso = _iso(int(found["year"]), month, int(found["day"] or found["number"])) if month else ""
    return Day(iso, found.start("day" if found["day"] else "name"), found.end("year")) if iso else None


def first(text: str) -> Day | None:
    """Return the first date of a line; None where it has none."""
    return next(find(text), None)


def whole(text: str) -> Day | None:
    """Return the date, or the month, that is all of a line; None where it says more, or none."""
    day = first(text)
    return day if day is not None and (day.start, day.end) == (0, len(text)) else None


def named_weekday(word: str) -> bool:
    """Return whether a word names a day of the week in any language known here; Thai sets its 'the' behind it."""
    plain = _plain(word).strip(".,").removesuffix("ที่")
    return plain in months.weekdays() or f"วัน{plain}" in months.weekdays()


def says_weekday(text: str) -> bool:
    """Return whether a line says a day, which of the week that is, and nothing else."""
    day = first(text)
    rest = re.findall(r"\w+(?:-\w+)*", f"{text[: day.start]} {text[day.end :]}") if day else []
    return bool(rest) and all(map(named_weekday, rest))


def _plain(text: str) -> str:
    """Return `text` in lower case, with ASCII digits and `_` inside names of months, character for character."""
    text = text.replace("\\.", " .") if "\\" in text else text  # as Markdown writes '7. November' that is no entry
    if text.isascii():
        return months.told_apart(text.lower())
    plain = NOT_ASCII.sub(lambda found: "".join(map(character, found[0])), text)
    plain = "".join(map(character, plain)) if "\u0130" in plain else plain.lower()
    plain = months.told_apart(plain)
    if months.spaced().within(plain):
        plain = months.spaced_names().sub(lambda name: name[0].replace(" ", "_"), plain)
    return months.once(plain)


@cache
def character(sign: str) -> str:
    """Return a character in lower case, a digit of any script as that of ASCII."""
    if sign.isdigit():
        return str(unicodedata.digit(sign, sign))
    lower = sign.lower()
    return " " if sign in "\u00a0\u202f" else "," if sign == "၊" else lower if len(lower) == 1 else sign


def _first(plain: str, position: int) -> Day | None:
    found = list(_of_era(plain, position)) if eras.may(plain) else []
    if not DATED.search(plain, position):
        return found[0] if found else None
    forms = [form for form in dayforms.NUMERALS if any(sign in plain for sign in dayforms.SIGNS[form])]
    forms += dayforms.NAMED if _names_month(plain, position) else []
    found += [day for form in forms for day in _matches(form, plain, position)]
    return min(found, key=lambda day: (day.start, day.start - day.end), default=None)


def _of_era(plain: str, position: int) -> Iterator[Day]:
    """Yield the dates whose numbers are words, or whose years are counted from an era."""
    for match, parts in eras.find(plain, position):
        if iso := _iso(*parts):
            time, end = clocks.read(plain, match.end())
            yield Day(iso + time, match.start(), end)


def _names_month(plain: str, position: int) -> bool:
    """Return whether a word names a month; most lines with a number have none, and the forms are slow to ask."""
    return any(months.number(word) or jalali.month(word) for word in WORD.findall(plain, position))


def _matches(form: re.Pattern[str], plain: str, position: int) -> Iterator[Day]:
    """Yield the first date of this form."""
    for match in form.finditer(plain, position):
        start, end = match.span()
        beside = plain[start - 1 : start], plain[end : end + 1]
        counted = (LENGTH if "by" in match.groupdict() else COUNT).match(plain, end)  # 'Ref. 12/05/201900'
        goes_on = beside[1].isdigit() and plain[end - 1] not in UNITS and not (counted or HOUR.match(plain, end))
        inner = beside[0].isdigit() or goes_on or beside == ("/", "/")
        day = None if inner else _day(match, plain)
        if day:
            yield day
            return


def _day(match: re.Match[str], plain: str) -> Day | None:
    parts = match.groupdict()
    if parts.get("weekday") and parts["weekday"] not in months.weekdays():
        return None
    year = _year(parts["year"], parts.get("month"))
    if parts.get("one"):
        one, two = int(parts["one"]), int(parts["two"])
        iso = _iso(year, two, one)
        swapped = (
            "" if iso and parts["by"] == "." else _iso(year, one, two)
        )  # points part the month first where it must
    else:
        iso, swapped = _named(parts, year), ""
    if not (iso or swapped):
        return None
    iso, swapped = _of_weekday(iso, swapped, plain[: match.start()]) if iso and swapped else (iso, swapped)
    time, end = clocks.read(plain, match.end()) if len(iso or swapped) == 10 else ("", match.end())
    other = swapped if iso and swapped != iso else ""
    return Day((iso or swapped) + time, match.start(), end, other and other + time)


def _named(parts: dict[str, str], year: int) -> str:
    """Return the date whose month is named, or stands in its place; of the Iranian calendar where its year is."""
    month = int(parts["numeral"]) if parts.get("numeral") else months.number(parts.get("worded") or parts["month"])
    day = int(parts["day"]) if parts.get("day") else None
    if day and year < FIRST_YEAR:
        persian = month if parts.get("by") == "/" else jalali.month(parts.get("month") or "")
        year, month, day = jalali.gregorian(year, persian, day)
    return _iso(year, month, day)


def _of_weekday(iso: str, swapped: str, before: str) -> tuple[str, str]:
    """Return a date that can be read in two orders as the day of the week before it has it: 'Wed, 06/09/2021'."""
    word = re.search(r"([^\W\d_]+)[\s.,]*$", before)
    named = months.weekdays().get(word[1]) if word else None
    fits = [day for day in (iso, swapped) if datetime.date.fromisoformat(day).isoweekday() == int(named or 0)]
    return (fits[0], "") if len(fits) == 1 else (iso, swapped)


def month_first(one: str, two: str) -> bool | None:
    """Return whether the first of two numbers of a date is its month, as a day over 12 shows; None where none does."""
    shown = int(one) > MONTHS, int(two) > MONTHS
    return None if shown[0] == shown[1] else shown[1]


def of_two(year: int) -> int:
    """Return the year that is meant by two digits."""
    return year + (CENTURY if year < TURN else CENTURY - HUNDRED)


def _year(written: str, month: str | None) -> int:
    written = written.strip("'’")
    year = of_two(int(written)) if len(written) < len("2024") else int(written)  # '30 November -0001' is none at all
    thai = month and re.match("[\u0e00-\u0e7f]", month)
    return year - BUDDHIST if thai and year > LAST_YEAR else year


def _iso(year: int, month: int, day: int | None) -> str:
    """Return a date, or a month where `day` is None; empty where there is no such day."""
    try:
        date = datetime.date(year, month, 1 if day is None else day)
    except ValueError:
        return ""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ""
    return date.isoformat()[: 7 if day is None else 10]
