"""Short lists under a title that say when a post was written, by whom and in which category: each is one date line."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.plain import ownlinks, titlelines
from muniment.captures.plain.layout import Page
from muniment.captures.plain.looks import likeness
from muniment.captures.words import addresses, bylines, flattened
from muniment.captures.words.dated import DateLine
from muniment.captures.words.furniture import CATEGORIES_LINE
from muniment.captures.words.lines import Line
from muniment.captures.words.lists import MARK
from muniment.text import days

MOST = 6
LONGEST = 120
"""Entries of such a list, and characters of one."""
SEAM = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z]|द्वारा)")
"""Where a tool put no space between a label and what it says."""
BEGUN = re.compile(r"(?<!\S)\S")
FEW = 5
"""Words before a date, the mark of the entry among them."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the date lines that are lists by the first line of each, and the lines in them that hold the dates."""
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    dates = {**_labelled(page), **page.dates}
    for number, said in dates.items():
        run = _run(page, number) if said.lines == 1 and page.is_entry(number) else []
        if _dates(page, run, dates):
            made[run[0].number] = _joined(run, said)
            within.add(number)
    return made, within


def _run(page: Page, number: int) -> list[Line]:
    """Return the lines of the list that a line is in."""
    first = last = number
    while page.is_entry(first - 1):
        first -= 1
    while page.is_entry(last + 1):
        last += 1
    return page.lines[first : last + 1]


def _labelled(page: Page) -> dict[int, DateLine]:
    """Return the entries of lists that hold a date behind a few words, such as a label in any language."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        line = page.lines[number]
        if number in page.dates or len(line.text) > MOST * LONGEST or not MARK.match(line.text):
            continue
        if not _is_under_title(page, number):
            continue
        shown = addresses.blanked(line.text)
        if not days.DATED.search(shown):
            continue  # the year was that of an address
        held = list(days.find(flattened.spaced(shown) if "[" not in line.text else shown))
        if len(held) == 1 and len(held[0].iso) >= len("YYYY-MM-DD"):
            before, after = shown[: held[0].start], shown[held[0].end :]
            if len(before.split()) <= FEW and not re.search(r"\w", after):
                found[number] = DateLine(held[0].iso, False, "listed", held[0].swapped)
    return found


def _is_under_title(page: Page, number: int) -> bool:
    """Return whether a list is short that a line is in: most lists are no particulars, and dates are slow to find."""
    last = min(len(page.lines), number + MOST)
    return any(not MARK.match(page.lines[place].text) for place in range(number, last))


def _dates(page: Page, run: Sequence[Line], dates: Mapping[int, DateLine]) -> bool:
    """Return whether a list has one date, nothing long, and a line above it that may be a title."""
    if not 1 < len(run) <= MOST or any(len(addresses.bare(line.text)) > LONGEST for line in run):
        return False
    held = [dates[line.number] for line in run if line.number in dates]
    above = page.before(run[0].number)
    above = page.before(above) if above > 0 and titlelines.UNDERLINE.match(page.lines[above].text) else above
    cited = above >= 0 and "://" in page.lines[above].text  # where dates stand under texts
    able = page.may_title(above) or (above >= 0 and likeness(page.lines[above].words) > 1)
    titled = (cited or able) and page.lines[above].words[-1:] not in (":", "：")
    linked = any("](" in line.text for line in run)
    told = not linked or any(ownlinks.is_machinery(line.text) for line in run)
    return len(held) == 1 and len(held[0].iso) >= len("YYYY-MM-DD") and titled and told


def _author(words: str) -> tuple[int, int]:
    """Return where a name stands behind a word such as 'by', which may stand behind a label."""
    begun = [found.start() for found in BEGUN.finditer(words)][:FEW]
    for seam in (*begun, *(found.start() for found in SEAM.finditer(words))):
        first, last = bylines.author(words[seam:])
        if last:
            return seam + first, seam + last
    return 0, 0


def _joined(run: Sequence[Line], said: DateLine) -> DateLine:
    author, categories = (0, 0), (0, 0)
    for line in run:
        mark = MARK.match(line.text)
        start = mark.end() if mark else 0
        words, place = line.text[start:].rstrip(), line.start - run[0].start + start
        labelled = CATEGORIES_LINE.fullmatch(words)
        span = _author(words)
        if labelled:
            categories = (place + labelled.start("categories"), place + labelled.end("categories"))
        elif span[1]:
            author = (place + span[0], place + span[1])
        elif not author[1] and " " in words and bylines.is_name(words):
            author = (place, place + len(words))
    return msgspec.structs.replace(said, pure=False, lines=len(run), author=author, categories=categories)
