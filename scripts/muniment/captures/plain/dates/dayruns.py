"""Days and hours under each other with no word between: a list of news whose titles a tool lost, or of hearings."""

from itertools import groupby

from muniment.captures.plain.page.layout import Page

FEWEST = 3
"""Days in a row that are such a list."""


def found(page: Page) -> list[int]:
    """Return the lines of such days, where another day stands elsewhere: each post has its title or text beside it."""
    able = [number for number, said in page.dates.items() if said.is_day]
    place = {number: at for at, number in enumerate(page.full)} if len(able) > FEWEST else {}
    timed = [number for number in able if place and page.dates[number].pure and "T" in page.dates[number].iso]
    steps = enumerate(timed)
    runs = [[number for _, number in run] for _, run in groupby(steps, key=lambda step: place[step[1]] - step[0])]
    told = [number for run in runs if len(run) >= FEWEST for number in run]
    return told if len(told) < len(able) else []
