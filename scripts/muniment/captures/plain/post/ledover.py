"""Labels over the titles of posts, with a word that leads to them: over the first too, and not under the last text.

Without that they would be taken for the end of the post above. 'Posted in News', 'in News', or each in its own line.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post.headlabels import PARTS, Place
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, FILED
from muniment.captures.words.dates import datewords
from muniment.captures.words.page import heading, labellines, pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

MOST = 8
"""Lines that such labels take."""
LONGEST, WORDS = 80, 4
"""Characters of such a line, and words of each label."""
WITHIN = late(rf"(?P<lead>{datewords.IN})(?:\s+(?=[^\W\d_])|$)", re.IGNORECASE)
"""A small word before labels."""


class Over(msgspec.Struct, frozen=True):
    """Such labels: the word that leads to them, their lines, and where each stands in the capture."""

    lead: str
    lines: tuple[Line, ...]
    places: tuple[Place, ...]
    sure: bool = False
    """Whether the word is one for categories, and the line no heading of the page."""


def told(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each from the labels over its title on, with these."""
    over = [_over(page, section) for section in sections]
    found = [one for one in over if one]
    if len(sections) == 1 and not (found and found[0].sure):
        return [*sections]
    leads = {one.lead for one in found}
    if not found or len(found) < len(over) or len(leads) > 1 or _ends_so(sections[-1], found[0].lead):
        return [*sections]
    return [*_begun(sections, found)]


def _over(page: Page, section: Section) -> Over | None:
    """Return the labels right over the title and date of a post; None where no word leads to any."""
    start = section.start
    top = start.title[0] if start.date < 0 or start.footed else min(start.date, *start.title)
    number = page.before(top)
    return _read(page, number) if number >= 0 else None


def _read(page: Page, number: int) -> Over | None:
    """Return the labels that end in a line, with the word before them there, or in a line of its own above."""
    line = page.lines[number]
    if one := in_line(line):
        return one
    held = [line]
    while len(held) < MOST and _is_label(held[0]) and page.before(held[0].number) >= 0:
        above = page.lines[page.before(held[0].number)]
        words = lists.shown(above).strip("*_ ")
        if FILED.fullmatch(words) or WITHIN.fullmatch(words):
            places = tuple(_place(one) for one in held if one.words not in lists.COMMAS)
            return Over(words.strip(" :：").casefold(), (above, *held), places)
        held.insert(0, above)
    return None


def in_line(line: Line) -> Over | None:
    """Return the labels of a line with the word before them; None for any other line."""
    if "<" in line.text:
        return None  # what a tool left as HTML
    if len(line.words) <= LONGEST and labellines.is_labels(line):
        places = _linked(line) or tuple(labellines.spans(line, CATEGORIES_LINE, "categories"))
        lead = line.text[: places[0][0] - line.start] if places else ""
        sure = heading.read(line.words) is None
        return Over(_plain(lead), (line,), places, sure) if lead.strip("*_# ") else None
    shown = addresses.blanked(line.text)
    begun = WITHIN.match(shown, len(shown) - len(shown.lstrip("*_# \t")))
    labels = shown[begun.end() :].split(",") if begun else []
    if begun is None or not all(is_brief(one) and not one.strip()[0].islower() for one in labels):
        return None
    parts = (part.span() for part in PARTS.finditer(shown, begun.end()))
    places = _linked(line) or tuple((line.start + first, line.start + last) for first, last in parts)
    return Over(begun["lead"].casefold(), (line,), places)


def _linked(line: Line) -> tuple[Place, ...]:
    """Return where the words of the links of a line stand."""
    links = addresses.linked(line.text) if addresses.may_link(line.text) else []
    return tuple((line.start + link.words[0], line.start + link.words[1]) for link in links)


def _plain(lead: str) -> str:
    return lead.strip(" *_#:：[").casefold()


def is_brief(words: str) -> bool:
    """Return whether words may be a label: few, and no sentence or button."""
    words = " ".join(words.split())
    able = 0 < len(words) <= LONGEST // 2 and len(words.split()) <= WORDS
    return able and not (pagelines.STOPPED.search(words) or words[-1] in ":：,?!" or pagelines.is_furniture(words))


def _is_label(line: Line) -> bool:
    words = lists.shown(line).strip("*_ ")
    return words in lists.COMMAS or (is_brief(words) and "<" not in line.text)


def _place(line: Line) -> Place:
    """Return where the words of a line stand in the capture."""
    words = lists.shown(line).strip("*_ ")
    first = line.start + line.text.find(words)
    return first, first + len(words)


def _ends_so(section: Section, lead: str) -> bool:
    """Return whether a line of a post says its labels behind such a word: they stand under the texts then."""
    return any(one is not None and one.lead == lead for one in map(in_line, section.lines()))


def _begun(sections: Sequence[Section], over: Sequence[Over]) -> Iterator[Section]:
    """Yield the posts from the first line of their labels to those of the next."""
    firsts = [one.lines[0].number for one in over]
    for section, one, first, end in zip(sections, over, firsts, [*firsts[1:], sections[-1].end], strict=True):
        filing = msgspec.structs.replace(
            section.filing,
            lines=section.filing.lines | {line.number for line in one.lines},
            categories=(*one.places, *section.filing.categories),
        )
        start = msgspec.structs.replace(section.start, label=-1, lead=first)
        yield msgspec.structs.replace(section, start=start, end=end, filing=filing)
