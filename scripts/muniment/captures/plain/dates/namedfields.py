"""What a row says that names the title of its post: who wrote it and its labels, be space between these or none."""

import re
from collections.abc import Sequence

import msgspec

from muniment.captures.words.blogs.furniture import BESIDE_TAGS, TAGS
from muniment.captures.words.dates import bylines, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY, LEAD
from muniment.captures.words.page import titlecounts
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line, as_one
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.days import Day
from muniment.text.patterns import late

MARKUP = late(r"\]\((?:https?:|/)[^()]*\)|\[\d{1,4}\]|\{[^{}]*\}|[\[\]]")
"""What stands behind the words of links, be their addresses wrapped or not, and the numbers that text browsers set."""
YEAR = late(r"(?<=(?<!\d)(?:19|20)\d\d)(?=[^\s\-./,،年])")
"""Where a year ends that a tool set right before what follows."""
NAMING, NEAR = 160, 40
"""Characters from the count of comments to the end of a row, and from the beginning of a day to its year."""
CLEAR = r"(?:(?<![^\W\d_])|(?<=[a-zß-ÿ؀-ۿ])(?=[^a-zß-ÿ]))"
"""Where a word may begin: behind no letter, or as a capital behind a small one; in scripts without them anywhere."""
FILED = late(rf"{CLEAR}(?:(?i:{BESIDE_TAGS})|ارسال شده در|نوشته شده در)[\s:：]*")
TAGGED = late(rf"{CLEAR}(?:(?i:{TAGS})\s*[:：]\s*|(?i:{TAGS})(?={CAPITAL})|(?i:{TAGS})\s+)")
LED = late(rf"{CLEAR}{BY}(?![a-zß-ÿ])[\s:：]*")
AUTHOR = late(
    rf"{CLEAR}(?i:author|autore?|auteur|автор|författare|kirjoittaja|yazar|szerző|συντάκτης|المؤلف|الكاتب|كاتب)\s+"
)
"""The words before a name, and what stands there alone in other themes."""
BEFORE = late(rf"{CLEAR}(?:(?i:{LEAD.pattern}))+[\W]*$")
"""What leads to a day, behind a name."""
NOWHERE = (0, 0)


def glued(text: str) -> Day | None:
    """Return the first day of a text, be there space beside it or not; None where it has none."""
    shown = plain(text)
    for year in re.finditer(r"(?:19|20)\d\d", shown):
        for place in range(max(0, year.start() - NEAR), year.start() + 1):
            if not shown[place].isalnum():
                continue
            tail = YEAR.sub("\n", shown[place : year.end() + NEAR])
            day = days.first(tail)
            if day is not None and day.start == 0 and day.is_day:
                end = place + day.end - tail.count("\n", 0, day.end)
                return msgspec.structs.replace(day, start=place, end=end)
    return None


def is_glued(text: str, day: Day) -> bool:
    """Return whether a letter stands right beside a day of a row."""
    shown = plain(text)
    return shown[max(0, day.start - 1) : day.start].isalpha() or shown[day.end : day.end + 1].isalpha()


def plain(text: str) -> str:
    """Return a row, as long as it was, with its links as their words."""
    return addresses.blanked(MARKUP.sub(lambda found: " " * len(found[0]), text))


def filled(lines: Sequence[Line], said: DateLine, name: str) -> DateLine:
    """Return what a row says of the post whose title it names, with who wrote that and its labels."""
    text = plain(as_one(lines))
    told = text[: _counted(text, name)]
    day = glued(told)
    if day is None:
        return said
    filed, tagged = FILED.search(told, day.end), TAGGED.search(told, day.end)
    tagged = tagged if tagged and (not filed or tagged.start() >= filed.end()) else None
    behind = filed or tagged
    author = _author(told, 0, day.start)
    if not author[1]:
        author = _author(told, day.end, behind.start() if behind else len(told))
    categories = (filed.end(), tagged.start() if tagged else len(told)) if filed else NOWHERE
    tags = (tagged.end(), len(told)) if tagged else NOWHERE
    found = {"author": author, "categories": _kept(told, categories), "tags": _kept(told, tags)}
    kept = {kind: place for kind, place in found.items() if _is_better(text, kind, place, getattr(said, kind))}
    return msgspec.structs.replace(said, **kept)


def _is_better(text: str, kind: str, place: tuple[int, int], known: tuple[int, int]) -> bool:
    """Return whether a place tells what no other does, or one that takes in more than one part of a row."""
    words = text[slice(*known)]
    inner = kind == "author" and known[0] <= place[0] < place[1] <= known[1]
    glued = flattened.EDGE in flattened.edged_of(words)
    return place[1] > 0 and (not known[1] or ("://" not in words and (inner or glued)))


def _kept(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """Return a place without the space around what stands there; NOWHERE where nothing does."""
    words = text[slice(*place)]
    first = place[0] + len(words) - len(words.lstrip(" ,،、٬"))
    last = place[0] + len(words.rstrip(" ,،、٬|·"))
    return (first, last) if first < last else NOWHERE


def _counted(text: str, name: str) -> int:
    """Return where the count of comments begins in a row that names a title behind it; its end where none does."""
    last = name.split()[-1]
    end = text.rfind(last) + len(last) if last in text else len(text.rstrip())
    able = [at for at in range(max(0, end - len(name) - NAMING), end) if text[at].isalnum()]
    told = [at for at in able if titlecounts.counts(text[at:end], name)]
    numbered = (at for at in told if text[at].isdigit())
    return next(numbered, told[0] if told else end)


def _author(text: str, first: int, last: int) -> tuple[int, int]:
    """Return where a name stands behind the word for who wrote a post, between two places; NOWHERE where none does."""
    led = LED.search(text, first, last) or AUTHOR.search(text, first, last)
    if led is None:
        return NOWHERE
    rest = text[led.end() : last]
    before = BEFORE.search(rest)
    edged = flattened.edged_of(rest[: before.start() if before else len(rest)])
    parts = edged.split(flattened.EDGE)
    words = parts[0].rstrip()
    start = led.end() + len(words) - len(words.lstrip())
    return (start, led.end() + len(words)) if bylines.is_signer(" ".join(words.split())) else NOWHERE
