"""Rows that a tool left without space between day, name, labels and count: '5 May 2021Ann Roe2 Commentsdam, ferry'.

How many comments there are parts them, or the categories that the page lists beside its posts.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

import msgspec

from muniment.captures.plain.dates import looselabels
from muniment.captures.plain.page import categories, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.looks import likeness
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import besidedates, besidenames, bylines, datemarks, datewords, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line, as_one
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.folding import lower
from muniment.text.patterns import late

SIGNS = 32
"""Characters of what says how many comments there are."""
COUNTS = late(rf"\d{{1,5}} ?[^\W\d_]|(?<=[^\W\d_A-ZÀ-Þ]){CAPITAL}")
"""Where it may begin: a number and a letter, or a letter that is no small one behind another."""
LABELS = late(r"[,،、]\s*")
DRAWN = late(r"\s*\[\w{0,12}\]")
"""What stands in the place of a writer's picture."""
NAME, MOST = 5, 8
"""Words of a name or label, and characters of a name and a count at least."""
IN = late(rf"\s*{datewords.IN}\s+")
"""The word between a count and the categories, with space before it or none."""
NOWHERE = (0, 0)


def found(page: Page) -> dict[int, DateLine]:
    """Return the date lines of such rows that say who wrote a post, or how it is labelled."""
    able = {number: day for number, said in page.dates.items() if (day := _day(page.lines[number].text, said))[1]}
    signed = _counted(page)
    if not able:
        return signed
    known = sorted(set(categories.listed(page)), key=len, reverse=True)
    filed = f"(?:{'|'.join(map(re.escape, known))})" if known else "(?!)"
    runs = re.compile(rf"{filed}(?:,\s*{filed})*\s*$")
    read = {number: _read(page, number, day, runs) for number, day in able.items()}
    led = {number: day for number, day in able.items() if read[number] is None and day[0] > 0}
    bare = (number for number, (start, _) in led.items() if not bylines.author(page.lines[number].text[:start])[1])
    if all(_is_row(page, number, number + page.dates[number].lines - 1) for number in bare):
        read |= {number: _named_first(page, number, day) for number, day in led.items()}
    return signed | {number: said for number, said in read.items() if said is not None}


def _counted(page: Page) -> dict[int, DateLine]:
    """Return the rows whose name has a count right behind it, and labels: 'Ann Roe2 Commentsin News'.

    A word leads to the categories, or the page lists them; else they are no part of the name, and no more is said.
    """
    told: dict[int, DateLine] = {}
    for number, said in page.dates.items():
        text = page.lines[number].text
        first, last = said.author
        if said.lines > 1 or last - first < MOST or not COMMENT_SIGNS.are_in(lower(text[first:last])):
            continue
        start, end = next(_counts(text, first + 1), (last, last))
        if first < start < end <= last and bylines.is_name(text[first:start].strip()):
            told[number] = _filed_behind(page, said, text, (start, end))
    return told


def _filed_behind(page: Page, said: DateLine, text: str, count: tuple[int, int]) -> DateLine:
    """Return what a row says whose name ends where a count begins, with the categories behind that."""
    said = msgspec.structs.replace(said, author=(said.author[0], count[0]))
    rest = text[count[1] :].rstrip()
    led = IN.match(rest)
    names = LABELS.split(rest[led.end() if led else 0 :])
    able = said.categories == said.tags == NOWHERE and all(0 < len(name.split()) <= NAME for name in names)
    filed = looselabels.kind([name.casefold() for name in names], categories.folded(page)) if able and not led else ""
    if not able or not (led or filed):
        return said
    place = (count[1] + (led.end() if led else 0), count[1] + len(rest))
    return msgspec.structs.replace(said, **{filed or "categories": place})


def _day(text: str, said: DateLine) -> tuple[int, int]:
    """Return where the day of a row stands that has no space on one side; (0, 0) where more is known of that row."""
    known = said.pure or said.author[1] or said.categories[1] or said.tags[1] or said.title[1]
    if known or addresses.may_link(text):
        return NOWHERE
    edged, found = flattened.edged_of(text), flattened.dates(text)
    if found:  # of two the other says when the post was changed
        return flattened.placed(edged, found[0])[0], flattened.placed(edged, found[-1])[1]
    day = days.first(text)
    clung = day is not None and day.start == 0 and text[day.end : day.end + 1].isalpha()
    return (day.start, day.end) if day and clung else NOWHERE


def _read(page: Page, number: int, day: tuple[int, int], runs: re.Pattern[str]) -> DateLine | None:
    """Return what a row says; None where that is but its day. `runs`: categories of the page at an end."""
    said, (start, end) = page.dates[number], day
    text = as_one(page.lines[number : number + said.lines]).rstrip()
    if filed := runs.search(text, 0, start):
        return _told(text, said, (0, filed.start()), categories=(filed.start(), len(text[:start].rstrip())))
    if text[:start].strip() and not days.named_weekday(text[:start].strip(" ,")):
        return None
    first, last = next(_counts(text, end), (len(text), len(text)))
    if filed := runs.search(text, end, first):
        return _told(text, said, (end, filed.start()), categories=(filed.start(), first))
    if first == last:
        return _filed_first(text, said, end, runs)
    filing = [label.casefold() for label in LABELS.split(text[last:].strip()) if label]
    kind = looselabels.kind(filing, categories.folded(page)) if filing else ""
    return _told(text, said, (end, first), **({kind: (last, len(text))} if kind else {}))


