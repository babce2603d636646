"""The lines of a title: one, or those that a tool wrapped it into."""

import re

from muniment.captures.plain.layout import Page
from muniment.captures.plain.looks import ADDRESS, likeness

FEW = 3
"""Lines that a tool may have wrapped one title into."""
UNDERLINE = re.compile(r"^\s*(?P<mark>[=~*^+-])(?P=mark){2,}\s*$")
BROKEN = re.compile(r"[^\[\]]*\[[^\[\]]*")
"""A line in which a link begins that a tool wrapped into the next."""


def above(page: Page, near: int) -> tuple[int, ...]:
    """Return a title by its last line, with the lines above that it was wrapped from."""
    taken = [near]
    while taken[0] > 0 and len(taken) < FEW and _joins(page, taken[0] - 1, taken[0]):
        taken = [taken[0] - 1, *taken]
    alone = taken[0] == 0 or page.lines[taken[0] - 1].blank or taken[0] - 1 in page.dates
    return tuple(taken) if alone or BROKEN.fullmatch(page.lines[taken[0]].text) else (near,)


def below(page: Page, near: int) -> tuple[int, ...]:
    """Return a title by its first line, with the lines below that it was wrapped into."""
    taken = [near]
    while taken[-1] + 1 < len(page.lines) and len(taken) < FEW and _joins(page, taken[-1], taken[-1] + 1):
        taken.append(taken[-1] + 1)
    after = taken[-1] + 1
    alone = after >= len(page.lines) or page.lines[after].blank or after in page.dates
    return tuple(taken) if alone or BROKEN.fullmatch(page.lines[taken[0]].text) else (near,)


def _joins(page: Page, first: int, second: int) -> bool:
    """Return whether a tool wrapped one title into these two lines: the first is nearly full, or leaves a link open."""
    if {first, second} & page.dates.keys() or page.lines[first].blank or page.lines[second].blank:
        return False
    one, other = page.lines[first], page.lines[second]
    if BROKEN.fullmatch(one.text):
        return "](" in other.text
    able = page.wrapped and 45 <= len(one.words) <= 100 and not ADDRESS.search(other.text)
    return able and not ADDRESS.search(one.text) and not UNDERLINE.match(other.text) and likeness(one.words) >= 1
