"""Finds the titles of posts that are the entries of a list: each entry begins with one, and ends with its date."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import HEADED
from muniment.captures.plain.page.start import Titles
from muniment.captures.plain.titles import undertitle
from muniment.captures.words.text.lines import indent

FEWEST, MOST = 2, 0.5
"""Posts that make a list, and what share of all those of a page they are at least: others are of pages beside it."""
FEW = 3
"""Lines that a tool may have wrapped one title into."""


def found(page: Page, parts: Sequence[tuple[int, int]]) -> list[Titles]:
    """Return the title of each part of a page, from the end of the post above to the date under its text.

    Those of most are entries as high as each other, further out than all lines under them down to the date; a part
    that has none has no titles here. None at all where no part has.
    """
    heads = [_head(page, *part) for part in parts]
    margins = Counter(indent(page.lines[head].text) for head in heads if head >= 0)
    margin, count = margins.most_common(1)[0] if margins else (0, 0)
    if count < max(FEWEST, MOST * len(parts)):
        return []
    within = (line.text for line in page.lines[parts[0][0] : parts[-1][1]])
    widest = max(len(text.rstrip()) for text in within if "://" not in text)  # an address is never wrapped
    kept = [head if head >= 0 and indent(page.lines[head].text) == margin else -1 for head in heads]
    return [[_title(page, head, widest)] if head >= 0 else [] for head in kept]


def ending(page: Page, dates: Sequence[int]) -> list[int]:
    """Return dates without those that another follows in the same entry of a list: these are days of its text."""
    parts = pairwise([0, *dates])
    heads = [_head(page, page.after(first), date) for first, date in parts]
    if sum(head >= 0 for head in heads) < max(FEWEST, MOST * len(heads)):
        return [*dates]
    inner = {
        one
        for one, later, head in zip(dates, dates[1:], heads[1:], strict=False)
        if head < 0 and _goes_on(page, one, later)
    }
    return [date for date in dates if date not in inner]


def _goes_on(page: Page, date: int, later: int) -> bool:
    """Return whether no line from one date to a later one stands further out than both."""
    margin = indent(page.lines[date].text)
    between = page.lines[date : later + 1]
    return (
        margin > 0
        and margin == indent(between[-1].text)
        and all(line.blank or indent(line.text) >= margin for line in between)
    )


def _head(page: Page, first: int, date: int) -> int:
    """Return the nearest line above a date that is further out, an entry with a text under it; -1 for any other.

    No heading stands under it: that would be the title. Of one that begins with a rule it is the line under that.
    """
    margin, number, lines = indent(page.lines[date].text), page.before(date), 0
    while number >= first and indent(page.lines[number].text) >= margin:
        if HEADED.match(page.lines[number].words):
            return -1
        number, lines = page.before(number), lines + 1
    able = number >= first and lines and page.is_entry(number) and not page.is_entry(date)
    head = page.after(number) if able and undertitle.is_rule(page.words(number)) else number
    return head if able and head < date else -1


def _title(page: Page, head: int, widest: int) -> tuple[int, ...]:
    """Return the lines of a title: a tool wrapped it where the first word of the next line had no place in it."""
    taken = [head]
    while len(taken) <= FEW and page.may_go_on(taken[-1]) and page.after(taken[-1] + 1) not in page.dates:
        line, below = page.lines[taken[-1]], page.lines[taken[-1] + 1]
        if len(line.text.rstrip()) + len(below.words.split()[0]) < widest:
            return tuple(taken)
        taken.append(below.number)
    return (head,) if len(taken) > FEW or page.may_go_on(taken[-1]) else tuple(taken)
