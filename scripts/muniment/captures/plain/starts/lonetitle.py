"""Finds the post of a page without dates whose title stands above its text alone: the first line, or one said again."""

from collections.abc import Iterator

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import briefsentence, lostrows
from muniment.captures.plain.titles import (
    arrangement,
    beginnings,
    candidates,
    pagehead,
    soletitle,
    titlelines,
    undertitle,
)
from muniment.captures.plain.titles.looks import SHORT, likeness
from muniment.captures.words.blogs import labelwords
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import heading, menus
from muniment.captures.words.rows import wholerows
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import FULL
from muniment.text import stops

LONE = 4
"""What speaks for a title above all text."""
FEW = 12
"""Words of a row of particulars."""
ENOUGH, WHOLE = 2, 150
"""Lines of text under a title that stands above all, and characters of one that is enough."""
PARTICULARS = 8
"""Lines between a title and its text: who wrote the post and in what category, each in as many as two, and buttons."""
TITLED = 3
"""Words of the title of a document at least, and of the name of its site at most."""
FEEDS = "#[1]"
"""How lynx begins a page that says where its feeds are."""


def starts(page: Page) -> Iterator[Start]:
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
        like = titlelines.likely(page, title) > 1 or _is_of_document(page, title)
        like = like or (number == first and titlelines.is_headed(page, title[-1]))
        if told and like and _has_text_below(page, title):
            yield Start(title, -1, candidates.ABSENT, LONE, candidates.mark_of(page, title))
            return
    dated = any(said.iso != UNKNOWN for said in page.dates.values())
    apart = None if dated else next(candidates.undated(page), None)
    if apart is not None and not any(_is_read(page, number) for number in range(apart.first)):
        yield lostrows.over(page, apart)
    elif not dated and briefsentence.heads(page, first):
        yield Start((first,), -1, candidates.ABSENT, LONE, candidates.mark_of(page, (first,)))


def _first(page: Page) -> int:
    """Return the first line under the heading of a page, its menu and path, and the name of a part of its site."""
    first = page.after(pagehead.end(page))
    while first < len(page.lines) and (menus.leads(words := page.lines[first].words) or words.startswith(FEEDS)):
        first = page.after(first)
    over = first < len(page.lines) and labelwords.names_section(page.lines[first].words)
    below = page.after(first)
    return below if over and below < len(page.lines) and _may_title(page, below) else first


def _is_of_document(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a line is a title and behind a stroke the name of its site, as that of a document is."""
    said, site = heading.of_document(" ".join(page.lines[number].words for number in title))
    return "|" in page.lines[title[-1]].words and 0 < prose.count(site) <= TITLED <= prose.count(said)


def _is_closed(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether neither a link that begins in a title goes on behind it, nor a sentence."""
    if _goes_on(page, title):
        return False
    words = " ".join(page.lines[number].text for number in title)
    return words.count("[") == words.count("]")


def _goes_on(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a long line goes on in the next, as the first of a text that a tool wrapped: in a small letter."""
    below = page.lines[title[-1] + 1] if title[-1] + 1 < len(page.lines) else page.lines[-1]
    long = len(page.lines[title[-1]].words) >= FULL and not page.words(title[-1]).endswith(stops.LEADING)
    return long and below.words[:1].islower() and not bylines.leads(below.words) and page.is_prose(title[-1] + 1)


def _is_read(page: Page, number: int) -> bool:
    aside = beginnings.is_aside(page, number) or beginnings.asks(page, number)
    return page.is_prose(number) and len(wholerows.bare(page.lines[number].text).split()) > FEW and not aside


def _has_text_below(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a text begins under a title, or under who wrote the post, how long it takes to read, a summary.

    More than that may stand between where the page names the title elsewhere, as the heading of comments does.
    """
    below = page.after(title[-1])
    below = page.after(below) if titlelines.is_underlined(page, title[-1]) else below
    named = lists.unmarked(" ".join(page.lines[number].words for number in title)) in page.named
    if below < len(page.lines) and bylines.MINUTES.fullmatch(page.lines[below].words):
        below = page.after(below)
        below = below if page.is_prose(below) or beginnings.begins_letter(page, below) else page.after(below)
    below = lostrows.behind(page, titlelines.behind_again(page, title[-1], below))
    near = below = undertitle.behind_entries(page, undertitle.behind_byline(page, below))
    for _ in range(PARTICULARS if named else 0):
        near = near if page.is_prose(near) else page.after(near)
    return page.is_prose(near) or beginnings.begins_letter(page, below)


def _may_title(page: Page, number: int) -> bool:
    return len(words := page.lines[number].words) <= SHORT and likeness(words) > 1