def _filed_first(text: str, said: DateLine, end: int, runs: re.Pattern[str]) -> DateLine | None:
    """Return what a row says behind its day that is categories, tags and a name: '5 May 2021NewsDam, FerryAnn Roe'."""
    pieces = flattened.edged_of(text[end:]).split(flattened.EDGE)
    places = [end, *accumulate(map(len, pieces[1:] if not pieces[0] else pieces), initial=end)]
    filed = next((found for place in places[1:] if (found := runs.match(text, end, place))), None)
    if filed is None:
        return None
    tags = (filed.end(), places[-2]) if filed.end() < places[-2] else NOWHERE
    return _told(text, said, (places[-2], places[-1]), categories=filed.span(), tags=tags)


def _named_first(page: Page, number: int, day: tuple[int, int]) -> DateLine | None:
    """Return what a row says with a name right before its day: 'Ann RoeMay 5, 2021', and a count or labels behind it.

    So might a title stand there: that is no row, or one of the page is none (_is_row).
    """
    said, (start, end) = page.dates[number], day
    text = as_one(page.lines[number : number + said.lines]).rstrip()
    drawn = DRAWN.match(text)
    led = bylines.author(text[:start])
    first = led[0] if led[1] else start - len(text[drawn.end() if drawn else 0 : start].lstrip())
    name = text[first:start]
    if text[start - 1].isspace() or not (led[1] or besidenames.is_signer(name)):
        return None
    if flattened.EDGE in flattened.edged_of(name):
        return None
    told = msgspec.structs.replace(said, pure=False, author=(first, start))
    return _behind_day(page, number, told, end)


def _behind_day(page: Page, number: int, said: DateLine, end: int) -> DateLine | None:
    """Return what a row says with a name right before its day, and what is behind that; None where that is unknown."""
    text = as_one(page.lines[number : number + said.lines]).rstrip()
    rests = (text[end:].strip(), page.lines[number].text[end:].strip())
    if said.lines > 1 and not rests[1] and _is_last_alone(page):
        return msgspec.structs.replace(said, lines=1)
    if not rests[0] or any(map(besidedates.counts, rests)):
        return said
    last = next(_counts(text, end), (len(text), 0))[0]
    filed = [label.casefold() for label in LABELS.split(text[end:last].strip())]
    kind = looselabels.kind(filed, categories.folded(page)) if text[end].isalpha() else ""
    if not kind or (kind == "tags" and last < len(text)):  # a theme counts comments behind categories
        return said if kind else None
    return msgspec.structs.replace(said, **{kind: (end, last)})


def _is_last_alone(page: Page) -> bool:
    """Return whether the last row of a page is one line: what stands under the others leads to the next title."""
    return max(page.dates.items())[1].lines == 1


def _is_row(page: Page, first: int, last: int) -> bool:
    """Return whether lines stand between a title and its text, or under a text and over none."""
    above, below = page.before(first), page.after(last)
    over = page.is_prose(below)
    if above >= 0 and (page.is_prose(above) or _is_button(page.lines[above])):
        return not over or page.may_title(below)
    return over and above >= 0 and page.may_title(above) and likeness(page.lines[above].words) > 1


def _is_button(line: Line) -> bool:
    """Return whether a line leads to the rest of a text, be it a link whose address stands elsewhere."""
    return shortened.is_button(line) or shortened.leads_on(datemarks.worded(line.text).strip())


def _told(text: str, said: DateLine, place: tuple[int, int], **labels: tuple[int, int]) -> DateLine | None:
    """Return what a row says whose labels are known, and whose name stands at a place; None where it says neither.

    One word may be a label, where no others stand elsewhere in the row.
    """
    name = text[slice(*place)]
    first = place[0] + len(name) - len(name.lstrip())
    name = name.strip()
    whole = bool(labels) or " " in name or bylines.OFFICE.fullmatch(name) is not None
    whole = whole and flattened.EDGE not in flattened.edged_of(name) and not LABELS.search(name)
    named = whole and name != "" and len(name.split()) <= NAME and bylines.is_name(name)
    author = (first, first + len(name)) if named else NOWHERE
    return msgspec.structs.replace(said, author=author, **labels) if named or labels else None


def _counts(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where words say how many comments there are, from a place on: the most of them that do."""
    for begun in COUNTS.finditer(text, start):
        ends = range(min(len(text), begun.start() + SIGNS), begun.end(), -1)
        told = (end for end in ends if besidedates.counts(text[begun.start() : end].rstrip()))
        if (end := next(told, 0)) and text[end - 1] != " ":
            yield begun.start(), end
