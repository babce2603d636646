"""What the row of a post's day says that nothing else told: who wrote the post, and how it is filed.

A tool may have wrapped the row, or the page names the same office over all its posts. What no word tells of one part
the rows of the page's other posts tell, which have the same in its place.
"""

from collections.abc import Iterator, Mapping, Sequence, Set

import msgspec

from muniment.captures.plain.dates import filledrows
from muniment.captures.plain.dates.filledrows import Row
from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post import headlabels, listrows, masthead
from muniment.captures.plain.post.endlines import PART
from muniment.captures.plain.post.listrows import Placed
from muniment.captures.plain.post.section import Filing, Section
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import besidedates, besidenames, bylines
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import heading
from muniment.captures.words.rows import rowparts, rowwords, typedrow
from muniment.captures.words.rows.rowparts import Part
from muniment.text import days
from muniment.text.patterns import late

DIGIT = late(r"\d")
"""What is in no name or label of such a row, but in what counts."""
ODD = late(r"[\[\]{}\"]")
"""What stands in no name, but in front matter."""
LISTED, UNDER, DATED = "listed", "listed under the text", "dated"
"""Where rows stand: in lists at the head of posts or under their texts, or beside their days."""
Column = Sequence[str]
"""What stands in one place of the rows of several posts."""


