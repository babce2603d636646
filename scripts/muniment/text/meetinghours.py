"""Hours behind a day that are a meeting's, in many languages: one that leads to a later, or from which on it goes.

No blog writes when a post appeared as 'from 7 to 9 pm', '19h-21h', 'ab 19 Uhr' or '7 pm, Town Hall'.
"""

import re

from muniment.text.patterns import late

UNIT = r"(?:uhr|heures?|hrs?|horas?|h|uur|ore|o['’]clock|[ap]\.?m\.?|час(?:ов|а)?|ч)"
HOUR = rf"(?P<{{0}}>[01]?\d|2[0-3])(?:(?:[:.]|\s?h\s?)(?P<{{0}}minute>[0-5]\d))?(?:\s?(?P<{{0}}unit>{UNIT})(?!\w))?"
"""An hour in small letters, its parts with a name before them."""
AT = r"(?:at|um|à|às|ore|alle(?: ore)?|a las|om|в|o godz\.?|godz\.?)"
"""What may stand before an hour."""
LEAD = r"(?:from|between|de|das|dalle(?: ore)?|von|zwischen|van|tussen|entre(?: las)?|с|между|od(?: godz\.?)?|między)"
"""What may stand before the first of two."""
TO = r"(?:\s?[-–—]\s?|\s(?:to|until|till|and|à|a(?: las)?|às|e|y(?: las)?|et|bis|und|tot|en|alle(?: ore)?|до|и|do|a)\s)"
"""What stands between two."""
FROM = (
    r"(?:from|starting (?:at|from)|à partir de|dès|a partir de(?: las)?|desde las|a partir das|dalle(?: ore)?|"
    r"a partire dalle(?: ore)?|ab|vanaf|начиная с|с|od(?: godz\.?)?)"
)
"""What stands before the one from which on a meeting goes."""
BEFORE = r"[\s,;|·–—-]*"
RANGE = late(
    rf"{BEFORE}(?P<lead>{LEAD}\s)?{HOUR.format('first')}{TO}(?:{AT}\s)?{HOUR.format('last')}\.?(?=\s*(?:$|[,;|(–—-]))"
)
"""From one hour to another."""
OPEN = late(rf"{BEFORE}{FROM}\s{HOUR.format('hour')}\.?(?=\s*(?:$|[,;|(–—-]))")
"""From an hour on."""
PLACE = (
    r"(?:(?:the|at|in|im|la|le|l['’]|el|en|o|a|au|à la|à|no|na|alla|al|il|het|de|в|w)\s?)?(?<![^\W_])(?:"
    r"(?:maison|casa|place) d(?:['’]|[aeiou](?:s|l|lla|lle)? )|(?:ул|ul)\.|дом [^\W\d_]+ы|dom kultury|(?:"
    r"(?:town|city|village|parish|church|guild|union|public|community) (?:hall|house|cent(?:er|re))|main square|"
    r"[^\W\d_]+(?:haus|saal|platz|stra(?:ss|ß)e|bibliothek|kirche)|mairie|hôtel de ville|bourse du travail|salle|plaza|"
    r"salón|auditorio|auditório|praça|câmara municipal|piazza|palazzo|sala|teatro|théâtre|theatre|theater|library|"
    r"biblioteca|bibliothèque|bibliotheek|stadhuis|(?:buurt|dorps)huis|площадь|улица|зал|библиотека|театр|plac|ulica|"
    r"biblioteka|teatr|zoom|online)(?![^\W_]))"
)
"""How places begin at which people meet; else a name, a label or a button may stand there: '7 pm, Jane Roe'."""
PLACED = late(rf"{BEFORE}(?:(?P<named>ore|o godz\.?|godz\.?)\s|{AT}\s)?{HOUR.format('hour')}\.?\s?[,@]\s?{PLACE}")
"""A whole hour, and where."""
LATE, EARLY = 18, 6
"""The hours at which what ends behind midnight begins at the earliest, and ends at the latest."""


MAY = late(rf"\d\s?{UNIT}?{TO}(?:{AT}\s)?\d|{FROM}\s\d|\d\s?{UNIT}\s?[,@]|(?:ore|godz\.?)\s\d", re.IGNORECASE)
"""What stands in all of these."""


def may_tell(text: str) -> bool:
    """Return whether a line may hold such hours; this is soon told."""
    return MAY.search(text) is not None


def tell(behind: str) -> bool:
    """Return whether the words right behind a day, in small letters, are hours of a meeting."""
    if OPEN.match(behind):
        return True
    told = RANGE.match(behind)
    if told is None:
        placed = PLACED.match(behind)
        return placed is not None and placed["hourminute"] is None and bool(placed["hourunit"] or placed["named"])
    both = (told["firstminute"] or told["firstunit"]) and told["lastminute"]  # behind '7:30 pm - 12' replies stand
    sure = told["lead"] or told["lastunit"] or both
    first, last = int(told["first"]), int(told["last"])
    halved = told["lastunit"] is not None and told["lastunit"][0] in "ap"  # '10 am - 2 pm'
    return bool(sure) and (first < last or halved or (first >= LATE and last <= EARLY) or _within(told, first == last))


def _within(told: re.Match[str], same: bool) -> bool:
    """Return whether two hours are the same, and the minutes of the last are more."""
    return same and int(told["firstminute"] or 0) < int(told["lastminute"] or 0)
