"""Days of the Iranian calendar, by which blogs in Persian and Dari date their posts, as those of the common one."""

from functools import cache

from muniment.text import months

NAMES = """
1: فروردین حمل | 2: اردیبهشت ثور | 3: خرداد جوزا | 4: تیر سرطان | 5: مرداد امرداد اسد | 6: شهریور سنبله
7: مهر میزان | 8: آبان عقرب | 9: آذر قوس | 10: دی جدی | 11: بهمن دلو | 12: اسفند حوت
"""
"""Its months in Persian, and in Dari as in Afghanistan."""
FIRST_YEAR, LAST_YEAR = 1349, 1478
"""Years within those that captures are dated in."""


def month(word: str) -> int:
    """Return which month a word names, from 1 on; 0 where it names none."""
    return _months().get(word, 0)


def gregorian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """Return year, month and day of the common calendar; zeros where there is no such day."""
    from persiantools.jdatetime import JalaliDate  # few captures need it

    if not FIRST_YEAR <= year <= LAST_YEAR:
        return 0, 0, 0
    try:
        date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    except ValueError:
        return 0, 0, 0
    return date.year, date.month, date.day


@cache
def _months() -> dict[str, int]:
    parts = (part.split(": ") for part in NAMES.replace("\n", "|").split("|") if part.strip())
    found = {name: int(number) for number, listed in parts for name in listed.split()}
    return {name.translate(months.KEYS): number for name, number in found.items()} | found
