"""Posts of a page that shows no titles: a tool took them, or the blog gave none; dates stand right above the texts."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from muniment.captures.plain.page import headings, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import turns
from muniment.captures.plain.titles import beginnings, restnames
from muniment.captures.plain.titles.looks import closes
from muniment.captures.plain.titles.nevertitles import BUILT, HOSTED
from muniment.captures.words.blogs.replywords import REPLY
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DAY, UNKNOWN, DateLine
from muniment.captures.words.page import heading, pagelines
from muniment.captures.words.text import lists
from muniment.text import days

WEIGHT = 1
FEW, BRIEF = 3, 120
"""Lines of the name of a blog and what it says of itself, and characters of each."""
LABEL = 2
"""Words of the name of what a page lists."""
SEVERAL = 3
"""Dates in falling order that are no days of a chronology."""


def starts(page: Page) -> Iterator[Start]:
    """Yield the posts of a page all dates of which say no title and stand above a text.

    Each is as old as the one above it, or older: the days of a chronology follow each other. Nothing but the page's own
    lines stands above the first, and of a few the end of a post above each, or the heading of an archive above the
    first. The line of a date is that of the title too, of which it says nothing.
    """
    if page.full and not page.dates:
        yield from _under_heading(page)
    dates = sorted(number for number, said in page.dates.items() if said.iso != UNKNOWN)
    told = [page.dates[number] for number in dates]
    if not dates or any(said.title[1] or said.lines > 1 + _is_signed(said) or not said.is_day for said in told):
        return
    newest_first = all(said.iso >= older.iso for said, older in pairwise(told))
    listed = len(dates) >= SEVERAL or headings.stand_over(page, dates[0])
    ended = listed or all(_ends_above(page, date) for date in dates[1:])
    if newest_first and ended and _is_head(page, dates[0]) and all(begins(page, date) for date in dates):
        for number, said in zip(dates, told, strict=True):
            first = _first(page, number)
            whole = said if first == number else replace(said, lines=number - first + said.lines)
            yield Start((first,), first, whole, WEIGHT)


def _ends_above(page: Page, date: int) -> bool:
    """Return whether a line ends a post over a day, or the day is said with that of the week, as blogs do."""
    return closes(page, page.before(date)) or days.says_weekday(page.words(date))


def _first(page: Page, number: int) -> int:
    """Return the line of a day, or of the first of those above it that are entries of which a tool left no more."""
    above = page.before(number)
    while above >= 0 and page.is_entry(number) and page.is_entry(above) and days.whole(_shown(page, above)):
        number, above = above, page.before(above)
    return number


def _shown(page: Page, number: int) -> str:
    """Return the words of a line without the mark of an entry."""
    return lists.unmarked(page.lines[number].words)


def _under_heading(page: Page) -> Iterator[Start]:
    """Yield the only post of a page that is the archive of a day, where its text begins right under the heading."""
    first, below = page.full[0], page.after(page.full[0])
    said = heading.read(page.lines[first].words)
    told = said is not None and len(said.day) == DAY and below < len(page.lines) and page.is_prose(below)
    if said and told and beginnings.tells(page, below):
        yield Start((first,), first, DateLine(said.day, pure=True, form="heading"), WEIGHT)


def _is_head(page: Page, date: int) -> bool:
    """Return whether the lines above the first date are the page's own: few and brief, or no text."""
    above = [line.words for line in page.lines[:date] if not line.blank]
    brief = len(above) <= FEW and all(len(words) <= BRIEF for words in above)
    return brief or (closes(page, page.before(date)) and not beginnings.has_text(page, 0, date))


def instead(page: Page, found: list[Start]) -> list[Start]:
    """Return starts, or those without titles where none is found, or but the first of several under a label.

    A label is of a word or two, or stands over texts that are all cut short: the name of what the page lists. So are
    those of an archive whose titles a tool lost: few ends of texts may look like some.
    """
    if headed := _of_archive(page, found) or _over_calendar(page, found):
        return headed
    label = found[0].title[-1] if len(found) == 1 and len(page.dates) >= SEVERAL else -1
    named = label in page.full[:FEW] and found[0].date == page.after(label)
    told = bool(found) and all(_names_rest(page, start) for start in found)
    titled = [start for start in found if start.title[-1] != start.date]
    listed = bool(titled) and all(_is_listed(page, start) for start in titled)
    if found and not (named or told or listed or _are_signed(page, found)):
        return found
    bare = [*starts(page)]
    if (told and len(bare) == len(found)) or (listed and len(bare) > len(found)):
        return bare
    texts = [page.lines[page.after(start.last)].words for start in bare[:-1]]
    cut = bool(texts) and all(map(turns.is_open, texts))
    named = not named or cut or prose.count(page.lines[label].words) <= LABEL
    return bare if not found or (named and len(bare) >= SEVERAL) else found


