"""Short lists under a title that say when a post was written, by whom and in which category: each is one date line."""

import re
from collections.abc import Mapping, Sequence
from statistics import mode

import msgspec

from muniment.captures.plain.dates import hoursbelow, numberedlinks, particularwords
from muniment.captures.plain.page import ownlinks, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import References
from muniment.captures.plain.titles import titlelines
from muniment.captures.plain.titles.looks import likeness
from muniment.captures.words.blogs import sharerows
from muniment.captures.words.dates import besidedates, bylines, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late

MOST = 6
LONGEST = 120
"""Entries of such a list, and characters of one."""
FAR = 24
"""Lines of a list that are looked at on one side of a date."""
REFERENCE = late(r"\]\[[^\[\]]+\]")
"""The end of a link whose address stands elsewhere."""
PAIR = 2
"""Lines of a label and what it tells."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the date lines that are lists by the first line of each, and the lines in them that hold the dates."""
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    dates = {**_labelled(page), **page.dates}
    for number, run in _lists(page, dates).items():
        whole = not page.may_go_on(run[-1].number)
        said = hoursbelow.timed(page, number, dates[number])
        made[run[0].number] = joined(run, said, whole=whole, references=page.references)
        within.add(number)
    for number in [number for number, said in page.dates.items() if said.pure and said.lines == 1]:
        pairs = _pairs(page, number)
        pairs = pairs if len(pairs) > 1 else _signed(page, number)
        if pairs and _may_begin(page, pairs[0][0]):
            within.add(number)
            if not _is_told_of(page, number, pairs):
                made[pairs[0][0].number] = _told(pairs, page.dates[number])
    return made, within


def _is_told_of(page: Page, number: int, pairs: Sequence[tuple[Line, Line]]) -> bool:
    """Return whether such a day is of what a text tells: its label is none of a post's, and a word leads to that above.

    'Posted on 12 May 2020', a title, and under it 'Name:', 'Ann Roe', 'Date of arrest:', '10 May 2020'.
    """
    labels = (label.words for label, said in pairs if said.number == number)
    led = any(LEAD.match(page.lines[at].words) for at in page.dates if at < pairs[0][0].number)
    return led and not any(map(LEAD.fullmatch, labels))


def _lists(page: Page, dates: Mapping[int, DateLine]) -> dict[int, Sequence[Line]]:
    """Return the lists that say when posts were written by the lines of their dates: under titles, or under texts.

    One that goes on from a list of the text above it begins as many entries before its date as the others do.
    """
    able = (number for number, said in dates.items() if said.lines == 1 and page.is_entry(number))
    every = {number: _run(page, number) for number in able}
    runs = {number: run for number, run in every.items() if _dates(run, dates)}
    if not runs:
        return {}
    over: dict[int, Sequence[Line]] = {number: run for number, run in runs.items() if _is_over(page, run)}
    usual = mode(map(_place, runs, runs.values()))
    ends = ((number, run[max(0, _place(number, run) - usual) :]) for number, run in every.items())
    under: dict[int, Sequence[Line]] = {
        number: run[: max(count, _place(number, run) + 1)]
        for number, run in ends
        if _dates(run, dates) and (count := _counted(run))
    }
    return under if len(under) > len(over) else over


def _place(number: int, run: Sequence[Line]) -> int:
    return number - run[0].number


def _pairs(page: Page, number: int) -> list[tuple[Line, Line]]:
    """Return the labels above lines that each tell something of a post, with those lines, of which one is a date."""
    first = number - 1
    while first >= PAIR and _is_label(page, first - PAIR) and not _is_label(page, first - 1):
        first -= PAIR
    pairs: list[tuple[Line, Line]] = []
    while _is_label(page, first) and first + 1 < len(page.lines) and len(pairs) < MOST:
        pairs.append((page.lines[first], page.lines[first + 1]))
        first += PAIR
    return pairs if any(said.number == number for _, said in pairs) else []


def _signed(page: Page, number: int) -> list[tuple[Line, Line]]:
    """Return the label and the name above a date without one, and the date: 'By:', 'Ann Roe', '5 May 2021'."""
    label, name, date = (
        page.lines[max(0, number - PAIR) : number + 1][-3:] if number >= PAIR else [page.lines[number]] * 3
    )
    told = _is_label(page, label.number) and particularwords.WRITTEN.search(label.words) and bylines.is_name(name.words)
    return [(label, name), (date, date)] if told and number >= PAIR else []


def _is_label(page: Page, number: int) -> bool:
    words = page.lines[number].words if 0 <= number < len(page.lines) else ""
    return words.endswith((":", "：")) and len(words) <= LONGEST // 2 and not page.is_entry(number)


def _may_begin(page: Page, line: Line) -> bool:
    above = page.before(line.number)
    return above >= 0 and (page.may_title(above) or likeness(page.lines[above].words) > 1)


def _told(pairs: Sequence[tuple[Line, Line]], said: DateLine) -> DateLine:
    """Return such pairs as one date line."""
    first, last = pairs[0][0], pairs[-1][1]
    places = {"author": (0, 0), "categories": (0, 0)}
    for label, told in pairs:
        if name := particularwords.kind(label.words):
            start = told.start - first.start + len(told.text) - len(told.text.lstrip())
            places[name] = (start, start + len(told.text.strip()))
    count = last.number - first.number + 1
    return msgspec.structs.replace(said, pure=False, form="listed", lines=count, **places)


