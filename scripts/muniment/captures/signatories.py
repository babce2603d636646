"""Finds the list of bodies that signed what a post reports, and how many the text says there are."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures import addresses
from muniment.captures.lines import Line
from muniment.captures.lists import MARK
from muniment.captures.persons import apart
from muniment.captures.phrases import CLAIM, SIGNATORIES
from muniment.text import countries, naming

SIGNS = (
    "sign,endors,support,following,firma,suscriben,adhieren,assina,subscrev,unterz,unterschr,sottoscri,"
    "ondertek,подпис,підпис,sygnatar,podpisan,mzac,undertecknan,underteckna,underskriv,الموقع,联署,聯署,签署,簽署,連署,賛同団体,"
    "署名団体,서명,υπογρ,allekirjoitt,undirrit,aláír,podepsan,signatář,semnatar,potpisni,ký tên,"
    "penandatangan,امضاکنندگان,חתומים"
).split(",")
"""What every line that announces signatories holds one of; the whole pattern is slow to ask."""
DEMAND = re.compile(
    r"(?i:\b(?:calls?|calling|urges?|urging|demands?|recommends?|requests?|asks?|asking|appeals?|exigent?|demandent?|"
    r"appellent|exhort\w*|exigimos|exigen|piden|pedimos|instan|fordern|verlangen|chiedono|exigem|pedem|требу\w+|"
    r"призыва\w+)\b)"
)
LINKED = addresses.LINKED
NUMBER = re.compile(r"\d{1,4}")
SECOND = re.compile(r"\(?(\d{1,3})[.)]\s+(\S.*?)\s+\(?(\d{1,3})[.)]\s+(\S.*)")
"""A line of two columns, each with its number."""
APART = re.compile(r",\s+(?![^()]*\))")
"""A comma that is not within brackets."""
AND = re.compile(r"^(?:and|et|y|und|e|и|و) ")
LAST = re.compile(r"(.+?) (?:and|et|y|und|e|и|و) (?=[^a-z])(.+)")
"""The last two entries of a run with commas."""
LABEL = 100
"""Characters of a label with its list in one line."""
LONGEST = 260
FEWEST = 5
"""Entries from which a list without a label may be one of bodies."""


class Signed(msgspec.Struct, frozen=True):
    """The entries of the lists of signatories, as written, and whether the text announces them as such."""

    entries: tuple[str, ...] = ()
    announced: bool = True
    persons: int = 0
    """How many entries are persons who sign for no body."""


def find(lines: Sequence[Line]) -> Signed:
    """Return the signatories listed in these lines (none blank)."""
    entries: list[str] = []
    text = "\n".join(line.text for line in lines)
    lower = "\n".join(line.text for line in lines if len(line.text) <= 2 * LONGEST).lower()
    persons, place = 0, 0 if any(sign in lower for sign in SIGNS) else len(lines)
    while place < len(lines):
        if within := _within(lines[place]):
            bodies, alone = apart(within, lines[place].words, text)
            entries, persons, place = entries + bodies, persons + len(alone), place + 1
        elif _announces(lines[place]):
            lists, place = _lists_after(lines, place)
            for label, taken in lists:
                bodies, alone = apart(taken, label, text)
                entries, persons = entries + bodies, persons + len(alone)
        else:
            place += 1
    if entries or persons:
        return Signed(tuple(entries), persons=persons)
    return Signed(tuple(_unannounced(lines)), announced=False)


def claims(text: str) -> list[int]:
    """Return the numbers of bodies that a text speaks of."""
    able = (CLAIM.match(text, number.start()) for number in NUMBER.finditer(text))
    return [int(found["number"] or found["cjk"]) for found in able if found]


def _announces(line: Line) -> bool:
    words = line.words.strip("*_#= ") if len(line.text) <= 2 * LONGEST else ""
    if len(words) > (LONGEST if words.endswith((":", "：")) else 60):
        return False
    return not (MARK.match(line.text) or addresses.BARE.search(words)) and bool(SIGNATORIES.search(words))


def _lists_after(lines: Sequence[Line], place: int) -> tuple[list[tuple[str, list[str]]], int]:
    """Return the lists that follow a label, each with the words that announce it, and where they end."""
    lists: list[tuple[str, list[str]]] = []
    label, place = lines[place], place + 1
    if place < len(lines) and _is_sublabel(lines, place) and not MARK.match(lines[place].text):
        label, place = lines[place], place + 1
    while place < len(lines):
        block, end = _block(lines, place)
        if not block or not _are_bodies(block, label):
            inline = [] if lists else _inline(lines[place])
            return [*lists, *([(label.words, inline)] if inline else [])], place + bool(inline)
        lists.append((label.words, _entries(block)))
        place = end
        if place == len(lines) or not _is_sublabel(lines, place):
            break
        label, place = lines[place], place + 1
    return lists, place


def _entries(block: Sequence[str]) -> list[str]:
    """Return the entries of lines, of which each has two where they stand in two columns."""
    if numbered := _numbered_columns(block):
        return numbered
    gaps = [re.split(r"[ \u00a0]{2,}", MARK.sub("", line.strip(), count=1)) for line in block]
    paired = len(block) > 1 and all(len(parts) > 1 for parts in gaps[:-1])
    if paired and all(_reads_as_name(naming.unmarked(part)) for parts in gaps for part in parts):
        return [entry for parts in gaps for part in parts for entry in naming.columns(part)]
    return [entry for words in _ended(block) for entry in naming.columns(words)]


def _ended(block: Sequence[str]) -> list[str]:
    """Return lines without the full stop behind the last, where the others are joined by commas or semicolons."""
    joined = [bool(naming.JOINED.search(words.rstrip())) for words in block[:-1]]
    last = [words.rstrip().removesuffix(".") if joined and all(joined) else words for words in block[-1:]]
    return [*block[:-1], *last]


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


def _block(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the entries of one list and where it ends: lines with marks and what they go on with, else short lines."""
    marked = bool(MARK.match(lines[place].text))
    block: list[str] = []
    while place < len(lines):
        line, follows = lines[place], bool(block) and lines[place].number == lines[place - 1].number + 1
        if marked and not MARK.match(line.text) and follows and line.text[:1].isspace():
            block[-1] = f"{block[-1].rstrip()} {line.words}"
        elif bool(MARK.match(line.text)) is not marked or _ends(lines, place, marked=marked, begun=bool(block)):
            break
        else:
            block.append(LINKED.sub(r"\g<words>", line.text) if "](" in line.text else line.text)
        place += 1
    return (block, place) if len(block) > 1 or marked else ([], place)


