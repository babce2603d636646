"""The labels that the head of a post names in a page's text: on the line of its date, and above its title."""

from typing import NamedTuple

from muniment.captures.plain.page import categories, wrappedlabels
from muniment.captures.plain.page.brokenlinks import JOINER
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post import labellinks
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, LABELLING, TAGS_LINE
from muniment.captures.words.page import labellines
from muniment.captures.words.rows import rowwords
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line, as_one, line_of
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.folding import Folded
from muniment.text.patterns import late

PARTS = late(r"(?!/\s)[^\s,،、٬|·•](?:(?!\s/\s)[^,،、٬|·•])*(?<!\s)")
"""Each of the labels of a line, which signs part."""
NAMES = late(rf"[^,،、٬\s{JOINER}](?:(?:[^,،、٬\s]|\s{{1,2}}(?!\s))*[^,،、٬\s{JOINER}])?")
"""Each of the names of a list, which commas or wide space part."""
BREAK = late(r"\n[ \t]*")
"""A break of a line that a tool may have put within a name."""
REPLIES = late(r"\[[^\[\]]*\]\([^()\s]*#(?:respond|comments?)\)")
"""A link to the comments of a post, behind which its title may stand."""
GAP, MANY = 3, 4
"""Lines from an entry of a list of categories to the next, and entries of one that are more than a post has."""
Place = tuple[int, int]
"""Where something begins and ends in the capture."""


class Labels(NamedTuple):
    """Where the labels of each kind stand in the capture, in their order; what reads as both is in both."""

    tags: list[Place]
    categories: list[Place]


def find(section: Section) -> Labels:
    """Return the labels that the head of a post names; none holds the name of who wrote it."""
    return Labels(_tags(section), _categories(section))


def _tags(section: Section) -> list[Place]:
    listed = _listed(section, section.start.said.tags)
    found = listed or _ending(section, TAGS_LINE, "tags") or _linked(section, "tags") or _between(section)
    if not (found and section.start.said.author[1]):
        return found
    base = section.page.lines[section.start.date].start
    first, last = (base + place for place in section.start.said.author)
    return [place for place in found if not overlap(place, (first, last))]


def overlap(one: Place, other: Place) -> bool:
    """Return whether two places have a character in common."""
    return one[0] < other[1] and other[0] < one[1]


def _categories(section: Section) -> list[Place]:
    between = (labellines.spans(line, CATEGORIES_LINE, "categories") for line in section.between())
    labelled = [place for places in between for place in places]
    told = [*labelled, *_over_title(section), *_listed(section, section.start.said.categories)]
    return told or _linked(section, "categories")


def _between(section: Section) -> list[Place]:
    """Return the tags that lines between title and date name behind the word for them."""
    between = wrappedlabels.unwrapped(section.between(), section.text, wrapped=section.style.wrapped)
    told = (line for line in between if labellines.is_labels(line))
    return [place for line in told for place in labellines.spans(line, TAGS_LINE, "tags")]


def _row(section: Section) -> Line:
    """Return the date line of a post, as one where it is several."""
    said = section.page.lines[section.start.date : section.start.date + section.start.said.lines]
    first, last = said[0], said[-1]
    text = as_one(said)[: last.end - first.start]  # without marks that a tool left
    return line_of(first.number, first.start, last.next, text)


def author(section: Section) -> Place:
    """Return where the name stands of the only author to whom the date line links; (0, 0) where it is none."""
    linked = _linked(section, "author")
    return linked[0] if len(linked) == 1 else (0, 0)


def _linked(section: Section, kind: str) -> list[Place]:
    """Return the labels of a kind that the date line links to; none for a line that says but its date."""
    if section.start.date < 0 or section.start.said.pure:
        return []
    row = _row(section)
    return [(row.start + start, row.start + end) for start, end in labellinks.within(row.text, kind)]


def _over_title(section: Section) -> list[Place]:
    """Return the categories that a line above the title names, or each entry of a list there."""
    last, lead = section.start.label, section.start.lead
    listed = -1 < lead < last and all(map(section.page.is_entry, range(lead, last + 1)))
    lines = section.page.lines[lead if listed else last : last + 1] if last >= 0 else []
    return [place for line in lines for place in _named(section, line)]


def _named(section: Section, line: Line) -> list[Place]:
    """Return the categories that a line above the title names."""
    if _is_listed(section.page, line.number):
        return []
    if line.words.isdigit() and len(line.words) < len("YYYY"):  # how many have answered, or a day
        return []
    linked = [link.words for link in addresses.linked(line.text)]
    mark = MARK.match(line.text) if section.page.is_entry(line.number) else None
    lead = mark.end() if mark else len(line.text) - len(line.text.lstrip(" \t\u00a0#"))
    parts = PARTS.finditer(line.text, lead, len(line.text.rstrip()))
    told = linked or [part.span() for part in parts if not rowwords.LEADING.fullmatch(part[0])]
    return [(line.start + first, line.start + last) for first, last in told]


def _is_listed(page: Page, number: int) -> bool:
    """Return whether an entry is of a list of all labels, as a heading over it says, or ends one of many categories."""
    listed = [entry for entry in categories.entries(page) if entry[0] <= number]
    run = [entry for place, entry in enumerate(listed) if entry[0] + GAP * (len(listed) - 1 - place) >= number]
    if listed and listed[-1][0] == number and len(run) > MANY:
        return listed[-1][1] not in [label for _, label in run[:-1]]  # the second to say so is the post's
    entry = page.is_entry(number)
    while page.is_entry(number):
        number = page.before(number)
    return entry and number >= 0 and LABELLING.fullmatch(page.lines[number].words.strip("#*_ ")) is not None


def _listed(section: Section, place: Place) -> list[Place]:
    """Return the names that the date line lists at a place, which counts from its beginning."""
    if not place[1]:
        return []
    row, (first, last) = _row(section), place
    written = section.text[row.start : row.end]
    text = "".join(sign if seen != " " or sign.isspace() else " " for sign, seen in zip(written, row.text, strict=True))
    broken = BREAK.sub(lambda gap: JOINER * len(gap[0]), text)
    replies = REPLIES.search(broken, first, last)
    last = replies.start() if replies else last
    shown = addresses.blanked(broken.replace(JOINER, " ") if "</a>" in broken else broken)
    text = "".join(JOINER if sign == JOINER else seen for sign, seen in zip(broken, shown, strict=True))
    names, base = NAMES.finditer(text[first:last]), row.start + first
    return [(base + name.start(), base + name.end()) for name in names if not rowwords.LEADING.fullmatch(name[0])]


def _ending(section: Section, pattern: Folded, name: str) -> list[Place]:
    """Return the labels that the date line ends in; none holds a day, which the line may say anywhere."""
    said = section.start.said
    if section.start.date < 0 or said.pure or said.title[1] or said.form == "sentence":
        return []
    row = _row(section)
    dated = [(row.start + day.start, row.start + day.end) for day in days.find(row.text)]
    return [place for place in labellines.spans(row, pattern, name) if not any(overlap(place, day) for day in dated)]
