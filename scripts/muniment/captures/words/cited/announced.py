"""Lists of addresses that are told wherever they stand in a post: by the line above, their numbers, their brackets."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from muniment.captures.words.blogs import following, signers
from muniment.captures.words.cited import further, leadins, pointed, sources, titlednotes
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import hosts
from muniment.text.patterns import late

LABEL = 100
"""Characters of a line that announces a list."""
WORD = late(r"[^\W\d_]{2}")
LINKED = late(r"\s*\[\d+\](?=https?:)")
"""The number that a text browser puts before a link."""
FIRST = late(r"(?<!^)\\?\[1\\?\](?!\()")
"""The number of a first footnote, within a text."""
NOTE = 6
"""Lines that a note in brackets may take."""


def bracketed(lines: Sequence[Line]) -> set[int]:
    """Return the lines of notes of further reading in brackets that are paragraphs by themselves, of several lines."""
    found: set[int] = set()
    for place, line in enumerate(lines[:-1]):
        if line.words[:1] not in ("[", "(") or line.number in found:
            continue
        last = place
        near = lines[place : place + NOTE]
        while last - place + 1 < len(near) and lines[last + 1].number == lines[last].number + 1:
            last += 1
        whole = " ".join(one.words for one in lines[place : last + 1])
        alone = place == 0 or lines[place - 1].number < line.number - 1
        if last > place and alone and whole[-1:] in ("]", ")") and further.find(whole):
            found |= {one.number for one in lines[place : last + 1]}
    return found


def footnotes(lines: Sequence[Line], addressed: Sequence[int]) -> set[int]:
    """Return lines of addresses that are footnotes, all of a row whose numbers count on from one.

    One alone whose number stands in brackets is such where the text above refers to it.
    """
    counted = (run for run in _rows(lines, addressed, sources.COUNTED, gapless=True) if len(run) > 1)
    noted = (run for run in counted if all(sources.footnote(lines[place].text) for place in run))
    rows = _rows(lines, addressed, leadins.BRACKETED, gapless=False)
    held = (run for run in rows if run and all(sources.closing(lines[place].text) for place in run))
    told = (run for run in held if len(run) > 1 or _refers(lines[: run[0]]))
    return {lines[place].number for run in (*noted, *told) for place in run}


def _rows(
    lines: Sequence[Line], addressed: Sequence[int], number: re.Pattern[str], *, gapless: bool
) -> list[list[int]]:
    """Return the places of lines of addresses in rows that each count on from one.

    `gapless`: one without a number ends a row.
    """
    runs: list[list[int]] = [[]]
    for place in addressed:
        mark = number.match(lines[place].text)
        if mark and int(mark["number"]) == len(runs[-1]) + 1:
            runs[-1].append(place)
        elif mark or gapless:
            runs.append([place] if mark and int(mark["number"]) == 1 else [])
    return runs


def _refers(lines: Sequence[Line]) -> bool:
    """Return whether a text refers to its first footnote."""
    return any("[1" in line.text and FIRST.search(line.text) for line in lines)


def cited(lines: Sequence[Line], addressed: Sequence[int]) -> set[int]:
    """Return lines of addresses right under one that announces sources, and that line, whatever follows them.

    Each may have its title in the line above it.
    """
    found: set[int] = set()
    for below in addressed:
        place = below - 1 - (below > 1 and _heads(lines, below - 1) > 0)
        if place < 0 or not leadins.is_label(lines[place].words) or lines[place].number in found:
            continue
        under = place + 1
        while under < len(lines) and (size := _heads(lines, under) or _is_of(lines[below], lines[under])):
            if further.find(lines[under].text):
                break
            under += size
        found |= {line.number for line in lines[place:under]} if under > below else set()
    return found


def _heads(lines: Sequence[Line], place: int) -> int:
    """Return 2 where a line with a colon, no entry, is the title of the address in the next, and 0 elsewhere."""
    led = place + 1 < len(lines) and leadins.heads(lines[place].text) and not _is_marked(lines[place])
    cited = sources.read(lines[place + 1].text) if led else None
    return 2 * (cited is not None and cited.bare)


def _is_of(first: Line, line: Line) -> bool:
    """Return whether a line is a source, or holds a title before an address as the first under a label does."""
    return sources.read(line.text) is not None or (
        bool(sources.listed(line.text)) and _is_marked(first) == _is_marked(line)
    )


def notes(lines: Sequence[Line], addressed: Sequence[int]) -> set[int]:
    """Return lines of addresses under a line such as 'See earlier posts:', and that line; or of one under a title."""
    found = titlednotes.find(lines, addressed)
    for below in addressed:
        place = below - 1
        if place < 0 or not _announces(lines[place], lines[below]) or leadins.is_label(lines[place].words):
            continue
        if sources.is_numbered(lines[below].text) and _refers(lines[:place]):
            continue  # a tool left nothing of what was announced
        under = place + 1
        near = lines[below].number == lines[place].number + 1
        while under < len(lines) and _alike(lines[place + 1], lines[under]):
            if near and lines[under].number != lines[under - 1].number + 1:
                break  # the label stands right above its own
            under += 1
        if under > place + 1:
            found |= {other.number for other in lines[place:under]}
    return found


def numbered(lines: Sequence[Line], urls: Mapping[str, str]) -> set[int]:
    """Return lines that are links without their addresses under one such as 'See also:', and that line."""
    found: set[int] = set()
    for place, line in enumerate(lines[:-1]):
        first = lines[place + 1]
        if not (_is_numbered(first, urls) and _announces(line, first)) or leadins.is_label(line.words):
            continue
        under, near = place + 1, first.number == line.number + 1
        while under < len(lines) and _is_numbered(lines[under], urls) and _is_marked(lines[under]) == _is_marked(first):
            if near and lines[under].number != lines[under - 1].number + 1:
                break
            under += 1
        found |= {other.number for other in lines[place:under]}
    return found


def signed(lines: Sequence[Line], addressed: Sequence[int]) -> set[int]:
    """Return the lines of lists right under one that says who signed: their links lead to those bodies."""
    found: set[int] = set()
    end = 0
    for place in addressed:
        if place < end:
            continue
        first, end = place, place + 1
        while first > 0 and _is_beside(lines[first - 1], lines[first]) and not _says_signed(lines[first - 1]):
            first -= 1
        while end < len(lines) and _is_beside(lines[end - 1], lines[end]):
            end += 1
        if first and _says_signed(lines[first - 1]):
            found |= {line.number for line in lines[first:end] if _is_worded(line)}
    return found


def _says_signed(line: Line) -> bool:
    """Return whether a brief line without a link says who signed."""
    able = 0 < len(line.words) <= LABEL and not addresses.able(line.text)
    return able and (signers.tell(line.words) or following.tells(line.words))


def _is_worded(line: Line) -> bool:
    """Return whether a line says something, in its links or beside them, and not that they are sources."""
    read = sources.read(line.text)
    if read is not None and read.labelled:
        return False
    text = line.text
    for one in reversed(addresses.find(line.text)):
        text = text[: one.start] + text[one.end :]
    return further.is_worded(line.text) or WORD.search(text) is not None


def _is_beside(line: Line, below: Line) -> bool:
    """Return whether two lines are entries of one list: both have marks, or stand together without."""
    marked = _is_marked(line)
    if _is_counted(below) and not _is_counted(line):
        return False  # notes
    near = below.number == line.number + 1 and not line.words.endswith((":", "："))
    return marked == _is_marked(below) and (marked or near)


def staying(notes: Sequence[Line], worded: Callable[[Line], bool]) -> Iterator[Line]:
    """Yield the notes of further reading that stay in the text: their links have words, which no other field holds.

    Those under a line that announces them stay or leave together with it.
    """
    group: list[Line] = []
    for line in (*notes, None):
        if line is None or not group or further.find(line.text) or not _is_linked(line):
            yield from group if any(map(worded, group)) else ()
            group = []
        group += [] if line is None else [line]


def _is_numbered(line: Line, urls: Mapping[str, str]) -> bool:
    """Return whether a line is a link whose address stands elsewhere, and no more."""
    return not addresses.able(line.text) and bool(pointed.entry(line.text, urls))


def _is_marked(line: Line) -> bool:
    return MARK.match(line.text) is not None


def _is_linked(line: Line) -> bool:
    return addresses.able(line.text) or pointed.MARKER.search(line.text) is not None


def _announces(line: Line, below: Line) -> bool:
    return further.is_label(line.words) or further.heads(line.words, below.text)


def _alike(first: Line, line: Line) -> bool:
    """Return whether a line of addresses belongs to the same list as `first`: both have marks, or one host."""
    one, other = sources.read(first.text), sources.read(line.text)
    if not one or not other or other.labelled or one.bare != other.bare:
        return False
    if _is_counted(line) != _is_counted(first) or _is_marked(line) != _is_marked(first):
        return False  # notes, right under it
    bare = one.bare or LINKED.match(first.text) is not None
    return not bare or hosts.publisher(one.cited[0].address.url) == hosts.publisher(other.cited[0].address.url)


def _is_counted(line: Line) -> bool:
    """Return whether a line is an entry of a list that counts them."""
    mark = MARK.match(line.text)
    return mark is not None and mark["number"] is not None
