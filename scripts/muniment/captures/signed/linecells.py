"""Lines that are one entry of a list: a row of a table of which each cell is a line, and a name that a tool wrapped."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import entrywords, paragraphs, persons, tableheads, wrapped
from muniment.captures.words.text.lines import FULL, Line, together
from muniment.captures.words.text.lists import BREAK
from muniment.text import bodywords, cells, countries, naming
from muniment.text.patterns import late

MOST, BROKEN = 4, 3
"""Lines of a row: a name, its acronym, its country and where it is on the web; and signs that tell a broken line."""
SITE = late(r"(?![A-Z]{2})(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?")
FEWEST, NEAR = 3, 8
"""Entries by which it is known how far they are from each other, and lines of which that is asked."""
GAP = late(r"\S {3,}\S")
"""What parts the cells of a row."""
GLUED = late(r"[–—-](?=[^\W\d_])")
"""A dash before a name, as it is typed without a space."""
COUNT = "#"
"""What stands over the numbers of the rows of a table, and is no mark."""
EMPTY = late(r"\s*[–—-](?P<sign>\t|\|)")
"""How a row of a table begins whose first cell is empty."""
BOLD = late(r"\*\*[^\s*][^*]*\*\*[:：]?")
"""A line all of whose words are in bold, which begins with no bullet."""
EMPHASIS = ("*", "_")
"""How words in italics or bold begin."""
DASHES = frozenset("–—")
"""Marks of a list that hands mix."""


def mark(line: Line) -> str:
    """Return the kind of number or bullet that the first line of a list has; the head of a table has none."""
    kind = naming.mark_of(line.text)
    return "" if kind == COUNT and tableheads.is_head(line.words) else kind


def is_of(lines: Sequence[Line], place: int, mark: str, first: int) -> bool:
    """Return whether a line is the first of a list, has its mark, or the next number; dashes in cells are no marks."""
    text, above = lines[place].text, lines[place - 1].text
    if mark and BOLD.fullmatch(text.strip()) and not BOLD.fullmatch(lines[first].text.strip()):
        return False
    own = naming.mark_of(text)
    if place == first or own == mark or DASHES.issuperset((own, mark)) or naming.counts_on(above, text):
        return True
    if is_loose(lines, place, first):
        return True
    empty = None if mark else EMPTY.match(text)
    return empty is not None and above.count(empty["sign"]) == text.count(empty["sign"])


def is_loose(lines: Sequence[Line], place: int, first: int) -> bool:
    """Return whether a line stands with others of which some have a dash glued to the name, and some have none."""
    if not (place > first and _is_near(lines, place) and _is_whole(lines[place - 1])):
        return False
    if GLUED.match(lines[place].text.strip()):
        return not GLUED.match(lines[first].text.strip())
    above = (line.text.strip() for line in lines[max(first, place - NEAR) : place])
    return any(map(GLUED.match, above)) and bodywords.tell(lines[place].words)


def _is_whole(line: Line) -> bool:
    """Return whether a line is short, and no tool had to break it."""
    return len(line.text.strip()) < FULL


def is_apart(lines: Sequence[Line], first: int, place: int, *, gapless: bool) -> bool:
    """Return whether a line is none of the list above it, which it stands farther from than its lines from each other.

    `gapless`: these stood together. Several right under each other may be one, as in columns of a page.
    """
    if gapless and not persons.is_known(lines[place].words):
        known = [persons.is_known(line.words) for line in lines[place : together(lines, place, NEAR)]]
        far = lines[place].number > lines[place - 1].number + 2  # something else stood between
        return far or not 1 < len(known) <= 2 * sum(known)
    gaps = [below.number - above.number for above, below in pairwise(lines[max(first, place - NEAR) : place + 1])]
    far = not gapless and len(gaps) >= FEWEST and gaps[-1] > max(gaps[:-1]) + 1
    return far and not any(persons.is_known(line.words) for line in lines[place : place + FEWEST])


def row(lines: Sequence[Line], place: int, first: int) -> tuple[str, int]:
    """Return what stands in the line at a place, with those right under it that say more of it, and the last's place.

    Such a row stands apart from others, has no mark, and no country stands over the `first` of the list.
    """
    end = place + 1
    if first and countries.code(lines[first - 1].words.strip("*_#=: ")):
        return lines[place].text, place
    while end < min(len(lines), place + MOST) and _is_near(lines, end) and _is_beside(lines[end], lines[place]):
        end += 1
    near = _is_near(lines, end) or (_is_near(lines, place) and not tableheads.is_column(lines[place - 1].words))
    near = near and not _alternate(lines, first, place)
    apart = end > place + 1 and not (near or naming.mark_of(lines[place].text))
    cells = [line.words for line in lines[place:end] if not SITE.fullmatch(line.words)]
    return (" | ".join(cells), end - 1) if apart else (lines[place].text, place)


def _alternate(lines: Sequence[Line], first: int, place: int) -> bool:
    """Return whether a line is one of several names right under each other, each with its country under it."""
    two = [line.words for line in lines[place : place + 2]]
    near = (lines[max(first, place - 2) : place], lines[place + 2 : place + 4])
    pairs = [two, *([line.words for line in pair] for pair in near)]
    told = [[words[:1].isalpha() and bool(countries.code(words)) for words in pair] == [False, True] for pair in pairs]
    return told[0] and any(told[1:])


def with_more(entry: str, above: Line, words: str) -> str:
    """Return an entry with what goes on of it in the line under one; a country stands apart where no tool wrapped."""
    more = entrywords.shown(words) if words[:1] in EMPHASIS else words
    whole = (more != words or len(above.text.strip()) < FULL) and not wrapped.HANGING.search(above.text)
    if whole and more[:1].isalpha() and countries.code(more) and above.words.rstrip("*_")[-1:].isalnum():
        return f"{_unbroken(entry)} | {more}"
    return paragraphs.joined([_unbroken(entry), more]).replace(" ,", ",")


def _unbroken(entry: str) -> str:
    """Return an entry without what breaks a line in Markdown at its end; a long one is joined of many lines."""
    return entry[:-BROKEN] + BREAK.sub("", entry[-BROKEN:])


def is_country_under(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is the country of the name above, which left it no place beside it: others have one."""
    near = place > 1 and all(_is_near(lines, at) for at in (place - 1, place, place + 1) if at < len(lines))
    beside = near and any(GAP.search(lines[at].text.strip()) for at in (place - 2, place + 1) if at < len(lines))
    return bool(beside and not GAP.search(lines[place - 1].text.strip()) and countries.code(lines[place].words))


def _is_near(lines: Sequence[Line], place: int) -> bool:
    return 0 < place < len(lines) and lines[place].number == lines[place - 1].number + 1


def _is_beside(cell: Line, name: Line) -> bool:
    """Return whether a line says in which country a body is or where on the web, or has the form of its acronym."""
    said = (
        cell.words[:1].isalnum()
        and cell.words[-1] not in ":："
        and cells.says_more(cell.words, naming.unmarked(name.words))
    )
    return SITE.fullmatch(cell.words) is not None or said
