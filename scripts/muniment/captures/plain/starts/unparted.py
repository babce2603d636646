"""Finds the posts of a page without dates: each title stands behind the end of another post."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Set

from muniment.captures.plain.page import prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post import endlines
from muniment.captures.plain.starts import undatedlists
from muniment.captures.plain.titles import (
    beginnings,
    candidates,
    pagehead,
    permalinked,
    titlelines,
    undertitle,
)
from muniment.captures.plain.titles.looks import CUT, SHORT, closes, likeness
from muniment.captures.words.blogs import restwords
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import FULL

FEWEST = 2
"""Posts that a page must show."""
AHEAD = 3
"""Lines between the end of a post and the next text: its category, its title, a line under it."""
LONG = 30
"""Characters from which a sentence may be the first of a text."""
SOURCED, LABEL = 60, 40
"""Characters of the name of a source, and of a category."""


def starts(page: Page) -> Iterator[Start]:
    """Yield the starts of a page that shows several posts without any date."""
    if page.dates:
        return
    behind = list(_behind(page, endlines.named_by(page)))
    ends = {last: first for first in behind if (last := _title(page, first)) >= 0}  # two may have one title behind them
    found = [(first, last) for last, first in ends.items() if last not in page.replied]
    found = undatedlists.with_framed(page, found, behind)
    if len(found) < FEWEST:
        linked = [(number, number) for number in page.full if _is_linked(page, number)]
        found = linked or [*_shortened(page)] or _listed(page)
    found = undatedlists.over_names(page, found)
    labelled = len(found) >= FEWEST and all(page.after(first) == last for first, last in found[1:])
    for _, last in found:
        title = titlelines.above(page, last)
        weight = candidates.weigh(page, title, title[0], last)
        label = page.before(title[0]) if labelled else -1
        mark = candidates.mark_of(page, title)
        label = label if label >= 0 and len(page.lines[label].words) <= LABEL else -1
        yield Start(title, -1, candidates.ABSENT, weight, mark, label=label)


def _listed(page: Page) -> list[tuple[int, int]]:
    """Return the titles of a list that nothing but their pictures, or the lines between, tells from other lines."""
    pictured = [number for number in page.full if _is_pictured(page, number)]
    return [(number, number) for number in pictured or undatedlists.found(page)]


def _is_linked(page: Page, number: int) -> bool:
    """Return whether a line leads to a post by its dated address, and a text begins soon below it."""
    if not permalinked.address_of(page.lines[number].text) or not _is_able(page, number):
        return False
    below = number
    for _ in range(AHEAD):
        below = page.after(below)
        if below >= len(page.lines) or closes(page, below):
            return False
        if _is_text(page, below):
            return True
    return False


def _is_pictured(page: Page, number: int) -> bool:
    """Return whether a line and the one under it lead to the same page, that in no words: a picture was the link."""
    text, below = page.lines[number].text, page.after(number)
    if "http" not in text or below >= len(page.lines) or not _is_able(page, number):
        return False
    said, shown = (addresses.find(line) for line in (text, page.lines[below].text))
    alike = len(said) == len(shown) == 1 and said[0].url == shown[0].url
    return alike and page.lines[below].words.strip("()[]<> ") == said[0].url


def _shortened(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the first lines of the entries of a list that end in a button to read on, with a text above it."""
    number = -1
    for last in page.full:
        if not shortened.leads_on(page.lines[last].words):
            continue
        between = range(number + 1, last)
        number = next((entry for entry in reversed(between) if page.is_entry(entry)), -1)
        if number >= 0 and _is_able(page, number) and beginnings.has_text(page, number + 1, last):
            yield number, number
        number = last


def _behind(page: Page, named: Set[str]) -> Iterator[int]:
    """Yield the first line that may begin a post: that of the page, and each behind lines that end one."""
    top = max(_top(page), page.after(pagehead.end(page)))
    yield top
    said = Counter(page.lines[number].words for number in page.full)
    ended = False
    for number in page.full[bisect_right(page.full, top) :]:
        words = page.lines[number].words
        if said[words] == 1 and announces_others(words):
            return
        ends = closes(page, number) or endlines.are_labels(words, named)
        ends = ends or _is_sourced(words) or shortened.leads_off(words) or words.endswith(restwords.ENDS)
        if ended and not ends:
            yield number
        ended = ends


def _is_sourced(words: str) -> bool:
    """Return whether a line is a word for sources, with a few words behind it or none: a tool took their addresses."""
    label, _, rest = words.strip("#*_ ").replace("：", ":").partition(":")
    return len(rest) <= SOURCED and SOURCE_LABEL.fullmatch(label) is not None and not STOPPED.search(rest)


def _top(page: Page) -> int:
    """Return the line above the first text, or the first line; what says who is quoted in a title is not that."""
    top = max(0, page.before(next((number for number in page.full if _is_text(page, number)), 0)))
    return page.before(top) if candidates.is_quoted(page, top) else top


def _title(page: Page, first: int) -> int:
    """Return the line above the text that begins from a line on; -1 where none does soon."""
    title, number = -1, first
    for _ in range(AHEAD + 1):
        if number >= len(page.lines) or closes(page, number):
            return -1
        if _is_text(page, number):
            return title
        if not page.lines[number].words.startswith(beginnings.PLACEHOLDERS):
            if not _is_able(page, number):
                return -1
            under = title >= 0 and (candidates.is_quoted(page, number) or undertitle.is_counted(page, number))
            title = title if under else number
        number = page.after(number)
    return -1


def _is_able(page: Page, number: int) -> bool:
    return len(words := page.lines[number].words) <= SHORT and likeness(words) > 1


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line is surely the beginning of a text."""
    words = page.lines[number].words
    if words.endswith(CUT) or (page.may_go_on(number) and prose.width(words) >= FULL):
        return True
    told = likeness(words) < 2 or number == page.full[-1]  # the capture may end in the midst of a sentence
    return prose.width(words) >= LONG and page.is_prose(number) and told and not closes(page, number)


def chronicle(page: Page) -> Iterator[Start]:
    """Yield the start of the only post of a page whose dates are all of a chronology: a text stands over the first."""
    dates = [number for number, said in page.dates.items() if said.iso != UNKNOWN]
    if not dates or not all(page.dates[number].pure for number in dates):
        return
    above = [start for start in candidates.undated(page) if start.first < dates[0]]
    told = bool(above) and beginnings.has_text(page, above[-1].last + 1, dates[0])
    if told and all(beginnings.begins(page, page.after(number)) for number in dates):
        yield above[-1]
