"""Rows without a date that say who wrote a post and how it is filed, beside its title or under its text.

'by Ann Roe in News, Courts': what tells such a row from a text is that the page's other posts have one like it, that
buttons or tags stand in it, or that the page lists its categories.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import dropwhile

import msgspec

from muniment.captures.plain.dates import filledrows, headrows, linkrows
from muniment.captures.plain.dates.filledrows import Row
from muniment.captures.plain.page import categories, ownlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import MARKER
from muniment.captures.plain.post import (
    datedfeet,
    filingrows,
    footruns,
    hashtags,
    lastfoot,
    ledbeside,
    ledby,
    ledover,
    ledunder,
    overlabels,
    placedlabels,
    unsaid,
)
from muniment.captures.plain.post.endlines import PART
from muniment.captures.plain.post.section import Filing, Section
from muniment.captures.plain.titles import pagehead
from muniment.captures.words.blogs import blogaddress, labeladdresses
from muniment.captures.words.page import pagelines
from muniment.captures.words.rows import rowparts, rowwords, wholerows
from muniment.captures.words.text import linkforms
from muniment.captures.words.text.lines import Line, as_one
from muniment.text.patterns import late

NEAR, LAST = 3, 12
"""Lines under a title that may be such a row, and lines at the end of a post."""
LETTER = late(r"[^\W\d_]")
TAIL = late(r"[^\[\]()]{1,60}\]\(")
"""How a line begins in which a link ends that a tool broke."""
OVER, HEAD, UNDER = "over", "head", "under"
"""Where a row stands; at the head of texts, a line may be theirs again and again: 'By Ann Roe in Paris'."""
POINTED, POINTED_KINDS = "][", ("author", "categories", "tags")


class Placed(msgspec.Struct, frozen=True):
    """A row, the lines that it takes, and where it stands: OVER the date, at the HEAD of the text, or UNDER it."""

    row: Row
    lines: tuple[Line, ...]
    place: str

    def shape(self) -> tuple[str, ...]:
        """Return what the rows of several posts have in common."""
        return (*filledrows.shape(self.row), self.place)


def filed(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each with what such rows say of it."""
    known = categories.folded(page)
    sections = [*map(_pointed, ledover.told(page, sections))]
    found = [list(_rows(section, last=section is sections[-1])) for section in sections]
    counts = Counter(shape for rows in found for shape in {placed.shape() for placed in rows})
    alike: dict[tuple[str, ...], list[Row]] = {}
    for placed in (placed for rows in found for placed in rows):
        alike.setdefault(placed.shape(), []).append(placed.row)
    kinds = {shape: filledrows.kinds(rows, known) for shape, rows in alike.items()}
    again = {shape for shape, count in counts.items() if count > 1 and HEAD not in shape}
    told, above, heads = [], _above(page, sections[0], found[1:][-1:]), footruns.head(page, sections[0].start.first)
    for section, rows in zip(sections, found, strict=True):
        once = _once(rows) if len(sections) == 1 else rows
        sure = [one for one in once if one.shape() in again or _is_sure(one.row, kinds[one.shape()], known)]
        sure = [one for one in sure if one.shape() != above]
        filing = _headed(page, section, _filing([(one, kinds[one.shape()]) for one in sure]))
        filing = filing if filing.lines else footruns.found(section, known, heads)
        told.append(_with(section, filing) if filing.lines else section)
    told = overlabels.told(page, datedfeet.told([*map(ledby.filed, told)]))
    told = placedlabels.told(page, ledunder.told([*ledbeside.told(told)]))
    return lastfoot.told(page, unsaid.told(page, told))


def _with(section: Section, filing: Filing) -> Section:
    """Return a post with what its rows say beside the labels over its title."""
    over = section.filing
    both = msgspec.structs.replace(
        filing, lines=over.lines | filing.lines, categories=(*over.categories, *filing.categories)
    )
    return msgspec.structs.replace(section, filing=both)


