"""Tells the line that dates a post from a line that only holds a date."""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from muniment.captures.words.blogs.furniture import TAGS
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import (
    arounddays,
    besidedates,
    datemarks,
    doublednames,
    flattened,
    linkeddates,
    partedline,
    relativeday,
)
from muniment.captures.words.dates.dated import UNKNOWN, DateLine, form_of, in_time, placed
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.rows import (
    clungparts,
    countedrow,
    flatrow,
    looserow,
    namedrow,
    rowwords,
    stoppedrow,
    typedrow,
    wholenames,
    wholerows,
    wordedrow,
)
from muniment.captures.words.text import addresses, linkforms
from muniment.captures.words.text.lines import single_spaced
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.days import Day
from muniment.text.folding import Folded
from muniment.text.patterns import late

YEAR_SIGN = late(r"(?<=[12]\d{3}) (?:г|р)\.(?!\w)")
"""'Year' behind a year: '5 мая 2021 г.'."""
LONGEST, LONGEST_RELATIVE, SHORT = 200, 80, 60
BEHIND = late(rf" \({linkforms.WHOLE}\)")
"""An address behind the words of its link."""
MEASURED = late(r"(?:\s[-–—]\s(?:(?:[^\W\d_]+ ?){1,3}: ?)?~?\d{1,5}(?: [^\W\d_]+){1,4}\.?)+\s*")
DASHED = late(rf"\s+[-–—]\s+(?P<author>{CAPITAL}[^\d.:!?|]{{1,160}}?)\s*")
FILED = late(r"(?:\.|(?:(?<=:\d\d)|(?<=:\d\d\s))\s*[-–—])\s+(?P<categories>[^\W\d_][^.:]{1,40}?)\s*")
SLASH, SLASHES = late(r"\s/\s"), 2
STROKES = " |·•"
TAGGED = Folded(rf".*?(?P<tags>(?<!\w)(?:{TAGS})\s*[:：]\s*)(?P<listed>[^|:：]+?)[.。]?\s*$")


@lru_cache(maxsize=256)
def read(text: str) -> DateLine | None:
    """Return what a line says if it is there to date a post; None for any other line."""
    written, text = text, datemarks.unboxed(text)
    if len(text) > LONGEST and not _may_date(text):
        return None
    if compact := datemarks.compact(text):
        return DateLine(compact, True, "compact")
    if "-0001" in text and (whole := datemarks.yeared(text)) != text:
        return (said := read(whole)) and msgspec.structs.replace(said, iso=UNKNOWN, swapped="", updated="")
    if "T" in text and (moment := datemarks.MOMENT.search(text)):
        return flatrow.with_moment(text, moment, read)
    drawn = datemarks.spaced(_blanked(datemarks.unpictured(text)))
    drawn = datemarks.MARK.sub(lambda mark: " " * len(mark[0]), drawn).replace(" ~ ", " | ")
    dated = days.may(drawn)
    if not dated and len(" ".join(drawn.split())) > LONGEST_RELATIVE:
        return None
    text = datemarks.unmarked(drawn := datemarks.without_pager(drawn))
    if len(text.split("  ")[0]) > LONGEST and not _is_worded(text):
        return None
    if told := relativeday.read(text):
        return told
    if not dated:
        return clungparts.signed(datemarks.of_few_signs, drawn)
    told = _unmarked(written) or clungparts.read(read, text, _told(written, text, drawn))
    return in_time(wholenames.told(told, written)) if told else _behind_colon(written)


def _behind_colon(written: str) -> DateLine | None:
    """Return what a line says with a colon before a name; with an hour it is a comment's (Movable Type)."""
    said = read(bare) if (bare := datemarks.uncoloned(written)) != written else None
    return None if said is None or "T" in said.iso else said


def _unmarked(written: str) -> DateLine | None:
    """Return what a line says without such signs, if words stand behind one of them."""
    signs = [sign.span() for sign in YEAR_SIGN.finditer(written)]
    behind = signs and any(map(str.isalpha, written[signs[0][1] :]))
    places = [at for at in range(len(written)) if not any(a <= at < z for a, z in signs)] if behind else []
    return placed(read("".join(map(written.__getitem__, places))), places) if places else None


