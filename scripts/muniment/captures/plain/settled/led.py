"""Finds the posts of a list whose titles lead to their permalinks, which alone say the day of each."""

from bisect import bisect_left
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, lonedates, permalinked, titlelines
from muniment.captures.plain.titles.looks import likeness
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.text import lists

FEWEST = 2
NEAR = 2
"""Lines under a title among which its text begins."""


def over(page: Page, best: list[Start]) -> list[Start]:
    """Return the posts of such a list where one of them at most is known by its day, and all are marked alike.

    A day that ends the text of the only one is none.
    """
    best = [] if len(best) == 1 and lonedates.ends(page, best[0]) else best
    known = {start.title[0] for start in best if start.date >= 0}
    if known and len(best) > 1:
        return best
    more = starts(page)
    marked = all(start.mark[:1] == "#" and start.mark == more[0].mark for start in more)
    alike = marked and known <= {start.title[0] for start in more}
    return more if len(more) > len(best) and (alike or not known) else best


def starts(page: Page) -> list[Start]:
    """Return the posts of such a list, each with a text under it and none above the first; empty for any other page."""
    titles = [number for number in page.full if "http" in page.lines[number].text and _is_led(page, number)]
    last = titles[-1] if len(titles) >= FEWEST else 0
    heads = (
        number for number in page.full[: bisect_left(page.full, last)] if announces_others(page.lines[number].words)
    )
    end = next(heads, len(page.lines))
    titles = [number for number in titles if number < end]
    hosts = {permalinked.led_to(page.lines[number].text).split("/")[2] for number in titles}
    told = [number for number in titles if _has_text(page, number, titles)]
    if len(told) < max(FEWEST, len(titles)) or len(hosts) > 1 or beginnings.has_text(page, 0, told[0]):
        return []
    return [candidates.alone(page, titlelines.below(page, number)) for number in told]


def _is_led(page: Page, number: int) -> bool:
    """Return whether all words of a line that stands apart lead to a post with its day."""
    if number in page.dates or number in page.replied or (number and not page.lines[number - 1].blank):
        return False
    told = permalinked.DATED.search(permalinked.led_to(page.lines[number].text))
    return told is not None and told["day"] is not None and likeness(lists.shown(page.lines[number])) > 0


def _has_text(page: Page, number: int, titles: Sequence[int]) -> bool:
    below = number
    for _ in range(NEAR):
        below = page.after(below)
        if below in titles or page.is_prose(below):
            return below not in titles
    return False
