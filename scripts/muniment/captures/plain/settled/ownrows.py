"""Posts whose rows name them: each is dated by its own row, and what stands between its title and that is its text."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.dates import namingrows
from muniment.captures.plain.dates.namingrows import Named
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import untitled
from muniment.captures.plain.titles import candidates
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.dates import besidedates
from muniment.captures.words.text import lists

WEIGHT = 9
"""What speaks for a title that a row names."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts, each that a row names with that row as its date, and no other start with that.

    None is left within the text of such a post, nor without a day above the first or under the last row.
    """
    named = [*namingrows.named(page)] if found else []
    known = {start.title[0] for start in found}
    named = [row for row in named if row.title[0] in known or not (_is_article(page, found) or _is_bare(page, row))]
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
        kept += [] if start in kept else _freed(page, start, rows)
    return sorted([*made, *kept], key=lambda start: start.first)


def _is_article(page: Page, found: Sequence[Start]) -> bool:
    """Return whether a page shows but one post, of its day: rows that name others are of a list beside it."""
    return len(found) == 1 and found[0].date >= 0 and not _is_withheld(page, found[0])


def _is_bare(page: Page, row: Named) -> bool:
    """Return whether no text stands beside a row, over it or under it."""
    below = page.after(row.date + row.said.lines - 1)
    return not any(map(page.is_prose, (*range(row.title[-1] + 1, row.date), below)))


def _start(page: Page, row: Named, start: Start | None) -> Start:
    """Return the start of the post of a title with its row; `start`: how it was found without that, if so."""
    footed = any(map(page.is_prose, range(row.title[-1] + 1, row.date)))
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
    dates = {row.date for row in named}
    above = start.title[0] < min(row.title[0] for row in named)
    under = start.title[0] > max(dates)
    outer = (start.date < 0 and above) or ((start.date < 0 or start.date in dates) and under)
    heads = any(start.date == row.date and start.title[-1] < row.title[0] for row in named)
    counts = 0 <= start.date < start.title[0] and besidedates.counts(page.words(page.before(start.title[0])))
    return outer or heads or counts


def _is_withheld(page: Page, start: Start) -> bool:
    """Return whether the title of a start says that not everybody may read its post."""
    words = lists.unmarked(lists.shown(page.lines[start.title[0]]))
    return withheldwords.is_protected(words) or withheldwords.is_private(words, "")


def _freed(page: Page, start: Start, rows: set[int]) -> list[Start]:
    """Return a start with the next row that names no other title, or without a date.

    `rows`: those that are taken. What is no title there is the text of a post without one.
    """
    date = next((number for number in page.dates if number > start.title[-1]), -1)
    if date < 0 or date in rows:
        return [msgspec.structs.replace(start, date=-1, said=candidates.ABSENT, footed=False)]
    rows.add(date)
    said = page.dates[date]
    if page.is_prose(start.title[0]):
        return [Start((date,), date, said, untitled.WEIGHT, above=start.title[0])]
    return [msgspec.structs.replace(start, date=date, said=said, footed=page.after(start.title[-1]) < date)]
