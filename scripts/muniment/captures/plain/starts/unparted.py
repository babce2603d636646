"""Finds the posts of a page without dates: each title stands behind the end of another post."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Set

from muniment.captures.plain.page import prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post import endlines
from muniment.captures.plain.starts import briefsentence, lostrows, undatedlists
from muniment.captures.plain.titles import (
    arrangement,
    beginnings,
    candidates,
    pagehead,
    permalinked,
    soletitle,
    titlelines,
    undertitle,
)
from muniment.captures.plain.titles.looks import CUT, SHORT, closes, likeness
from muniment.captures.words.blogs import labelwords, restwords
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import menus
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.rows import wholerows
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import FULL

LONE = 4
"""What speaks for a title above all text."""
FEWEST = 2
"""Posts that a page must show."""
AHEAD = 3
"""Lines between the end of a post and the next text: its category, its title, a line under it."""
LONG = 30
"""Characters from which a sentence may be the first of a text."""
FEW = 12
"""Words of a row of particulars."""
ENOUGH, WHOLE = 2, 150
"""Lines of text under a title that stands above all, and characters of one that is enough."""
PARTICULARS = 5
"""Lines between a title and its text: who wrote the post and in what category, each in as many as two."""
SOURCED, LABEL = 60, 40
"""Characters of the name of a source, and of a category."""
FEEDS = "#[1]"
"""How lynx begins a page that says where its feeds are."""


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


def lone(page: Page) -> Iterator[Start]:
    """Yield the start of a post without any date, whose title stands above its text alone.

    It is the first line of all under the heading of the page, or one that the page names elsewhere, as the heading of
    comments does; else the first that stands apart above all text.
    """
    text = [number for number in page.full if page.is_prose(number)]
    if len(text) < ENOUGH and not any(len(page.lines[number].words) >= WHOLE for number in text):
        return
    first = _first(page)
    for number in page.full if page.named else [number for number in page.full if number == first]:
        title = titlelines.below(page, number)
        named = soletitle.is_named(page, title) and not arrangement.is_listed(page, number)
        told = named or (number == first and number not in page.dates and _is_closed(page, title))
        if told and _has_text_below(page, title) and titlelines.likely(page, title) > 1:
            yield Start(title, -1, candidates.ABSENT, LONE, candidates.mark_of(page, title))
            return
    dated = any(said.iso != UNKNOWN for said in page.dates.values())
    apart = None if dated else next(candidates.undated(page), None)
    if apart is not None and not any(_is_read(page, number) for number in range(apart.first)):
        yield lostrows.over(page, apart)
    elif apart is None and not dated and briefsentence.heads(page, first):
        yield Start((first,), -1, candidates.ABSENT, LONE, candidates.mark_of(page, (first,)))


def _first(page: Page) -> int:
    """Return the first line under the heading of a page, its menu and path, and the name of a part of its site."""
    first = page.after(pagehead.end(page))
    while first < len(page.lines) and (menus.leads(words := page.lines[first].words) or words.startswith(FEEDS)):
        first = page.after(first)
    over = first < len(page.lines) and labelwords.names_section(page.lines[first].words)
    below = page.after(first)
    return below if over and below < len(page.lines) and _is_able(page, below) else first


def _is_closed(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether no link that begins in a title goes on behind it."""
    words = " ".join(page.lines[number].text for number in title)
    return words.count("[") == words.count("]")


def _is_read(page: Page, number: int) -> bool:
    aside = beginnings.is_aside(page, number) or beginnings.asks(page, number)
    return page.is_prose(number) and len(wholerows.bare(page.lines[number].text).split()) > FEW and not aside


def _has_text_below(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a text begins under a title, or under who wrote the post, how long it takes to read, a summary.

    More than that may stand between where the page names the title elsewhere, as the heading of comments does.
    """
    below = page.after(title[-1])
    named = lists.unmarked(" ".join(page.lines[number].words for number in title)) in page.named
    if below < len(page.lines) and bylines.MINUTES.fullmatch(page.lines[below].words):
        below = page.after(below)
        below = below if page.is_prose(below) or beginnings.begins_letter(page, below) else page.after(below)
    below = lostrows.behind(page, titlelines.behind_again(page, title[-1], below))
    near = below = undertitle.behind_entries(page, undertitle.behind_byline(page, below))
    for _ in range(PARTICULARS if named else 0):
        near = near if page.is_prose(near) else page.after(near)
    return page.is_prose(near) or beginnings.begins_letter(page, below)
