"""Posts whose rows name them: each is dated by its own row, and what stands between its title and that is its text."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.dates import namingrows
from muniment.captures.plain.dates.namingrows import Named
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import untitled
from muniment.captures.plain.titles import candidates, permalinked
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.dates import besidedates
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.text import lists

WEIGHT = 9
"""What speaks for a title that a row names."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts, each that a row names with that row as its date, and no other start with that.

    None is left within the text of such a post, nor without a day or a text above the first or under the last row.
    """
    named = _told(page, found, [*namingrows.named(page)]) if found else []
    told = {row.title[0]: row for row in reversed(named)}
    if not told:
        return found
    same = {start.title[0]: start for start in found if start.title[0] in told}
    made = [_start(page, row, same.get(row.title[0])) for row in told.values()]
    others = [start for start in found if not any(_holds(row, start) for row in told.values())]
    others = [start for start in others if _is_withheld(page, start) or not _is_none(page, named, start)]
    rows = {row.date for row in named}
    kept = [start for start in others if start.date not in rows]
    rows |= {start.date for start in kept}
    for start in others:
        kept += [] if start in kept else _freed(page, start, rows, [one.title[0] for one in (*made, *others)])
    return sorted([*made, *kept], key=lambda start: start.first)


def _told(page: Page, found: Sequence[Start], named: Sequence[Named]) -> list[Named]:
    """Return the rows that date posts: several of a page over their texts, or under them, or the row of its only post.

    None does that reaches over a row of another, as those of a list of posts do, or stands beside no text.
    """
    able = [row for row in named if _is_able(page, found, named, row) and not _is_bare(page, row)]
    apart = [row for row in able if not any(_reaches(row, other) or _reaches(other, row) for other in able)]
    footed = {row.title: _is_footed(page, row) for row in apart}
    often = [footed[row.title] for row in apart]
    sole = len(found) == 1 and [row.title[0] for row in apart] == [found[0].title[0]]
    return apart if sole else [row for row in apart if often.count(footed[row.title]) > 1]


def _reaches(row: Named, other: Named) -> bool:
    """Return whether the title of another row stands between the title of one and that."""
    return row.title[0] < other.title[0] < row.date


def _is_footed(page: Page, row: Named) -> bool:
    """Return whether a row stands under the text of its post."""
    return any(map(page.is_prose, range(row.title[-1] + 1, row.date)))


def _is_able(page: Page, found: Sequence[Start], named: Sequence[Named], row: Named) -> bool:
    """Return whether a row may date the post that it names: no start from the title to it has a day of its own.

    Nor is any of a post that not everybody may read, nor does a post of that name with its day stand elsewhere.
    """
    words = _words(page, row.title[0])
    own = [start for start in found if _is_own(page, found, named, row, start)]
    known = any(row.title[0] == start.title[0] for start in found)
    within = any(_holds(row, start) for start in own)
    withheld = any(
        _holds(row, start) and start.title[0] > row.title[0] and _is_withheld(page, start) for start in found
    )
    return not within and not withheld and (known or all(_words(page, start.title[0]) != words for start in own))


def _is_own(page: Page, found: Sequence[Start], named: Sequence[Named], row: Named, start: Start) -> bool:
    """Return whether a start has a day of its own beside its title, be it that of its permalink.

    A row over a title is that of the post above where it says more than its day, and as the row under the text does,
    or where that post asks for a password.
    """
    told = _linked(page, start.title)
    if told and (start.title[0] != row.title[0] or not row.said.iso.startswith(told)):
        return True
    if not _is_dated(named, start):
        return False
    if start.date < 0:
        return True
    above, said = start.date < start.title[0], page.dates.get(start.date, start.said)
    alike = said.form == page.dates[row.date].form and not _is_led(page, named, found[0])
    return not (above and not said.pure and (alike or _asks(page, start.date)))


def _is_led(page: Page, named: Sequence[Named], start: Start) -> bool:
    """Return whether the first start of a page is dated by a row right above its title: so all may be."""
    return _is_dated(named, start) and 0 <= start.date < start.title[0] and not _asks(page, start.date)


def _is_dated(named: Sequence[Named], start: Start) -> bool:
    """Return whether a start has a day that no row has which names a title."""
    if start.date < 0:
        return start.said.iso not in {UNKNOWN, *(row.said.iso for row in named)}
    return start.date not in {row.date for row in named}


def _asks(page: Page, number: int) -> bool:
    """Return whether right above a line stands that a post asks for a password."""
    return withheldwords.asks(page.words(page.before(number)))


def _linked(page: Page, title: tuple[int, ...]) -> str:
    """Return the day, or month, in the address that a title leads to; empty where none is."""
    told = permalinked.DATED.search(permalinked.led_to(page.lines[title[-1]].text))
    return "-".join(part for part in told.groups() if part) if told else ""


def _words(page: Page, number: int) -> str:
    return lists.unmarked(lists.shown(page.lines[number]))


def _is_bare(page: Page, row: Named) -> bool:
    """Return whether no text stands beside a row, over it or under it."""
    below = page.after(row.date + row.said.lines - 1)
    return not any(map(page.is_prose, (*range(row.title[-1] + 1, row.date), below)))


def _start(page: Page, row: Named, start: Start | None) -> Start:
    """Return the start of the post of a title with its row; `start`: how it was found without that, if so."""
    footed = _is_footed(page, row)
    if start is not None and start.date == row.date:
        return msgspec.structs.replace(start, said=row.said)
    if start is None:
        return Start(row.title, row.date, row.said, WEIGHT, candidates.mark_of(page, row.title), footed=footed)
    return msgspec.structs.replace(start, date=row.date, said=row.said, footed=footed)


def _holds(row: Named, start: Start) -> bool:
    """Return whether the title of a start stands between the title that a row names and the end of that row."""
    return row.title[0] <= start.title[0] < row.date + row.said.lines


def _is_none(page: Page, named: Sequence[Named], start: Start) -> bool:
    """Return whether a start is of no post: it has no day of its own and stands above all that rows name, or under.

    Nor is what stands right behind the count of the comments of a post that has no title.
    """
    if _is_dated(named, start):
        return 0 <= start.date < start.title[0] and besidedates.counts(page.words(page.before(start.title[0])))
    marks = {candidates.mark_of(page, row.title) for row in named} - {""}
    if candidates.mark_of(page, start.title) in marks or _linked(page, start.title):
        return False
    above = start.title[0] < min(row.title[0] for row in named)
    under = start.title[0] > max(row.date for row in named)
    heads = any(start.date == row.date and start.title[-1] < row.title[0] for row in named)
    end = min((row.title[0] for row in named if row.title[0] > start.title[-1]), default=len(page.lines))
    return (above or under or heads) and not any(map(page.is_prose, range(start.title[-1] + 1, end)))


def _is_withheld(page: Page, start: Start) -> bool:
    """Return whether the title of a start says that not everybody may read its post."""
    words = _words(page, start.title[0])
    return withheldwords.is_protected(words) or withheldwords.is_private(words, "")


def _freed(page: Page, start: Start, rows: set[int], titles: Sequence[int]) -> list[Start]:
    """Return a start with the next row that names no other title, over the next one, or without a date.

    `rows`: those that are taken. What is no title there is the text of a post without one.
    """
    end = min((title for title in titles if title > start.title[-1]), default=len(page.lines))
    date = next((number for number in sorted(page.dates) if number > start.title[-1]), -1)
    if date < 0 or date in rows or date > end:
        return [msgspec.structs.replace(start, date=-1, said=candidates.ABSENT, footed=False)]
    rows.add(date)
    said = page.dates[date]
    if page.is_prose(start.title[0]):
        return [Start((date,), date, said, untitled.WEIGHT, above=start.title[0])]
    return [msgspec.structs.replace(start, date=date, said=said, footed=page.after(start.title[-1]) < date)]
