"""Dates that a tool parted into several lines, with what stands beside them; the first line is to date the post."""

from collections.abc import Sequence
from itertools import chain, pairwise, takewhile

import msgspec

from muniment.captures.plain.dates import linkrows
from muniment.captures.plain.page import brokenlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.dates import besidedates, bylines, dated, entryline, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import pagelines
from muniment.captures.words.rows import dateline, gluedby, hourrow, numberedrow, rowparts, stoppedrow, wordedrow
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import FULL, Line, as_one, indent
from muniment.text import days
from muniment.text.patterns import late

ENDS = (".", "。", "।", "۔")
"""How the sentence of an entry ends."""
INITIAL = late(r"(?<!\S)[^\W\d_]\.$")
"""A name cut short, which ends no sentence."""
MACHINERY = late(r"\]\((?:https?:/)?/(?:[^()\s]*/)?(?:author|category|tag)/")
"""A link to an author or a label."""
SENTENCE, ROW = 10, 6
"""Lines that a tool may wrap a sentence of a post's particulars into, and a row of them."""
PAIR, STROKES = 2, (" /", " |", " ·", " •")
"""Entries of what is a list, and how a line ends of a row that goes on in the next."""
STROKED = late(r"\s[|·•]\s")
WORDLESS = late(rf"{linkrows.PICTURE}|\[\s*\]\([^()\s]*\)")
"""A picture, a link or not, and a link that shows nothing."""
PARTS = 24
"""Lines that a tool may part such a sentence into, on either side of its day."""


def found(page: Page) -> dict[int, DateLine]:
    """Return dates within which a tool parted a line, and paragraphs that say when a post appeared."""
    broken = _broken(page)
    if page.wrapped:
        return {**broken, **_told_in_paragraphs(page)}
    return {number: said for number, said in broken.items() if len(page.lines[number].text) >= FULL}


