"""Rows with a date in which no word tells names from labels: told by what the page's other rows have in their place.

'5 May 2011 | Ann Roe | News, Courts | 2': what has commas, or is a category that the page lists, is no name.
"""

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import entries
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import besidedates, besidenames, bylines, datemarks
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.rows import clungparts, rowbuttons, rowparts, rowwords
from muniment.captures.words.rows.rowparts import Part
from muniment.captures.words.text.lines import Line, as_one, indent
from muniment.text.patterns import late

MOST, LONGEST = 7, 2000
"""Lines and characters of a row."""
WIDTH, MARGIN = 76, 10
"""Characters of a line and the first word of the next, which a browser of texts wraps so, and of its indent."""
DIGIT = late(r"\d")
"""What is in no label of such a row, but in what counts."""
INITIAL = late(r"(?:\s?[^\W\d_])?\.")
"""How a name ends of which a letter stands for the last: 'Jeanne V.'."""
THEME = "PaperMod"
"""The theme whose rows are a day, how long a post is, and who wrote it, as its foot names it."""
NOWHERE = (0, 0)
BOTH = 2
"""Loose parts of a row that names an author and categories."""


class Row(msgspec.Struct, frozen=True):
    """A row of particulars: its text, its parts, and how many lines one with a date takes."""

    text: str
    parts: tuple[Part, ...]
    lines: int = 1

    def of(self, kind: str) -> list[Part]:
        """Return the parts of a kind."""
        return [part for part in self.parts if part.kind == kind]

    def said(self, part: Part) -> str:
        """Return the words of a part."""
        return " ".join(self.text[part.start : part.end].split())


def found(page: Page) -> dict[int, DateLine]:
    """Return the dates whose rows say who wrote a post or how it is filed, each with that."""
    rows = {number: row for number, said in page.dates.items() if (row := _row(page, number, said))}
    alike: dict[tuple[str, ...], list[Row]] = {}
    for row in rows.values():
        alike.setdefault(shape(row), []).append(row)
    known = categories.folded(page) if rows else frozenset()
    told_by = {one: kinds(some, known) or _behind_lengths(page, some) for one, some in alike.items()}
    told = ((number, _filled(page.dates[number], row, told_by[shape(row)])) for number, row in rows.items())
    return {number: said for number, said in told if said is not None}


def _row(page: Page, number: int, said: DateLine) -> Row | None:
    """Return the row of a date; None where it says the date alone, or is of another form."""
    if said.title[1] or said.lines > MOST or "`_" in page.lines[number].text:  # wide space is within links there
        return None
    whole = _wrapped(page, number) if page.wrapped else 1
    sizes = [whole] * (whole > said.lines and not page.dates.keys() & {*range(number + 1, number + whole)})
    sizes += [said.lines] * (not said.pure)
    rows = (_read(page.lines[number : number + size], sure=size > said.lines) for size in sizes)
    return next(filter(None, rows), None)


def _wrapped(page: Page, number: int) -> int:
    """Return how many lines a paragraph takes from a line on; 1 where it is too long for a row, or an entry's last."""
    last = number
    if entries.ends_entry(page, number):
        return 1
    while last + 1 < len(page.lines) and not _is_beyond(page, number, last + 1) and last - number < MOST:
        last += 1
    return last - number + 1 if last - number < MOST else 1


def _is_beyond(page: Page, number: int, other: int) -> bool:
    """Return whether a line is not of the paragraph of one above: none, or the next entry of the list it is in."""
    line = page.lines[other]
    return line.blank or (page.is_entry(other) and indent(line.text) < indent(page.lines[number].text))


def _read(lines: Sequence[Line], *, sure: bool) -> Row | None:
    """Return the row that these lines are; `sure`: strokes have to part it."""
    text = whole(lines)
    able = len(text) <= LONGEST and (not sure or rowparts.SIGN.search(text))
    parts = rowparts.read(text) if able and not clungparts.stroked(text)[0] else ()  # those are known one by one
    return Row(text, parts, len(lines)) if any(part.kind == "day" for part in parts) else None


def whole(lines: Sequence[Line], width: int = WIDTH) -> str:
    """Return lines as one, in which no indent parts anything behind a line that a tool wrapped: so wide it was."""
    text, base = as_one(lines).rstrip(), lines[0].start
    for above, line in pairwise(lines):
        margin = indent(line.text)
        if margin < MARGIN and len(above.text.rstrip()) + len(line.words.partition(" ")[0]) >= width:
            first, last = above.end - base, line.start + margin - base
            text = text[:first] + datemarks.MARKUP * (last - first) + text[last:]
    return text


def joined(run: Sequence[Line]) -> str:
    """Return lines as one with one space for each break; an indent behind that parts nothing."""
    text = as_one(run).rstrip()
    for above, line in pairwise(run):
        first, last = above.start - run[0].start + len(above.text.rstrip()), line.start - run[0].start
        last += indent(line.text)
        if last > first:  # a line without an end is one that went into the next
            text = text[:first] + " " + datemarks.MARKUP * (last - first - 1) + text[last:]
    return text


