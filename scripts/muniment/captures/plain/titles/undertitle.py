"""What stands under a title and above its text, and is of neither: rules, rows, who wrote it, how long it is."""

import re

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import nevertitles
from muniment.captures.plain.titles.looks import likeness
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.dates import besidedates, bylines, datewords
from muniment.captures.words.page import labellines
from muniment.captures.words.rows import typedrow
from muniment.captures.words.text import lists
from muniment.text import dayranges
from muniment.text.patterns import late

SIGNS = frozenset("/|·•—–")
"""What parts the particulars of a post, in a line of its own."""
LEADING, PARTING = late(datewords.IN, re.IGNORECASE), late(r"\s*[/|·•,،]\s*")
PICTURE = late(r"(?:\[[^\[\]()]{0,120}\]\s*){1,4}")
NEAR = 6
"""Lines of particulars under a title."""
NAMED, ROW = 2, 10
"""Words of a name, and of what a line says before how many comments a post has."""
ROWED = 200
"""Characters of a row of particulars."""


def stands_between(page: Page, number: int) -> bool:
    """Return whether a line under a title is none of the text: a rule, a picture, the title again, a row, a count."""
    line = page.lines[number]
    again = line.words == page.words(page.before(number)) and not page.is_prose(number)
    row = len(line.text) <= ROWED and (
        bylines.author(line.text)[1] > 0 or bool(typedrow.undated(line.text, unsure=True))
    )
    return again or row or is_rule(line.words) or besidedates.is_measure(line.words) or _is_picture(line.words)


def _is_picture(words: str) -> bool:
    """Return whether a line is but what pandoc and text browsers show of a picture, with words or without."""
    return words[:1] == "[" and PICTURE.fullmatch(words) is not None


def tells_hours(page: Page, number: int) -> bool:
    """Return whether a line says on which day and from when to when a meeting is."""
    return number in page.yeared and not page.is_prose(number) and dayranges.are_hours(page.lines[number].text)


def behind_byline(page: Page, number: int) -> int:
    """Return the line behind labels, and words in lines of their own that lead to a name or labels that a tool lost.

    The title may stand there again, as what is said of a picture.
    """
    title = page.words(page.before(number))
    for _ in range(NEAR):
        words = page.words(number)
        if words and bylines.leads(words):
            number = page.after(number)
        elif not (
            is_counted(page, number)
            or words in SIGNS
            or LEADING.fullmatch(words)
            or LABELLING.fullmatch(words)
            or _is_left(words)
            or (words == title and not page.is_prose(number))
            or nevertitles.counts_behind(words)
            or (words and labellines.is_labels(page.lines[number]))
        ):
            break
        number = page.after(number)
    return number


def _is_left(words: str) -> bool:
    """Return whether all parts of a row are buttons for comments, minutes, or words that led to a lost day."""
    parts = [part for part in PARTING.split(words) if part]
    read = (besidedates.is_of_comments, bylines.is_length, *([datewords.LEAD.fullmatch] if len(parts) > 1 else ()))
    return bool(parts) and all(any(told(part) for told in read) for part in parts)


def is_counted(page: Page, number: int) -> bool:
    """Return whether a line under what may be a title says who wrote the post and how many comments it has."""
    if number >= len(page.lines):
        return False
    above = page.before(number)
    rest = besidedates.before_count(page.lines[number].words)
    named = labels.personal(" ".join(rest.split()[:NAMED])) and len(rest.split()) <= ROW
    return named and page.may_title(above) and likeness(page.lines[above].words) > 1


def is_rule(words: str) -> bool:
    """Return whether a line repeats one sign: under a title, or as wide as the page, but no text.

    It may be what an entry of a list begins with.
    """
    rule = words if words[:1].isalnum() else lists.unmarked(words)
    return words == words[:1] * len(words) or (rule == rule[:1] * len(rule) and not rule[:1].isalnum())


def behind_entries(page: Page, below: int) -> int:
    """Return the line behind buttons in a list whose marks stand in lines of their own, or a caption with a credit."""
    while below < len(page.lines) and shortened.SILENT.fullmatch(page.lines[below].words):
        below = page.after(page.after(below))
    able = below < len(page.lines) and not page.is_prose(below)
    return page.after(below) if able and CREDIT.search(page.lines[below].words) else below
