"""Names in lines of their own: right over days that stand over titles, right under days under texts, or under titles.

No word says whose they are: all days of a page have one.
"""

import re

import msgspec

from muniment.captures.plain.dates import ledup, titledrows
from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import looks
from muniment.captures.words.blogs import labeladdresses, labels
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.dates import bylines, datewords
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import heading
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

FARTHEST = 2
"""Lines from a day to such a name."""
LONG = 60
"""Characters of the first line of a text."""
OTHER = late(r"[\d|]")
"""What stands in lines that say more than a name."""
WITHIN = late(rf"{datewords.IN}\s", re.IGNORECASE)
"""A small word before labels."""
FEWEST = 2
"""Days of a page that tell."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the date lines that such names make with their days, by the first line of each, and the lines behind."""
    full = {number: said for number, said in page.dates.items() if said.is_day}
    days = [number for number, said in full.items() if _is_plain(said)]
    if not FEWEST <= len(days) == len(full):
        return {}, set()
    for named, stands in ((page.before, _is_over_title), (page.after, _is_under_text), (page.after, _is_under_title)):
        names = {number: named(number) for number in days}
        if len(days) < FEWEST + (stands is _is_under_title):  # a label may stand there as well
            continue
        if all(_is_name(page, name, number) and stands(page, number) for number, name in names.items()):
            made = {min(number, name): _joined(page, number, name) for number, name in names.items()}
            within = {inner for number, name in names.items() for inner in range(*sorted((number, name)))}
            return made, {inner + 1 for inner in within}
    return {}, set()


def _is_plain(said: DateLine) -> bool:
    """Return whether a row of one line says but a day, and words that lead to it maybe."""
    return said.lines == 1 and not (said.author[1] or said.categories[1] or said.tags[1] or said.title[1])


def _is_over_title(page: Page, number: int) -> bool:
    """Return whether a day stands over a title, or right under a link to who wrote posts; 'In News' is no title."""
    if _linked(page.lines[page.before(number)])[1]:
        return True
    title = titledrows.over(page, number)
    return title >= 0 and (page.dates[number].pure or not WITHIN.match(page.words(title)))


def _is_under_text(page: Page, number: int) -> bool:
    """Return whether a day stands under a text, and behind the line under it labels, the next title, or nothing more.

    What leads to the rest of the text may stand between.
    """
    name, above = page.after(number), page.before(number)
    below = page.after(name) if name < len(page.lines) else name
    words = page.words(below)
    last = words == "" or looks.is_of_page(words) or LABELLING.match(words) is not None
    above = page.before(above) if above >= 0 and shortened.is_button(page.lines[above]) else above
    return page.is_prose(above) and (last or titledrows.over(page, name) >= 0)


def _is_under_title(page: Page, number: int) -> bool:
    """Return whether a day stands under what may be a title, and behind the line under the day begins a text."""
    title, name = page.before(number), page.after(number)
    below = page.after(name) if name < len(page.lines) else name
    titled = title >= 0 and page.may_title(title) and looks.likeness(page.lines[title].words) > 1
    return titled and page.is_prose(below) and len(page.lines[below].words) >= LONG


def _is_name(page: Page, name: int, number: int) -> bool:
    if not 0 <= name < len(page.lines) or abs(number - name) > FARTHEST:
        return False
    first, last = _place(page.lines[name])
    return last > first


def _place(line: Line) -> tuple[int, int]:
    """Return where a line names a person and says no more, but for a word for that; (0, 0) for any other."""
    if (linked := _linked(line))[1]:
        return linked
    if OTHER.search(line.text) or heading.read(line.words) or shortened.leads_on(line.words):
        return 0, 0
    said = bylines.author(line.text)
    alone = " " in line.words and bylines.is_name(line.words) and labels.personal(line.words)
    first = line.text.find(line.words) if alone and not said[1] else -1
    return (first, first + len(line.words)) if first >= 0 else said


def _linked(line: Line) -> tuple[int, int]:
    """Return where the words stand of a link that is all of a line, and leads to the posts of who wrote them."""
    links = addresses.leading(line.text) if labeladdresses.may_author(line.text) else ()
    alone = len(links) == 1 and labeladdresses.is_author(links[0].url) and not addresses.unlinked(line.text).strip()
    return (links[0].said, links[0].said + len(links[0].words)) if alone and links[0].words else (0, 0)


def _joined(page: Page, number: int, name: int) -> DateLine:
    """Return a day with the name beside it as one date line."""
    said, (first, last) = page.dates[number], _place(page.lines[name])
    if name < number:
        return ledup.moved(page, said, name, number, (first, last))
    ahead = page.lines[name].start - page.lines[number].start
    return msgspec.structs.replace(said, pure=False, lines=name - number + 1, author=(first + ahead, last + ahead))
