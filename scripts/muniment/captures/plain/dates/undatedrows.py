"""Rows of particulars that date nothing: who wrote a post, its category, its comments, under a title without a date."""

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from muniment.captures.plain.dates import agreeing, emptiedrows, rowsbelow, strokedrow, undated
from muniment.captures.plain.dates.strokedrow import FORM, MOST, NUMBER, SHORT, STROKE
from muniment.captures.plain.page import ruled
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings, soletitle
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.furniture import FILED_BESIDE, announces_others, is_button
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.rows import countedrow
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line, as_one
from muniment.captures.words.text.lists import MARK
from muniment.text import givennames
from muniment.text.patterns import late

LONGEST, LINES = 1500, 6
"""Characters of such a row with its addresses, and lines into which a tool may break it."""
ON = late(r"(?:on|in|sur|dans|zu|zum|bei|auf|en|em|su|op|à|w|в|к|до|на|على|في|om|på|til)\s*:?", re.IGNORECASE)
"""What stands between who commented and the title of the post."""
SIGNED = late(
    r"(?i:(?:\b|photo)by|\b(?:par|por|von|di|da|door|av|af|oleh|per|przez|od|te(?:xt[eo]?|sto|kst)(?=:))|"
    r"от|автор|作者|بقلم|توسط)[ :：]"
)
"""A word before the name of who wrote a post."""
STROKES = "|·•/"
"""What may end a line behind which a tool lost the day."""
LABEL, FEW = 24, 2
"""Characters and words of a category."""
SHARED = "?share="
"""What stands in the address of a button by which a post is shared."""
BYLINE = (" by", " von", " par", " por", " di", " door", " av", " af")
"""How a line ends behind which a tool put the author's name into the next."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows that say who wrote a post and lead to its comments, beside which no line dates it.

    Where several say who wrote a post, each between what may be a title and a text, nothing more need be said.
    """
    made: dict[int, DateLine] = {}
    taken = -1
    for number in _able(page):
        run = _run(page, number) if number > taken else []
        said = strokedrow.read(as_one(run), len(run)) if run else None
        bare = bool(run) and not STROKE.search(as_one(run)) and not undated.is_between(page, number)
        if said is not None and not bare and not undated.is_dated(page, number, run[-1].number):
            made[number] = said
            taken = run[-1].number
    told = made or max(emptiedrows.read(page), next(filter(None, (read(page) for read in READINGS)), {}), key=len)
    return {} if agreeing.by_turns(page.days, told) else told  # these date the posts


def _written(page: Page) -> dict[int, DateLine]:
    """Return the rows that say who wrote a post and how it is filed, and no more: 'Written by Ann Roe in News'.

    The page names the title above elsewhere, or the row has links: else it may be of a song, or a report from a place.
    """
    made: dict[int, DateLine] = {}
    for place, number in enumerate(page.full):
        words = page.lines[number].words
        if len(words) > LONGEST or not bylines.BY.match(f"{words} ") or MARK.match(page.lines[number].text):
            continue
        title = ruled.before(page, number)
        if not undated.is_title(page, title) or undated.is_dated(page, number, number):
            continue
        ends = takewhile(lambda last: last not in page.dates, page.full[place : place + LINES])
        rows = filter(None, (rowsbelow.read(page.lines[number : last + 1], undated=True) for last in ends))
        row = next((one for one in rows if not _goes_on(page, one.lines[-1].number)), None)
        sure = row is not None and (soletitle.is_named(page, (title,)) or _is_told(row.lines))
        last = row.lines[-1].number if row else number
        if row and sure and not undated.is_dated(page, number, last) and undated.begins(page, last):
            size = last + 1 - number
            made[number] = DateLine(UNKNOWN, pure=False, form=FORM, author=row.author, categories=row.filed, lines=size)
    return made


def _goes_on(page: Page, last: int) -> bool:
    """Return whether a comma ends a line, or stands before the next: more labels follow."""
    below = page.after(last)
    return page.lines[last].words.endswith(",") or (below < len(page.lines) and page.lines[below].words[:1] == ",")


def _is_told(run: Sequence[Line]) -> bool:
    """Return whether a row has links, or each word that leads to something a line of its own."""
    words = (line.words for line in run if not line.blank)
    if any(rowsbelow.IN.fullmatch(said) or bylines.leads(said) for said in words):
        return True
    return any(addresses.may_link(line.text) or NUMBER.search(line.text) for line in run)


def _timed(page: Page) -> dict[int, DateLine]:
    """Return the lines that say how long a post takes to read, where several do so between titles and texts."""
    able = ((number, page.lines[number].words.lstrip("_~( ")) for number in page.full)
    counted = ((number, words) for number, words in able if words[:1].isdigit() and len(words) <= SHORT)
    found = [number for number, words in counted if bylines.MINUTES.fullmatch(words)]
    apart = [number for number in found if not undated.is_dated(page, number, number) and undated.begins(page, number)]
    sure = sum(undated.is_between(page, number) for number in apart) > 1  # a long title may look like a text
    return {number: DateLine(UNKNOWN, pure=False, form=FORM) for number in apart if sure}


