"""Lines as they read where a tool wrote Markdown: without escapes of signs, with dashes for hyphens in a row."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.signed import announcing, columns, persons, tableheads
from muniment.captures.words.text.lines import Line
from muniment.text import hyphens
from muniment.text.patterns import late

ESCAPE = late(r"\\(?:(?=['\"<>@$^~&])|(?<=\d\\)(?=[.)] )|(?<=\w\\)(?=[*_]\w))")
FIRST_ESCAPE = late(r"^\s*\\(?=[-+*#] |\(\d)")
"""What stands before a sign that Markdown might change, and how a line begins with it; signs of columns keep theirs."""
HEADED = late(r"\([^\W\d_a-z]{2,}\)(?:, [^\W\d_][\w’' -]{2,24})?:$")
"""How a body ends over the name of who signs for it."""
NUMBER = late(r"(?<!\S)\[\d{1,4}\](?=[^\W\d_])")
"""What a text browser writes before the words of a link."""
COLONS = ("\n:", "\n :")
"""How a line begins that a colon begins."""
EMPTY = ("&nbsp;", "<!-- -->")
"""What tools write between two lists."""
WORD = late(r"\w")
ASIDE = late(r"—(?<=[^\W\d_]—)(?:including|among them|such as|represented by) ")
"""What leads, with no space beside it, from how many bodies there are to some of them, as English papers print it."""
DASH = late(r"(?<=[\w)])—(?=[^\W\d_])")
"""What leads back, in the same line or one under it."""
NEAR = 6
"""Lines in which it does."""
ALONE = late(r"(?m)^[ \t]*\(?1[.)]?[ \t]*$")
"""The first number of a list, of which a tool set each in a line of its own."""
COUNT = late(r"\(?(\d{1,3})[.)]?")
FEWEST, ROW = 3, 5
"""Such numbers in a row, and lines of a row of a table of which each cell is one, at most."""
TWICE = late(r"^(\s*)--(?= ?[^\W_])")
"""A hyphen before an entry that was written twice: as wide as one with a space."""
GAP = late(r"( {2,})")
"""What parts the columns of a table that is drawn by space."""


def of(lines: Sequence[Line], text: str) -> Sequence[Line]:
    """Return lines as they read; `text`: that of all."""
    able = "--" in text or any("\\" in line.words for line in lines)
    lines = [line for line in lines if line.words not in EMPTY] if any(sign in text for sign in EMPTY) else lines
    lines = _joined(lines, _is_led) if any(sign in text for sign in COLONS) else lines
    lines = _joined(lines, _is_headed) if ":\n" in text else lines
    lines = _counted(lines) if "1" in text and ALONE.search(text) else lines
    lines = _spaced(lines) if "—" in text and ASIDE.search(text) else lines
    return [_shown(line) if "\\" in line.words or "--" in line.text else line for line in lines] if able else lines


def _joined(lines: Sequence[Line], goes_on: Callable[[Line, Line], bool]) -> Sequence[Line]:
    """Return lines, of which one with which the line right above it goes on stands with that."""
    told: list[Line] = []
    lost = 0
    for at, line in enumerate(lines):
        if at > 0 and line.number == lines[at - 1].number + 1 and goes_on(lines[at - 1], line):
            above, lost = told.pop(), lost + 1
            text, words = f"{above.text.rstrip()} {line.text.lstrip()}", f"{above.words} {line.words}"
            told.append(msgspec.structs.replace(above, text=text, words=words))
        else:
            told.append(msgspec.structs.replace(line, number=line.number - lost))
    return told


def _counted(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines with the numbers of a list before its entries, where a tool set each in a line over its entry.

    Further lines of each are the cells of its row.
    """
    found = [COUNT.fullmatch(line.words) for line in lines]
    counts = [(at, int(one[1])) for at, one in enumerate(found) if one and at + 1 < len(lines) and not found[at + 1]]
    rows: list[list[int]] = []
    for at, count in counts:
        if count == 1:
            rows.append([at])
        elif rows and count == len(rows[-1]) + 1:
            rows[-1].append(at)
    told = [*lines]
    for row in reversed(rows):
        if len(row) >= FEWEST and not _has_head(lines, row[0]):
            places = [*row, _end(lines, row)]
            told[row[0] : places[-1]] = _rows(lines, places)
    return told