def _once(rows: Sequence[Placed]) -> list[Placed]:
    """Return those of the rows of a page's only post that are alone of their kind: others are of further posts."""
    counts = Counter(row.shape() for row in rows)
    return [row for row in rows if counts[row.shape()] == 1]


def _above(page: Page, first: Section, last: Sequence[Sequence[Placed]]) -> tuple[str, ...]:
    """Return the shape of a row right above the title of the first post: such rows are of the posts under them.

    None is that ends the text of a post above all that were found, where the `last` of several ends in such a row too.
    """
    number = page.before(first.start.first)
    row = filingrows.row([page.lines[number]], 1, between=False) if number >= 0 else None
    shape = Placed(row, (), UNDER).shape() if row else ()
    text = sum(map(page.is_prose, range(pagehead.end(page) + 1, number))) > 1
    return () if text and any(placed.shape() == shape for rows in last for placed in rows) else shape


def _rows(section: Section, *, last: bool) -> Iterator[Placed]:
    """Yield the rows between title and date of a post, right under them, and at its end."""
    lines = section.lines()
    first = next((line.number for line in lines if _is_text(section, line)), section.end)
    head = [line for line in lines[:NEAR] if line.number < first]
    end = first if last else next((line.number for line in reversed(lines) if _is_text(section, line)), first)
    under = [line for line in lines if line.number > end and line not in head]
    places = ((OVER, section.between()), (HEAD, head), (UNDER, under if last else under[-LAST:]))
    for place, able in places:
        yield from (Placed(row, taken, place) for row, taken in filingrows.read(able, section, between=place == OVER))


def _is_text(section: Section, line: Line) -> bool:
    """Return whether a line is part of a text: no row, however long, or end of one in a link, no rule, no picture."""
    page = section.page
    if (
        not page.is_prose(line.number)
        or linkrows.DRAWN.fullmatch(line.text.strip())
        or wholerows.says(line.text)
        or wholerows.counts(line.text)
        or filingrows.linked((line,), 1, section)
    ):
        return False
    if pagelines.RULE.fullmatch(line.words) and _is_under_row(page, line.number):
        return False
    if linkforms.stands_behind(line.text) and ownlinks.is_machinery(line.text) and wholerows.undated(line.text):
        return False
    counted = MARKER.match(line.words)
    broken = page.wrapped and (counted or TAIL.match(line.text) or rowparts.SIGN.search(line.text))
    run = page.run(line.number, filingrows.MOST) if broken else []
    if not 1 < len(run) <= filingrows.MOST:
        return True
    row = [*dropwhile(lambda one: "[" not in one.text, run)] if counted else []
    said = wholerows.says(as_one(run).rstrip()) or wholerows.says(filingrows.joined(run))
    return not (said or (row and filingrows.linked(row, len(row), section)))


def _is_under_row(page: Page, number: int) -> bool:
    """Return whether the line above one, or above marks there, says who wrote a post or how it is filed."""
    above = page.before(number)
    above = page.before(above) if above >= 0 and not LETTER.search(page.lines[above].words) else above
    text = page.lines[above].text if above >= 0 else ""
    return "<" not in text and (wholerows.says(text) or (above >= 0 and filingrows.names(page.lines[above])))


def _is_sure(row: Row, loose: Mapping[int, str], known: Set[str]) -> bool:
    """Return whether a row is one by itself: its categories are known, it has links, or tags or buttons beside."""
    kinds = {part.kind for part in row.parts}
    parts = [*row.of("categories"), *(row.of(rowparts.LOOSE)[at] for at, kind in loose.items() if kind == "categories")]
    filed = [name.casefold() for part in parts for name in rowwords.named(row.said(part))]
    counted = "button" in kinds and bool(loose) and len(loose) == len(row.of(rowparts.LOOSE))
    beside = counted or (bool(kinds & {"author", "categories"}) and bool(kinds & {"tags", "button"}))
    told = ownlinks.is_machinery(row.text) or filingrows.REFERRED in row.text or linkforms.stands_behind(row.text)
    told = told or MARKER.search(row.text) is not None
    linked = told and bool(kinds & {"author", "categories"})
    return beside or linked or (bool(filed) and all(name in known for name in filed))


