"""The entries of a list of signatories that stand in one paragraph or line, and how the words of each read."""

import re
from collections.abc import Sequence

from muniment.captures.signed.announcing import LONG, is_group
from muniment.captures.words import addresses
from muniment.captures.words.lines import Line
from muniment.captures.words.lists import MARK
from muniment.text import acronyms, countries, naming, signing, tails

APART = re.compile(r"(?:,\s+|[、،]\s*)(?![^()（）]*[)）])")
"""A comma that is not within brackets."""
STROKES = re.compile(r"\s*[;；•|‖·]\s*")
FEWEST, MANY = 3, 4
"""Entries of a list in one paragraph, and those that slashes part; fewer are rather what a line says of one body."""
GAPS = re.compile(r"[ \u00a0\u3000]{2,}")
SLASHES = re.compile(r"\s+/\s+")
AND = re.compile(r"^(?:and|et|y|und|e|en|i|og|och|oraz|dan|ve|và|és|și|и|та|і|و) ")
LAST = re.compile(r"(.+?) (?:and|et|y|und|e|en|og|och|oraz|dan|ve|và|és|și|и|та|і|و) (?=[^a-z])(.+)")
"""The last two entries of a run with commas."""
FORM = re.compile(
    r"(?:Inc|Ltd|LLC|LLP|PLC|Corp|A\. ?C|S\. ?A|e\. ?V|z\. ?s|o\. ?p\. ?s|a\.?s\.?b\.?l|onlus|ONLUS|gGmbH|GmbH|ONG|NGO)"
    r"\.?(?:\s*[(（].*)?"
)
"""What kind of body in law one is: a part of its name behind a comma."""
LEGAL = re.compile(r"\b(?:Inc|Ltd|Corp|Assoc|Assn|Org|Intl|Soc|Univ)\.$|(?<![^\W_])(?:[^\W\d_]\. ?){1,3}[^\W\d_]\.$")
"""A short form with a full stop at the end of a name."""
WIDEST = 110
"""Characters of the longest line where a tool wrapped lines."""
STOPPED = re.compile(r"[.!?。！？]\s*$")
"""The end of a sentence."""


def reads_as_name(entry: str) -> bool:
    """Return whether an entry may be a name, and is no sentence."""
    first = next((character for character in entry if character.isalpha()), "")
    ends = re.search(r"(?:[a-z]{3}\.|[;:!?])$", entry) and not LEGAL.search(entry)
    small = first.islower() and not "ა" <= first <= "ჿ"  # Georgian writes small letters alone
    return bool(first) and not small and len(entry) <= LONG and not ends


def says_more(entry: str) -> bool:
    """Return whether an entry says an acronym or a country beside a name."""
    body = naming.parse_line(entry)
    return bool(body.country or body.acronym)


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


def parted(words: str) -> list[str]:
    """Return the entries of a run with commas; a country is of the entry before it, 'and' stands before the last."""
    parts: list[str] = []
    for part in APART.split(words):
        if parts and (countries.code(part) or FORM.fullmatch(part)):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    joined = None if AND.match(parts[-1]) else LAST.fullmatch(parts[-1])
    apart = joined is not None and not acronyms.joins(*joined.groups())
    return [*parts[:-1], *joined.groups()] if joined and apart else parts


def _unstopped(words: str) -> str:
    """Return words without the full stop behind them, unless they end in a short form."""
    return words.strip() if LEGAL.search(words.strip()) else words.strip(" .。")


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
    head, led, _ = line.words.partition(":")
    grouped = bool(led) and is_group(head)
    return near and not (apart or grouped) and len(above.text.rstrip()) + 1 + len(line.words.partition(" ")[0]) > widest


def grouped(words: str) -> list[str]:
    """Return the entries of a line that names their region or kind first: 'Asia: A; B'; else the line."""
    head, _, rest = words.partition(":")
    parts = STROKES.split(_unstopped(rest)) if ";" in rest and is_group(naming.unmarked(head)) else []
    return parts if len(parts) > 1 and all(map(reads_as_name, parts)) else [words]