def _of_archive(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the posts of an archive without titles: its heading stands right above the first of its days.

    All are written alike, the newest first, each over a text, and few have what may be a title beside them.
    """
    first = min(page.dates, default=-1)
    if first < 0 or not page.dates[first].pure or not headings.stand_over(page, first):
        return []
    kind = page.dates[first].form
    days = [at for at, said in sorted(page.dates.items()) if said.form == kind and said.pure and said.is_day]
    falling = all(page.dates[one].iso >= page.dates[other].iso for one, other in pairwise(days))
    texts = all(any(map(page.is_prose, range(one + 1, other))) for one, other in pairwise([*days, len(page.lines)]))
    titled = sum(one.title[-1] != one.date and not {one.date, page.before(one.first)}.isdisjoint(days) for one in found)
    told = len(days) >= SEVERAL and falling and texts and 2 * titled < len(days)
    return [start(page, number) for number in days] if told else []


def _over_calendar(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the only post of the archive of a day where all that was found stands under its text, as calendars do."""
    bare = bool(found) and not page.days and not beginnings.has_text(page, found[0].last + 1, len(page.lines))
    return [*_under_heading(page)] if bare else []


def _names_rest(page: Page, start: Start) -> bool:
    """Return whether a line under a day is the text of a post whose title stands behind what leads to the rest."""
    below = page.after(start.title[-1])
    text = -1 < start.date < start.title[0] and page.is_prose(start.title[0])
    whole = [page.lines[start.title[-1]], *page.lines[below:][:1]] if text else []
    return any(restnames.find(line.text) for line in whole)


def _is_listed(page: Page, start: Start) -> bool:
    """Return whether a title is an entry of a list of other posts within a text, with its host."""
    return HOSTED.fullmatch(_shown(page, start.title[-1])) is not None


def _are_signed(page: Page, found: Sequence[Start]) -> bool:
    """Return whether names stand under the days of a page, and nothing but texts and a label over these."""
    titles = (start.title[-1] for start in found)
    signed = sum(said.lines > 1 and _is_signed(said) for said in page.dates.values())
    return signed >= SEVERAL and all(page.is_prose(number) or number in page.full[:FEW] for number in titles)


def _is_signed(said: DateLine) -> bool:
    """Return whether the name of who wrote a post stands under its date, with nothing else."""
    return said.author[1] > 0 and not (said.categories[1] or said.tags[1])


def begins(page: Page, date: int) -> bool:
    """Return whether a text begins right under a date: in few words only where that is the first line of a page."""
    below = under(page, date)
    leads = date == page.full[0] and sum(map(page.is_prose, page.full)) > 1  # a page of one post may begin in few words
    return below < len(page.lines) and page.is_prose(below) and (leads or beginnings.tells(page, below))


def under(page: Page, date: int) -> int:
    """Return the line under a date and all that stands there before a text."""
    below = page.after(date + page.dates[date].lines - 1)
    while below < len(page.lines) and _is_no_text(page.lines[below].words):
        below = page.after(below)
    return below


def _is_no_text(words: str) -> bool:
    """Return whether a line is a rule, what a builder left of itself, a count of comments or the button to answer.

    Or it tells how long a post takes to read, or by a word who wrote it.
    """
    drawn = not pagelines.RULE.sub("", BUILT.sub("", words)) or bylines.is_length(words)
    signed = bylines.author(words)[1] > 0
    return (
        drawn or signed or (words.isdigit() and len(words) <= FEW) or REPLY.fullmatch(lists.unmarked(words)) is not None
    )


def start(page: Page, date: int) -> Start:
    """Return the start of a post without a title by the line of its date."""
    return Start((date,), date, page.dates[date], WEIGHT)