def _run(page: Page, number: int) -> list[Line]:
    """Return the lines of the list that a line is in, up to a source or a service: those end the post right above."""
    first = last = number
    while page.is_entry(above := _beside(page, first, -1)) and not _ends(page.lines[above]) and number - first < FAR:
        first = above
    while page.is_entry(below := _beside(page, last, 1)) and last - number < FAR:
        last = below
    return page.lines[first : last + 1]


def _ends(line: Line) -> bool:
    """Return whether an entry is an address, or a service to share with."""
    source = "://" in line.text and "://" in addresses.bare(addresses.blanked(line.text))
    words = lists.unmarked(lists.shown(line))
    return source or words.lower() in sharerows.BUTTONS or sharerows.shares(words)


def _beside(page: Page, number: int, step: int) -> int:
    """Return the line above or under one, without those that are its own, or that a tool left but space of."""
    number += step
    while 0 <= number < len(page.lines) and _is_inner(page.lines[number]):
        number += step
    return number


def _is_inner(line: Line) -> bool:
    return line.next == line.start or (line.blank and line.text != "")


def _labelled(page: Page) -> dict[int, DateLine]:
    """Return the entries of lists that hold a date behind a few words, such as a label in any language."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        line = page.lines[number]
        if number in page.dates or len(line.text) > MOST * LONGEST or not MARK.match(line.text):
            continue
        if not _is_short(page, number):
            continue
        shown = addresses.blanked(line.text)
        if not days.DATED.search(shown):
            continue  # the year was that of an address
        held = list(days.find(flattened.spaced(shown) if "[" not in line.text else shown))
        if len(held) == 1 and held[0].is_day:
            before, after = shown[: held[0].start], shown[held[0].end :]
            if len(before.split()) <= particularwords.FEW and not re.search(r"\w", REFERENCE.sub("", after)):
                found[number] = DateLine(held[0].iso, False, "listed", held[0].swapped)
    return found


def _is_short(page: Page, number: int) -> bool:
    """Return whether a list is short that a line is in: most lists are no particulars, and dates are slow to find."""
    last = min(len(page.lines), number + MOST)
    return any(not MARK.match(page.lines[place].text) for place in range(number, last))


def _dates(run: Sequence[Line], dates: Mapping[int, DateLine]) -> bool:
    """Return whether a list has one date and nothing long; of links, one leads into the blog's machinery."""
    count = sum(not line.blank for line in run)
    if not 1 < count <= MOST or any(map(_is_long, run)):
        return False
    held = [dates[line.number] for line in run if line.number in dates]
    others = [line for line in run if not line.blank and line.number not in dates]
    ended = sum(map(particularwords.ends_dated, others))
    if len(held) != 1 or not others or 2 * ended > len(others) or any(map(particularwords.begins_dated, others)):
        return False  # a list of posts has a day in each of its entries, a chronology before what happened then
    linked = any("](" in line.text for line in run)
    told = not linked or any(ownlinks.is_machinery(line.text) for line in run)
    return held[0].is_day and told


def _is_long(line: Line) -> bool:
    text = line.text
    return len(text) > LONGEST < len(" ".join(addresses.bare(addresses.blanked(text)).split()))


def _is_over(page: Page, run: Sequence[Line]) -> bool:
    """Return whether the line above a list may be a title, or ends the text of the post before with a source."""
    above = page.before(run[0].number)
    if above >= 0 and "://" in page.lines[above].text:
        return True
    above = page.before(above) if above > 0 and titlelines.UNDERLINE.match(page.lines[above].text) else above
    able = page.may_title(above) or (above >= 0 and likeness(page.lines[above].words) > 1)
    brief = able and not (page.wrapped and len(prose.paragraph(page.lines, above)) > LONGEST)  # no last line of a text
    return brief and page.lines[above].words[-1:] not in (":", "：")


def _counted(run: Sequence[Line]) -> int:
    """Return how many entries a list has up to a button, or to what says how many comments there are; 0 without such.

    What stands behind that under a text is of the next post.
    """
    shown = (lists.unmarked(lists.shown(line)) for line in run)
    return next((at + 1 for at, words in enumerate(shown) if words[:1].isalnum() and besidedates.counts(words)), 0)


def joined(run: Sequence[Line], said: DateLine, *, whole: bool, references: References) -> DateLine:
    """Return such a list as one date line; `whole`: no entry of it goes on in a line more."""
    places = dict.fromkeys(("author", "categories", "tags", "rest"), (0, 0))
    rest = 0
    for line in run:
        mark = MARK.match(line.text)
        start = mark.end() if mark else 0
        text = line.text[start:].rstrip()
        links = numberedlinks.pointed(text, references) if references.known and "[" in text else []
        kind, first, last = particularwords.told(text, links, signed=places["author"][1] > 0)
        place = line.start - run[0].start + start
        if kind:
            places[kind] = (place + first, place + last)
            rest += kind == "rest"
    left = places.pop("rest")
    if whole and rest == 1 and not places["categories"][1] and 0 < places["author"][1] < left[0]:
        places["categories"] = left  # by whom, when, and where it is filed
    return msgspec.structs.replace(said, pure=False, lines=len(run), **places)
