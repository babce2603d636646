"""Days of the Islamic calendar in lines that date posts: which of the common one each is, only its place can tell."""

import re

from muniment.text import days
from muniment.text.patterns import late
from muniment.text.signs import Signs

MONTHS = (
    r"(?:ال)?محرم|صفر|رب[يی]ع (?:ال(?:أول|اول|آخر|اخر|ثان[يی]))|جماد[ىيی] (?:ال(?:أول|اول|آخر|اخر|ثان)[ىيیةه]*)|رجب|"
    r"شعبان|رمضان|شوال|ذ[وي] ?(?:ال)?(?:قعد[ةه]|حج[ةه])|"
    r"Muharram|Safar|Rab[iī][’'ʿ]? (?:al[- ])?(?:Awwal|Thani|Akhir|II?)|Jumada (?:al[- ])?(?:Awwal|Ula|Thani(?:ya)?|"
    r"Akhira|II?)|Rajab|Sha[’'ʿ]?ban|Ramad(?:h)?an|Ramazan|Shawwal|"
    r"Dh[ui](?:[’']l|l|[- ]al)?[- ]?(?:Qi?[’'ʿ]?da|Hijja)h?"
)
SIGNS = Signs(
    "محرم,صفر,ربيع,ربیع,جمادى,جمادي,جمادی,رجب,شعبان,رمضان,شوال,قعدة,قعده,حجة,حجه,هـ,ھ,"
    "muharram,safar,rabi,jumada,rajab,ban 1,ban, 1,ramadan,ramadhan,ramazan,shawwal,qa,qi,hijja"
)
AGE = r"\s?(?:هـ|ھ|ه|AH|A\.H\.)(?!\w)"
DAY = late(
    rf"(?<!\w)(?:(?:\d{{1,2}} (?:من )?(?i:{MONTHS})[،,]?|(?i:{MONTHS}) \d{{1,2}}[،,]) \d{{4}}(?:{AGE})?|"
    rf"\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{4}}{AGE}|\d{{4}}[/-]\d{{1,2}}[/-]\d{{1,2}}{AGE})(?!\w)"
)
"""Such a day: with the name of its month, or in figures and marked as of that calendar."""
YEARS = late(r"\d{4}")
FIRST, LAST = 1390, 1525
"""Years of it within those that captures are dated in."""
BESIDE = late(r"[\s،,()/|·•–—-]*(?:الموافق|المصادف|الموافقة)?[\s:،,(/|·•–—-]*(?:لـ?\s)?")
"""What may stand between it and the same day in the common calendar."""
COMMON = late(r"(?<=\d{4})(?:م| م|م\.)(?!\w)")
"""That a year is of the common calendar."""
WEEKDAY = late(r"(?P<word>[^\W\d_]+)[،,]?\s+$")
TODAY = "today"
"""What stands for such a day where no other is in the line: nobody knows which it is."""


def find(text: str) -> re.Match[str] | None:
    """Return the first such day in a text; None where there is none."""
    found = DAY.search(text) if SIGNS.within(text.lower()) else None
    year = YEARS.search(found[0]) if found else None
    return found if year and FIRST <= int(year[0]) <= LAST else None


def shown(text: str) -> str:
    """Return a line with spaces for such a day beside one of the common calendar, as long as it was.

    Where it stands without one, what counts from the day of the capture is put in for it.
    """
    found = find(text)
    if found is None:
        return text
    start, end = found.span()
    ahead = WEEKDAY.search(text, 0, start)
    start = ahead.start() if ahead and days.named_weekday(ahead["word"]) else start
    if any(day.is_day for day in days.find(text[:start])) or any(day.is_day for day in days.find(text[end:])):
        behind = BESIDE.match(text, end)
        end = behind.end() if behind and behind.end() < len(text) else end
        return COMMON.sub(lambda sign: " " * len(sign[0]), text[:start] + " " * (end - start) + text[end:])
    return text[:start] + TODAY.ljust(end - start) + text[end:]
