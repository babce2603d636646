"""Posts whose rows name them: each is dated by its own row, and what stands between its title and that is its text."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, islice

import msgspec

from muniment.captures.plain.dates import namingrows
from muniment.captures.plain.dates.namingrows import Named
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled.namedstarts import Found, asks, words
from muniment.captures.plain.starts import untitled
from muniment.captures.plain.titles import candidates, permalinked
from muniment.captures.words.blogs import withheldwords
from muniment.captures.words.dates import besidedates

WEIGHT = 9
"""What speaks for a title that a row names."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts, each that a row names with that row as its date, and no other start with that.

    None is left within the text of such a post, nor without a day or a text above the first or under the last row.
    """
    named = _told(Found.of(page, found, [*namingrows.named(page)])) if found else []
    if not named:
        return found
    told = {row.title[0]: row for row in reversed(named)}
    same = {start.title[0]: start for start in found if start.title[0] in told}
    made = [_start(page, row, same.get(row.title[0])) for row in told.values()]
    seen = Found.of(page, found, named)
    others = [start for start in found if (row := seen.over(start.title[0])) is None or not _holds(row, start)]
    others = [start for start in others if _is_withheld(page, start) or not _is_none(seen, start)]
    kept = [start for start in others if start.date not in seen.dates]
    rows = {*seen.dates, *(start.date for start in kept)}
    titles, dates = sorted(one.title[0] for one in (*made, *others)), sorted(page.dates)
    for start in others:
        kept += [_freed(page, start, rows, titles, dates)] if start.date in seen.dates else []
    return sorted([*made, *kept], key=lambda start: start.first)


def _told(seen: Found) -> list[Named]:
    """Return the rows that date posts: several of a page over their texts, or under them, or the row of its only post.

    None does that reaches over a row of another, as those of a list of posts do, or stands beside no text.
    """
    apart = _apart([row for row in seen.named if _is_able(seen, row) and not _is_bare(seen.page, row)])
    footed = {row.title: _is_footed(seen.page, row) for row in apart}
    often = Counter(footed[row.title] for row in apart)
    sole = len(seen.starts) == 1 and [row.title[0] for row in apart] == [seen.first.title[0]]
    return apart if sole else [row for row in apart if often[footed[row.title]] > 1]


def _apart(rows: Sequence[Named]) -> list[Named]:
    """Return those of some rows, by their titles, of which none reaches over the title of another."""
    titles = [row.title[0] for row in rows]
    ends = [-1, *accumulate((row.date for row in rows), max)]
    return [
        row
        for row in rows
        if bisect_left(titles, row.date) == bisect_right(titles, row.title[0])
        and ends[bisect_left(titles, row.title[0])] <= row.title[0]
    ]


def _is_footed(page: Page, row: Named) -> bool:
    """Return whether a row stands under the text of its post."""
    return any(map(page.is_prose, range(row.title[-1] + 1, row.date)))


def _is_able(seen: Found, row: Named) -> bool:
    """Return whether a row may date the post that it names: no start from the title to it has a day of its own.

    Nor is any of a post that not everybody may read, nor does a post of that name with its day stand elsewhere.
    """
    within = seen.within(row)
    if any(_is_own(seen, row, start) for start in within):
        return False
    if any(start.title[0] > row.title[0] and _is_withheld(seen.page, start) for start in within):
        return False
    known = any(row.title[0] == start.title[0] for start in within)
    return known or not any(_is_own(seen, row, start) for start in seen.alike(row))


def _is_own(seen: Found, row: Named, start: Start) -> bool:
    """Return whether a start has a day of its own beside its title, be it that of its permalink.

    A row over a title is that of the post above where it says more than its day, and as the row under the text does,
    or where that post asks for a password.
    """
    told = _linked(seen.page, start.title)
    if told and (start.title[0] != row.title[0] or not row.said.iso.startswith(told)):
        return True
    if not seen.is_dated(start):
        return False
    if start.date < 0:
        return True
    above, said = start.date < start.title[0], seen.page.dates.get(start.date, start.said)
    alike = said.form == seen.page.dates[row.date].form and not seen.is_led
    return not (above and not said.pure and (alike or asks(seen.page, start.date)))


def _linked(page: Page, title: tuple[int, ...]) -> str:
    """Return the day, or month, in the address that a title leads to; empty where none is."""
    told = permalinked.DATED.search(permalinked.led_to(page.lines[title[-1]].text))
    return "-".join(part for part in told.groups() if part) if told else ""


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


def _is_none(seen: Found, start: Start) -> bool:
    """Return whether a start is of no post: it has no day of its own and stands above all that rows name, or under.

    Nor is what stands right behind the count of the comments of a post that has no title.
    """
    page = seen.page
    if seen.is_dated(start):
        return 0 <= start.date < start.title[0] and besidedates.counts(page.words(page.before(start.title[0])))
    if candidates.mark_of(page, start.title) in seen.marks or _linked(page, start.title):
        return False
    outer = start.title[0] < seen.titles[0] or start.title[0] > seen.last
    heads = start.title[-1] < seen.heads.get(start.date, -1)
    return (outer or heads) and not any(map(page.is_prose, range(start.title[-1] + 1, seen.below(start.title[-1]))))


def _is_withheld(page: Page, start: Start) -> bool:
    """Return whether the title of a start says that not everybody may read its post."""
    shown = words(page, start.title[0])
    return withheldwords.is_protected(shown) or withheldwords.is_private(shown, "")


def _freed(page: Page, start: Start, rows: set[int], titles: Sequence[int], dates: Sequence[int]) -> Start:
    """Return a start with the next row that names no other title, over the next one, or without a date.

    `rows`: those that are taken. What is no title there is the text of a post without one.
    """
    end = next(islice(titles, bisect_right(titles, start.title[-1]), None), len(page.lines))
    date = next(islice(dates, bisect_right(dates, start.title[-1]), None), -1)
    if date < 0 or date in rows or date > end:
        return msgspec.structs.replace(start, date=-1, said=candidates.ABSENT, footed=False)
    rows.add(date)
    said = page.dates[date]
    if page.is_prose(start.title[0]):
        return Start((date,), date, said, untitled.WEIGHT, above=start.title[0])
    return msgspec.structs.replace(start, date=date, said=said, footed=page.after(start.title[-1]) < date)
