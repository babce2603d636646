"""Dates that agree with others of their page: by turns with texts, falling in time, and written as all of these are."""

from collections.abc import Collection, Iterator, Sequence, Set
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import excerpts, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.captures.words.text import addresses
from muniment.text import days, stops
from muniment.text.days import Day
from muniment.text.patterns import late

FEWEST = 2
"""Dates that tell how those of a page are written."""
LONGEST = 160
"""Characters of what stands beside the day in such a line."""
ROW = 90
"""Characters of a row of a day and labels."""
FORM = "beneath"
"""The form of such rows (dated.DateLine)."""
SIGNED = late(r"\[9\].*\t|\t[\[/|·•(]")
"""Such a shape that no sentence of a text has."""
NUMBER, WORDS = late(r"\d+"), late(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+)*\.?")


def by_turns(dates: Collection[int], rows: Collection[int]) -> bool:
    """Return whether a date stands between each two of several rows, and over the first of them."""
    turns = [number in rows for number in sorted({*dates, *rows})]
    return len(rows) > 1 and turns == [False, True] * len(rows)


def kept(page: Page, told: Set[int], others: Set[int]) -> set[int]:
    """Return those of some dates that agree with all of their kind but `others`; the last of all is none of them.

    Days fall from the top: what stands above others so is an entry as they are, and none of a text or list.
    """
    found: set[int] = set()
    able = told & page.dates.keys()
    kinds = {at: (one.form, one.pure, _shape(page, at)) for at, one in page.dates.items()} if able else {}
    left = [at for at in sorted(kinds) if at not in others]
    for number in able:
        alike = [at for at in left if kinds[at] == kinds[number]]
        rows = {at: page.dates[at].iso for at in sorted({number, *alike})}
        if len(rows) > FEWEST and [*rows][-1] != number and _agree(page, rows):
            found.add(number)
    return found


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines that no rule reads and that stand among dates of one kind, written as these around their days.

    The numbers of links around these tell, or a sign behind that begins such a line: words alone stand so in texts.
    """
    kinds: dict[tuple[str, str], list[int]] = {}
    for number, said in page.dates.items():
        if said.is_day and number in page.yeared and not said.pure:
            kinds.setdefault((said.form, _shape(page, number)), []).append(number)
    made: dict[int, DateLine] = {}
    for (_, shape), rows in kinds.items():
        if len(rows) >= FEWEST and SIGNED.match(shape):
            made |= _among(page, rows, shape)
    return made | _beneath(page)


def _beneath(page: Page) -> dict[int, DateLine]:
    """Return the lines that begin with a day right under how texts begin, or what leads to their rest; labels follow.

    Chirpy and TYPO3 set rows so under what lists show of posts.
    """
    rows: dict[int, Day] = {}
    for number in sorted(page.yeared - page.replied):
        words = page.lines[number].words
        day = days.first(words) if len(words) <= ROW and _is_under_beginning(page, number) else None
        if day is not None and day.start == 0 and day.is_day and not words.endswith(stops.SIGNS):
            rows[number] = day
    if len(rows) < FEWEST or not _agree(page, {number: day.iso for number, day in rows.items()}):
        return {}
    unread = {number: day for number, day in rows.items() if number not in page.dated}
    return {number: DateLine(day.iso, False, FORM, day.swapped) for number, day in unread.items()}


def _is_under_beginning(page: Page, number: int) -> bool:
    above = page.before(number)
    words = page.words(above)
    return above in page.excerpted or words.endswith(excerpts.DOTS) or shortened.leads_on(words)


def _among(page: Page, rows: Sequence[int], shape: str) -> dict[int, DateLine]:
    """Return the lines of such a shape that agree with these dates, all together."""
    more = {number: iso for number, iso in _unread(page) if _shape(page, number) == shape}
    every = dict(sorted((more | {number: page.dates[number].iso for number in rows}).items()))
    if not more or not _agree(page, every):
        return {}
    like = page.dates[rows[0]]
    none = dict.fromkeys(("author", "categories", "tags", "title"), (0, 0))
    return {
        number: msgspec.structs.replace(like, iso=iso, swapped="", updated="", lines=1, **none)
        for number, iso in more.items()
    }


def _unread(page: Page) -> Iterator[tuple[int, str]]:
    """Yield the lines with one full day that date nothing so far, and their days."""
    for number in page.yeared - page.dated - page.replied:
        if page.is_prose(number) and not page.lines[number].words.startswith("["):
            continue
        found = [*days.find(addresses.blanked(page.lines[number].text))]
        if len(found) == 1 and found[0].is_day:
            yield number, found[0].iso


def _agree(page: Page, rows: dict[int, str]) -> bool:
    """Return whether days fall from the top, and a text stands between each two of their lines."""
    isos = [iso[:DAY] for iso in rows.values()]
    by_turns = all(any(map(page.is_prose, range(first + 1, last))) for first, last in pairwise(rows))
    return isos == sorted(isos, reverse=True) and len({*isos}) > 1 and by_turns


def _shape(page: Page, number: int) -> str:
    """Return how what stands before the day of a line is written, and the sign behind it; empty for other lines."""
    text = addresses.blanked(page.lines[number].text).strip()
    day = days.first(text)
    if day is None or len(text) > LONGEST:
        return ""
    before = NUMBER.sub("9", WORDS.sub("a", text[: day.start].strip()))
    behind = text[day.end :].strip()[:1]
    return f"{before}\t{'' if behind.isalnum() else behind}"
