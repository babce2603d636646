"""Titles that a tool left without space before or behind them, told by where their page names them again.

`get_text()` of BeautifulSoup puts nothing between elements: 'CourtsA bell is stolenAnn Roe9 June 2021On Tuesday, …'.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import islice, pairwise

from muniment.captures.plain.page import repeatedtitles
from muniment.captures.plain.page.repeatedtitles import LONG, LONGEST, Named
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.dates import flattened
from muniment.captures.words.page import heading
from muniment.captures.words.rows import sharedlines
from muniment.captures.words.text.lines import Line
from muniment.text import days

TEXT = 30
"""Characters of a text, or how it begins, behind what is told of its post."""
FAR = 400
"""Characters between a title and the next that is named beyond which it does not count how many there are."""
NEAR = 8
"""Characters beside titles by which they stand alike."""
LISTED = 70
"""Characters of an entry of a list and its date, of which a line has several."""
HEAD, LED = 160, 40
"""Characters of what is told of a post between its title and its text, and of a date before its title."""
QUOTES = frozenset('“„«”"‘「《『')


def places(listed: Sequence[Line], text: str) -> dict[int, tuple[int, ...]]:
    """Return where lines are to be parted, by their numbers: around titles, and before the texts behind them."""
    worded = [line for line in listed if not line.blank]
    if len(worded) < 2 or not _is_document(worded[0], text):
        return {}
    found: dict[int, set[int]] = {}
    title = repeatedtitles.document(worded)
    for one in _own(repeatedtitles.found(worded, text, title), text, title):
        first, last = one.line.start, one.line.start + len(one.line.text.rstrip())
        withheld = withheldwords.is_withheld(text[first : one.end])  # 'Protected: A bell is stolen'
        if text[one.start : one.end] != one.line.words and one.end <= last and not withheld:
            cuts = {one.start, one.end, *_told(text, one.end, min(one.following, last))}
            able = (cut for cut in cuts if first < cut < last and any(map(str.isalnum, text[first:cut])))
            found.setdefault(one.line.number, set()).update(cut - first for cut in able)
    return {number: tuple(sorted(cuts)) for number, cuts in found.items() if cuts}


def _is_document(line: Line, text: str) -> bool:
    """Return whether the first line is the title of a document: a part of it is the name of the blog, shown below."""
    first = line.words
    parts = heading.SITED.split(first) if len(first) <= 2 * LONGEST and "[" not in first else ()
    named = len(parts) > 1 and not {*"«»"} <= {*first}
    return named and any(text.find(part, line.next) >= 0 for part in (*parts[-1:], *parts[:1]))


def _own(named: Sequence[Named], text: str, sure: str) -> Iterator[Named]:
    """Yield, of each title, where it stands at what is told of its post.

    `sure`: the title of the document, which needs no date beside it; nor does one that is all of its line.
    """
    titles: dict[int, set[str]] = {}
    for one in named:
        titles.setdefault(one.line.number, set()).add(text[one.start : one.end])
    lines = {one.line.number: one.line.text for one in named}
    lists = {number for number, line in lines.items() if _is_list(line, titles[number])}
    told: dict[str, dict[Named, str]] = {}
    for one in named:
        title = text[one.start : one.end]
        if one.line.number not in lists and not _is_quoted(text, one):
            day = _day(text, one)
            if day or title in (sure, one.line.words):
                told.setdefault(title, {})[one] = day
    for title, among in told.items():
        alike = len(among) > 1 and (
            len({*among.values()}) == len(among) or len({_around(text, one) for one in among}) == 1
        )
        if title == sure or not alike:  # it is not what is said of each post
            most = max(min(one.following - one.end, FAR) for one in among)
            yield next(one for one in among if 2 * min(one.following - one.end, FAR) >= most)


def _is_list(text: str, titles: Set[str]) -> bool:
    """Return whether a line with these titles has several, or several dates, and little beside them; or one and a date.

    The latter is read where titles are found (gluedtitles).
    """
    if len(text) > LONG:
        return False
    dates = sum(day.is_day for day in days.find(text))
    most, said = max(len(titles), dates), sharedlines.glued(text)
    return (most > 1 and len(text) <= LISTED * most) or (said is not None and text[slice(*said.title)] in titles)


def _is_quoted(text: str, one: Named) -> bool:
    before = text[max(0, one.start - 2) : one.start].rstrip()[-1:]
    return before in QUOTES and text[one.start] not in QUOTES


def _around(text: str, one: Named) -> tuple[str, str]:
    """Return the few characters beside a title."""
    return text[max(0, one.start - NEAR) : one.start], text[one.end : one.end + NEAR]


def _day(text: str, one: Named) -> str:
    """Return the full date that stands near a title; empty where none does."""
    lines = filter(str.strip, text[one.end : min(one.following, one.end + HEAD)].split("\n"))
    behind, before = "\n".join(islice(lines, 2)), text[max(0, one.start - LED) : one.start]
    near = [*_days(behind), *reversed([*_days(before)])]
    return next((iso for iso, _ in near), "")


def _days(text: str) -> Iterator[tuple[str, int]]:
    """Yield the full dates of a text that may stand right beside other words, and where each ends."""
    edged = flattened.edged_of(text)
    for day in days.find(edged):
        if day.is_day:
            yield day.iso, flattened.placed(edged, day)[1]


def _told(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a text begins behind what is told of its post, and before that a date ends that no row goes on."""
    ended = next((place for _, place in _days(text[start : min(end, start + HEAD)])), 0)
    seams = [place + start for place in repeatedtitles.joints(text[start:end]) if place >= ended] if ended else []
    near = ((place, after) for place, after in pairwise([*seams, end]) if place <= start + HEAD + TEXT)
    row = next((place for place, after in near if after - place >= TEXT), end)
    yield row
    if ended and days.whole(text[start : start + ended].strip()) and not flattened.dates(text[start:row].strip()):
        yield start + ended
