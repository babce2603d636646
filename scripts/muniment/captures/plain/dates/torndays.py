"""Days that end a sentence, or a title, which a tool wrapped before them: they date nothing."""

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.text import stops
from muniment.text.patterns import late

DAY_BEFORE = late(r"[^\W\d_]\W{0,2}\s(?:3[01]|[12]\d|0?[1-9])$")
"""How a line of a text ends where a tool wrapped it between the number of a day and its month."""
OWN = late(r"(?:\b[гр]|^\d{4}\W.*\b\d{1,2})\.$")
"""The end of a day to which the full stop belongs: '5 мая 2021 г.' and '2021. május 5.'."""


def ends_sentence(page: Page, number: int) -> bool:
    """Return whether a date ends a sentence or a title that a tool wrapped before it."""
    words = page.lines[number].words
    if page.wrapped and number > 0 and prose.HEADED.match(page.lines[number - 1].words):
        return words.count("(") < words.count(")") or not page.dates[number].is_day
    if not page.dates[number].is_day and words[:1].isalpha() and DAY_BEFORE.search(page.words(number - 1)):
        return True
    ended = words[-1:] == "." and number > 0 and page.is_prose(number - 1)
    able = ended and (page.wrapped or page.numbered) and OWN.search(words) is None  # text browsers wrap all
    return (able and _is_full(page, number - 1, words)) or (page.wrapped and ended and words[:1].islower())


def _is_full(page: Page, number: int, after: str) -> bool:
    """Return whether a line of no whole sentence had no room left for the first word of the next."""
    text = page.lines[number].text.rstrip()
    return text[-1:] not in stops.ENDS and prose.is_full(text, after)