def told(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each with what its rows say beside what is known of it."""
    rows = [[*_rows(section)] for section in sections]
    alike: dict[tuple[str, ...], list[Row]] = {}
    for one in (one for some in rows for one in some):
        alike.setdefault(_shape(one), []).append(one.row)
    known = categories.folded(page) if alike else frozenset()
    headed = {*_headed(page, sections[0])} if alike else set()
    kinds = {shape: _kinds(some, known, headed, dated=shape[-1] == DATED) for shape, some in alike.items()}
    made = [*sections]
    for at, some in enumerate(rows):
        for one in some:
            made[at] = _with(made[at], one, kinds[_shape(one)])
    return made


def _headed(page: Page, first: Section) -> Iterator[str]:
    """Yield the labels of which headings over the first post say that the page is their archive, regardless of case."""
    for line in page.lines[: first.start.first]:
        said = None if line.blank else heading.read(line.words)
        yield from (label.casefold() for label in (said.category, said.tag) if label) if said else ()


def _shape(placed: Placed) -> tuple[str, ...]:
    """Return what the rows of several posts have in common that stand in the same place."""
    place = UNDER if placed.foot else LISTED if placed.lines else DATED
    return (*filledrows.shape(placed.row), place)


def _rows(section: Section) -> Iterator[Placed]:
    """Yield the rows of a post: that of its day, and those that are lists."""
    if row := _row(section):
        yield row
    yield from listrows.found(section)


def _row(section: Section) -> Placed | None:
    """Return the row of a post's day; None where it says but that, or is none."""
    start = section.start
    if start.date < 0 or start.said.title[1]:
        return None
    lines = section.page.lines[start.date : start.date + start.said.lines]
    text = filledrows.joined(lines)
    parts = rowparts.read(text)
    able = len(parts) > 1 and any(part.kind == "day" for part in parts)
    able = able and (start.said.iso != UNKNOWN or any(part.kind == "button" for part in parts))
    able = able and (rowparts.SIGN.search(text) is not None or typedrow.read(text) is not None)
    return Placed(Row(text, parts, len(lines)), lines[0].start) if able else None


def _kinds(rows: Sequence[Row], known: Set[str], headed: Set[str], *, dated: bool) -> Mapping[int, str]:
    """Return of what kind each loose part of these rows is, by its place among them; `known`: listed categories.

    `headed`: the labels whose archive the page says to be; others may stand beside them.

    What rows without a day have beside a count is their label, where it is not the same of all and no person.
    """
    told = {part.kind for part in rows[0].parts}
    loose = range(len(rows[0].of(rowparts.LOOSE)))
    columns = {at: [row.said(row.of(rowparts.LOOSE)[at]) for row in rows] for at in loose}
    columns = {at: column for at, column in columns.items() if not any(map(_is_other, column))}
    names = [at for at, column in columns.items() if _are_names(column)]
    if not names and len(columns) == 1 and "author" not in told:
        names = [at for at, column in columns.items() if _are_logins(column, known)]
    filed = [at for at, column in columns.items() if at not in names and filledrows.are_labels(column, known | headed)]
    left = [at for at in columns if at not in (*names, *filed)]
    if not names and "author" not in told and len(left) == 1 and len(filed) + ("categories" in told) == 1:
        sure = "categories" in told or any(filledrows.are_labels(columns[at], known) for at in filed)
        names, left = [at for at in left if _are_signers(columns[at], known, sure=sure)], []
    other = not dated and not (names or told & {*rowparts.NAMING}) and len({*columns.get(0, ())}) > 1
    if not filed and "categories" not in told and len(left) == 1 and (names or "author" in told or other):
        filed = left
    kinds = {at: "author" for at in names if len(names) == 1 and "author" not in told}
    return kinds | {at: "categories" for at in filed if len(filed) == 1 and "categories" not in told}


def _is_other(words: str) -> bool:
    """Return whether words count something, lead to something else, or are a link to elsewhere."""
    return bylines.leads(words) or "](" in words or DIGIT.search(words) is not None or besidedates.is_counted(words)


def _are_names(column: Column) -> bool:
    """Return whether all of these are names of persons, or of who writes for a blog without one."""
    return all(map(besidenames.is_signer, column))


def _are_logins(column: Column, known: Set[str]) -> bool:
    """Return whether all of these may be who wrote posts, half of them persons, or all the same in small letters.

    What commas part are several persons then, each.
    """
    able = all(bylines.is_name(words) and words.casefold() not in known for words in column)
    several = [name for words in column for name in rowwords.named(words) if name != words]
    persons = sum(map(labels.personal, column)) * 2 >= len(column) and all(map(labels.personal, several))
    same = len(column) > 1 and len({*column}) == 1 and column[0].islower()
    return able and (same or persons)


def _are_signers(column: Column, known: Set[str], *, sure: bool) -> bool:
    """Return whether what stands beside labels may be who wrote posts: unless that is `sure`, of one or of persons."""
    able = all(map(bylines.is_name, column))
    return able and (sure or len({*column}) == 1 < len(column) or _are_logins(column, known))


def _with(section: Section, placed: Placed, kinds: Mapping[int, str]) -> Section:
    """Return a post with what its row says that nothing else tells."""
    loose = placed.row.of(rowparts.LOOSE)
    if placed.lines and len(kinds) < len(loose):
        return section  # a list of which something is told by nothing may be of the text
    parts = [*placed.row.parts, *(loose[at]._replace(kind=kind) for at, kind in kinds.items())]
    filing, head = section.filing, headlabels.find(section)
    filed = [*head.categories, *head.tags, *filing.categories, *filing.tags]
    names = [_place(placed, part) for part in parts if part.kind == "author" and _may_sign(section, placed, part)]
    names = [name for name in names if not any(headlabels.overlap(name, place) for place in filed)]
    if len(names) == 1 and not _is_signed(section):
        filing = msgspec.structs.replace(filing, author=names[0])
    for kind in ("categories", "tags"):
        if not (getattr(head, kind) or getattr(filing, kind)):
            places = [place for part in parts if part.kind == kind for place in _labels(placed, part)]
            filing = msgspec.structs.replace(filing, **{kind: tuple(places)})
    if filing == section.filing:
        return section
    return msgspec.structs.replace(section, filing=_taking(filing, placed))


def _taking(filing: Filing, placed: Placed) -> Filing:
    """Return what is said of a post with the lines that a row takes from its text."""
    taken = {line.number for line in placed.lines}
    first = min(taken, default=0) if placed.foot else 0
    foot = min(first, filing.foot) if first and filing.foot else first or filing.foot
    return msgspec.structs.replace(filing, lines=filing.lines | taken, foot=foot)


def _place(placed: Placed, part: Part) -> tuple[int, int]:
    """Return where a part stands in the capture."""
    return placed.base + part.start, placed.base + part.end


def _may_sign(section: Section, placed: Placed, part: Part) -> bool:
    """Return whether a name may be that of who wrote a post, and not that of the blog; a lone word between strokes."""
    row = placed.row
    name = row.said(part)
    whole = " " in name or bylines.OFFICE.fullmatch(name) is not None or rowparts.SIGN.search(row.text) is not None
    return bylines.is_signer(name) and name != section.page.head and whole and not ODD.search(name)


def _is_signed(section: Section) -> bool:
    """Return whether something tells who wrote a post."""
    said = section.start.said.author[1] or section.filing.author[1]
    return bool(said) or masthead.byline(section) is not None


def _labels(placed: Placed, part: Part) -> Iterator[tuple[int, int]]:
    """Yield where each of the labels of a part stands in the capture; a day of the week is none: 'on Monday'."""
    if days.named_weekday(placed.row.said(part)):
        return
    for name in PART.finditer(placed.row.text[: part.end], part.start):
        yield placed.base + name.start(), placed.base + name.end()