def _filed(page: Page) -> dict[int, DateLine]:
    """Return the lines of a word or two between titles of more words and texts, where several are: a category each.

    Or who wrote each post, where most may be names of persons, and one surely begins with a given name.
    """
    full = len(page.days)
    found: dict[int, DateLine] = {}
    for number in page.full:
        line, above = page.lines[number], page.before(number)
        if len(line.words) > LABEL or len(line.words.split()) > FEW or MARK.match(line.text) or above < 0:
            continue
        title = addresses.bare(page.lines[above].text)
        able = len(title.split()) > FEW and len(title) > 2 * len(line.words) and not is_of_page(line.words)
        plain = line.text.rstrip().rstrip(STROKES).rstrip()
        apart = above < number - 1 and plain[-1:].isalpha() and not is_of_page(title)
        if able and apart and not undated.is_dated(page, number, number) and undated.is_between(page, number):
            span = (len(line.text) - len(line.text.lstrip()), len(plain))
            found[number] = DateLine(UNKNOWN, pure=False, form=FORM, categories=span)
    said = [page.lines[number].text[slice(*held.categories)] for number, held in found.items()]
    names = [words for words in said if labels.personal(words) or _is_given(words)]
    told = found.items() if len(found) > max(1, full) else ()
    if 2 * len(names) > len(told) and any(map(givennames.begin, names)):
        return {one: msgspec.structs.replace(said, author=said.categories, categories=(0, 0)) for one, said in told}
    return dict(told)


def _is_given(words: str) -> bool:
    """Return whether one word is a name that persons are given, and no word before who wrote something: 'Par'."""
    return " " not in words and givennames.begin(words) and not SIGNED.match(f"{words} ")


def _again(page: Page) -> dict[int, DateLine]:
    """Return a line that stands between titles and texts again and again: a tool left no more of a row."""
    said: dict[str, list[int]] = {}
    for number in page.full:
        words = page.lines[number].words
        able = (
            words in page.often and len(words) <= SHORT and not (FILED_BESIDE.fullmatch(words) or ON.fullmatch(words))
        )
        other = able and (is_of_page(words) or SHARED in words or CREDIT.match(words) or words in page.named)
        other = other or (words[0] == "[" and words[-1] == "]")  # a picture, as text browsers tell of one
        if able and not (other or page.is_one_entry(number) or undated.is_dated(page, number, number)):
            said.setdefault(words, []).append(number)
    # what stands right under the same words is a title said twice, as that of a picture over it is
    several = [places for places in said.values() if len(places) > 1 and not {*map(page.after, places)} & {*places}]
    found = [places for places in several if all(undated.is_between(page, one) for one in places)]
    best = max(found, key=len, default=[])
    return {number: DateLine(UNKNOWN, pure=False, form=FORM) for number in best} if len(best) > len(page.days) else {}


def _asked(page: Page) -> dict[int, DateLine]:
    """Return the buttons that ask for comments, each between a title and a text, as Twenty Twelve has them.

    No text stands over the title of the first: else they may end posts. Where several do so, a day that begins a text
    may stand under one.
    """
    shown = {number: NUMBER.sub("", lists.shown(page.lines[number])) for number in _able(page)}
    asking = [number for number, words in shown.items() if is_button(words) and not announces_others(words)]
    sure = [number for number in asking if not undated.is_dated(page, number, number) and undated.begins(page, number)]
    sure = [number for number in sure if undated.is_title(page, page.before(number))]
    if len({page.lines[page.before(number)].words for number in sure}) <= max(1, len(page.days)):
        return {}
    titled = [number for number in asking if undated.is_title(page, page.before(number))]
    if beginnings.has_text(page, 0, page.before(titled[0])):
        return {}
    words = {shown[number] for number in sure}
    return {number: DateLine(UNKNOWN, pure=False, form=FORM) for number in titled if shown[number] in words}


def _signed(page: Page) -> dict[int, DateLine]:
    """Return the lines that say who wrote a post, and no more but a few words behind a stroke."""
    made: dict[int, DateLine] = {}
    for number in (one for one in page.full if len(page.lines[one].words) <= 2 * SHORT):
        text = page.lines[number].text
        able = SIGNED.search(text) and not (page.is_one_entry(number) or undated.is_dated(page, number, number))
        if not able or not undated.is_between(page, number):
            continue
        if (said := strokedrow.read(text, 1, sure=True)) is not None:
            made[number] = said
    return made if len(made) > 1 else {}


def _able(page: Page) -> list[int]:
    """Return the lines that may begin such a row: they hold a word for comments, or one near below does."""
    short = [number for number in page.full if _is_short(page.lines[number].text)]
    cued = sorted(short[one] for one in COMMENT_SIGNS.among(page.lines[number].text for number in short))
    if not page.dense:
        return cued
    near = {number for one in cued for number in range(max(0, one - LINES + 1), one + 1)}
    return [number for number in sorted(near) if not page.lines[number].blank]


def _is_short(text: str) -> bool:
    return len(text) <= MOST * SHORT // 2 or (len(text) <= LONGEST and "http" in text)


def _run(page: Page, number: int) -> list[Line]:
    """Return the line that may be such a row, with those that a tool broke it into; none where it is none."""
    first = page.lines[number]
    if not _is_short(first.text) or MARK.match(first.text):
        return []
    if STROKE.search(first.words) or countedrow.signed(first.words):
        return [first]
    after = page.lines[number + 1 : number + LINES] if page.dense and len(first.words) <= SHORT else []
    if not after or not STROKE.match(after[0].words):
        return []
    run = [first]
    for line in after:
        led = STROKE.search(run[-1].words) or f" {run[-1].words.casefold()}".endswith(BYLINE)
        begun = STROKE.match(line.words) or led
        if line.blank or len(line.words) > SHORT or not begun:
            break
        run.append(line)
    return run


READINGS = (_signed, _timed, _written, _again, _asked, _filed)
"""The first that finds any tells them all."""
