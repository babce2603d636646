"""Tells names of authors and labels from the signs and words that a tool left beside them: links, counts, buttons."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from muniment.captures.words.blogs.furniture import FILED, LABEL
from muniment.captures.words.blogs.labels import personal
from muniment.captures.words.blogs.phrases import JOINING
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.datewords import IN, LEAD
from muniment.text import clocks, days
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

LINKED = late(r"\[*(?P<name>[^\[\]]*[^\[\]\s])\s*\]")
"""The words of a link, which may begin before the name does."""
NUMBERED = late(r"\s*\[\d+\]")
"""The number that a text browser puts before a link."""
HALF_BEFORE, HALF_BEHIND = late(r"\s*\d+\]"), late(r"\s*\[\]?\d*$")
"""What is left of such a number, or of a picture, beside a name that stood there without space."""
ADDRESS = late(r"\s*\((?:https?://|/[^\s()]*/\))")
MARKUP = late(
    r"\]\(<?(?:https?:/)?/[^\s()]*(?:\n[ \t]*[^\s()]+)+\)|"  # a tool broke the address
    r"\]?\s*\(<?(?:https?:/)?/[^\s()]*\)?(?:\{[^{}]*\}?)?|\]\[\d+\]?|\[?\d+\](?!\()|\[|\]|\":https?://\S+|\"(?=[^\"]+\":http)"
)
"""What parts labels that are links."""
EDGE = late(rf"(?<=[^\W\d_]|\))(?=\d|{CAPITAL})|\s[\s|·•–—-]*|\.\s")
"""Where a name may end: at a space, or before what stands beside it without any."""
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4,}")
"""Several words of a script that puts no space between them."""
REPLIES = late(r"/#(?:respond|comments)\b")
"""The end of an address that a tool broke."""
TIMED = late(rf"(?:[^\W\d_][^@]{{1,40}} )?@ {clocks.SHOWN}")
SIGNED = late(rf"[^\W\d_]{{2,4}}:? (?P<name>[^\W\d_][^@]{{1,40}}) @ {clocks.SHOWN}")
"""Who wrote a post at what hour, behind its labels: 'Ann Roe @ 9:12', 'by Ann Roe @ 9:12'."""
JOINED = late(rf"\s(?:{'|'.join(JOINING)})\s*$")
JOINS = late(rf"\s*(?:{'|'.join(JOINING)})(?:\s|$)")
LONG_JOINS = late(rf"\s*(?:{'|'.join(word for word in JOINING if len(word) > 1)})\s")
"""A word between two labels."""
LABELLED = late(
    r"(?:Author|Auteure?|Autora?|Autore|Verfasser(?:in)?|Auteurs|Автор|Yazar|Penulis|Forfatter|Författare|Kirjoittaja)"
    rf"[ \u00a0]*(?={CAPITAL})"
)
"""A word that a name follows, with space between or none: 'Author Ann Roe', 'AuthorAnn Roe'."""
GLUED = late(r"[^\W\d_]{5,}?(?=[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ])")
LEADING = late(rf"\s+(?:{IN}|에|在|的)$|\s+(?:في|ضمن|में|在)\s.*$|\s*</?\w+[ >].*$", re.DOTALL)
"""A word that leads to labels or a day, behind a name, with these or without, and a tag of HTML."""
POSTED = late(r"(?P<lead>[^\W\d_A-Za-z][^\W\d_]{4,}) (?:in|en|em|dans|unter|w|v|ve|в|у|i) ")
"""A word that a post appeared, right before a name without space, and before its categories."""
DASHES = "–—-"
BRACKETS = (("(", ")"), ("[", "]"))
"""What may stand around a name beside a day."""
AROUND = " \t\r\n\u00a0|·•–—-,،»&/"
ENDS, MARKED = f"{AROUND}.", f"{AROUND}*"
DEFAULT = "admin"
"""The author's name where nobody chose one."""
HOUR = late(r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?", re.IGNORECASE)
"""The hour of a post, behind a word that stands before labels too: 'en 20:35'."""
ASKING = late(r"(?<=[^\W\d_])(?:اترك|[أا]ضف)$")
"""The first word of the button for comments that a tool left right behind a name, in letters without capitals."""
MOST, BUTTON = 4, 60
"""Words and characters of a button, or that say how many comments there are."""
SURE = 5
"""Characters of a word before a date that ends no name."""


class Label(NamedTuple):
    """Where a label stands, and what it is: of `tags` or of `categories`."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=512)
def author(text: str) -> tuple[int, int]:
    """Return where the name stands in what a line says of its author; `(0, 0)` where it names labels or a button."""
    if LABEL.match(text) or _is_said(text.strip(AROUND)) or FILED.match(f"{text.partition(' ')[0]} "):
        return 0, 0
    day = days.first(text)
    text = text[: day.start] if day is not None and day.is_day and text[: day.start].strip(AROUND) else text
    first, last = _shown(text, *_unlinked(text))
    labelled = LABELLED.match(text, first, last)
    first = labelled.end() if labelled else first
    glued = GLUED.match(text, first, last)
    led = LEADING.search(text[first:last]) or ASKING.search(text[first:last])
    last = first + led.start() if led else last
    return _unbracketed(text, glued.end() if glued and LEAD.fullmatch(glued[0]) else first, last)


def _unbracketed(text: str, first: int, last: int) -> tuple[int, int]:
    """Return where a name stands without a bracket on a side that has no other within, and without both around it."""
    for opening, closing in BRACKETS:
        name = text[first:last]
        around = name.startswith(opening) and name.endswith(closing) and name.count(opening) == 1
        first += name.startswith(opening) and (around or closing not in name)
        last -= name.endswith(closing) and (around or opening not in name)
    return first, last


@lru_cache(maxsize=512)
def labels(text: str, kind: str) -> tuple[Label, ...]:
    """Return the labels in what was taken for one of a kind: those of links, without what stands beside them."""
    links = [*MARKUP.finditer(text)]
    starts = [0, *(link.end() for link in links)]
    ends = [*(link.start() for link in links), len(text)]
    own = [place for place, start in enumerate(starts) if not (place and _goes_on(text, ends[place - 1], start))]
    return tuple(label for place in own for label in _label(text, starts[place], ends[place], kind))


def _goes_on(text: str, end: int, start: int) -> bool:
    """Return whether a button goes on behind a bracket: 'Leave a comment[ on Who owns the quay?]'."""
    words = text[max(0, end - BUTTON) : end].rpartition("[")[2]
    return text[end:start] == "[" and text[start : start + 1].isspace() and _is_said(" ".join(words.split()))


def _label(text: str, start: int, end: int, kind: str) -> Iterator[Label]:
    start = end - len(text[start:end].lstrip(AROUND))
    if named := LABEL.match(f"{text[start:end]} "):
        kind = "categories" if FILED.match(text[start:end]) else "tags"
        start = min(start + named.end(), end)
        start = end - len(text[start:end].lstrip(f"{AROUND}:："))
    posted = POSTED.match(text, start, end)
    start = posted.end() if posted and LEAD.fullmatch(posted["lead"]) else start
    start, end = _unjoined(text, start, end)
    words = " ".join(text[start:end].split()).strip(AROUND)
    other = bylines.leads(words) or words[:1] == "{" or (start > 0 and _is_signed(words))
    if _is_said(words) or other or is_led(words.split()) or REPLIES.search(words):
        return
    first, last = _shown(text, start, end, filed=True)
    if re.search(r"\w", text[first:last]) and not HOUR.fullmatch(text[first:last]):
        yield Label(first, last, kind)
    behind = EDGE.match(text, last)
    if behind and LABEL.match(text[behind.end() : end]):
        yield from _label(text, behind.end(), end, kind)


def _unjoined(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a label stands beside another link, without the word that joins them: '[1]News and [2]Courts'."""
    joined = JOINED.search(text, start, end) if end < len(text) else None
    own = text[start - 1 : start] == "]"  # behind the number of a link its own words stand
    joins = None if own else (JOINS if start else LONG_JOINS).match(text, start, end)
    return joins.end() if joins else start, joined.start() if joined else end


def _shown(text: str, start: int, end: int, *, filed: bool = False) -> tuple[int, int]:
    """Return where a name stands without what is beside it; `filed`: it is a label, and an author may stand there."""
    whole, last = end, end + 1
    while end < last:
        last, end = end, _cut(text, start, end, filed=filed, cut=end < whole)
    name = text[start:end]
    last = len(shown := name.rstrip(MARKED))
    last += shown.count("«") > shown.count("»") and name.startswith("»", last)
    return start + len(name) - len(name.lstrip(f"{MARKED}[")), start + last


def _cut(text: str, start: int, end: int, *, filed: bool, cut: bool) -> int:
    """Return where a name ends before something that stands beside it; its end where nothing does.

    `cut`: something behind that was told already, so that who wrote the post may stand there without the hour.
    """
    for edge in EDGE.finditer(text, start + 1, end):
        behind = text[edge.end() : end].rstrip(ENDS)
        glued = edge.end() == edge.start()
        if not behind or (glued and behind[0].islower()):
            continue
        hour = filed and not edge[0].isspace() and not glued and TIMED.match(behind)
        other = filed and (hour or LABEL.match(behind) or _is_hourly(behind) or (cut and _is_signed(behind)))
        if other or _is_beside(behind.split()):
            return start + len(text[start : edge.start()].rstrip(ENDS))
    return end


def _unlinked(text: str) -> tuple[int, int]:
    """Return where the words of a link stand, or what stands before an address or the number of another link."""
    linked = LINKED.match(text) or (LINKED.search(text) if "](" in text else None)
    if linked is not None and not linked["name"].isdigit():
        return linked.span("name")
    behind = (NUMBERED.search(text), ADDRESS.search(text), HALF_BEHIND.search(text))
    ends = [found.start() for found in behind if found and found.start()]
    numbered = [*NUMBERED.finditer(text)]
    if numbered and text.rstrip()[-1:] in DASHES:  # a category stands over the name and the dash before the date
        return numbered[-1].end(), len(text)
    before = HALF_BEFORE.match(text)
    return before.end() if before else 0, min(ends, default=len(text))


def _is_beside(words: Sequence[str]) -> bool:
    """Return whether words are or begin with a button, or how many comments there are; or lead to a date."""
    if len(words) == 1 and len(words[0]) >= SURE and LEAD.fullmatch(words[0]) and not words[0][0].isupper():
        return True
    return any(_is_said(" ".join(words[:count])) for count in range(1, min(MOST, len(words)) + 1))


def is_led(words: Sequence[str]) -> bool:
    """Return whether words are a button and the title of what it is of: 'Leave a comment on Who owns the quay?'."""
    begun = range(2, min(MOST, len(words) - 2) + 1)
    return any(words[count].islower() and _is_said(" ".join(words[:count])) for count in begun)


def _is_said(words: str) -> bool:
    """Return whether words are a button, or how many comments there are; one word alone may be a name, or a label."""
    if words[-1:].isdigit() and words[-3:-2] not in (":", "："):
        return False  # 'General Comment 37'
    if not (" " in words or words[:1].isdigit() or UNSPACED.fullmatch(words)):
        return False
    return besidedates.counts(words) or bool((words[0].isdigit() or words[-1] in ")）") and COMMENTS.fullmatch(words))


def _is_hourly(words: str) -> bool:
    """Return whether words say who wrote the post at what hour."""
    timed = SIGNED.match(words)
    return (" " not in timed["name"] or not timed["name"][0].islower()) if timed else bylines.timed(words)[1] > 0


def _is_signed(words: str) -> bool:
    """Return whether words say who wrote the post, be it with the hour."""
    first, last = bylines.author(words)
    return _is_hourly(words) or (last > 0 and (not words[first].islower() or words[first:last] == DEFAULT))


def is_signer(words: str) -> bool:
    """Return whether words are the name of a person, or of who writes for a blog without one."""
    return personal(words) or bylines.OFFICE.fullmatch(words) is not None
