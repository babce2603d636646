"""Reads lines whose date counts from the day of the capture: '3 days ago', '2 weeks ago | Ann Roe | 2 Comments'."""

import re
from collections.abc import Sequence

from muniment.captures.words.blogs.phrases import DAYS_SIGNS, RELATIVE, RELATIVE_SIGNS
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.dates.datewords import LEAD
from muniment.text.patterns import late

ON = late(r"^(?i:on|le|el|em|am|il|op|vor) ")
AROUND = " \t\u00a0\ufeff*_#>-–—|·•()[]:"
DASH = late(r"\s[–—-]\s")
COUNTED = late(r"\[\d+\]")
READ = late(r"(?<=[^\W\d_]) \d{1,6}$")
"""How often a post was read, behind such a date."""
LENGTH = late(r"(?<=[^\W\d_])\s+(?=\d)")
"""What parts such a date from how long a post takes to read, right behind it."""
FORM = "relative"
WORD = late(r"[^\s\u200e\u200f]+")
WRITTEN = late(
    r"\W*(?P<author>\w.{0,40}?)\s*(?:发[表布]于?|發[表佈]於?|(?i:\b(?:posted|wrote|published|schrieb|escribió|écrit|написала?|"
    r"написав|yazdı)\b(?: this)?))\s*(?P<day>\S.{0,40}?)\W*"
)
"""Somebody's name, what that did, and a day, it may be."""
NAMES = 4
"""Words of a name, or of a label, beside such a date with nothing to part them."""
FEW = 5
"""Words between two strokes beside such a date."""
LONGEST = 80
"""Characters of such a line, space as one each."""


def read(text: str) -> DateLine | None:
    """Return what a short line says whose date counts from the day of the capture, alone or between strokes."""
    if len(" ".join(text.split())) > LONGEST or not RELATIVE_SIGNS.within(text.lower()):
        return None
    bare = text.strip(AROUND)
    if RELATIVE.fullmatch(bare):
        return DateLine(UNKNOWN, pure=True, form=FORM)
    count = READ.search(bare) if bare[:1].isdigit() else None
    if RELATIVE.fullmatch(LEAD.sub("", bare[: count.start() if count else len(bare)], count=1)):
        return DateLine(UNKNOWN, pure=False, form=FORM)
    if not (re.search(r"\d", text) or DAYS_SIGNS.within(text.lower())):
        return None
    ends = LENGTH.finditer(bare)
    if any(RELATIVE.fullmatch(bare[: end.start()]) and bylines.is_length(bare[end.end() :]) for end in ends):
        return DateLine(UNKNOWN, pure=False, form=FORM)
    named = besidedates.AUTHOR.search(text)
    author = named.span("author") if named else (0, 0)
    rest = text[: named.start()] + " | " * (named.start() > 0) + text[named.end() :] if named else text
    rest = COUNTED.sub("", rest)
    parts = [part.strip(AROUND) for part in (besidedates.STROKE.split(rest) if named else _parts(rest))]
    parts = [part if RELATIVE.fullmatch(part) else ON.sub("", part) for part in parts if part]
    if (named or len(parts) > 1) and any(map(RELATIVE.fullmatch, parts)) and all(len(p.split()) <= FEW for p in parts):
        return DateLine(UNKNOWN, pure=False, form=FORM, author=author if named else _alone(text, parts))
    return (_written(text) or _unparted(text)) if len(parts) == 1 and not named else None


def _parts(text: str) -> list[str]:
    """Return what strokes part in a row; or dashes, where such a date stands beside a name or counts alone."""
    dashed = [part.strip(AROUND) for part in DASH.split(text)] if not besidedates.STROKE.search(text) else []
    days = [part for part in dashed if RELATIVE.fullmatch(part)]
    told = len(days) == 1 < len(dashed) and all(
        part in days or bylines.is_name(part) or besidedates.counts(part) for part in dashed
    )
    return dashed if told else besidedates.STROKE.split(text)


def _written(text: str) -> DateLine | None:
    """Return what a row says that is a name, a word for what that did, and such a date: 'Ann Roe wrote 3 days ago'."""
    said = WRITTEN.fullmatch(text)
    able = said is not None and RELATIVE.fullmatch(said["day"]) and bylines.is_name(said["author"])
    return DateLine(UNKNOWN, pure=False, form=FORM, author=said.span("author")) if said and able else None


def _unparted(text: str) -> DateLine | None:
    """Return what a row says that has a name, such a date, maybe a label, and buttons, with nothing to part them."""
    words = [*WORD.finditer(text)]
    ends = ((first, last) for first in range(1, len(words)) for last in range(min(len(words), first + FEW), first, -1))
    day = next((at for at in ends if RELATIVE.fullmatch(text[words[at[0]].start() : words[at[1] - 1].end()])), None)
    if day is None or not 1 < day[0] <= NAMES or not bylines.is_name(text[words[0].start() : words[day[0] - 1].end()]):
        return None
    behind = words[day[1] :]
    label = next((at for at in range(len(behind)) if _are_buttons(text, behind[at:])), -1)
    if not 0 <= label <= NAMES:
        return None
    filed = (behind[0].start(), behind[label - 1].end()) if label else (0, 0)
    author = (words[0].start(), words[day[0] - 1].end())
    return DateLine(UNKNOWN, pure=False, form=FORM, author=author, categories=filed)


def _are_buttons(text: str, words: Sequence[re.Match[str]]) -> bool:
    """Return whether words are buttons, or counts, one or two of them."""
    ends = [word.end() for word in words]
    whole = [text[words[0].start() : end] for end in ends]
    rest = [text[word.start() : ends[-1]] for word in words[1:]]
    return besidedates.counts(whole[-1]) or any(
        besidedates.counts(one) and besidedates.counts(two) for one, two in zip(whole[:-1], rest, strict=True)
    )


def _alone(text: str, parts: Sequence[str]) -> tuple[int, int]:
    """Return where the one of these parts of a line stands that is a whole name; (0, 0) where none is, or several."""
    others = [part for part in parts if not (RELATIVE.fullmatch(part) or besidedates.counts(part))]
    name = others[0] if len(others) == 1 < len(parts) - 1 and " " in others[0] and bylines.is_name(others[0]) else ""
    start = text.find(name) if name else 0
    return (start, start + len(name)) if name and start >= 0 else (0, 0)
