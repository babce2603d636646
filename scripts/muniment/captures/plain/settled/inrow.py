"""Several pages in a row in one text: where each begins, and where its posts do when it is looked at alone."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.text import lists

HEAD, AMONG, MOST = 3, 6, 40
"""Lines in a row that head each page, among how many of the first they stand, and pages that are looked for."""
TOLD = 24
"""Characters that such lines have together at least."""
FAR = 8
"""Lines of a page, which has more than its head."""

Finding = Callable[[Page], list[Start]]


def over(page: Page, found: list[Start], finding: Finding) -> list[Start]:
    """Return the starts of posts page by page, where several stand in a row and so more are dated, most of them all.

    `finding`: how those of one page are found. One page of a blog sets its dates over the texts, another under them.
    """
    firsts = _firsts(page)
    told = {bisect_right(firsts, start.date) for start in found if start.date >= 0}
    if len(firsts) < 2 or len(told) == len(firsts):
        return found  # there is something on each of them
    ends = [*firsts[1:], len(page.lines)]
    empty = any(
        not any(first <= number < end for number in page.dates) for first, end in zip(firsts, ends, strict=True)
    )
    if found and found[-1].beneath and (empty or firsts[-1] <= found[-1].beneath):
        return found  # what stands again is of one page, under whose post others are listed
    made = [
        start for first, end in zip([0, *firsts[1:]], ends, strict=True) for start in _within(page, first, end, finding)
    ]
    dated = _dated(made)
    return made if dated > _dated(found) and 2 * dated > len(made) >= len(found) else found


def _dated(found: Sequence[Start]) -> int:
    return sum(start.date >= 0 for start in found)


def _firsts(page: Page) -> list[int]:
    """Return the line where each page begins: some lines in a row among the first stand there again."""
    full = page.full
    words = [lists.NUMBERED.sub("", page.lines[number].words) for number in full[: AMONG + HEAD]]
    for at in range(min(AMONG, len(words) - HEAD)):
        head = words[at : at + HEAD]
        if sum(map(len, head)) < TOLD or len({*head}) < HEAD:
            continue
        able = [place for place, number in enumerate(full) if head[0] in page.lines[number].words]
        told = [place for place in able if _bare(page, full[place : place + HEAD]) == head]
        begun = [full[max(0, place - at)] for place in told]
        if 1 < len(begun) <= MOST and all(after - before > FAR for before, after in pairwise(begun)):
            return begun
    return []


def _bare(page: Page, numbers: Sequence[int]) -> list[str]:
    """Return the words of lines without the numbers that a tool puts before links."""
    return [lists.NUMBERED.sub("", page.lines[number].words) for number in numbers]


def _within(page: Page, first: int, end: int, finding: Finding) -> list[Start]:
    """Return the starts of the posts of one page, from a line of the text up to another."""
    part = Page(
        [msgspec.structs.replace(line, number=line.number - first) for line in page.lines[first:end]],
        {number - first: said for number, said in page.dates.items() if first <= number <= end - said.lines},
        page.style,
        page.numbered,
        {number - first: None for number in page.yeared if first <= number < end}.keys(),
        frozenset(number - first for number in page.replied if first <= number < end),
    )
    return [_moved(start, first) for start in finding(part)]


def _moved(start: Start, by: int) -> Start:
    """Return a start so many lines further down."""
    lines = {name: place + by for name in ("date", "label", "lead") if (place := getattr(start, name)) >= 0}
    beneath = start.beneath + by if start.beneath else 0
    return msgspec.structs.replace(start, title=tuple(line + by for line in start.title), beneath=beneath, **lines)