def shape(row: Row) -> tuple[str, ...]:
    """Return what the rows of a page have in common: the loose parts, and which others there are."""
    kinds = {part.kind for part in row.parts}
    return (*sorted(kinds & {*rowparts.NAMING}), *(rowparts.LOOSE for _ in row.of(rowparts.LOOSE)))


def kinds(rows: Sequence[Row], known: Set[str]) -> Mapping[int, str]:
    """Return of what kind each loose part of these rows is, by its place among them; `known`: listed categories."""
    told = {part.kind for part in rows[0].parts}
    columns = [[row.said(row.of(rowparts.LOOSE)[at]) for row in rows] for at in range(len(rows[0].of(rowparts.LOOSE)))]
    filed = [are_labels(column, known) for column in columns]
    named = [all(map(bylines.is_name, column)) and not filing for column, filing in zip(columns, filed, strict=True)]
    whole = [name and all(" " in words for words in column) for column, name in zip(columns, named, strict=True)]
    if len(columns) == 1 and filed[0]:
        listed = {one.casefold() for words in columns[0] for one in rowwords.named(words)} <= known
        return {0: "tags" if "categories" in told and not listed else "categories"}
    if len(columns) == 1 and "author" in told:
        others = all(map(labels.personal, columns[0]))  # 'by Ann Roe, Jan Wilk'
        return {0: "categories"} if "categories" not in told and not others else {}
    if len(columns) == 1 and whole[0]:
        return {0: "author"}
    if len(columns) == 1:
        return {0: "categories"} if "categories" not in told and _differ(columns[0]) else {}
    if len(columns) != BOTH or told & {"author", "categories"}:
        return {}
    if filed[0] and named[1]:
        return {0: "categories", 1: "author"}
    persons = [sum(map(labels.personal, column)) for column in columns]
    if persons == [0, len(rows)] and not any(map(besidedates.is_counted, columns[0])):
        return {0: "categories", 1: "author"}
    return {0: "author", 1: "categories"} if whole[0] or (named[0] and filed[1]) else {}


def _behind_lengths(page: Page, rows: Sequence[Row]) -> Mapping[int, str]:
    """Return what PaperMod has behind a day and a length, which is who wrote a post: a name may be one word there."""
    shapes = {tuple(part.kind for part in row.parts if part.kind != "button") for row in rows}
    sized = all(any(map(bylines.is_length, map(row.said, row.of("button")))) for row in rows)
    made = sized and shapes == {("day", rowparts.LOOSE)} and any(THEME in line.text for line in page.lines)
    return {0: "author"} if made else {}


def _differ(column: Sequence[str]) -> bool:
    """Return whether what stands in one place of rows is not the same everywhere, no name or office, and no link."""
    named = any(map(besidenames.is_signer, column))
    linked = any("](" in words or DIGIT.search(words) or besidedates.is_counted(words) for words in column)
    return len({*column}) > 1 and not (named or linked or all(map(bylines.is_name, column)))


def are_labels(column: Sequence[str], known: Set[str]) -> bool:
    """Return whether one of these has several names, or all are categories that the page lists."""
    names = [rowwords.named(words) for words in column]
    return any(len(some) > 1 for some in names) or all(one.casefold() in known for some in names for one in some)


def _filled(said: DateLine, row: Row, kinds: Mapping[int, str]) -> DateLine | None:
    """Return what a row says with the parts of each kind; None where that is no more than is known.

    What is known holds against a row without strokes: there its parts may be wider than they seem.
    """
    places = {part.kind: (part.start, part.end) for part in row.parts if part.kind in rowparts.NAMING}
    places |= {kinds[at]: (part.start, part.end) for at, part in enumerate(row.of(rowparts.LOOSE)) if at in kinds}
    if any(row.of(kind) for kind in kinds.values()):
        return None  # others of the kind stand before a stroke
    if any(part.start < known[1] < part.end for part in row.of(rowparts.LOOSE) for known in _held(said).values()):
        return None  # words of its own tell more of such a part: '5 min read, by Ann Roe, 2 Comments'
    guessed = said.iso == UNKNOWN and len(kinds) == 1 and not row.of("button")  # '3 days ago | Long Read'
    if not places or guessed or (not kinds and row.of(rowparts.LOOSE)):
        return None
    held = _held(said)
    if said.author[1] and said.categories[1] and not rowparts.SIGN.search(row.text):
        counted = rowbuttons.COUNT.fullmatch(row.text[places.get("categories", NOWHERE)[1] : said.categories[1]])
        places = places if counted else {kind: place for kind, place in places.items() if not held[kind][1]}
    placed = {
        kind: places.get(kind, NOWHERE if held[kind] in places.values() else held[kind]) for kind in rowparts.NAMING
    }
    cut = INITIAL.fullmatch(row.text[placed["author"][1] : said.author[1]])
    placed |= {"author": said.author} if cut else {}
    filled = msgspec.structs.replace(said, pure=False, lines=max(said.lines, row.lines), **placed)
    return filled if filled != said else None


def _held(said: DateLine) -> dict[str, tuple[int, int]]:
    return {kind: getattr(said, kind) for kind in rowparts.NAMING}
