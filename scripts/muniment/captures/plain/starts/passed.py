"""Finds the posts whose titles look like none, a number or a day, by the lines that date them as all others are."""

from collections import Counter
from collections.abc import Iterator, Sequence

from muniment.captures.plain.page import ruled
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, surroundings
from muniment.captures.plain.titles.looks import SHORT, closes, is_of_page, likeness
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import addresses

FEWEST = 2
"""Posts that must be dated alike, and what must speak for a post in the lines around it."""
BELOW = 8
"""Lines under such a date among which a text stands."""


def over(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return a chain of starts with those that it passed over: their dates stand under titles and say more than a day.

    All posts of the chain are dated so, in rows of a form, or that say who wrote each; each title stands right above
    its date, behind the end of another post or apart; an entry of a list is one where such are titles.
    """
    alike = [start.said for start in chain if _is_over(page, start)]
    if len(alike) < max(FEWEST, len(chain) - 1):
        return [*chain]
    forms = Counter(said.form for said in alike)
    signed = all(said.author[1] for said in alike)
    taken = {number for start in chain for number in range(start.first, start.last + 1)}
    marks = {start.mark for start in chain}
    made = [*chain]
    for date, said in page.dates.items():
        known = forms[said.form] >= FEWEST or (signed and said.author[1] > 0)
        if known and date not in taken and not said.pure and said.iso[:10] > said.iso[:7]:
            made += (
                start
                for start in _at(page, date, said)
                if start.title[0] not in taken and (start.mark in marks or not page.is_entry(start.title[0]))
            )
    return sorted(made, key=lambda start: start.first)


def _is_over(page: Page, start: Start) -> bool:
    """Return whether a post says more than its date in a line right under its title."""
    return start.date >= 0 and not start.said.pure and page.before(start.date) == start.title[-1]


def _at(page: Page, date: int, said: DateLine) -> Iterator[Start]:
    """Yield the start whose title is the line right above a date, where a post may begin and its text stands below."""
    title, last = page.before(date), date + said.lines - 1
    if title < 0 or date in page.replied or surroundings.around(page, title, last) < FEWEST:
        return
    line = page.lines[title]
    text = (page.is_prose(title) and likeness(line.words) < FEWEST) or is_of_page(line.words.strip("#*_ "))
    if text or len(addresses.bare(line.text)) > SHORT:
        return
    above = ruled.before(page, title)
    apart = above < 0 or page.lines[title - 1].blank or closes(page, above)
    if apart and beginnings.has_text(page, last + 1, min(len(page.lines), last + BELOW)):
        lines = (title,)
        yield Start(lines, date, said, candidates.weigh(page, lines, title, last), candidates.mark_of(page, lines))
