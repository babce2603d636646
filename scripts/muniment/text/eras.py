"""Days of Chinese and Japanese texts whose numbers are written in words, or whose years are counted from an era."""

import re
from collections.abc import Iterator

from muniment.text.patterns import late

ERAS = {"民國": 1911, "民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
"""Eras, each by the year before its first: the Republic's in Taiwan, and those of Japan."""
FIRST = "元"
"""The first year of an era."""
UNITS, TEN = "〇一二三四五六七八九", "十"
OTHERWISE = str.maketrans({"零": "〇", "○": "〇", "廿": "二十", "卅": "三十"})
DIGITS, ONES = f"{UNITS}零○", UNITS[1:]
WORDED = rf"(?:[二三]?十|廿|卅)[{ONES}]?|[{ONES}]"
COUNTED = rf"\d{{1,3}}|{FIRST}|[{ONES}]?十[{ONES}]?|[{DIGITS}]{{1,3}}"
FORM = late(
    rf"(?:(?:中[華华])?(?P<era>{'|'.join(ERAS)}) ?(?P<counted>{COUNTED})|"
    rf"(?:[公西]元 ?)?(?<!\d)(?P<year>\d{{4}}|[{DIGITS}]{{4}})) ?年 ?"
    rf"(?P<month>\d{{1,2}}|{WORDED}) ?月 ?(?P<day>\d{{1,2}}|{WORDED}) ?[日號号]"
)


def may(text: str) -> bool:
    """Return whether a text may hold such a day."""
    return "年" in text and FORM.search(text) is not None


def places(text: str, end: int) -> Iterator[int]:
    """Yield where such days may stand, up to a place."""
    return (found.start() for found in FORM.finditer(text, 0, end))


def find(text: str, position: int) -> Iterator[tuple[re.Match[str], tuple[int, int, int]]]:
    """Yield where such days stand from a position on, with year, month and day; there may be no such day."""
    for found in FORM.finditer(text, position):
        year = _number(found["counted"]) + ERAS[found["era"]] if found["era"] else _number(found["year"])
        yield found, (year, _number(found["month"]), _number(found["day"]))


def _number(written: str) -> int:
    """Return a number in digits, digit by digit in words ('二〇一九'), or with its tens said ('二十五')."""
    if written == FIRST:
        return 1
    words = written.translate(OTHERWISE)
    tens, ten, ones = words.partition(TEN)
    if ten:
        return 10 * (_digits(tens) if tens else 1) + (_digits(ones) if ones else 0)
    return _digits(words)


def _digits(words: str) -> int:
    return int("".join(str(UNITS.index(sign)) if sign in UNITS else sign for sign in words))
