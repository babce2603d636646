"""Lines that hold a date and a name, told from titles by what stands around them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

import msgspec

from muniment.captures.plain.page import headings, shortened
from muniment.captures.plain.page.layout import LONG, Page
from muniment.captures.plain.titles import beginnings, candidates, looks, soletitle
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.page import menus
from muniment.captures.words.rows import sharedlines
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.patterns import late

QUOTED = ("”", "»", '"', "’", "“", "」")
"""How a text ends that is another's words, under which that one is named."""
BLOGS = "1995"
"""Before that there were no blogs: a person and such a day are of a life."""
LABEL = 2
"""Words beside a day that are hardly a title, over one of more words."""
PICTURED = 3
"""Lines under such a one among which a text begins."""
PARTS, PIECE, UNNAMED = 4, late(r"[^\s,،、][^,،、]*(?=\s*[,،、]|\s*$)"), late(r"[a-zß-ÿа-я]|.*[.!?:;|]")
"""Parts of a row with commas beside its day, and words of one; what one is, and none: words of a sentence."""
FEWEST = 3
"""Such lines between titles and texts that tell how a page names who published what it lists."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date and a name behind it, where most lines that begin with a date are such.

    A title may look like a name: a line must stand above that may be the title.
    """
    yeared = (page.lines[number] for number in page.yeared)
    able = [line for line in yeared if len(line.text) <= LONG and "://" not in line.text]
    read = {line.number: said for line in able if (said := _behind_name(page, line))}
    named = {line.number: said for line in able if line.number not in page.dates and (said := _named(line.text))}
    over = _signed_off(page, named | read) or _between(page, able, read)
    if signed := over or _last(page, able) or _over(page, able):
        return signed
    begun = [line for line in able if line.number not in page.dates and _leads(line)]
    if not any(sharedlines.signed(line.text) for line in begun):
        return {}
    glued = [(line, sharedlines.signed(line.text, login=True)) for line in begun]
    found = {line.number: said for line, said in glued if said and _may_be_titled(page, line.number)}
    full = len(page.days)
    for told in (found, {line.number: said for line, said in glued if said and _is_over_title(page, line, said)}):
        if 2 * len(told) > len(glued) and len(told) > full:
            return told
    return {}


def _behind_name(page: Page, line: Line) -> DateLine | None:
    """Return what a line says that is a name and a date behind it; None for any other."""
    said = sharedlines.signed(line.text)
    named = said is not None and said.author[0] < said.author[1]
    return said if named and not _leads(page.lines[line.number]) else None


