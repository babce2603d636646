"""Finds the lines of a page that date its posts: in words that are known, or that the page says again and again."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence, Set

import msgspec

from muniment.captures.plain import frames, goingon, linkrows, particulars, permalinked, prose, signeddates, yearless
from muniment.captures.plain.layout import HEADED, Page
from muniment.captures.words import dated, dateline, entryline, linkeddates
from muniment.captures.words.dated import DateLine
from muniment.captures.words.furniture import COMMENTER, OTHERS
from muniment.captures.words.lines import Line
from muniment.captures.words.lists import MARK
from muniment.captures.words.phrases import RELATIVE_SIGNS
from muniment.machine import forking
from muniment.text import days

WORTH = 8000
"""Lines that may be dates of which another process is worth its start."""
FILED = re.compile(
    r"(?:In|Dans|En|Em|Dalam|İçinde|W|В|У|Σε|في|ضمن|در) ?[\"“«„”‹「].{1,60}[\"”»“›」]|In (?:\"|“)?Similar post(?:\"|”)?"
)
"""Where a related post is filed, under its title and date."""
WEEK = re.compile(r"(?:^|(?<= ))(?:[^\W\d_]{1,3}\.? ){6}[^\W\d_]{1,3}\.?$")
"""The days of the week over a calendar."""
LINKED = 400
"""Characters of a line whose links may lead far while it shows few words."""
MANY = 2000
"""Lines that are looked through at once."""
SENTENCE, ROW = 10, 4
"""Lines that a tool may wrap a sentence of a post's particulars into, and a row of them."""
FEWEST_LISTED = 3
"""Lines of dates in a row that are a list of months or days, and date nothing."""


def page_of(text: str, lines: list[Line], *, numbered: bool = False) -> Page:
    """Return the page that these lines of a text make, from its first line on."""
    yeared = _yeared(text, lines)
    able = sorted({*yeared, *(line.number for line in lines if _may_be_relative(line.text))})
    years = frozenset(yeared)
    dates = dict(forking.halved(able, lambda some: _dated(lines, some, years), kind=tuple[int, DateLine], worth=WORTH))
    page = Page(lines, dates, prose.style_of(lines), numbered, tuple(yeared))
    for finding in (_wrapped, _parted, _told, signeddates.led, yearless.found, goingon.found):
        page = _also_dated(page, finding(page))
    for finding in (
        (linkrows.found, permalinked.dates, permalinked.beside_replies, permalinked.named) if "http" in text else ()
    ):
        page = _also_dated(page, finding(page))
    listed, within = particulars.found(page)
    page = _also_dated(page, listed)
    _take_back(page, within - listed.keys())
    return page


def _take_back(page: Page, within: Iterable[int]) -> None:
    """Take from a page's dates those that date no post; `within`: lines that others say the same as."""
    no_dates = [number for number in page.dates if _is_commented(page, number) or _goes_on(page, number)]
    no_dates += within
    no_dates += [last for number, said in page.dates.items() if (last := number + said.lines - 1) != number]
    for number in no_dates + _listed(page) + _calendars(page) + _leading(page) + _related(page):
        page.dates.pop(number, None)
    for number in _titling(page):
        page.dates.pop(number)


def _parted(page: Page) -> dict[int, DateLine]:
    """Return dates in lines that a tool parted."""
    return {**_broken(page), **_told_in_paragraphs(page)} if page.wrapped else {}


def _told(page: Page) -> dict[int, DateLine]:
    """Return lines that date posts beside those that say so themselves."""
    signed = signeddates.found(page)
    if not signed:
        return frames.boxed(page) or frames.under_years(page) or frames.found(page)
    framed = frames.found(page)
    return framed if framed.keys() > signed.keys() else signed


def _may_be_relative(text: str) -> bool:
    """Return whether a line may hold a date that counts from the day of the capture: it is short, or has links."""
    able = len(text) <= dateline.LONGEST_RELATIVE or (len(text) <= LINKED and ("](" in text or "(http" in text))
    return able and text != ""


def _dated(lines: Sequence[Line], able: Sequence[int], years: Set[int]) -> list[tuple[int, DateLine]]:
    """Return those of these lines that date something, with what they say; `years`: those that hold a year."""
    found: list[tuple[int, DateLine]] = []
    for first in range(0, len(able), MANY):
        some = able[first : first + MANY]
        relative = RELATIVE_SIGNS.among(lines[number].text for number in some)
        for place, number in enumerate(some):
            text = lines[number].text
            said = _read(text) if place in relative or number in years else dateline.yearless(text)
            found += [(number, said)] if said else []
    return found


def _read(text: str) -> DateLine | None:
    return entryline.read(text) or dateline.read(text) or linkeddates.read(text)


def _yeared(text: str, lines: Sequence[Line]) -> list[int]:
    """Return the numbers of the lines that hold a year."""
    starts = [line.start for line in lines]
    end = lines[-1].next if lines else 0
    return list(dict.fromkeys(bisect_right(starts, year.start()) - 1 for year in days.DATED.finditer(text, 0, end)))


def _also_dated(page: Page, dates: dict[int, DateLine]) -> Page:
    """Return a page on which these lines date something too."""
    if not dates:
        return page
    return Page(page.lines, dict(sorted((page.dates | dates).items())), page.style, page.numbered, page.yeared)


