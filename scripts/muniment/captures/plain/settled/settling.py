"""Where the posts of a page begin: what fits together best, and what one look after the other makes of that."""

from collections.abc import Callable
from itertools import pairwise

import msgspec

from muniment.captures.plain.page.layout import Page, Start
from muniment.captures.plain.settled import (
    daygroups,
    firsttitles,
    headlines,
    inrow,
    led,
    nameless,
    regular,
    sifting,
    soleday,
    textabove,
    weaktitles,
)
from muniment.captures.plain.starts import boundaries, listedrows, outweighing, turns, untitled


def starts(page: Page) -> list[Start]:
    """Return where the posts of a page begin, from the top; empty where nothing speaks for any."""
    return inrow.over(page, _of_one(page), _of_one)


def _of_one(page: Page) -> list[Start]:
    """Return where the posts of one page begin, or of several that are taken for one."""
    return listedrows.starts(page) or _over(page, boundaries.starts(page)) or [*untitled.starts(page)]


def _over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts with those between them that were missed, and without those of no post, each under its title."""
    for look in LOOKS:
        found = look(page, found)
    return found


def _unanswered(page: Page, found: list[Start]) -> list[Start]:
    """Return starts without those of readers' comments, unless all are."""
    return [start for start in found if start.title[0] not in page.replied and not _answers(page, start)] or found


def _answers(page: Page, start: Start) -> bool:
    """Return whether the date of a start leads to a reader's comment."""
    return start.date >= 0 and any("#comment-" in line.text for line in page.lines[start.date : start.last + 1])


def _unlabelled(_: Page, found: list[Start]) -> list[Start]:
    """Return starts without the labels above their titles that are lines of the foot of the post before."""
    made = [*found[:1]]
    for before, start in pairwise(found):
        made.append(msgspec.structs.replace(start, label=-1) if start.label in before.foot else start)
    return made


LOOKS: tuple[Callable[[Page, list[Start]], list[Start]], ...] = (
    regular.over,
    firsttitles.over,
    nameless.among,
    turns.between,
    daygroups.over,
    led.over,
    _unanswered,
    soleday.over,
    sifting.sifted,
    _unlabelled,
    outweighing.over,
    weaktitles.over,
    nameless.over,
    headlines.over,
    textabove.over,
)
"""Each is given what the one before it returned."""