def _told(written: str, text: str, drawn: str) -> DateLine | None:
    """Return what a line says that holds a date, or what is left of it without how long its post is."""
    other = "://" in text or datemarks.is_other(text)  # '… | No Comments »' ends so, too
    told = typedrow.read(written) or (None if other else _dated(text, drawn)) or wholerows.dated(written)
    told = told or stoppedrow.linked(written) or typedrow.read(written, unsure=True)
    brief = drawn if told or other else besidedates.without_length(drawn, list(days.find(drawn)))
    said = _dated(datemarks.unmarked(brief), brief) if brief != drawn else None
    return msgspec.structs.replace(said, pure=False) if said else told or doublednames.read(read, text, written)


def _blanked(text: str) -> str:
    """Return a line with links as their words alone: where a date is one, or in a row, those to any page as well."""
    drawn = addresses.blanked(text)
    first = BEHIND.search(drawn) if linkforms.stands_behind(drawn) else None
    place = first.start() if first else -1
    day = days.first(drawn[:place]) if 0 < place <= LONGEST_RELATIVE else None
    linked = day is not None and (day.start, day.end) == (0, place)
    linked = linked or (place > 0 and besidedates.AUTHOR.match(drawn[:place]) is not None)
    several = first is not None and len(BEHIND.findall(text)) > 1
    row = linked or (several and (besidedates.STROKE.search(drawn) or SLASH.search(drawn)))
    return BEHIND.sub(lambda found: " " * len(found[0]), drawn) if row else drawn


def _dated(text: str, drawn: str) -> DateLine | None:
    """Return what a line says that holds a date; `drawn`: the line with the signs between its parts."""
    found = list(days.find(text))
    text = besidedates.without_counts(besidedates.without_change(text, found))
    if "：" in text and (labelled := partedline.read(text, found)):
        return labelled
    if row := stoppedrow.read(text, found):
        return row
    whole = 0 < len(found) <= 2 and not flattened.GLUED.search(text, 0, found[0].start)
    said = _read(besidedates.without_clung(text), found) if whole else None
    said = None if said and looserow.tells_of_others(text, text[slice(*said.author)]) else said
    unsaid = said is not None and said.author[1] > 0 and not besidedates.AUTHOR.match(text[said.author[0] - 4 :])
    if said and unsaid and datemarks.SIGNS.search(drawn):  # such signs part labels
        said = msgspec.structs.replace(said, author=(0, 0), categories=said.categories or said.author)
    told = namedrow.read(drawn, found) or wordedrow.either(said, text) or countedrow.named(text, found)
    told = told or countedrow.read(text, found) or flatrow.read(text) or flatrow.linked(drawn)
    told = told or _tagged(text) or _spaced(text, found) or partedline.read(text, found) or _filed(text, found)
    gaps = not told and "  " in text.strip()  # they stand for addresses, or a tool broke the row there
    gaps = gaps and (_changes(text, found) or len(SLASH.findall(text)) >= SLASHES)
    slashed = respaced(text) if gaps else None
    told = told or _measured(text, found) or _dashed(text, found) or slashed or partedline.signed(text, found)
    return wordedrow.tagged(wordedrow.filed(told or looserow.read(text, found), text), text)


def _changes(text: str, found: Sequence[Day]) -> bool:
    """Return whether words for a change stand between the two days of a line, however far apart."""
    between = text[found[0].end : found[1].start].split() if len(found) == 2 else ()
    return bool(between) and CHANGED.match(f"{' '.join(between)} {found[1].iso}") is not None


def respaced(text: str) -> DateLine | None:
    """Return what a line says that dates a post, however far apart its words stand."""
    shown, places = single_spaced(text)
    return placed(read(shown), places)


