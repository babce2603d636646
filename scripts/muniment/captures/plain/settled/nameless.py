"""The few posts of a page that their blog gave no title: they are dated as those above and below, and begin alike."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import textless
from muniment.captures.plain.starts import untitled
from muniment.captures.plain.titles import formatlines, titlelines
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs.furniture import LABEL, SHARED, TAGS
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.rows import rowparts, wholerows
from muniment.captures.words.text import addresses
from muniment.text import days, stops
from muniment.text.patterns import late

WORD = late(r"\w")
BY = late(rf"\W*(?i:{bylines.DONE})\s")
TAGGED = late(rf"(?i:\s(?:{TAGS})\s?[:：])")
BEGUN = 2
"""Words by which rows are told to be alike."""
FEWEST = 3
"""Posts with titles right above dates that are written alike; one less where all say more than a day of a month."""
FEWEST_TIMED = 2
"""Posts with titles under dates that are written alike and say a time."""
BRIEF = 80
"""Characters of a line that names who wrote a post."""
MOST = 2
"""Lines of such a date: among more a title may stand."""
LONG = 250
"""Characters of a text, of which no blog says as many of itself in the head of a page."""


def among(page: Page, chain: list[Start]) -> list[Start]:
    """Return starts whose dates stand over the titles, with those of posts that have none: a text begins at once.

    All dates are written alike and say the time of day or of the week, as those of few chronologies do, and follow
    each other.
    """
    forms = {(start.said.form, start.said.pure) for start in chain}
    timed = all(-1 < start.date < start.title[0] and _is_timed(page, start.date) for start in chain)
    if len(chain) < FEWEST_TIMED or len(forms) > 1 or not timed:
        return chain
    whole, taken = [*chain], {start.date for start in chain}
    for number, said in page.dates.items():
        alike = number not in taken and (said.form, said.pure) in forms and _is_timed(page, number)
        if alike and untitled.begins(page, number):
            whole.append(untitled.start(page, number))
    whole.sort(key=lambda start: start.first)
    falling = all(one.said.iso >= other.said.iso for one, other in pairwise(whole))
    return whole if falling else chain


def _is_timed(page: Page, date: int) -> bool:
    return "T" in page.dates[date].iso or days.says_weekday(page.lines[date].text)


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts with those of posts without titles among them.

    The date of such a post is written as theirs are, stands behind the end of the post above or an empty title, and
    right over a text, and is as old as the next post above or older, and as the next below or newer.
    """
    feet = _feet(page, found)
    found = [_bare(page, start, found, feet) for start in found]
    under = [start for start in found if start.date >= 0 and _is_over(page, start)]
    forms = {(start.said.form, start.said.pure) for start in under}
    told = all(not start.said.pure or _is_timed(page, start.date) for start in under)
    fewest = FEWEST - told
    if len(under) < fewest or len(under) < len([start for start in found if start.title[-1] != start.date]) - 1:
        return found
    taken = {number for start in found for number in range(start.first, start.last + 1)}
    able = [number for number in sorted(page.dates) if number not in taken and number > found[0].last]
    made = [
        replace(untitled.start(page, number), lead=_above(page, number)[1])
        for number in able
        if (page.dates[number].form, page.dates[number].pure) in forms and _begins(page, number, found)
    ]
    return sorted([*found, *made], key=lambda start: start.first) if made else found


def _above(page: Page, date: int) -> tuple[int, int]:
    """Return the line above a date, and above the name of a format there, with the line of that; -1 where none is."""
    above = page.before(date)
    if formatlines.is_alone(page, above):
        return page.before(above), above
    return above, -1


def _is_over(page: Page, start: Start) -> bool:
    """Return whether a title stands right over its date, or over the name of a format there."""
    return start.title[-1] in (page.before(start.date), _above(page, start.date)[0])


def _bare(page: Page, start: Start, found: Sequence[Start], feet: Sequence[str]) -> Start:
    """Return a start without its title, where that but ends the post above, or names its format."""
    if start.date <= start.title[-1] or start.footed:
        return start
    near = page.before(start.date) == start.title[-1]
    if near and formatlines.is_alone(page, start.title[0]) and untitled.begins(page, start.date):
        return replace(untitled.start(page, start.date), lead=start.title[0])
    return untitled.start(page, start.date) if start is not found[0] and _is_end(page, start, feet) else start


