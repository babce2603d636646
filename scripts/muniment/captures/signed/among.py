"""Whether a line may be an entry of a list of signatories, by itself and among the lines around it."""

from collections.abc import Sequence

from muniment.captures.signed import announcing, entrywords, persons
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import naming
from muniment.text.patterns import late

ENDS = late(r"[a-z]{2}[”\"»]?[.!?][”\"»]?$|[。！？]$")
"""How a sentence ends."""
STOP = late(r"(?:[^\W\d_][^\W\d_A-ZÀ-Þ]{2}|\))\.$")
"""A full stop behind a word or an acronym."""
FEW, MANY, LONGEST = 6, 5, 160
"""Words of a name that ends in a mark, or in a full stop in a list of few, entries of a longer one, and characters of
an entry without a mark, at most."""
STROKE, STROKES = "|", 2
"""What parts the cells of a row of a table, and how often where the last may say in sentences what a body does."""
ARTICLE = late(r"^(?:(?:The|L[ae]s?|Los|El|Il|Lo|Gli|Der|Die|Das|Os?|As?|De|Het) (?=\S)|[LD]['’](?=\w))")
"""An article before a name."""
CELLS = late(r"\t|\S {3,}(?=\S)")
"""What parts the cells of a row, of which each may be as long as an entry."""


def is_sited(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line right under an entry names a body, and then the address of its site."""
    words = lines[place].words
    site = addresses.BARE.search(words)
    name = words[: site.start()].rstrip(" -–—,:|(<") if site and site.end() >= len(words) - 1 else ""
    return bool(name) and lines[place - 1].number == lines[place].number - 1 and persons.is_known(name)


def is_call(lines: Sequence[Line], place: int, block: Sequence[str]) -> bool:
    """Return whether a line among others of a list is a name that ends in a mark of exclamation: 'Dignity Now!'.

    Or one with a full stop that the next has not.
    """
    words, inner = lines[place].words, len(block) > 1 and place + 1 < len(lines)
    gap = lines[place].number - lines[place - 1].number if inner else 0
    if not inner or not entrywords.reads_as_name(words[:-1]):
        return False
    stopped = words[-1:] == "."
    plain = stopped and len(block) >= MANY and len(words) <= LONGEST
    if len(words.split()) > FEW and not (plain and entrywords.TOLD.isdisjoint(words.lower().split())):
        return False
    if stopped:
        even = lines[place + 1].number - lines[place].number == gap and lines[place + 1].words[-1:] != "."
        return even and entrywords.are_titled([words]) and entrywords.are_titled(block)
    return gap == 1 and lines[place + 1].number - lines[place].number == 1 and words[-1:] in ("!", "！")


def is_short(line: Line, *, sited: bool) -> bool:
    """Return whether a line may be an entry; `sited`: entries here say the addresses of their sites."""
    words = addresses.shown(line.words) if line.words[:1] == "[" and line.words[-1:] == ")" else line.words
    if sited and not addresses.BARE.match(words):
        words = naming.ADDRESS.sub("", words).rstrip(" -–—,:|")
    ended = ENDS.search(words[-5:]) and not entrywords.is_short(words)
    longest = max(map(len, CELLS.split(line.text))) if CELLS.search(line.text) else len(words)
    brief = longest <= LONGEST or (len(words) <= announcing.LONG and naming.parse_line(words).framework)
    return bool(brief) and not addresses.BARE.search(words) and not ended


def is_row(lines: Sequence[Line], first: int, place: int) -> bool:
    """Return whether a line is the row of a table of as many cells as the first of its list, three or more.

    Both begin with a number, or none does.
    """
    above, row = lines[first].text.lstrip("| "), lines[place].text.lstrip("| ")
    counted = above[:1].isdigit() == row[:1].isdigit()
    return counted and lines[place].text.count(STROKE) == lines[first].text.count(STROKE) >= STROKES


def untold(words: str) -> str:
    """Return the row of a table without its last cell, which may say at length what a body does; other words whole."""
    return naming.unmarked(words.strip("| ").rpartition(STROKE)[0]) if words.count(STROKE) >= STROKES else words


def evened(entries: Sequence[str]) -> list[str]:
    """Return the entries of a list without the full stop that one has and none of the others."""
    ended = [at for at, entry in enumerate(entries) if entry[-1:] == "." and not entrywords.is_short(entry)]
    odd = {at for at in ended if len(ended) == 1 < len(entries) and STOP.search(entries[at])}
    return [entry[:-1] if at in odd else entry for at, entry in enumerate(entries)]


def without_articles(entries: Sequence[str]) -> list[str]:
    """Return entries without the articles before them, where nearly all of many have one, as names in a sentence do."""
    told = [ARTICLE.sub("", entry) for entry in entries]
    most = sum(one != entry for one, entry in zip(told, entries, strict=True)) * MANY >= len(entries) * (MANY - 1)
    return told if most and len(entries) >= MANY else [*entries]
