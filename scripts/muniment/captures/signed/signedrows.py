"""The entries that the lines of a list of signatories have: one each, several in columns, or all in one paragraph."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from muniment.captures.signed.announcing import LONG
from muniment.captures.words import addresses
from muniment.captures.words.lines import Line
from muniment.captures.words.lists import MARK
from muniment.text import acronyms, countries, naming, regions, signing, tails

SECOND = re.compile(r"\(?(\d{1,3})[.)]\s+(\S.*?)\s+\(?(\d{1,3})[.)]\s+(\S.*)")
"""A line of two columns, each with its number."""
COUNTED = re.compile(r"\(?(?P<number>\d{1,4})\)?\s+(?P<rest>[^\W\d].*)")
"""A line with a number before it and nothing else that says so."""
GAPS = re.compile(r"[ \u00a0\u3000]{2,}")
APART = re.compile(r"(?:,\s+|[、،]\s*)(?![^()（）]*[)）])")
"""A comma that is not within brackets."""
STROKES = re.compile(r"\s*[;；•|‖·]\s*")
SLASHES = re.compile(r"\s+/\s+")
MANY = 4
"""Entries that slashes part; fewer are rather what a line says of one body."""
AND = re.compile(r"^(?:and|et|y|und|e|и|و) ")
LAST = re.compile(r"(.+?) (?:and|et|y|und|e|и|و) (?=[^a-z])(.+)")
"""The last two entries of a run with commas."""
NOTE = re.compile(r"[a-z]{3}\.$|(?: [a-z]+){3} \d+\.$")
"""How a sentence ends that is no name."""
JOINT = re.compile(
    r"(?P<one>[^()]+\((?P<first>[^()\s]+)\)),? (?:and|et|y|e|und|en|и|та|dan|và|&) "
    r"(?P<two>[^()]+\((?P<second>[^()\s]+)\))(?P<within>,.+)?"
)
"""Two bodies in one line, each with its acronym, and perhaps what both signed within."""
LEGAL = re.compile(r"\b(?:Inc|Ltd|Corp|Assoc|Assn|Org|Intl|Soc|Univ)\.$")
"""A short form with a full stop at the end of a name."""
MOST = 0.6
"""Of the cells of a column so many must be countries for it to be one of countries."""

BOX = "│"
"""What stands between the cells of a table that is drawn."""
FEWEST = 3
"""Lines by which two columns are known, and entries of a list in one paragraph."""
WIDEST = 110
"""Characters of the longest line where a tool wrapped lines."""
STOPPED = re.compile(r"[.!?。！？]\s*$")
"""The end of a sentence."""

Rows = list[tuple[str, ...]]


def entries(block: Sequence[str]) -> list[str]:
    """Return the entries of lines, of which each has several where they stand in columns."""
    if numbered := _numbered_columns(block):
        return numbered
    if rows := _rows(block):
        return _of_rows(rows)
    listed = (entry for words in _uncounted(ended(block)) for entry in naming.columns(words) if not _is_note(entry))
    return [one for entry in listed for one in _apart(entry)]


def _apart(entry: str) -> Iterator[str]:
    """Yield the two bodies of a line that names both with their acronyms, and what both signed within with each."""
    found = JOINT.fullmatch(entry)
    within = found["within"] or "" if found else ""
    if (
        not found
        or not (acronyms.is_acronym(found["first"]) and acronyms.is_acronym(found["second"]))
        or (within and not naming.parse_line(entry).framework)
    ):
        yield entry
    else:
        yield from (found["one"] + within, found["two"] + within)


def _is_note(entry: str) -> bool:
    """Return whether an entry is a sentence, as notes under a list are, and no name."""
    return NOTE.search(entry) is not None and " " in entry and not says_more(entry)


def ended(block: Sequence[str]) -> list[str]:
    """Return lines without the full stop behind the last, where the others are joined by commas or semicolons."""
    joined = [bool(naming.JOINED.search(words.rstrip())) for words in block[:-1]]
    last = [words.rstrip().removesuffix(".") if joined and all(joined) else words for words in block[-1:]]
    return [*block[:-1], *last]


def reads_as_name(entry: str) -> bool:
    """Return whether an entry may be a name, and is no sentence."""
    first = next((character for character in entry if character.isalpha()), "")
    ends = re.search(r"(?:[a-z]{3}\.|[;:!?])$", entry) and not LEGAL.search(entry)
    small = first.islower() and not "ა" <= first <= "ჿ"  # Georgian writes small letters alone
    return bool(first) and not small and len(entry) <= LONG and not ends


def run_on(words: str) -> list[str]:
    """Return the entries of a paragraph: by semicolons or strokes, or by commas where some say what they are."""
    parts = [_unstopped(part) for part in STROKES.split(words)]
    slashed = [_unstopped(part) for part in SLASHES.split(words)] if len(parts) < FEWEST else []
    if len(slashed) >= MANY and not any(tails.country_code(part) or acronyms.is_acronym(part) for part in slashed):
        parts = slashed
    if len(parts) < FEWEST:
        parts = parted(_unstopped(words))
        if not any(map(says_more, parts)):
            return []
    parts = [AND.sub("", part) for part in parts if part and not signing.is_nameless(AND.sub("", part))]
    named = len(parts) >= FEWEST and all(reads_as_name(part) for part in parts)
    return parts if named else []


def width(lines: Sequence[Line]) -> int:
    """Return the characters of the longest line that no address makes long; 0 where no tool wrapped the lines."""
    widest = max((len(line.text) for line in lines if not addresses.able(line.text)), default=0)
    return widest if widest <= WIDEST else 0


def paragraph(lines: Sequence[Line], place: int, widest: int) -> tuple[str, int]:
    """Return the words of a line with those of the lines that a tool wrapped them into, and where these end."""
    end = place + 1
    while widest and end < len(lines) and _goes_on(lines[end - 1], lines[end], widest):
        end += 1
    return " ".join(line.words for line in lines[place:end]), end


def _goes_on(above: Line, line: Line, widest: int) -> bool:
    """Return whether the first word of a line had no place any more in the line above."""
    near = line.number == above.number + 1 and not (STOPPED.search(above.words) or GAPS.search(line.text.strip()))
    apart = MARK.match(line.text) and not (STROKES.match(line.words) and line.words[0] in above.words)
    return near and not apart and len(above.text.rstrip()) + 1 + len(line.words.partition(" ")[0]) > widest


def _unstopped(words: str) -> str:
    """Return words without the full stop behind them, unless they end in a short form."""
    return words.strip() if LEGAL.search(words.strip()) else words.strip(" .。")


def parted(words: str) -> list[str]:
    """Return the entries of a run with commas; a country is of the entry before it, 'and' stands before the last."""
    parts: list[str] = []
    for part in APART.split(words):
        if parts and countries.code(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    joined = None if AND.match(parts[-1]) else LAST.fullmatch(parts[-1])
    apart = joined is not None and not acronyms.joins(*joined.groups())
    return [*parts[:-1], *joined.groups()] if joined and apart else parts


def says_more(entry: str) -> bool:
    """Return whether an entry says an acronym or a country beside a name."""
    body = naming.parse_line(entry)
    return bool(body.country or body.acronym)


def _uncounted(block: Sequence[str]) -> Sequence[str]:
    """Return lines without bare numbers before them, where those of all lines stand in a row."""
    found = [COUNTED.fullmatch(words.strip()) for words in block]
    told = [(int(one["number"]), one["rest"]) for one in found if one]
    in_row = len(block) > 1 and len(told) == len(block) and all(b[0] == a[0] + 1 for a, b in pairwise(told))
    return [rest for _, rest in told] if in_row else block


def _numbered_columns(block: Sequence[str]) -> list[str]:
    """Return the entries of lines of which each has two with numbers of their own, those of both columns in a row."""
    halves = [SECOND.fullmatch(line.strip()) for line in block]
    pairs = [half.groups() for half in halves if half is not None]
    if len(pairs) < 2 or len(pairs) < len(block) - 1:
        return []
    numbers = [(int(first), int(second)) for first, _, second, _ in pairs]
    if any(after != (one + 1, two + 1) for (one, two), after in pairwise(numbers)):
        return []
    return [entry for line, half in zip(block, halves, strict=True) for entry in (half.group(2, 4) if half else [line])]


def _rows(block: Sequence[str]) -> Rows:
    """Return the cells of lines that stand in columns; none where they do not."""
    for split in (_by_strokes, _by_tabs, _by_gaps):
        rows = [split(line) for line in block] if len(block) > 1 and len(split(block[0])) > 1 else []
        if rows and all(len(row) > 1 for row in rows[:-1]):
            return [row for row in rows if any(re.search(r"\w", cell) for cell in row)]
    return _by_place(block)


def _by_place(block: Sequence[str]) -> Rows:
    """Return the cells of lines of two columns, where but one space may be between the longest and its neighbour."""
    gaps = [GAPS.search(line.rstrip(), len(line) - len(line.lstrip())) for line in block]
    place, count = Counter(gap.end() for gap in gaps if gap).most_common(1)[0] if any(gaps) else (0, 0)
    full = sum(len(line.rstrip()) > place for line in block)  # the second column may end before the first
    if len(block) < FEWEST or count < FEWEST - 1 or 2 * count <= full or 2 * full <= len(block):
        return []
    rows: Rows = [(line[:place].strip(), line[place:].strip()) for line in block]
    apart = all(len(line) <= place or (line[place - 1] == " " and line[place] != " ") for line in block)
    return rows if apart and all(reads_as_name(naming.unmarked(cell)) for row in rows for cell in row if cell) else []


def _by_strokes(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.replace(BOX, "|").strip().strip("|").split("|"))


def beside(row: str, below: str) -> str:
    """Return a row of a table that is drawn, with what goes on of its cells in the line below."""
    cells = zip_longest(_by_strokes(row), _by_strokes(below), fillvalue="")
    return BOX.join(f"{cell} {rest}".strip() for cell, rest in cells)


def _by_tabs(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip(" ").split("\t"))


def _by_gaps(line: str) -> tuple[str, ...]:
    cells = GAPS.split(MARK.sub("", line.strip(), count=1))
    return tuple(cells) if all(reads_as_name(naming.unmarked(cell)) for cell in cells) else ()


def _of_rows(rows: Rows) -> list[str]:
    """Return the entries of a table: cells of names, each with those beside it that say its acronym or country."""
    under = rows[1:] if len(rows) > 2 else rows  # the first may be the head of the table
    kinds = [_kind([cell for cell in column if cell]) for column in zip_longest(*under, fillvalue="")]
    head = any(kind != "name" and cell and _kind([cell]) != kind for kind, cell in zip(kinds, rows[0], strict=False))
    return [entry for row in rows[head:] for entry in _of_row(row, kinds)]


def _of_row(row: tuple[str, ...], kinds: Sequence[str]) -> Iterator[str]:
    said, before = "", ""
    for kind, cell in zip(kinds, row, strict=False):
        words = naming.unmarked(cell) if cell else ""
        if kind in ("country", "acronym") and re.search(r"\w", words):
            said, before = (f"{said} | {words}", before) if said else ("", f" | {words}")
        elif kind == "name" and re.search(r"\w", words):
            if said:
                yield said
            said, before = words + before, ""
    if said:
        yield said


def _kind(cells: Sequence[str]) -> str:
    """Return what a column holds, by its cells that are not empty."""
    if all(re.fullmatch(r"\W*\d*\W*", cell) for cell in cells):
        return "number"
    cells = [cell for cell in cells if re.search(r"\w", cell)]
    if sum(bool(tails.country_code(cell) or regions.SCOPE.fullmatch(cell)) for cell in cells) >= MOST * len(cells):
        return "country"
    if all(re.match(r"(?:https?://|www\.|\S+@)", cell) for cell in cells):
        return "address"
    return "acronym" if all(acronyms.is_acronym(cell) for cell in cells) else "name"