def _wrapped(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date, labels and buttons that a tool wrapped into the next, which belongs to them."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        line, after = page.lines[number], page.lines[number + 1] if number + 1 < len(page.lines) else None
        if after is None or after.blank or not dateline.STROKE.search(line.text):
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
        if before.blank or number - 1 in page.dates or len(before.text) > dateline.LONGEST:
            continue
        whole = before.text.ljust(before.next - before.start) + line.text
        day = days.first(whole)
        said = dateline.read(whole) if day and day.start < len(before.text) < day.end else None
        if said is not None:
            found[number - 1] = msgspec.structs.replace(said, lines=2)
    return found


def _told_in_paragraphs(page: Page) -> dict[int, DateLine]:
    """Return the paragraphs that say when a post appeared, by their first lines: sentences, and rows of particulars."""
    found: dict[int, DateLine] = {}
    full = ((number, said) for number, said in page.dates.items() if len(said.iso) >= len("YYYY-MM-DD"))
    known = {number for number, said in full if said.form != "sentence"}
    for number in page.yeared:
        run = page.run(number, SENTENCE)
        run = _behind_sources(run, number)
        if not 1 < len(run) <= SENTENCE or run[0].number in found or known & {line.number for line in run}:
            continue
        whole = "".join(line.text.ljust(line.next - line.start) for line in run).rstrip()
        rowed = len(run) <= ROW and dateline.STROKE.search(whole) is not None
        said = entryline.read(whole) or (dateline.read(whole) if rowed else None)
        if said is not None and len(said.iso) >= len("YYYY-MM-DD"):
            found[run[0].number] = msgspec.structs.replace(said, lines=len(run))
    return found


def _behind_sources(run: list[Line], number: int) -> list[Line]:
    """Return the lines of a paragraph behind those that are addresses and stand above a line of it."""
    cited = [line.number for line in run if line.number < number and "://" in line.text and "](" not in line.text]
    return [line for line in run if line.number > cited[-1]] if cited else run


def _titling(page: Page) -> list[int]:
    """Return the lines of dates that are titles: no other is written so, and a date as those of others is under it."""
    kinds = Counter((said.form, said.pure) for said in page.dates.values())
    found: list[int] = []
    for number, said in page.dates.items():
        below = page.dates.get(page.after(number))
        alone = below is not None and kinds[said.form, said.pure] == 1 and kinds[below.form, below.pure] > 1
        if alone and said.pure and page.lines[number].text.lstrip()[:1] in ("#", "["):
            found.append(number)
    return found


def _leading(page: Page) -> list[int]:
    """Return the lines that say a post was published where the next says when."""
    leads = (number for number, said in page.dates.items() if said.form == "emptied")
    return [number for number in leads if page.after(number) in page.dates]


def _calendars(page: Page) -> list[int]:
    """Return the lines of the months of calendars: under each stand the days of the week."""
    return [
        number for number in page.dates if WEEK.search(page.lines[number].words) or WEEK.match(_under(page, number))
    ]


def _related(page: Page) -> list[int]:
    """Return the dates of posts that are related to one: under each stands in what they are filed."""
    return [number for number in page.dates if FILED.fullmatch(_under(page, number))]


def _under(page: Page, number: int) -> str:
    below = page.after(number)
    return page.lines[below].words if below < len(page.lines) else ""


def _is_commented(page: Page, number: int) -> bool:
    """Return whether a date is that of a reader's comment."""
    above = page.before(number)
    return above >= 0 and bool(COMMENTER.search(page.lines[above].words))


def _goes_on(page: Page, number: int) -> bool:
    """Return whether a date ends a sentence or a title that a tool wrapped before it."""
    words = page.lines[number].words
    if page.wrapped and number > 0 and HEADED.match(page.lines[number - 1].words):
        return words.count("(") < words.count(")") or len(page.dates[number].iso) < len("YYYY-MM-DD")
    return page.wrapped and words[:1].islower() and words[-1:] == "." and number > 0 and page.is_prose(number - 1)


def _listed(page: Page) -> list[int]:
    """Return the lines of dates in a list of them: archives of months, by their heading too, or among bullets."""
    found: list[int] = []
    run: list[int] = []
    for number, said in page.dates.items():
        if run and page.before(number) != run[-1]:
            found += run if len(run) >= FEWEST_LISTED else []
            run = []
        month = len(said.iso) < len("YYYY-MM-DD")
        run += [number] if month else []
        above = page.before(number)
        found += [number] * (month and above >= 0 and OTHERS.fullmatch(page.lines[above].words) is not None)
        if said.lines == 1 and (said.pure or _is_bullet(page, number)) and is_listed(page, number):
            found.append(number)
    return [*found, *(run if len(run) >= FEWEST_LISTED else [])]


def is_listed(page: Page, number: int) -> bool:
    """Return whether a line stands in a list, or ends an entry of one."""
    inner = page.lines[number].text[:1].isspace() or _is_bullet(page, number + 1)
    return (_is_bullet(page, number - 1) and inner) or (_is_bullet(page, number) and _is_bullet(page, number + 1))


def _is_bullet(page: Page, number: int) -> bool:
    return 0 <= number < len(page.lines) and bool(MARK.match(page.lines[number].text))
