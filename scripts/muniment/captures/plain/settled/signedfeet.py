"""The only post of a page without a day beside its title, under whose text a line says when it was published."""

from collections.abc import Mapping

import msgspec

from muniment.captures.plain.page import maintext
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import behindlast
from muniment.captures.plain.titles import beginnings, titlelines
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs.furniture import LABEL, announces_others
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import PARTICULAR, DateLine
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import labellines
from muniment.captures.words.rows import dateline
from muniment.captures.words.text import lists
from muniment.text import days
from muniment.text.patterns import late

TOLD = ("sentence", "worded")
"""The forms of rows in which words lead to each thing that is said of a post."""
BESIDE = late(r"[^\W\d_][^:：]{1,24}[:：]\s*[^\s/]")
"""A line in which a word leads to something: 'Place: Geneva'."""
NEAR = 10
"""Lines between a text and such a row."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the only start of a page with the day of such a line: under all text, or right under the longest."""
    start = found[0] if len(found) == 1 and found[0].date < 0 and found[0].above < 0 else None
    if start is None:
        return found
    at, rows = _under_all(page, start), dict[int, DateLine]()
    if at < 0:
        first = _text(page, start)
        rows = _rows(page, first)
        at = _under_text(page, rows, first)
    if at < 0:
        return found
    said = page.dates[at] if at in page.dates else msgspec.structs.replace(rows[at], form=PARTICULAR)
    return [msgspec.structs.replace(start, date=at, said=said, footed=True)]


def _under_all(page: Page, start: Start) -> int:
    """Return the line under all text that says who published a post and when, all other days amid its paragraphs."""
    under = [at for at in page.dates if at not in page.replied and at > start.last]
    signed = [at for at in under if page.dates[at].is_day and page.dates[at].author[1]]
    if len(signed) != 1 or signed != under[-1:] or not behindlast.ends(page, signed[0]):
        return -1
    inner = under[:-1]
    amid = all(page.dates[at].pure and page.is_prose(page.after(at)) for at in inner)
    return -1 if inner and not (amid and beginnings.has_text(page, start.last + 1, inner[0])) else signed[0]


def _rows(page: Page, first: int) -> dict[int, DateLine]:
    """Return the rows with days under a text, with those that are entries of a list: 'Date 10.06.2013', 'Author …'."""
    inner = range(first + 1, len(page.lines))  # one above its form is shorter
    able = (at for at in page.yeared if at in inner and at not in page.dates and at not in page.replied)
    led = (at for at in able if _is_led(page, at))
    told = {at: said for at in led if (said := dateline.read(page.lines[at].text)) is not None}
    rows = {at: said for at, said in page.dates.items() if at > first} | told
    return {at: rows[at] for at in sorted(rows) if rows[at].is_day}


def _under_text(page: Page, rows: Mapping[int, DateLine], first: int) -> int:
    """Return the first of some rows under the text of the only post, where it is of that; else -1.

    No other day is written as it is: so are those of comments and of other posts.
    """
    at = next(iter(rows), -1) if first else -1
    if at < 0 or at in page.replied or not _is_of_post(page, at, rows[at]) or _is_of_another(page, at, rows[at]):
        return -1
    under = [number for number in page.full if first < number < at]
    prose = [place for place, number in enumerate(under) if page.is_prose(number)]
    parted = any(
        COMMENTS.fullmatch(words) or announces_others(words) for words in (page.lines[one].words for one in under)
    )
    far = rows[at].form != TOLD[0] and len(under[prose[-1] + 1 :] if prose else under) > NEAR
    alone = all(one.iso == rows[at].iso for one in rows.values() if _kind(one) == _kind(rows[at]))
    return at if alone and not (parted or far or _says_changed(page, at, rows[at])) else -1


def _text(page: Page, start: Start) -> int:
    """Return the first line of the text under a title; 0 where none is."""
    return min((one.first for one in maintext.found(page) if one.first > start.last), default=0)


def _is_of_post(page: Page, at: int, said: DateLine) -> bool:
    """Return whether a row says more of a post than its day, with a word that leads to it, or under no title.

    So does one with the tags of the post, or right over them.
    """
    if said.form in TOLD or _is_led(page, at) or (said.lines > 1 and not any(map(str.isdigit, page.lines[at].words))):
        return True
    if said.tags[1] or _is_over_tags(page, at + said.lines - 1):
        return True
    above = page.before(at)
    return said.author[1] > 0 and (above < 0 or page.is_prose(above) or titlelines.likely(page, (above,)) < 1)


def _is_over_tags(page: Page, last: int) -> bool:
    """Return whether a word for tags leads to labels in the line under a row."""
    below = page.after(last)
    return below < len(page.lines) and labellines.is_labels(page.lines[below]) and below not in page.dates


def _is_of_another(page: Page, at: int, said: DateLine) -> bool:
    """Return whether a row leads to the words of a reader, or is one of several that tell of a meeting or a book."""
    below = page.after(at + said.lines - 1)
    labels = below < len(page.lines) and LABEL.match(page.lines[below].words)
    if said.form != TOLD[0] and page.is_prose(below) and not labels:
        return True
    beside = (page.lines[one] for one in (page.before(at), below) if 0 <= one < len(page.lines))
    led = (line for line in beside if BESIDE.match(lists.unmarked(line.words)) and not page.is_prose(line.number))
    return any(not bylines.author(lists.unmarked(line.words))[1] and not is_of_page(line.words) for line in led)


def _is_led(page: Page, at: int) -> bool:
    """Return whether a line begins with a word that leads to a day, and the day."""
    words = lists.unmarked(page.lines[at].words)
    led, day = LEAD.match(words), days.first(words)
    return led is not None and day is not None and led.end() == day.start


def _says_changed(page: Page, at: int, said: DateLine) -> bool:
    """Return whether words that lead to the day of a change stand in a row, or right above it."""
    lines = (page.before(at), *range(at, at + said.lines))
    return any(CHANGED.match(f"{page.lines[one].words} 1") for one in lines if one >= 0)


def _kind(said: DateLine) -> tuple[str, bool]:
    return said.form, said.pure
