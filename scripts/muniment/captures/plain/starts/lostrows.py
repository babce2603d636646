"""What is left of rows that a tool took the day from, between the title of a page's only post and its text."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates, titlelines
from muniment.captures.plain.titles.looks import likeness
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.datewords import BY, LEAD
from muniment.text.patterns import late

LOST = late(rf"(?:{LEAD.pattern}|{BY}|\s)+")
"""Words that stand between the particulars of a post."""
NAME, LONG_SMALL = 4, 3
"""Words of what is longer than a name, and characters of a word in small letters that no name has."""
LABEL = 40
"""Characters of a label."""


def behind(page: Page, below: int) -> int:
    """Return the line under what is left of a row that a tool took the day from: counts, a label, a name."""
    lost = False
    while below < len(page.lines) and (words := page.lines[below].words.strip(" ,.|·•")) and len(words) <= LABEL:
        label = page.lines[below].words.endswith(",") and words.count(" ") < NAME
        signed = lost and bylines.author(page.lines[below].text)[1] > 0
        lost = LOST.fullmatch(words) is not None
        if not (label or words.isdigit() or lost or signed):
            break
        below = page.after(below)
    return below


def over(page: Page, start: Start) -> Start:
    """Return a start, or that of the line above where it is what is left of a row that a tool took the date from."""
    words = page.lines[start.title[0]].words
    above = page.before(start.title[0])
    if above < 0 or not (LOST.fullmatch(words) or _signs(page, above, words)):
        return start
    title = titlelines.above(page, above)
    return Start(title, -1, candidates.ABSENT, start.weight, candidates.mark_of(page, title))


def _signs(page: Page, above: int, words: str) -> bool:
    """Return whether words are a name of two or three, right under the first line of a page, which may be a title."""
    name = 1 < words.count(" ") + 1 < NAME and bylines.is_name(words)
    first = page.lines[above].words
    small = any(len(word) > LONG_SMALL and word.islower() for word in first.split())
    return name and above == page.full[0] and first.count(" ") >= NAME - small and likeness(first) > 1
