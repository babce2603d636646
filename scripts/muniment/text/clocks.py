"""Times of day behind a date, with the words of many languages for the two halves of a day."""

import re

from muniment.text.patterns import late

HALVES = {
    **dict.fromkeys("오전 上午 午前 ص صباحا صباحاً πμ π.μ. дп ق.ظ ق.ظ. de. e.l. dop atm sáng পূর্বাহ্ন পুর্বাহ্ন".split(), "a"),
    **dict.fromkeys("오후 下午 午後 م مساء مساءً μμ μ.μ. пп ب.ظ ب.ظ. du. p.l. pop ptm chiều অপরাহ্ন".split(), "p"),
    "f m": "a",
    "e m": "p",
}
"""Which half of a day words mean that blogs write beside a time in place of 'am' and 'pm' (as WordPress has them)."""
NOON = 12
WORDED = "|".join(map(re.escape, sorted(HALVES, key=len, reverse=True)))
HALF = rf"[ap]\.?m\.?|[ap](?=\s*(?:$|[|·,;)–—-]))|(?:{WORDED})(?!\w)"
"""A half of a day behind a time, in lower case; its first letter alone ends what is said of the time: '9:48 p'."""
SHOWN = rf"\d{{1,2}}(?:[:.]|\s?h\s?)[0-5]\d(?:\s?min\b|\s*(?:{HALF}))?"
"""A time of day by itself, in lower case: '4:20 pm', '16.20', '16h20', '16 h 20 min'."""
ZONE = (
    r"(?:utc|gmt|bst|wes?t|ces?t|ees?t|msk|мск|trt|sast|wat|pkt|npt|wib|wita|wit|sgt|hkt|pht|jst|kst|ist|mes?z|"
    r"a[cew][sd]t|nz[sd]t|[ecmp][sd]t|[ecmp]t(?=\s*(?:$|[|·,;)–—-]))|brt|clt)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?"
)
"""The zone of a time, in lower case; the time is taken as it stands."""
DAY = r"(?:[^\W\d_]{3,9}\.? \d{1,2},?|\d{1,2}\.? [^\W\d_]{3,10}\.?) (?:19|20)\d\d(?!\d)"
"""Another day right behind a time, as of the change that a theme hides: '9:43 pmMarch 15, 2018'."""
TIME = late(
    r"(?:\s?(?:г\.?|года|року|р\.)|\.(?=\s))?[\s,]*+(?:t|at|à|um|a las|às|alle|kl\.?|om|в|o|@|-|–|—|·|\||/(?=\s)|"
    r"ساعت|الساعة|في الساعة|saat|klo|godz\.?|o godz\.?|pukul|ob|στις|ore|ora|u|lúc)?[\s,]*+"
    r"(?:(?P<noon>오전|오후|上午|下午|午前|午後|[ap]\.?m\.?)\s?)?"
    rf"(?P<hour>[01]?\d|2[0-3])(?:(?:[:.]|\s?[h時时시点點]\s?)(?P<minute>[0-5]\d)(?:[:.][0-5]\d|\s?min\b|\s?[分분](?:\s?[0-5]?\d\s?[秒초])?)?\s?(?P<half>{HALF})?|\s?(?P<whole>[ap]\.?m\.?))"
    rf"(?:\s?(?:uhr|hrs|h|z|[+-]\d\d:?\d\d|{ZONE}|\({ZONE}\)))?(?:(?![\w:]|[.]\d)|(?={DAY}))"
)
"""A time of day after a date; the text is in lower case, and its digits are ASCII."""


def read(plain: str, position: int) -> tuple[str, int]:
    """Return the time at a place as it stands behind a day in ISO 8601, and where it ends; empty where none is."""
    found = TIME.match(plain, position)
    if not found:
        return "", position
    half = half_of(found["half"] or found["whole"] or found["noon"] or "")
    hour = int(found["hour"])
    if half and not 1 <= hour <= 12:
        if not found["minute"]:
            return "", position
        half = ""  # '14:30 du.' says it twice
    return f"T{of(hour, half):02d}:{found['minute'] or '00'}", found.end()


def half_of(word: str) -> str:
    """Return which half of a day a word in lower case means: 'a', 'p', or nothing."""
    return HALVES.get(word) or word[:1]


def of(hour: int, half: str) -> int:
    """Return the hour of a day, by its number and the half that it is in; where that is not said, the number."""
    return hour % 12 + (12 if half == "p" else 0) if half else hour
