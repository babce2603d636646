"""Dates of a day and a month alone, in one line or two: their year is that of the page's heading, or not known."""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from muniment.captures.plain.dates import yearlessrows
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.dates import dated
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.page import heading
from muniment.text import dayforms, days
from muniment.text.patterns import late

LONGEST = 14
"""Characters of a day and a month alone."""
ROW = 120
"""Characters of a row of particulars."""
FEWEST = 2
"""Such dates that a page must show."""
DAY = late(r"\d{1,2}\.?")


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines of a day and a month, where the page says no whole date; the heading's year where it fits.

    Beside whole dates those alone that stand above them, or in such rows.
    """
    if page.days:
        return dict(_above(page, page.days)) | yearlessrows.found(page)
    told = dict(_told(page))
    return told if len(told) >= FEWEST or (told and _is_sole(page, *told)) else _leading(page)


def _leading(page: Page) -> dict[int, DateLine]:
    """Return the first line of a page that is a day with that of the week, as on Blogger, over a title and its text."""
    number = page.full[0] if page.full else len(page.lines)
    week, _, day = page.words(number).partition(" ")
    title = page.after(number)
    told = days.named_weekday(week) and _day(day) and title < len(page.lines) and page.may_title(title)
    return {number: DateLine(UNKNOWN, True, dated.YEARLESS)} if told and page.is_prose(page.after(title)) else {}


def _is_sole(page: Page, number: int) -> bool:
    """Return whether a line stands right under what is the first of a page, and may be a title, and over a text."""
    above, below = page.before(number), page.after(number)
    titled = above == page.full[0] and page.may_title(above) and " " in page.words(above)
    return titled and below > number + 1 and page.is_prose(below)


def _above(page: Page, whole: Sequence[int]) -> Iterator[tuple[int, DateLine]]:
    """Yield the lines of a day and a month above the days with years of a list, written as these: the year is newer.

    It is not known by how much. Days of a text stand under the one of its post, those of a calendar under a heading:
    these fall, and under each stands a text.
    """
    forms = {page.dates[number].form for number in whole if page.dates[number].pure}
    if len(whole) < FEWEST or len(forms) != 1 or not all(page.dates[number].pure for number in whole):
        return
    above = page.full[: page.full.index(whole[0])]
    able = {number: day for number in above if (day := _written(page.lines[number].words, forms))}
    texts = all(any(map(page.is_prose, range(*pair))) for pair in pairwise([*able, whole[0]]))
    falls = [*able.values()] == sorted(able.values(), reverse=True)
    if able and texts and falls and not _is_headed(page, min(able), whole[0]):
        yield from ((number, DateLine(UNKNOWN, True, dated.YEARLESS)) for number in able)


def _is_headed(page: Page, first: int, whole: int) -> bool:
    """Return whether the first of such days, or the title over it, stands under a heading other than the page's."""
    above = page.before(first if page.is_prose(page.before(whole)) else page.before(first))
    known = above < 0 or above == page.full[0] or page.is_prose(above) or page.is_entry(above)
    return not (known or is_of_page(page.lines[above].words))


def _written(words: str, forms: Set[str]) -> str:
    """Return the month and day of words that say but these, in one of some forms once a year stands beside them."""
    written = (f"{words} {dayforms.LEAP}", f"{words}, {dayforms.LEAP}", f"{dayforms.LEAP}年{words}")
    return _day(words) if len(words) <= LONGEST and not forms.isdisjoint(map(dated.form_of, written)) else ""


def _told(page: Page) -> Iterator[tuple[int, DateLine]]:
    months = _headed(page)
    taken = -1
    for number in page.full:
        words = page.lines[number].words
        if number > taken and (rowed := _rowed(words, months)):
            yield number, rowed
        if number <= taken or len(words) > LONGEST:
            continue
        below = page.after(number)
        under = page.words(below)
        alone = len(under) <= LONGEST and (DAY.fullmatch(words) or DAY.fullmatch(under))
        for whole, last in ((words, number), (f"{words} {under}", below)):
            day = _day(whole) if last == number or alone else ""
            if day:
                taken = last
                year = months.get(day[:2], "")
                iso = f"{year}-{day}" if year else UNKNOWN
                yield number, DateLine(iso, True, dated.YEARLESS, lines=last - number + 1)
                break


def _rowed(words: str, months: Mapping[str, str]) -> DateLine | None:
    """Return what a line says in which strokes part a day and a month from other particulars, in a known year."""
    head, _, rest = words.partition(" • ") if " • " in words else words.partition(" | ")
    day = _day(head) if rest and len(words) <= ROW and len(head) <= LONGEST else ""
    year = months.get(day[:2], "") if day else ""
    return DateLine(f"{year}-{day}", False, dated.YEARLESS) if year else None


def _headed(page: Page) -> dict[str, str]:
    """Return the years of the months that headings of the page name, each in a line or in two."""
    told = (words for words in (*map(page.words, page.full), *_parted(page)) if heading.read(words))
    return {iso[5:]: iso[:4] for words in told if (iso := _month(words))}


def _parted(page: Page) -> Iterator[str]:
    """Yield the words of two lines right under each other, the second a month and no first of a list of such."""
    for number in page.full:
        below = number + 1
        if page.after(number) == below and _month(page.words(below)) and not _month(page.words(page.after(below))):
            yield f"{page.words(number)} {page.words(below)}"


def _month(words: str) -> str:
    """Return the month with its year that is the first day of words; empty where they have another, or none."""
    day = days.first(words)
    return day.iso if day is not None and len(day.iso) == len("YYYY-MM") else ""


def _day(words: str) -> str:
    """Return month and day of words that say no more than both; empty for others."""
    plain = words.strip("*_#,. ")
    for whole in (f"{plain} {dayforms.LEAP}", f"{dayforms.LEAP}年{plain}"):
        day = days.whole(whole)
        if day and len(day.iso) == len("YYYY-MM-DD"):
            return day.iso[5:]
    return ""
