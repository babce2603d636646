"""Reads lines of data which a tool left without space between their parts: 'Posted onMay 18, 2021Categories Courts'."""

import re
from itertools import pairwise

from muniment.captures.words.dates.dated import TWICE
from muniment.text import days, stops
from muniment.text.patterns import late

LONGEST = 400
SENTENCE = late(rf"[^\W\d_]{{3}}(?<![a-zß-ÿ][A-ZÀ-Þ])[”»\"]?[{stops.ENDS}](?:\s|$)")
"""How a sentence ends; one capital behind a small letter begins a name: 'DamsH. Roe'."""
CALLING = "?!？！؟ "
UNSPACED = late(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Letters of scripts that put no space beside a number."""
RUN = late(r"[^\W_]{2,}")
POINTS = "•·"
"""Points that part particulars."""
EDGE = "\x1f"
"""Stands for the space that is missing; to patterns it is one."""
YEARS = late(
    r"(?<=(?<!\d)(?:19|20)\d\d)"
    r"(?=(?:19|20)\d\d\b|(?:[^\W\d_]{4,13},? )?\d{1,2}[\\ ]?\.? [^\W\d_]{3,}\.?[,،]? (?:19|20)\d\d(?!\d)"
    r"|(?P<second>(?:[^\W\d_]{4,13},? )?\d{1,2}(?!\d)[^\d\n]{3,24}(?:\d{1,2}, )?(?:19|20)\d\d(?!\d))"
    r"|\d{1,2}:\d\d(?!\d)"
    r"|(?:(?<=[./-]\d[./-]\d{4})|(?<=[./-]\d\d[./-]\d{4}))\d\d?[./-]\d\d?[./-](?:19|20)\d\d(?!\d))"
    r"|(?<=(?:19|20)\d\d[./-]\d\d[./-]\d\d)(?=(?:19|20)\d\d[./-]\d\d[./-]\d\d(?!\d))"
)
"""The place between two years, or a year and a day or an hour: the same for machines, or when the post changed.

Markdown has a stroke before the full stop behind a day, which may stand as a space. Behind the number of a second day
may stand a few letters with no other number than that of a month: '17 de octubre de 2023', '1er mai 2023', '17 Tháng
10, 2023'."""
GLUED = late(r"(?<!\d)(?:19|20)\d{3,4}[\\ ]?\. $")
"""A year with the number of a day right behind it, before the name of a month."""
FORMS = ("flattened", TWICE)
"""The forms of rows whose parts stand without space, and of those with two days (dated.DateLine)."""
INSTANT = late(rf"\d{{4}}-\d\d-\d\d(?={EDGE}T(?![\w{EDGE}]))")
"""A day as machines write it, of a moment that is not told to its end (ISO 8601: 'T' stands before the time)."""
ANNOUNCING = (":", "：")
"""How a line ends that leads to what follows."""
FEW = 3
"""Words that a label before a date has at most."""
BEHIND = late(rf"{EDGE}[\u0590-\u08ff]{{3}}")
"""Labels right behind a day in scripts without capitals, by which no other places without space are seen."""


def dates(text: str) -> list[days.Day]:
    """Return the full date of a line where other parts of it stand right beside that and each other, or both dates.

    A title may stand so beside its date, but is one part; and what holds a sentence is no line of data, but for a
    title at its end that asks or calls ('Leave a comment on Who owns the quay?'). The second of two dates, right
    behind the first, says when the post changed.
    """
    if len(text) > LONGEST or SENTENCE.search(text.rstrip(CALLING)) or text.rstrip().endswith(ANNOUNCING):
        return []
    edged = INSTANT.sub("", edged_of(text))
    found = list(days.find(edged)) if EDGE in edged else []
    if not found or any(not day.is_day for day in found):
        return []
    if len(found) > 1:
        return found if len(found) == 2 and _is_seam(edged[found[0].end : found[1].start]) else []
    before, after = edged[: found[0].start], edged[found[0].end :]
    if before[-1:] != EDGE and after[:1] != EDGE:
        return []
    if not before and BEHIND.match(after):
        return found
    led = any(not days.named_weekday(word) for word in re.findall(r"\w+", before))
    several = (led and re.search(r"\w", after) is not None) or EDGE in before[:-1] + after[1:]
    return found if several or (before[-1:] == EDGE and len(before.split()) <= FEW) else []


def _is_seam(between: str) -> bool:
    """Return whether nothing stands between two days but that no space does, and on which of the week the other is."""
    return between == EDGE or (between[:1] == EDGE and days.named_weekday(between.strip(f"{EDGE}, ")))


def edged_of(text: str) -> str:
    """Return a text with `EDGE` wherever a tool left no space between two parts."""
    return _edged(YEARS.sub(lambda seam: EDGE if _may_part(seam) else "", text))


def _may_part(seam: re.Match[str]) -> bool:
    """Return whether a place behind a year parts two: a day in any form follows a day, and none 'Law 2012'."""
    return seam["second"] is None or any(day.end == seam.start() for day in days.find(seam.string[: seam.start()]))


def placed(edged: str, day: days.Day) -> tuple[int, int]:
    """Return where a day of a text with edges stands in that text as it is."""
    return day.start - edged.count(EDGE, 0, day.start), day.end - edged.count(EDGE, 0, day.end)


def spaced(text: str) -> str:
    """Return a text with a space wherever a tool left none between letters and digits."""
    return _edged(text).replace(EDGE, " ")


def _edged(text: str) -> str:
    """Return a text with an edge between letters and digits, and between small letters and capitals."""
    return RUN.sub(lambda run: run[0] if _is_one(run[0]) else _parted(run[0]), text)


def _is_one(run: str) -> bool:
    """Return whether a run of letters and digits is a number, or a word of one case alone."""
    return run.isdigit() or (run.isalpha() and (run[1:].islower() or run.isupper()))


def _parted(run: str) -> str:
    """Return a run of letters and digits with an edge between its parts."""
    parts = [run[:1]]
    for at, (before, after) in enumerate(pairwise(run), 1):
        numbered = before.isdigit() != after.isdigit() and before.isalnum() and after.isalnum()
        numbered = numbered and not UNSPACED.match(before if after.isdigit() else after)
        short = before.isupper() and after.isupper() and run[at + 1 : at + 4].islower() and len(run) > at + 3
        parts += [EDGE] * (numbered or short or (before.islower() and after.isupper()))
        parts.append(after)
    return "".join(parts)
