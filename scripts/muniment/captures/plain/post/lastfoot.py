"""Tells where the last post of a page ends: at a row like those at which all the others end; the page's own follows."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import LABEL
from muniment.captures.words.dates import besidedates
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line

LONG = 60
"""Characters of a button."""
COUNT = "9"
"""Stands for how many comments a post has."""


def told(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, the last with the row behind which no text of it stands, where that is known."""
    *others, last = sections
    if others and page.is_entry(last.start.title[0]) and _are_bare(page, sections):
        return [*others, _ended(last, _behind(page, last))]
    ends = {_kind(page, page.before(below.start.first), one) for one, below in zip(others, sections[1:], strict=True)}
    kind = next(iter(ends)) if len(ends) == 1 and not (last.start.footed or last.filing.foot) else ""
    rows = (number for number in range(last.start.last + 1, last.end if kind else 0) if not page.lines[number].blank)
    foot = next((number for number in rows if _said(page.lines[number]) == kind and _is_under(page, number, last)), 0)
    return [*others, _ended(last, foot) if foot else last]


def _is_under(page: Page, number: int, section: Section) -> bool:
    return any(map(page.is_prose, range(section.start.last + 1, number)))


def _are_bare(page: Page, sections: Sequence[Section]) -> bool:
    """Return whether nothing stands between posts, which are entries of a list, but the rest of each entry."""
    return all(_behind(page, one) == below.start.first for one, below in pairwise(sections))


def _behind(page: Page, section: Section) -> int:
    """Return the line behind the entry that a post is."""
    start = section.start
    bare = start.title[0] == start.date and start.said.title[1] == 0  # its text begins under its day
    number = page.after(start.last) if bare else start.last + 1
    while number < len(page.lines) and not (page.lines[number].blank or page.is_entry(number)):
        number += 1
    return page.after(number - 1)


def _ended(section: Section, foot: int) -> Section:
    return msgspec.structs.replace(section, filing=msgspec.structs.replace(section.filing, foot=foot))


def _kind(page: Page, number: int, section: Section) -> str:
    """Return what the last line of a post is known by; empty where it may be a part of the text."""
    return _said(page.lines[number]) if number > section.start.last else ""


def _said(line: Line) -> str:
    """Return what a row under a text is known by: the word for its labels, or what its button says."""
    words = lists.unmarked(lists.shown(line)).strip("{}[]*_ ")
    if label := LABEL.match(words):
        return label[0].casefold()
    if len(words) > LONG or not (pagelines.is_furniture(words) or besidedates.counts(words)):
        return ""
    return COUNT if besidedates.counts(words) and words[0].isdigit() else words.casefold()