def _ends(lines: Sequence[Line], place: int, *, marked: bool, begun: bool) -> bool:
    """Return whether a list of lines without marks ends before this one."""
    return not marked and (not _is_short(lines[place]) or (begun and _is_sublabel(lines, place)))


def _is_short(line: Line) -> bool:
    words = line.words
    return len(words) <= 160 and not addresses.BARE.search(words) and not re.search(r"[a-z]{2}[.!?]$", words)


def _is_sublabel(lines: Sequence[Line], place: int) -> bool:
    words = lines[place].words
    return (
        words.endswith((":", "："))
        and len(words) <= 100
        and place + 1 < len(lines)
        and not MARK.match(lines[place].text)
    )


def _are_bodies(block: Sequence[str], label: Line) -> bool:
    """Return whether the lines of a list read as names rather than as sentences or demands."""
    entries = [naming.unmarked(words) for words in _ended(block)]
    named = sum(_reads_as_name(entry) for entry in entries)
    demanded = bool(DEMAND.search(label.words)) and not any(naming.parse_line(entry).country for entry in entries)
    return named >= 0.7 * len(entries) and not demanded


def _are_known(block: Sequence[str]) -> bool:
    """Return whether enough lines of a list say an acronym or a country."""
    bodies = [naming.parse_line(words) for words in block]
    return sum(bool(body.country or body.acronym) for body in bodies) >= 0.4 * len(block)


def _reads_as_name(entry: str) -> bool:
    first = next((character for character in entry if character.isalpha()), "")
    ends = re.search(r"(?:[a-z]{3}\.|[;:!?])$", entry)
    return bool(first) and not first.islower() and len(entry) <= LONGEST and not ends


def _within(line: Line) -> list[str]:
    """Return the entries of a list that stands in one line with the label that announces it; none elsewhere."""
    label, colon, rest = re.split("([:：])", line.words, maxsplit=1) if re.search("[:：]", line.words) else ("", "", "")
    if not colon or len(label) > LABEL or MARK.match(line.text) or not SIGNATORIES.search(label):
        return []
    return _run_on(rest)


def _inline(line: Line) -> list[str]:
    """Return the entries of a list that runs on in one paragraph."""
    return _run_on(line.words)


def _run_on(words: str) -> list[str]:
    """Return the entries of a list in one paragraph, by semicolons, or commas where some say what they are."""
    parts = [part.strip(" .") for part in words.split(";")]
    if len(parts) < 3:
        parts = _parted(words.strip(" ."))
        if not any(body.country or body.acronym for body in map(naming.parse_line, parts)):
            return []
    parts = [AND.sub("", part) for part in parts if part]
    named = len(parts) > 2 and all(_reads_as_name(part) for part in parts)
    return parts if named else []


def _parted(words: str) -> list[str]:
    """Return the entries of a run with commas; a country is of the entry before it, 'and' stands before the last."""
    parts: list[str] = []
    for part in APART.split(words):
        if parts and countries.code(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    joined = None if AND.match(parts[-1]) else LAST.fullmatch(parts[-1])
    return [*parts[:-1], *joined.groups()] if joined else parts


def _unannounced(lines: Sequence[Line]) -> Iterator[str]:
    place = 0
    while place < len(lines):
        block, end = _block(lines, place) if MARK.match(lines[place].text) else ([], place + 1)
        if len(block) >= FEWEST and _are_bodies(block, lines[max(0, place - 1)]) and _are_known(block):
            yield from (entry for words in block for entry in naming.columns(words))
        place = max(end, place + 1)
