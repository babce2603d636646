"""The lines of a post's Markdown as they are read for what closes it: what HTML says otherwise is in plain words."""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from muniment.captures.words import accessed, addresses, closing_block, further, leadins
from muniment.captures.words.accessed import Accessed
from muniment.captures.words.lines import Line
from muniment.captures.words.lists import MARK
from muniment.captures.words.works import BEFORE, Cited

WRAPPED = re.compile(r"<(small|mark|u|ins)>(?P<inner>[^<>]*(?:<(?!/?\1>)[^<>]*)*)</\1>")
"""A line that stands in one element."""
COUNTED = re.compile(r"(?P<indent>\s*)(?P<number>\d{1,3})\\(?=[.)]\s)")
"""How a line within a paragraph begins that counts, which would open a list of Markdown."""
PAUSES = " ,;:，、；：،؛"
"""What parts one title from the next."""
LONGEST = 400
"""Characters of a work that is cited, with its address."""


def as_read(shown: Sequence[Line]) -> list[Line]:
    """Return lines as they read, every character that stays in its place."""
    return [_announcing(_counted(_unwrapped(line))) for line in shown]


def _unwrapped(line: Line) -> Line:
    """Return a line without an element that all of it stands in, as small print does; the rest keeps its place."""
    found = WRAPPED.fullmatch(line.text) if line.text.startswith("<") else None
    if found is None:
        return line
    first, last = found.span("inner")
    return _with(line, " " * first + found["inner"] + " " * (len(line.text) - last))


def _counted(line: Line) -> Line:
    """Return a line that counts with its number as that of an entry."""
    text = COUNTED.sub(r"\g<indent> \g<number>", line.text, count=1) if "\\" in line.text else line.text
    return line if text == line.text else _with(line, text)


def _announcing(line: Line) -> Line:
    """Return a heading or bold words that announce further reading with the colon that they need elsewhere."""
    plain = line.words.strip("*_# ")
    lacks = plain != "" and plain[-1] not in ":："
    return _with(line, f"{line.text.rstrip()}:") if lacks and further.heads(line.words, below="") else line


def _with(line: Line, text: str) -> Line:
    return msgspec.structs.replace(line, text=text, words=" ".join(text.split()))


def cited(closing: Sequence[Line], works: Mapping[int, tuple[Cited, ...]]) -> Iterator[tuple[Cited, str]]:
    """Yield what closing lines cite, in their order, each with the title that it is given; `works` as listed."""
    others = closing_block.cited([line for line in closing if line.number not in works])
    told = [(line, source, titled.text) for line, source, titled in others]
    told += [(line, work, addresses.blanked(line.text)) for line in closing for work in works.get(line.number, ())]
    for line, source, text in sorted(told, key=lambda one: one[0].number):
        parts = [*(text[slice(*part)] for part in source.titled()), line.text[slice(*source.behind)]]
        yield source, " ".join("".join(parts).split()).strip(PAUSES)


def listed(lines: Sequence[Line]) -> dict[int, tuple[Cited, ...]]:
    """Return the works in lists right under a line that announces sources, each ending in its address, by their lines.

    The announcing lines are among them, with none.
    """
    found: dict[int, tuple[Cited, ...]] = {}
    for place, line in enumerate(lines[:-1]):
        entries = list(_entries(lines[place + 1 :])) if leadins.is_label(line.words) else []
        if entries and all(cited for _, cited in entries):
            found[line.number] = ()
            found |= {entry.number: (cited,) for entry, cited in entries if cited}
    return found


def _entries(lines: Sequence[Line]) -> Iterator[tuple[Line, Cited | None]]:
    """Yield the entries of the list that the first line begins, each with the work that it cites; None for another."""
    for line in lines:
        if not MARK.match(line.text):
            return
        yield line, _work(line)


def _work(line: Line) -> Cited | None:
    mark, found = MARK.match(line.text), addresses.find(line.text)
    if mark is None or len(found) != 1 or len(line.text) > LONGEST or further.find(line.text):
        return None
    tail = line.text[found[0].end :]
    looked = accessed.read(tail) if tail else None
    if looked is None and re.search(r"\w", tail):
        return None
    named = found[0].words not in ("", found[0].url)
    lead = line.text[mark.end() : found[0].end if named else found[0].start].rstrip(BEFORE)
    said = (mark.end(), mark.end() + len(lead))
    return Cited(found[0], said, looked or Accessed()) if re.search(r"\w", lead) else None
