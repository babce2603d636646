"""Reads date lines that end in how many comments there are, or in a button."""

from collections.abc import Iterator, Sequence

from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import pagelines
from muniment.text import days, stops
from muniment.text.days import Day
from muniment.text.patterns import late

SHORT = 60
FEW = 5
"""Words of a name, or of what ends a line."""
NAMES = range(3, 8)
"""Words of an author's name, a category and the count of comments, without any sign between."""
SENTENCE = late(rf"[^\W\d_]{{3}}[{stops.ENDS}](?:\s|$)|…|\.{{3}}")
"""The end of a sentence, or the place where a page cuts one short."""
CLUNG = late(r"(?P<name>(?:[^\W\d_][^\W\d_A-ZÀ-Þ]*[\s.’'-]+)+[^\W\d_]*[^\W\d_A-ZÀ-Þ]|[\u3400-\u9fff]{2,4})\d{1,3}")
"""A name of several words, or of a few Chinese characters, and how many comments there are with no space between."""
UNSPACED, UNSPACED_NAME = late(r"[\u3400-\u9fff]{5,16}$"), range(2, 5)
"""A name and a button in scripts that put no space between words, and signs of the name."""
SIGNED, LABEL = range(2, 4), 3
"""Words of a name before a date, and of a category behind that."""
COUNTED = late(r"(?<!\S)(?P<first>\d{1,6} [^\W\d_]+)(?: \d{1,6} [^\W\d_]+)?\s*$")
"""How many answers a post has, and how often it was read maybe."""
READ = late(r"(?<!\S)\d{1,6} [^\W\d_]+\s*$")
"""How often a post was read, behind a button."""
WORD = late(r"\S+")
WIDEST = 20
"""Words of such a row behind its day, with labels."""
NAMED = 4
"""Words of a name between a date and a button."""


def read(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a line says that has a few words, a date, and behind it a button or how many comments there are."""
    if len(found) != 1 or not found[0].is_day:
        return None
    before, behind = text[: found[0].start].strip(), text[found[0].end :].strip()
    before = "" if days.named_weekday(before.strip(" ,،")) else before
    form = form_of(text[found[0].start : found[0].end].split(":")[0])
    if len(before) > SHORT or before.endswith(stops.SIGNS):
        return None
    if besidedates.counts(behind) or (not before and behind.isdigit() and len(behind) < len("1000")):
        return DateLine(found[0].iso, False, form, found[0].swapped)
    row = behind.split() if not before else []
    signed = 0 < len(before.split()) < FEW
    few = len(row) in NAMES and row[-1].isdigit() and len(row[-1]) < len("1000")
    if few and not any(word[0].islower() or word[0].isdigit() for word in row[:-1]):
        return DateLine(found[0].iso, False, form, found[0].swapped)  # where the name ends nobody can tell
    if place := _counted(text, found[0].end) if row else None:
        return DateLine(found[0].iso, False, form, found[0].swapped, author=place)
    able = (len(row) > FEW or signed) and not SENTENCE.search(behind)
    if able and any(map(besidedates.counts, _ends(behind.split()))):
        return DateLine(found[0].iso, False, form, found[0].swapped)
    if name := _named(text, found[0].end, behind) if not before else "":
        start = text.index(name, found[0].end)
        return DateLine(found[0].iso, False, form, found[0].swapped, author=(start, start + len(name)))
    return None


def _named(text: str, end: int, behind: str) -> str:
    """Return the name that stands behind a day and space, before a button or count alone; empty where none does."""
    if not text[end : end + 1].isspace():
        return ""
    size = _clung(text, end, behind)
    words = behind.split(" ")
    names = (" ".join(words[:count]) for count in range(1, min(NAMED, len(words) - 1) + 1))
    rests = ((name, behind[len(name) :].strip()) for name in names if bylines.is_name(name))
    told = (name for name, rest in rests if besidedates.counts(rest) and (" " in rest or not rest[:1].islower()))
    return behind[:size] or next(told, "")


def _counted(text: str, end: int) -> tuple[int, int] | None:
    """Return where the name stands before how many comments a post has, where its labels stand behind that."""
    words = [*WORD.finditer(text, end)][: WIDEST + 1]
    for size in (size for size in SIGNED if WIDEST >= len(words) > size + 2 and words[size][0].isdigit()):
        count, labels = (" ".join(word[0] for word in some) for some in (words[size : size + 2], words[size + 2 :]))
        name = " ".join(word[0] for word in words[:size])
        able = besidedates.counts(count) and bylines.is_name(name) and not SENTENCE.search(labels)
        if able and all(0 < len(one.split()) < FEW for one in labels.split(",")):
            return words[0].start(), words[size - 1].end()
    return None


def _clung(text: str, end: int, behind: str) -> int:
    """Return how long a name is on which a button clings, or a count: 'annLeave a comment', '王小明留言'; else 0."""
    if counted := CLUNG.fullmatch(behind):
        return counted.end("name") if bylines.is_name(counted["name"]) else 0
    if UNSPACED.match(behind):
        return next((size for size in UNSPACED_NAME if besidedates.counts(behind[size:])), 0)
    name = besidedates.without_clung(text)[end:].strip() if " " in behind else behind
    return len(name) if name != behind and len(name.split()) <= NAMED and bylines.is_name(name) else 0


def named(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a row says that has a name before its day, and behind it a category and counts alone."""
    end = _uncounted(text, found[0].end) if len(found) == 1 else 0
    if not end or not found[0].is_day:
        return None
    day, name, filed = found[0], text[: found[0].start].strip(), text[found[0].end : end].strip()
    whole = bylines.OFFICE.fullmatch(name) or (len(name.split()) in SIGNED and bylines.is_name(name))
    if not whole or LEAD.fullmatch(name.split()[0]):
        return None
    if len(filed.split()) > LABEL or filed[:1].islower():
        return None
    first, place = text.index(name), text.find(filed, day.end)
    categories = (place, place + len(filed)) if filed[:1].isalpha() else (0, 0)
    form = form_of(text[day.start : day.end].split(":")[0])
    return DateLine(day.iso, False, form, day.swapped, author=(first, first + len(name)), categories=categories)


def _uncounted(text: str, start: int) -> int:
    """Return where the counts begin that end a line behind a place, or a button and how often it was read; else 0."""
    if besidedates.counts(text[start:].strip()):
        return start
    count = COUNTED.search(text, start)
    if count and besidedates.counts(count["first"]):
        return count.start()
    read = READ.search(text, start)
    words = [*WORD.finditer(text, start, read.start())][1 - FEW :] if read else []
    ends = ((word.start(), text[word.start() : words[-1].end()]) for word in words)
    return next((place for place, said in ends if besidedates.counts(" ".join(said.split()))), 0)


def _ends(words: Sequence[str]) -> Iterator[str]:
    """Yield the last words of a line, a few at most."""
    return (" ".join(words[-count:]) for count in range(2, FEW))


def signed(text: str) -> int:
    """Return where what says how many comments there are begins right behind a name; 0 in any other line."""
    words = [*WORD.finditer(text)][: 2 * FEW]
    if not words or not words[0][0][0].isalpha() or any(map(pagelines.is_furniture, (text.strip(), words[0][0]))):
        return 0
    able = (word.start() for word in words[1:] if not word[0][0].islower())
    named = (start for start in able if bylines.is_signer(text[:start].strip()))
    return next((start for start in named if besidedates.counts(text[start:].strip())), 0)