def wrapped(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date, labels and buttons that a tool wrapped into the next, which belongs to them."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        line, after = page.lines[number], page.lines[number + 1] if number + 1 < len(page.lines) else None
        if after is None or after.blank or not besidedates.STROKE.search(lists.unmarked(line.text)):
            continue
        known = page.dates.get(number)
        if known is not None and not line.words.endswith((":", "：", "|", ",")):
            continue
        said = known or dateline.read(f"{line.text} {after.text.strip()}")
        if said is not None and said.iso != dated.UNKNOWN and days.first(line.text):
            size = len(line.text)
            names = [place if place[1] <= size else (0, 0) for place in (said.author, said.categories)]
            found[number] = msgspec.structs.replace(said, lines=2, author=names[0], categories=names[1])
    return found


def _broken(page: Page) -> dict[int, DateLine]:
    """Return the lines within whose date a tool began a new line, which belongs to them."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        before, line = page.lines[number - 1] if number else page.lines[number], page.lines[number]
        if before.blank or len(before.text) > dateline.LONGEST or "`_" in line.text:
            continue
        whole = as_one([before, line])
        day = next((day for day in days.find(whole) if day.end > len(before.text)), None)
        if day is None or not day.start < len(before.text):
            continue
        known = page.dates.get(number - 1)
        if known is not None:  # a row, and the day of its last change at its end
            told = dateline.read(whole)
            updated = told.updated if told is not None and told.iso == known.iso else known.updated
            found[number - 1] = msgspec.structs.replace(known, lines=2, updated=updated)
            continue
        last = number
        while last < number + ROW and leaves_open(page, number - 1, last):
            last += 1
        said = dateline.read(as_one(page.lines[number - 1 : last + 1]).rstrip())
        if said is not None:
            found[number - 1] = msgspec.structs.replace(said, lines=last - number + 2)
    return found


def leaves_open(page: Page, first: int, last: int) -> bool:
    """Return whether a link that begins in some lines goes on in the next, which is not blank."""
    text = as_one(page.lines[first : last + 1])
    return text.count("[") > text.count("]") and last + 1 < len(page.lines) and not page.lines[last + 1].blank


def sentences(page: Page) -> dict[int, DateLine]:
    """Return the sentences about a post that a tool parted at each of their links, by their first lines.

    A line that went into the next one with a broken link is empty.
    """
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        above = takewhile(lambda line: not _parts(line), reversed(page.lines[max(0, number - PARTS) : number]))
        near = (line for line in chain([page.lines[number]], above) if line.text)
        first = next((line.number for line in near if entryline.begins(line.text)), -1)
        below = page.lines[number : number + PARTS] if first >= 0 else ()
        end = next(filter(_parts, below), None)
        alone = first == number and number in page.dates and page.dates[number].author[1] > 0
        if end is None or end.blank or end.number == first or alone:
            continue
        whole = page.lines[first : end.number + 1]
        if any(STROKED.search(line.text) or besidedates.is_measure(line.words) for line in whole):
            continue  # a row, and the first sentence of the text under it
        said = entryline.read(as_one(whole).rstrip())
        if said is not None and said.is_day:
            found[first] = msgspec.structs.replace(said, lines=len(whole))
    return found


def _parts(line: Line) -> bool:
    """Return whether no such sentence goes on behind a line."""
    ended = line.words.endswith(ENDS) and not INITIAL.search(line.words)
    return ended or (line.blank and line.next > line.start)


def _told_in_paragraphs(page: Page) -> dict[int, DateLine]:
    """Return the paragraphs that say when a post appeared, by their first lines: sentences, and rows of particulars."""
    found: dict[int, DateLine] = {}
    full = ((number, said) for number, said in page.dates.items() if said.is_day)
    known = {number for number, said in full if said.form != "sentence" and said.form not in flattened.FORMS}
    flat = {number for number, said in page.dates.items() if said.form in flattened.FORMS and said.author[1]}
    for number in page.yeared:
        run = _under_heading(page, _within_entry(page.run(number, SENTENCE), number), number)
        run = _sentence(_between_buttons(_behind_sources(run, number), number), number)
        run = _behind_brief(run, number) if number in flat else run
        if not 1 < len(run) <= SENTENCE or run[0].number in found:
            continue
        above = page.lines[number - 1].words if number > run[0].number else ""
        opened = above.endswith(STROKES) or (STROKES[0] in above and _is_counted_first(run))
        held = not known.isdisjoint(line.number for line in run) and not opened
        said = _row(run) if held or any(MACHINERY.search(line.text) for line in run) else None
        said = said if said or held else _entry(page, run)
        if said is not None:
            found[run[0].number] = msgspec.structs.replace(said, lines=len(run))
    return found


def _is_counted_first(run: Sequence[Line]) -> bool:
    """Return whether the lines of a paragraph are a row that begins with how many comments there are."""
    return [part.kind for part in rowparts.read(as_one(run).rstrip())][:1] == ["button"]


def _row(run: Sequence[Line]) -> DateLine | None:
    """Return what a row of particulars says that a tool parted into these lines, one of which says a day by itself."""
    told = _whole(run)
    able = wordedrow.may_read(told) or besidedates.AUTHOR.search(told)
    row = numberedrow.read(told) or (dateline.read(told) if able else None)
    return row if row is not None and row.form in (*flattened.FORMS, numberedrow.FORM, stoppedrow.FORM) else None


def _whole(run: Sequence[Line]) -> str:
    """Return lines as one, each address in it whole that a tool broke."""
    whole = as_one(run)
    return (brokenlinks.one(run)[-1].text if "](" in whole else whole).rstrip()


def _entry(page: Page, run: Sequence[Line]) -> DateLine | None:
    """Return what the sentence of an entry says in these lines, or a row with strokes or glued parts."""
    whole = _whole(run)
    flat = any(page.dates[line.number].form in flattened.FORMS for line in run if line.number in page.dates)
    able = flat or len(run) <= ROW or wordedrow.may_read(run[0].text)
    told = (gluedby.read(whole) or dateline.read(whole)) if able else None
    slashed = " / " in whole and len(dateline.SLASH.findall(whole)) >= dateline.SLASHES
    rowed = flat or slashed or besidedates.STROKE.search(whole) or _is_led(run[0])
    rowed = rowed or (told is not None and told.form in flattened.FORMS)
    said = entryline.read(whole) or hourrow.read(whole) or numberedrow.read(whole) or (told if rowed else None)
    return said if said is not None and said.is_day else None


def _is_led(line: Line) -> bool:
    """Return whether a line is but a word that leads to a name, behind a picture or a link without words: 'by'."""
    return bylines.leads(WORDLESS.sub("", line.text).strip())


def _within_entry(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph that are in one entry of a list with a line of it; all where it is no list.

    One that stands further out than the mark of the entry above it is behind that list.
    """
    marked = [line.number for line in run if lists.MARK.match(line.text)]
    if len(marked) < PAIR:
        return run
    first = max((mark for mark in marked if mark <= number), default=-1)
    last = min((mark for mark in marked if mark > number), default=number + SENTENCE)
    margins = {line.number: indent(line.text) for line in run if line.number in (first, number)}
    first = number if margins[number] < margins.get(first, 0) else first
    return [line for line in run if first <= line.number < last]


def _under_heading(page: Page, run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph without a heading at the margin right above a line that is set further in.

    So lynx, which numbers links, sets headings.
    """
    further = page.numbered and indent(page.lines[number].text) > 0
    heads = [line.number for line in run if further and line.number < number and not indent(line.text)]
    return [line for line in run if line.number > heads[-1]] if heads else run


def _between_buttons(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph without the page's own above a line of it, and below."""
    parted = {after.number for line, after in pairwise(run) if line.words[-1:].isdigit()}  # '2' and 'Comments'
    able = (line for line in run if line.number not in {number, *parted})
    own = [line.number for line in able if pagelines.is_furniture(line.words)]
    first, last = (
        max((one for one in own if one < number), default=-1),
        min((one for one in own if one > number), default=0),
    )
    return [line for line in run if line.number > first and (line.number < last or not last)]


def _sentence(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph that are the sentence of an entry, where a line of it is; all where none is."""
    first = next((line.number for line in reversed(run) if line.number <= number and entryline.begins(line.text)), -1)
    if first < 0:
        return run
    last = next((line.number for line in run if line.number >= number and line.words.endswith(ENDS)), run[-1].number)
    return [line for line in run if first <= line.number <= last]


def _behind_brief(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph behind the last above a line of it in which what follows had a place yet."""
    brief = (
        line.number
        for line, below in pairwise(run)
        if line.number < number and len(line.text.rstrip()) + len(below.words.partition(" ")[0]) < FULL
    )
    last = max(brief, default=-1)
    return [line for line in run if line.number > last]


def _behind_sources(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph behind those that are addresses, or announce a source, and stand above one."""
    cited = [line.number for line in run if line.number < number and "://" in line.text and "](" not in line.text]
    announced = (line for line in run if ":" in line.words and SOURCE_LABEL.match(line.words))
    cited += [line.number for line in announced if line.number < number]
    return [line for line in run if line.number > max(cited)] if cited else run
