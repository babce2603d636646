"""The lines of a post's Markdown as they are read for what closes it: what HTML says otherwise is in plain words."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

import msgspec

from muniment.captures.words.blogs.phrases import NAMES_SOURCE
from muniment.captures.words.cited import availability, further, giving, leadins, works
from muniment.captures.words.cited.works import SENTENCES, Cited
from muniment.captures.words.page import closing_block
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

WRAPPED = late(r"<(small|mark|u|ins)>(?P<inner>[^<>]*(?:<(?!/?\1>)[^<>]*)*)</\1>")
"""A line that stands in one element."""
QUOTED = late(r"(?:> ?)+")
"""What a line of a quotation begins with."""
MARKED = late(
    r"(?P<marks>\*{1,3}|_{1,3})(?P<label>[^*_:：]{1,60}?)\s*(?:(?P<inner>[:：])\s*(?P=marks)|(?P=marks)\s*(?P<outer>[:：]))"
)
"""A label in bold or slanted words, the colon in or behind them."""
COUNTED = late(r"^(?P<indent>\s*)(?P<number>\d{1,3})\\(?=[.)]\s)")
"""How a line within a paragraph begins that counts, which would open a list of Markdown."""
LONGEST = 400
"""Characters of a work that is cited, with its address."""


def as_read(shown: Sequence[Line]) -> list[Line]:
    """Return lines as they read, every character that stays in its place."""
    return [_announcing(counted(_plain(_unwrapped(_unquoted(line))))) for line in shown]


def _unquoted(line: Line) -> Line:
    """Return a line of a quotation as those outside of it."""
    found = QUOTED.match(line.text) if line.text[:1] == ">" else None
    return _with(line, " " * found.end() + line.text[found.end() :]) if found else line


def _unwrapped(line: Line) -> Line:
    """Return a line without an element that all of it stands in, as small print does; the rest keeps its place."""
    found = WRAPPED.fullmatch(line.text) if line.text.startswith("<") else None
    if found is None:
        return line
    first, last = found.span("inner")
    return _with(line, " " * first + found["inner"] + " " * (len(line.text) - last))


def _plain(line: Line) -> Line:
    """Return a line that begins with a label in bold or slanted words as it reads without their marks."""
    found = MARKED.match(line.text) if line.text[:1] in ("*", "_") else None
    if found is None:
        return line
    label = f"{found['label']}{found['inner'] or found['outer']}"
    return _with(line, label.ljust(found.end()) + line.text[found.end() :])


def counted(line: Line) -> Line:
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


def cited(closing: Sequence[Line], listed: Mapping[int, tuple[Cited, ...]]) -> Iterator[tuple[int, Cited, str]]:
    """Yield what closing lines cite, in their order, with the number of its line and its title; `listed` as below."""
    others = closing_block.cited([line for line in closing if line.number not in listed])
    told = [(line, source, titled.text) for line, source, titled in others]
    told += [(line, work, addresses.blanked(line.text)) for line in closing for work in listed.get(line.number, ())]
    for line, source, text in sorted(told, key=lambda one: one[0].number):
        yield line.number, source, works.title(source, text, line.text)


def listed(lines: Sequence[Line]) -> dict[int, tuple[Cited, ...]]:
    """Return the works right under a line that announces sources, each with its one address, by their lines.

    The announcing lines are among them, with none; so are the works of a list that has others without address, where
    its label surely names sources.
    """
    found: dict[int, tuple[Cited, ...]] = {}
    for place, line in enumerate(lines[:-1]):
        entries = [(entry, _work(entry)) for entry in _entries(lines, place)] if leadins.is_label(line.words) else []
        if entries and (all(cited for _, cited in entries) or (_is_sure(line) and any(cited for _, cited in entries))):
            found[line.number] = ()
            found |= {entry.number: (cited,) for entry, cited in entries if cited}
    return found


def _entries(lines: Sequence[Line], place: int) -> Iterator[Line]:
    """Yield the entries of the list, or the rest of the paragraph, that the line at a place begins."""
    for above, line in pairwise(lines[place:]):
        if not MARK.match(line.text) and line.number != above.number + 1:
            return
        yield line


def _work(line: Line) -> Cited | None:
    mark, found = MARK.match(line.text), addresses.find(line.text)
    if len(found) != 1 or len(line.text) > LONGEST or further.find(line.text):
        return None
    prose = SENTENCES.search(line.text, found[0].end)
    return None if prose else works.whole(line.text, mark.end() if mark else 0)


def together(lines: Sequence[Line], kept: Set[int]) -> set[int]:
    """Return the lines that stay with some of `kept`: a list or paragraph and what announces it, and a quotation."""
    found: set[int] = set()
    for place, line in enumerate(lines):
        groups = [_under(lines, place)] if leadins.is_label(line.words) else []
        groups += [_quoted(lines, place)] if line.text.startswith(">") and not _goes_on(lines, place) else []
        for group in groups:
            numbers = {one.number for one in group}
            worded = {one.number for one in group if re.search(r"\w", one.words)}
            found |= numbers if worded & kept else set()
    return found


def announced(lines: Sequence[Line]) -> set[int]:
    """Return the lines of lists and paragraphs right under a line that surely announces sources, one or several."""
    found: set[int] = set()
    for place in (place for place, line in enumerate(lines) if _is_sure(line)):
        last = place + len(_under(lines, place))
        while last < len(lines) and _may_cite(lines[last]):
            last += 1
        found |= {line.number for line in lines[place:last]}
    return found


def _may_cite(line: Line) -> bool:
    """Return whether a paragraph is a work with its address, and no prose."""
    found = addresses.find(line.text) if len(line.text) <= LONGEST else ()
    had = len(found) == 1 and availability.leads(line.text, found[0].start)
    prose = giving.pleads(line.text) or SENTENCES.search(line.text, found[0].end if had else 0)
    return bool(found) and not prose


def _is_sure(line: Line) -> bool:
    return NAMES_SOURCE.fullmatch(f"{line.words.strip('*_#:： ')}:") is not None


def _under(lines: Sequence[Line], place: int) -> list[Line]:
    """Return the line at a place with the list or paragraph right under it."""
    return [*lines[place : place + 2], *_entries(lines, place + 1)]


def _goes_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether the line at a place goes on with the quotation above it."""
    above = lines[place - 1] if place else None
    return above is not None and above.text.startswith(">") and above.number == lines[place].number - 1


def _quoted(lines: Sequence[Line], place: int) -> list[Line]:
    """Return the lines of the quotation that begins at a place."""
    last = place + 1
    while last < len(lines) and lines[last].text.startswith(">") and _goes_on(lines, last):
        last += 1
    return list(lines[place:last])