def _signed_off(page: Page, read: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return the lines of a name and a date behind it that end texts: above each stands a text, below it none."""
    found = {
        number: said
        for number, said in read.items()
        if not _may_be_titled(page, number) and not page.is_prose(page.after(number))
    }
    quoted = sum(page.lines[page.before(number)].words.endswith(QUOTED) for number in found)
    told = len(found) > 1 and 2 * len(found) > len(read) + len(page.dates) and 2 * quoted <= len(found)
    return found if told else {}


def _last(page: Page, able: Sequence[Line]) -> dict[int, DateLine]:
    """Return the line of a name and a date, in whatever order, that ends the text of a page which shows no other date.

    Above it the text stands, under it nothing but buttons, or readers' comments. So do others that stand between a text
    and a title each.
    """
    read = {one.number: said for one in able if (said := sharedlines.signed(one.text) or _named(one.text))}
    if not read:
        return {}
    shown = takewhile(lambda number: number <= min(read) or not _heads_comments(page, number), page.full)
    foot = next((number for number in reversed([*shown]) if not is_of_page(page.lines[number].words)), -1)
    if foot not in read or min(page.dates, default=foot + 1) <= foot or candidates.is_text(page, foot):
        return {}
    under = {number: said for number, said in read.items() if number <= foot and page.is_prose(page.before(number))}
    titled = all(page.may_title(page.after(number)) for number in under if number != foot)
    told = foot in under and titled and not page.lines[page.before(foot)].words.endswith(QUOTED)
    return under if told else {}


def _heads_comments(page: Page, number: int) -> bool:
    return COMMENTS.fullmatch(page.lines[number].words.strip("#*_ ")) is not None


def _over(page: Page, able: Sequence[Line]) -> dict[int, DateLine]:
    """Return the only row of a page over the title of its post: a day with a name, or a word or two, beside it.

    Below a title that the page names elsewhere may be dated what readers say.
    """
    first = min(page.days, default=len(page.lines))
    if page.days and not page.named:
        return {}
    lines = [line for line in able if line.number < first]
    read = ((line, sharedlines.signed(line.text) or _named(line.text) or _beside(line.text)) for line in lines)
    rows = {line.number: said for line, said in read if said and _is_over_fuller(page, line)}
    top = next(iter(rows), -1)
    above = any(page.is_prose(number) and not menus.is_path(page.words(number)) for number in range(top))
    sole = len(rows) == 1 and not above and (not page.days or soletitle.is_named(page, (page.after(top),)))
    return rows if sole else {}


def _beside(text: str) -> DateLine | None:
    """Return what a line says that is a day and a name or label beside it, which might be a title as well."""
    said = sharedlines.glued(text)
    words = text[slice(*said.title)].strip("() ") if said is not None else ""
    if said is None or words.count(" ") >= LABEL:
        return None
    first = text.index(words)
    name = (first, first + len(words)) if labels.personal(words) else (0, 0)
    return msgspec.structs.replace(said, pure=False, author=name, title=(0, 0))


def _is_over_fuller(page: Page, line: Line) -> bool:
    """Return whether the line under a row may be a title over a text, and says more than the row.

    A picture may stand over the text where the page names the title elsewhere.
    """
    title = page.after(line.number)
    words = page.words(title)
    fuller = words.count(" ") > max(LABEL, line.words.count(" ") - LABEL) and likeness(words) > 1
    if fuller and soletitle.is_named(page, (title,)):
        return _is_over_text(page, title, alone=True)
    return fuller and page.may_title(title) and page.is_prose(page.after(title))


def _named(text: str) -> DateLine | None:
    """Return what a line says that is a person's name and a day right behind it; None for any other."""
    day = days.first(text)
    able = day is not None and day.is_day and day.iso >= BLOGS and "T" not in day.iso
    name = text[: day.start].strip(" ,:") if day is not None and able else ""
    if day is None or " " not in name or text[day.end :].strip(" .") or not labels.personal(name):
        return None
    first = text.index(name)
    return DateLine(day.iso, False, form_of(text[day.start : day.end]), day.swapped, author=(first, first + len(name)))


def _listed(text: str) -> DateLine | None:
    """Return what a line says that is a day, a person's name and few words of another kind, with commas between."""
    day = days.first(text)
    if day is None or not day.is_day or day.iso < BLOGS:
        return None
    parts = [*PIECE.finditer(text, 0, day.start), *PIECE.finditer(text, day.end)]
    names = [part for part in parts if labels.personal(part[0])]
    brief = all(len(part[0].split()) <= PARTS and not UNNAMED.match(part[0]) for part in parts)
    if len(names) != 1 or not brief or not 1 < len(parts) <= PARTS:
        return None
    return DateLine(day.iso, False, form_of(text[day.start : day.end]), day.swapped, author=names[0].span())


def _between(page: Page, able: Sequence[Line], read: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return the lines of a name and a date behind it that most have titles right above, and texts right below.

    A title may be long where several stand so: no line is blank between the three, and one is above them. Other lines
    that stand so hold the names of bodies.
    """
    apart = [line for line in able if _begins(page, line.number - 1) and not _ends(page, line.number)]
    found = {line.number: read[line.number] for line in apart if line.number in read}
    titled = sum(likeness(page.lines[number - 1].words) > 0 for number in found)
    if titled < FEWEST or 2 * titled <= len(read) + len(page.dates):
        return {}
    shared = ((line.number, sharedlines.glued(line.text)) for line in apart if not _leads(line))
    bodies = ((number, said) for number, said in shared if said and said.title[1])
    replace = msgspec.structs.replace
    return {number: replace(said, title=(0, 0), author=said.title, pure=False) for number, said in bodies} | found


def _begins(page: Page, number: int) -> bool:
    """Return whether a line is the first of its paragraph."""
    return number >= 0 and not page.lines[number].blank and (number == 0 or page.lines[number - 1].blank)


def _ends(page: Page, number: int) -> bool:
    """Return whether a line is the last of its paragraph."""
    return number + 1 == len(page.lines) or page.lines[number + 1].blank


def led(page: Page) -> dict[int, DateLine]:
    """Return the line of a name and a date right under a title, above a text and all that is dated otherwise.

    What is dated below are comments, or other posts. A picture may stand over the text, and its words where nothing is
    dated otherwise, or the heading of an archive stands right above the title, which may be long there; then other
    such lines date posts as well.
    """
    first = min(page.days, default=len(page.lines))
    top = next(_signed_rows(page, takewhile(lambda number: number < first, page.yeared)), None)
    if top is None or not _is_headed(page, top[0]):
        return dict([top] if top else [])
    return dict([top, *_signed_rows(page, (number for number in page.yeared if number not in page.dates))])


def _signed_rows(page: Page, numbers: Iterable[int]) -> Iterator[tuple[int, DateLine]]:
    """Yield those of some lines that hold a name and a date, each with what it says, under a title over a text."""
    for line in (page.lines[number] for number in numbers):
        brief = len(line.text) <= LONG
        said = sharedlines.signed(line.text) or _named(line.text) or _listed(line.text) if brief else None
        headed = said is not None and _is_headed(page, line.number)
        titled = headed or (said is not None and _may_be_titled(page, line.number))
        if said and titled and _is_over_text(page, line.number, alone=headed or not page.dates):
            yield line.number, said


def _is_headed(page: Page, number: int) -> bool:
    """Return whether a line that is no sentence stands right above another, and the heading of an archive over it."""
    title = page.before(number)
    return headings.stand_over(page, title) and not looks.closes(page, title)


def _is_over_text(page: Page, number: int, *, alone: bool) -> bool:
    """Return whether a text begins under a line, or near it where pictures may stand between: `alone`."""
    place = bisect_right(page.full, number)
    near = page.full[place : place + PICTURED] if alone else ()
    return any(map(page.is_prose, near)) or beginnings.begins(page, page.after(number))


def _leads(line: Line) -> bool:
    """Return whether a line begins with a date and goes on with something else."""
    said = sharedlines.glued(line.text)
    return said is not None and bool(line.text[: said.title[0]].strip())


def _is_over_title(page: Page, line: Line, said: DateLine) -> bool:
    """Return whether a line of a day and a person's name stands over what may be a title, and that over a text."""
    title = page.after(line.number)
    titled = title < len(page.lines) and page.may_title(title) and page.is_prose(page.after(title))
    return titled and labels.personal(line.text[slice(*said.author)])


def _may_be_titled(page: Page, number: int) -> bool:
    above = page.before(number)
    return page.may_title(above) and not shortened.leads_on(page.words(above))