def _dashed(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a line says that a post was published on a day and, behind a dash, by whom; or how it is filed."""
    named = DASHED.fullmatch(text, found[0].end) if len(found) == 1 else None
    said = read(text[: found[0].end]) if named and found[0].start else None
    if named is None or said is None or not LEAD.match(text.strip()):
        return None
    signed = datemarks.BYLED.search(text, 0, found[0].start) is not None  # 'By Ann Roe - 9 May 2012 - News'
    able = signed or len(named["author"]) <= SHORT
    place = {"categories" if signed else "author": named.span("author")}
    return msgspec.structs.replace(said, pure=False, **place) if able else None


def _measured(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a line says that is a date and, behind dashes, how long a post is: minutes, words."""
    if len(found) != 1 or text[: found[0].start].strip() or not MEASURED.fullmatch(text, found[0].end):
        return None
    form = form_of(text[found[0].start : found[0].end].split(":")[0])
    return DateLine(found[0].iso, False, form, found[0].swapped)


def _filed(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a line says that has an author and a date, a full stop or, behind an hour, a dash, and a category."""
    behind = FILED.fullmatch(text, found[0].end) if len(found) == 1 else None
    said = read(text[: found[0].end]) if behind else None
    if behind is None or said is None or said.author == (0, 0):
        return None
    return msgspec.structs.replace(said, pure=False, categories=behind.span("categories"))


def _tagged(text: str) -> DateLine | None:
    """Return what a line says that ends in the tags of its post, behind what is a date line by itself."""
    ends = TAGGED.match(text) if ":" in text or "：" in text else None
    sole = ends is not None and not rowwords.STOPPED.search(ends["listed"])  # what follows a full stop is a text
    said = read(text[: ends.start("tags")].rstrip()) if ends and sole else None
    return msgspec.structs.replace(said, pure=False, tags=ends.span("listed")) if ends and said else None


def _spaced(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a line says whose parts stand far apart: a label, a date, a category, how many comments there are."""
    if len(found) != 1 or not found[0].is_day or "  " not in text.strip():
        return None
    before, behind = text[: found[0].start], text[found[0].end :]
    parts = [part for part in re.finditer(r"\S(?:\S| (?! ))*", behind) if re.search(r"\w", part[0])]
    counts = [part for part in parts if besidedates.counts(part[0])]
    labels = [part for part in parts if part not in counts]
    if not counts or len(labels) > 1 or len(before.split()) > 2 or any(len(part[0]) > SHORT for part in labels):
        return None
    places = [(found[0].end + part.start(), found[0].end + part.end()) for part in labels]
    return DateLine(found[0].iso, False, "spaced", found[0].swapped, categories=places[0] if places else (0, 0))


def yearless(text: str) -> DateLine | None:
    """Return what a line says that holds no year, and no day that counts from that of the capture."""
    drawn = datemarks.spaced(addresses.blanked(text))
    return (linkeddates.read(text) if "](" in text else None) or clungparts.signed(datemarks.of_few_signs, drawn)


def _may_date(text: str) -> bool:
    """Return whether a long line may date a post: the words of links do not count, nor what is set far apart."""
    far = linkforms.may_lead(text) or "<" in text or linkforms.able(text) or -1 < text.find("  ") <= LONGEST
    return (far and len(text) <= 10 * LONGEST) or _is_worded(text)


def _is_worded(text: str) -> bool:
    """Return whether words for its parts tell a long row: who wrote the post, on which day, its labels."""
    return len(text) <= 2 * LONGEST and wordedrow.may_read(text)


def _read(text: str, found: list[Day]) -> DateLine | None:
    day, pure, said_by, places = found[0], True, False, {"author": (0, 0), "categories": (0, 0)}
    ends = [0, *(one.end for one in found)]
    starts = [*(one.start for one in found), len(text)]
    form, by_name = form_of(text[day.start : day.end].split(":")[0]), besidedates.BY_NAME[: 1 + (len(found) == 1)]
    for ended, end in zip(ends, starts, strict=True):
        start = besidedates.past_said(text, ended) if ended else ended
        part = besidedates.without_labels(text[start:end]) if besidedates.STROKE.search(text) else text[start:end]
        pure = pure and part == text[start:end]
        for name, pattern in besidedates.BESIDE if part.strip() else ():
            held = pattern.search(part) if places[name] == (0, 0) else None
            if pattern in by_name and not (said_by and held and len(" ".join(held[name].split())) <= SHORT):
                continue
            if held and not (rowwords.LEADING.fullmatch(held[name]) or rowwords.leads(held[name])):
                said_by = said_by or pattern is besidedates.AUTHOR
                last = arounddays.end_of(part, *held.span(name), name) if end < len(text) else held.end(name)
                of = besidedates.kind(pattern, held[name], len(found)) or name
                places[of], pure = (start + held.start(name), start + last), False
                part = part[: held.start()] + " " * (held.end() - held.start()) + part[held.end() :]
        if not besidedates.is_explained(part) and not (start and besidedates.LABELLED.fullmatch(part.rstrip(STROKES))):
            return None
        pure = pure and not re.search(r"\w", part)
    updated = found[1].iso if len(found) == 2 and found[1].iso != day.iso else ""  # it may stand in two calendars
    return DateLine(day.iso, pure, form, day.swapped, updated, places["author"], places["categories"])
