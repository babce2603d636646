"""Labels over the title of each post, without a word for them: its categories, and in a line under these its tags.

Where a tool set each label in a line of its own, and each comma, they stood at the end of the post above.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

import msgspec

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post import labelzones, placedlabels
from muniment.captures.plain.post.labelzones import Entry
from muniment.captures.plain.post.placedlabels import FEWEST
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line

ROWS, NEAR = 2, 10
"""Such lines, and how far the first is from the title at most, in lines that are not blank."""


def told(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each with the labels over its title, which stood at the end of the one above."""
    over = [_over(page, section) for section in sections] if len(sections) >= FEWEST else []
    for rows in range(ROWS, 0, -1):
        columns = [[entries[-1 - row] for entries in over if len(entries) > row] for row in range(rows)]
        whole = over and all(len(column) == len(over) and _is_sure(column) for column in columns)
        whole = whole and _lead(columns[-1]) <= {"categories"} and all(_lead(one) <= {"tags"} for one in columns[:-1])
        sure = rows > 1 or any(len(entry.lines) > 1 for entry in columns[0]) or _is_all(page, sections, columns[0])
        if whole and sure:
            return [*_moved(page, sections, [entries[-rows:] for entries in over])]
    return [*sections]


def _over(page: Page, section: Section) -> list[Entry]:
    """Return what stands right over the title of a post, up to a text, date or button."""
    start, lines = section.start, list[Line]()
    number = page.before(min(start.title[0], start.title[0] if start.footed or start.date < 0 else start.date))
    while number >= 0 and len(lines) <= NEAR:
        lines.append(page.lines[number])
        number = page.before(number)
    able = [*takewhile(lambda line: labelzones.is_able(section, line), lines)]
    return labelzones.entries(able[::-1])


def _is_sure(column: Sequence[Entry]) -> bool:
    """Return whether the first entry of a column says what others do: it stands over a title, too."""
    others = {name for entry in column[1:] for name in entry.names}
    return placedlabels.is_column(column) and not others.isdisjoint(column[0].names)


def _is_all(page: Page, sections: Sequence[Section], column: Sequence[Entry]) -> bool:
    """Return whether nothing but these labels stands between the posts of a page, and small pictures."""
    firsts = (entry.lines[0].number for entry in column[1:])
    spans = [range(one.start.last + 1, first) for one, first in zip(sections, firsts, strict=False)]
    between = (page.words(number) for span in spans for number in span)
    return all(not words or shortened.SILENT.fullmatch(words) for words in between)


def _lead(column: Sequence[Entry]) -> set[str]:
    """Return of what kinds the labels of a column are to whose pages its lines lead."""
    lines = (line for entry in column for line in entry.lines)
    return {labeladdresses.told(link.url) for line in lines for link in addresses.leading(line.text)}


def _first(page: Page, number: int) -> int:
    """Return the line of the small picture right over one of labels; that line itself where there is none."""
    above = page.before(number)
    return above if above >= 0 and shortened.SILENT.fullmatch(page.words(above)) else number


def _moved(page: Page, sections: Sequence[Section], over: Sequence[Sequence[Entry]]) -> Iterator[Section]:
    """Yield the posts from the first line of these labels to those of the next."""
    firsts = [_first(page, entries[0].lines[0].number) for entries in over]
    for section, entries, first, end in zip(sections, over, firsts, [*firsts[1:], sections[-1].end], strict=True):
        filing, (categories, *tags) = section.filing, entries
        filing = msgspec.structs.replace(
            filing,
            lines=filing.lines | {line.number for entry in entries for line in entry.lines},
            categories=(*categories.places, *filing.categories),
            tags=(*(place for entry in tags for place in entry.places), *filing.tags),
        )
        start = msgspec.structs.replace(section.start, label=-1, lead=first)
        yield msgspec.structs.replace(section, start=start, end=end, filing=filing)
