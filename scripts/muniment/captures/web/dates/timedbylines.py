"""Lines that say who wrote a post whose day stands elsewhere: 'Posted by Ana at 4:20 PM', 'Posted by Ana in News'."""

import re

from muniment.captures.hypertext.markup import Element
from muniment.captures.words.dates import bylines
from muniment.text import clocks, days
from muniment.text.patterns import late

SHORT = 200
LINES = frozenset({"p", "small", "div", "span", "li"})
FORE = "오전|오후|上午|下午|午前|午後"
"""Which half of a day a time is of, before it."""
CLOCK = late(
    rf"(?<![\d:.])(?:({FORE})\s?)?(\d{{1,2}})(?:[:.]|\s?h\s?)(\d\d)(?:\s?min\b|\s?({clocks.HALF}))?(?![\d:]|\.\d)",
    re.IGNORECASE,
)
"""A time of day: '4:20 PM', '16.20', '16 h 20 min', '下午4:20'."""
NAME = (
    rf"{bylines.WORD}(?P<author>[^\s|·•,:;\d][^|·•,:;\d]{{0,60}}?)"
    r"(?=\s*(?:$|[|·•,])|\s+(?i:in|on|under|filed|dans|en|em|unter|na|w|v|в|у|на|i|στ\w+|در)\s)"
)
"""A name behind a word for it, up to where the post is filed or the next of its particulars."""
NAMED = late(rf"\W*{NAME}")
BEGUN = late(
    rf"\W*(?:[^\W\d_]+\s+)?(?:(?i:at|a las|à|às|alle|um|om|kl\.?|в|о|w)\s+)?{CLOCK.pattern}(?i:\s?uhr|\s?h)?"
    rf"[\s|·•,–—-]*{NAME}",
    re.IGNORECASE,
)
"""The same behind the time of day: '4:20 PM, by Ana in News'."""
AT = late(
    rf"(?:^|.*\s[—–-]\s)\W*(?P<author>[^\W\d_](?:[^|·•,:;@\d]{{0,38}}[^\W_])?)\s*@\s*(?P<time>{CLOCK.pattern})\W*", re.I
)
"""A name before its time, wherever its post is filed: 'Filed under: News — ann @ 11:55 pm' (WordPress, Classic)."""
POSTED = late(r"\W*(?P<author>[^\W\d_][^|·•,:;\d]{0,40}?)\s+posted(?: on)?\s+(?=\S)")
"""A name before the day of its post: 'Nino Kapa posted Jun 22, 2007 in News' (TypePad)."""
PRONOUNS = frozenset("i we you he she they who nobody somebody anonymous".split())
LABELS = frozenset({"tag", "category"})
FILED = late(r"/categor[a-zé]+/|[?&]cat=")


def read(element: Element) -> tuple[str, str]:
    """Return the name and the time in such a line, the time as it stands behind a day in ISO 8601; empty elsewhere."""
    words = element.words if element.name in LINES and element.says_less(SHORT) else ""
    if not words or not CLOCK.search(words):
        return "", ""
    if at := AT.fullmatch(words):
        return at["author"][slice(*bylines.author(at["author"]))] or at["author"], clock(at["time"])
    first, last = bylines.timed(words)
    if time := CLOCK.search(words, last) if last else None:
        return words[first:last], clock(time[0])
    begun = BEGUN.match(words)
    if begun and bylines.is_name(begun["author"]):
        return begun["author"], clock(words[: begun.start("author")])
    return "", ""


def author(element: Element) -> str:
    """Return the name in a line that says who wrote a post and at what time, or where it is filed; empty elsewhere."""
    name = read(element)[0] or _posted(element)
    found = NAMED.match(element.words) if not name and _is_filed(element) else None
    return found["author"] if found and bylines.is_name(found["author"]) else name


def _posted(element: Element) -> str:
    """Return the name before the day in such a line; empty elsewhere."""
    words = element.words if element.name in LINES and element.says_less(SHORT) else ""
    found = POSTED.match(words)
    day = days.first(words[found.end() :]) if found else None
    told = found is not None and day is not None and day.start == 0 and bylines.is_name(found["author"])
    return found["author"] if found and told and found["author"].lower() not in PRONOUNS else ""


def _is_filed(element: Element) -> bool:
    """Return whether a line links to a label of its post."""
    if element.name not in LINES or not element.says_less(SHORT):
        return False
    links = (link for link in element.walk() if link.name == "a")
    return any(LABELS & set(link.get("rel").split()) or FILED.search(link.get("href")) for link in links)


def clock(words: str) -> str:
    """Return the only time of day in words, as it stands behind the day in ISO 8601; empty where there is none."""
    found = CLOCK.findall(words)
    if len(found) != 1:
        return ""
    before, hour, minute, behind = found[0]
    half = clocks.half_of(before or behind.lower()) if int(hour) <= clocks.NOON else ""
    return f"T{clocks.of(int(hour), half):02}:{minute}" if int(hour) <= 23 and int(minute) <= 59 else ""