def _end(lines: Sequence[Line], row: Sequence[int]) -> int:
    """Return where the last row ends of which the numbers stand at such places: as the longest, or at a wider gap."""
    longest = max(after - before for before, after in pairwise(row))
    gap = max(lines[at].number - lines[at - 1].number for at in range(row[0] + 1, row[-1]))
    last = range(row[-1] + 2, min(len(lines), row[-1] + longest))
    return next(
        (at for at in last if lines[at].number > lines[at - 1].number + gap), last.stop if last else row[-1] + 2
    )


def _rows(lines: Sequence[Line], places: Sequence[int]) -> Iterator[Line]:
    """Yield the lines of rows with their numbers, which stand at such places; short ones have their cells in one.

    So does that of a row in which all cells but the first are empty, or a tool glued the country to the name.
    """
    longest = max(after - before for before, after in pairwise(places))
    brief = 2 < longest <= ROW
    for count, (place, end) in enumerate(pairwise(places), 1):
        first, *more = lines[place + 1 : end]
        cells = (first.words,) if end - place == longest else filter(None, columns.cells_of(first.words))
        said = [str(count), *cells, *(line.words for line in more)] if brief else []
        words = " | ".join(said) or f"{count}. {first.words}"
        yield msgspec.structs.replace(first, text=words, words=words)
        yield from () if said else more


def _has_head(lines: Sequence[Line], first: int) -> bool:
    """Return whether the heads of several columns stand over the first number: such a table is read by them."""
    return first > 1 and all(tableheads.may_head(line.words) for line in lines[first - 2 : first])


def _spaced(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines with space around the dashes between which some of many bodies stand."""
    able = {at + step for at, line in enumerate(lines) if ASIDE.search(line.words) for step in range(NEAR)}
    return [
        msgspec.structs.replace(line, words=DASH.sub(" — ", line.words)) if at in able and "—" in line.words else line
        for at, line in enumerate(lines)
    ]


def _is_led(above: Line, line: Line) -> bool:
    """Return whether a colon begins a line, as where a tool set the bold words before it apart."""
    return _begins(line) and not _begins(above)


def _is_headed(above: Line, line: Line) -> bool:
    """Return whether a line is the name of a person right under a body for which that person signs."""
    headed = HEADED.search(above.words) and not announcing.says_signed(above.words)
    return bool(headed) and persons.may_be_named(line.words.partition(",")[0])


def _begins(line: Line) -> bool:
    return line.words.startswith((": ", "："))


def _shown(line: Line) -> Line:
    if not WORD.search(line.text):
        return line
    text = TWICE.sub(r"\1- ", line.text)
    return msgspec.structs.replace(line, text=_in_columns(text), words=_read(line.words))


def _in_columns(text: str) -> str:
    """Return a line as it reads, with its columns where they were: a gap is wider by the signs left out before it."""
    pieces = GAP.split(text)
    read = [*map(_read, pieces[::2])]
    lost = (len(piece) - len(shown) for piece, shown in zip(pieces[::2], read, strict=True))
    gaps = [gap + " " * more for gap, more in zip(pieces[1::2], lost, strict=False)]
    return "".join(part for pair in zip(read, [*gaps, ""], strict=True) for part in pair)


def _read(words: str) -> str:
    return hyphens.dashed(FIRST_ESCAPE.sub("", ESCAPE.sub("", words)) if "\\" in words else words)


def written(entries: Sequence[str], text: str) -> list[str]:
    """Return entries with hyphens for dashes where their text has them, and without the numbers of links."""
    plain = [NUMBER.sub("", entry) if "[" in entry else entry for entry in entries]
    known = hyphens.told(text) if plain and "--" in text else set()
    return [hyphens.as_told(entry, known) for entry in plain] if known else plain