def _is_end(page: Page, start: Start, feet: Sequence[str]) -> bool:
    """Return whether the title of a start but ends the post above its date."""
    words, near = page.lines[start.title[0]].words, page.before(start.date) == start.title[-1]
    able = start.weight < 0 or SHARED.fullmatch(words) is not None or titlelines.is_note(page, start.title[0])
    ends = page.is_one_entry(start.title[0]) or _ends(page, start.title[-1])
    if near and able and ends and untitled.begins(page, start.date):
        return True
    return _is_foot(page, start, feet) and page.is_prose(untitled.under(page, start.date))


def _feet(page: Page, found: Sequence[Start]) -> list[str]:
    """Return the rows of labels, or on who wrote a post, right above where the next begins, or last on a page."""
    titles = {number for one in found for number in one.title}
    last = {*(page.before(one.first) for one in found[1:]), *page.full[-1:]} - titles
    return [words for number in sorted(last) if number >= 0 and _is_row(words := page.lines[number].words)]


def _is_foot(page: Page, start: Start, feet: Sequence[str]) -> bool:
    """Return whether a title, which nothing marks as one, is such a row as ends others of the page: it begins alike."""
    told = page.lines[start.title[0]].words
    others = [row for row in feet if row != told or feet.count(row) > 1]
    alike = (row for row in others if row.split()[:BEGUN] == told.split()[:BEGUN])
    return not start.mark and any(alike) and _is_row(told)


def _is_row(words: str) -> bool:
    """Return whether a line names labels, or who wrote a post by a word for that, or is a row of both."""
    if LABEL.match(words) is not None or (BY.match(words) is not None and TAGGED.search(words) is not None):
        return True
    return wholerows.says(words) or (len(words) <= BRIEF and [part.kind for part in rowparts.read(words)] == ["author"])


def headed(page: Page, found: list[Start]) -> list[Start]:
    """Return starts with that of a first post without a title: its day stands right under the page's heading.

    It is written as the days of all others are, stands right over a text, and is as old as the next or newer. Or it
    begins the page, over a text that is longer than what a blog says of itself.
    """
    if not found or any(start.date < start.title[-1] or start.footed for start in found):
        return found
    forms = {(start.said.form, start.said.pure, start.said.lines) for start in found}
    date = min(page.dates, default=found[0].first)
    start = untitled.start(page, date) if date < found[0].first else None
    if start is None or not (textless.is_headed(page, start) or _leads(page, start, found)):
        return found
    said = start.said
    alike = forms == {(said.form, said.pure, said.lines)} and said.iso[:DAY] >= found[0].said.iso[:DAY]
    begun = alike and not said.title[1] and untitled.begins(page, date)
    return [start, *found] if begun else found


def _leads(page: Page, start: Start, found: Sequence[Start]) -> bool:
    """Return whether a day begins a page, and nothing but paragraphs stands between it and the first of some posts."""
    text = [page.lines[number].words for number in page.full if start.last < number < found[0].first]
    told = len(found) >= FEWEST_TIMED and start.first == page.full[0] and sum(map(len, text)) > LONG
    return told and any(map(stops.closes, text))


def _begins(page: Page, date: int, found: Sequence[Start]) -> bool:
    """Return whether a post begins in the line of a date, between those of its neighbours."""
    said = page.dates[date]
    if said.title[1] or said.lines > MOST or date in page.replied or not _ends(page, _above(page, date)[0]):
        return False
    place = bisect_left(found, date, key=lambda start: start.first)
    near = [
        found[place - 1].said.iso[:10],
        page.dates[date].iso[:10],
        *(one.said.iso[:10] for one in found[place:][:1]),
    ]
    return all(newer >= older for newer, older in pairwise(near)) and untitled.begins(page, date)


def _ends(page: Page, number: int) -> bool:
    """Return whether a line ends a post, as a row of labels or a button does, or is a title that says nothing."""
    text = page.lines[number].text
    words = addresses.bare(text).strip("#*_ ")
    if number in page.dates or not WORD.search(words):
        return not words and "](" in text
    whole = addresses.bare(prose.paragraph(page.lines, number))
    noted = any(form.match(whole.lstrip()) for form in (LABEL, SHARED, titlelines.NOTE))
    return is_of_page(words) or is_of_page(whole) or noted or titlelines.is_note(page, number)