def _filing(rows: Sequence[tuple[Placed, Mapping[int, str]]]) -> Filing:
    """Return what the rows of a post say; `rows`: each with the kinds of its loose parts."""
    places: dict[str, list[tuple[int, int]]] = {kind: [] for kind in rowparts.NAMING}
    taken: set[int] = set()
    foot = 0
    for placed, kinds in rows:
        loose = placed.row.of(rowparts.LOOSE)
        if loose and not kinds:
            continue
        taken |= {line.number for line in placed.lines}
        foot = foot or placed.lines[-1].number * (placed.place == UNDER)
        told = [(part.kind, part) for part in placed.row.parts] + [(kinds[at], loose[at]) for at in kinds]
        for kind, part in told:
            if kind in places:
                places[kind] += _names(placed, part, one=kind == "author")
    author = next(iter(places["author"]), (0, 0))
    return Filing(frozenset(taken), author, tuple(places["tags"]), tuple(places["categories"]), foot)


def _headed(page: Page, section: Section, filing: Filing) -> Filing:
    """Return what is said of a post with the row right under its title that says no day, where that is under the text.

    What another row says of its author or categories stands.
    """
    row = headrows.under(page, section.start.title[-1]) if section.start.footed else range(0)
    if not row or filing.categories:
        return filing
    base, said = page.lines[row[0]].start, page.dates[row[0]]
    author = (base + said.author[0], base + said.author[1]) if said.author[1] else (0, 0)
    return msgspec.structs.replace(
        filing,
        lines=filing.lines | {*row},
        author=filing.author if filing.author[1] else author,
        categories=tuple(datedfeet.labels(section, base, said.categories)),
    )


def _names(placed: Placed, part: rowparts.Part, *, one: bool) -> Iterator[tuple[int, int]]:
    """Yield where each name of a part stands in the capture; `one`: it is the name of who wrote the post."""
    base = placed.lines[0].start
    if one:
        yield base + part.start, base + part.end
        return
    text = placed.row.text[: part.end]
    for first, last in hashtags.places(text, part.start) if text.startswith("#", part.start) else _parts(text, part):
        yield base + first, base + last


def _parts(text: str, part: rowparts.Part) -> Iterator[tuple[int, int]]:
    return (name.span() for name in PART.finditer(text, part.start))


def _pointed(section: Section) -> Section:
    """Return a post with what the links of its date's line say by where they lead, if nothing else tells that."""
    start = section.start
    said = start.said
    if start.date < 0 or said.lines > 1 or said.author[1] or said.categories[1] or not section.references.labels:
        return section
    text = section.page.lines[start.date].text
    links = linkrows.labelled(text, section.references) if POINTED in text else []
    hosts = section.hosts
    if any(hosts and blogaddress.host_of(link.url) not in hosts for link in links):
        return section
    kinds = [labeladdresses.told(link.url) for link in links]
    spans = [(link.start, link.start + len(link.words)) for link in links]
    places = {kind: place for kind in POINTED_KINDS if (place := _span_of(kind, kinds, spans))[1]}
    if not places or kinds.count("author") > 1:
        return section
    made = msgspec.structs.replace(said, pure=False, **places)
    return msgspec.structs.replace(section, start=msgspec.structs.replace(start, said=made))


def _span_of(kind: str, kinds: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return where the links of a kind stand, if no other stands among them; (0, 0) where none is."""
    able = [place for place, told in enumerate(kinds) if told == kind]
    alone = bool(able) and able[-1] - able[0] == len(able) - 1
    return (spans[able[0]][0], spans[able[-1]][1]) if alone else (0, 0)
