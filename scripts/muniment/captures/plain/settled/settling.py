"""Where the posts of a page begin: what fits together best, and what one look after the other makes of that."""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import (
    article,
    behindheadings,
    datedlist,
    daygroups,
    documenttitles,
    firsttitles,
    headlines,
    inrow,
    labelsalone,
    latestdays,
    led,
    nameless,
    ownrows,
    placelines,
    plainplaces,
    quotedtitles,
    regular,
    related,
    sifting,
    signedfeet,
    soleday,
    subheadings,
    textabove,
    twicenamed,
    underpagers,
    weaktitles,
)
from muniment.captures.plain.starts import (
    boundaries,
    footedtexts,
    hourly,
    labelleddays,
    listedrows,
    outweighing,
    rowsover,
    signedends,
    turns,
    untitled,
)
from muniment.captures.plain.titles import beginnings
from muniment.captures.words.blogs import breadcrumbs, forms
from muniment.captures.words.page import heading, menus, pagelines
from muniment.text.patterns import late

FORM = 20
"""Lines that the form for comments takes."""
PICTURES = late(r"(?:\[[^\[\]]*\])+")
"""What text browsers put in the place of pictures."""


def starts(page: Page) -> list[Start]:
    """Return where the posts of a page begin, from the top; empty where nothing speaks for any."""
    page = _above_form(related.without(page))
    return inrow.over(page, _of_one(page), _of_one)


def _above_form(page: Page) -> Page:
    """Return a page without any day up to its only form for comments: under that it leads to other posts."""
    asked = [] if page.dates else [number for number in page.full if forms.asks(page.lines[number].words)]
    sole = bool(asked) and asked[-1] - asked[0] <= FORM and beginnings.has_text(page, 0, asked[0])
    return msgspec.structs.replace(page, lines=page.lines[: asked[0]]) if sole else page


def _of_one(page: Page) -> list[Start]:
    """Return where the posts of one page begin, or of several that are taken for one."""
    return related.over(page, partial(underpagers.over, finding=_found))


def _found(page: Page) -> list[Start]:
    if told := signedends.starts(page) or hourly.starts(page) or footedtexts.starts(page):
        return told
    found = listedrows.starts(page) or labelleddays.starts(page) or _over(page, boundaries.starts(page))
    return rowsover.over(page, untitled.instead(page, found) or plainplaces.starts(page))


def _over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts with those between them that were missed, and without those of no post, each under its title."""
    for look in LOOKS:
        found = look(page, found)
    return _apart(found)


def _apart(found: Sequence[Start]) -> list[Start]:
    """Return starts without those that begin before the one above them ends: no letter is of two posts."""
    apart = list(found[:1])
    for start in found[1:]:
        if start.first > apart[-1].last:
            apart.append(start)
    return apart


def _unanswered(page: Page, found: list[Start]) -> list[Start]:
    """Return starts without those of readers' comments; where all are, those of them that are dated."""
    others = [start for start in found if start.title[0] not in page.replied and not _answers(page, start)]
    return others or [start for start in found if start.date >= 0]


def _answers(page: Page, start: Start) -> bool:
    """Return whether the date of a start leads to a reader's comment."""
    return start.date >= 0 and any("#comment-" in line.text for line in page.lines[start.date : start.last + 1])


def _unlabelled(page: Page, found: list[Start]) -> list[Start]:
    """Return starts without the labels above their titles of the foot of the post before, or that are none."""
    feet = [range(0), *(before.foot for before in found)]
    none = [start.label in foot or _is_none(page, start.label) for start, foot in zip(found, feet, strict=False)]
    return [msgspec.structs.replace(one, label=-1) if bare else one for one, bare in zip(found, none, strict=True)]


def _is_none(page: Page, number: int) -> bool:
    """Return whether a line is no label: the heading of an archive's page, the path to it, what stands for pictures."""
    words = page.words(number)
    path = breadcrumbs.HERE.match(words) or menus.is_path(words)
    return bool(path or PICTURES.fullmatch(words) or pagelines.is_arrow(words)) or heading.read(words) is not None


LOOKS: tuple[Callable[[Page, list[Start]], list[Start]], ...] = (
    regular.over,
    firsttitles.over,
    nameless.among,
    turns.between,
    daygroups.over,
    led.over,
    _unanswered,
    soleday.over,
    behindheadings.over,
    sifting.sifted,
    labelsalone.over,
    _unlabelled,
    outweighing.over,
    twicenamed.over,
    weaktitles.over,
    nameless.over,
    nameless.headed,
    headlines.over,
    textabove.over,
    textabove.headed,
    textabove.cut,
    documenttitles.over,
    article.over,
    quotedtitles.over,
    signedfeet.over,
    placelines.over,
    subheadings.over,
    datedlist.over,
    ownrows.over,
    latestdays.over,
)
"""Each is given what the one before it returned."""
