"""Cards of a list, each a title, a brief line and the day below, where the page seems to set days over titles.

A line of a few words is no text to be told by; but above the first day stands one more title, and none below the last.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates, pagehead
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.text import stops

FEWEST, NEAR = 3, 3
"""Cards that tell, and lines from a title to its day at most."""


def over(page: Page, best: list[Start]) -> list[Start]:
    """Return starts under days, each with the next day, where each title stands as far above that as all others do."""
    dates = [number for number, said in page.dates.items() if best and said.form == best[0].said.form]
    if len(dates) >= FEWEST and [start.date for start in best] == dates[1:]:
        return [*_missed(page, best, dates[0]), *best]
    alone = all(len(start.title) == 1 and start.date < start.title[0] and start.date in dates for start in best)
    inner = [start for start in best if start.date != dates[-1]] if alone else []
    down = {_steps(page, start.date, start.title[0]) for start in inner}
    if len(dates) < FEWEST or len(down) != 1 or 2 * len(best) < len(dates):
        return best
    *titles, last = (_away(page, date, *down) for date in dates)
    behind = {_steps(page, title, date) for title, date in zip(titles, dates[1:], strict=True)}
    if len(behind) != 1 or not 1 < (far := behind.pop()) <= NEAR or _may_title(page, last) or _heads(page, last):
        return best
    first = _away(page, dates[0], -far)
    able = pagehead.end(page) < first and all(_may_title(page, title) for title in (first, *titles))
    return _moved(page, [first, *titles], dates) if able else best


def _missed(page: Page, best: list[Start], date: int) -> list[Start]:
    """Return the start of the first card, whose brief line was no text to be told by.

    Its title stands as far above its day as all others do.
    """
    alone = all(len(start.title) == 1 and start.title[0] < start.date for start in best)
    behind = {_steps(page, start.title[0], start.date) for start in best} if alone else set[int]()
    first = _away(page, date, -behind.pop()) if len(behind) == 1 and max(behind) > 1 else -1
    return _moved(page, [first], [date]) if pagehead.end(page) < first and _may_title(page, first) else []


def _steps(page: Page, above: int, below: int) -> int:
    """Return how many lines with words a line stands below another."""
    return bisect_right(page.full, below) - bisect_right(page.full, above)


def _away(page: Page, number: int, steps: int) -> int:
    """Return the line with words so many below a line, or above; -1 where there is none."""
    place = bisect_left(page.full, number) + steps
    return page.full[place] if 0 <= place < len(page.full) else -1


def _may_title(page: Page, number: int) -> bool:
    words = page.words(number) if number >= 0 else ""
    return bool(words) and page.may_title(number) and likeness(words) > 1 and not is_of_page(words)


def _heads(page: Page, number: int) -> bool:
    """Return whether a line is no sentence, as a title that is long, and stands over a text."""
    return number >= 0 and not stops.closes(page.words(number)) and page.is_prose(page.after(number))


def _moved(page: Page, titles: Sequence[int], dates: Sequence[int]) -> list[Start]:
    """Return the starts of titles with the days below them."""
    pairs = zip(titles, dates, strict=True)
    return [
        Start((title,), date, page.dates[date], 0, candidates.mark_of(page, (title,)), footed=True)
        for title, date in pairs
    ]
