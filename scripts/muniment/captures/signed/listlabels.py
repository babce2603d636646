"""The lines that stand over or among the entries of a list of signatories, and those that lead to what follows it."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from muniment.captures.signed import announcing, kinds, listfeet
from muniment.captures.signed.announcing import LABEL
from muniment.captures.signed.persons import GROUPS, is_known, says_more
from muniment.captures.words.cited import further, leadins
from muniment.captures.words.page import pagelines
from muniment.captures.words.text.lines import FULL, Line, indent, together
from muniment.captures.words.text.lists import MARK
from muniment.text import countries, frameworks, naming
from muniment.text.patterns import late

HEADED = late(r"\s*#{1,6}\s|\*\*[^*]+\*\*$|__[^_]+__$")
"""A line that is marked as a heading."""
FILE = late(r"\((?:PDF|DOCX?|pdf|docx?)\b[^()]*\)$")
"""What stands behind the words of a link to a file."""
BRIEF, FEW, FAR = 2, 4, 40
"""Words of a place, or of a kind, that heads the bodies which are there, those of a word for bodies that does, and
lines among which another head is."""
FIRST = frozenset("wiuadenvtîWIUADENVTÎвувВУσΣفضد")
"""How words begin that say within what bodies sign."""
HALF, THIRD = 2, 3
"""Of how many lines under a head one is a body by its words, and where the head above is of a known kind."""
NUMBERED = late(r"(?<!\s)\s*+\(\d{1,3}\)$")
"""How many entries stand under a heading."""


def is_label(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line leads to the entries under it."""
    if place + 1 >= len(lines):
        return False
    line = lines[place]
    if len(line.words) > LABEL or kinds.is_tag(line.words) or "\t" in line.text.strip():
        return False
    if MARK.match(line.text):
        bare = not MARK.match(lines[place + 1].text)
        return (_parts(line.text) and (bare or _heads_inner(lines, place))) or (bare and _parts_bare(lines, place))
    words = line.words.strip("*_#= ")
    if is_after(words):
        return False
    headed = HEADED.match(line.words) and not HEADED.match(lines[place + 1].words)
    told = is_heading(words) or (headed and announcing.says_signed(words)) or is_place(lines, place)
    told = told or _is_one_of_heads(lines, place)
    return words.endswith(announcing.COLONS) or bool(told)


def behind(lines: Sequence[Line], place: int) -> int:
    """Return the place behind the label at a place, with the line that it goes on in, where a tool wrapped it."""
    line, below = lines[place], lines[min(place + 1, len(lines) - 1)]
    near = below.number == line.number + 1 and not MARK.match(below.text) and len(line.text) >= FULL
    alone = (
        near
        and place + 2 < len(lines)
        and (lines[place + 2].number > below.number + 1 or MARK.match(lines[place + 2].text))
    )
    return place + 2 if alone and is_within(line.words.strip("*_#= ")) and not says_more(below.words) else place + 1


def _parts(text: str) -> bool:
    """Return whether a line with a mark says in small letters of what kind those under it are: '- trade unions'."""
    kind = naming.unmarked(text).rstrip(" :")
    return (kind.islower() and kinds.is_group(kind)) or bool(countries.code(kind))


def _parts_bare(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line with a mark is a small word or two, as another of the same mark is, over lines without."""
    if not _is_small(lines[place].text):
        return False
    mark = naming.mark_of(lines[place].text)
    near = range(max(0, place - FAR), min(len(lines) - 1, place + FAR))
    marked = [at for at in near if MARK.match(lines[at].text)]
    alike = [at for at in marked if naming.mark_of(lines[at].text) == mark and _is_small(lines[at].text)]
    apart = all(after > before + 1 for before, after in pairwise(marked))
    return len(alike) > 1 and len(alike) == len(marked) and apart and any(b - a > BRIEF for a, b in pairwise(alike))


def _is_small(text: str) -> bool:
    """Return whether a line with a mark is a word or two without a capital."""
    kind = naming.unmarked(text).rstrip(" :")
    return kind == kind.lower() and len(kind.split()) <= BRIEF and kind.replace(" ", "").isalpha()


def _heads_inner(lines: Sequence[Line], place: int) -> bool:
    """Return whether the line under one with a bullet has another, further in."""
    text, below = lines[place].text, lines[place + 1].text
    return indent(below) > indent(text) and naming.mark_of(below) != naming.mark_of(text)


def is_place(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line heads bodies of a place that nobody knows, or of a kind: other groups have a head, too."""
    if not _names_place(lines, place):
        return False
    known = is_known(lines[place].words)
    if MARK.match(lines[place + 1].text):
        return not (known or is_label(lines, place + 1))
    if _is_apart(lines, place + 1):
        return False
    end = together(lines, place)
    before = next((at for at in range(place - 1, -1, -1) if at == 0 or _is_apart(lines, at)), place)
    sure = any(_is_kind(line.words) for line in lines[before : max(before, min(before + 2, place - 1))])
    told = sum(is_known(line.words) for line in lines[place + 1 : end])
    if (THIRD if sure else HALF) * told < end - place - 1:
        return False
    headed = _heads_group(lines, end) or (before < place and _heads_group(lines, before))
    return sure or (headed and not known)


def _is_one_of_heads(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is a word for bodies, and another near it is one, each over bodies that have marks."""
    near = (at for at in range(max(1, place - FAR), min(len(lines) - 1, place + FAR)) if at != place)
    return _heads_marked(lines, place) and any(_heads_marked(lines, at) for at in near)


def _heads_marked(lines: Sequence[Line], place: int) -> bool:
    """Return whether a few words that tell of bodies stand apart, without a mark, over a line that has one."""
    words = lines[place].words
    plain = len(words.split()) <= FEW and words.replace(" ", "").isalpha() and not MARK.match(lines[place].text)
    return plain and MARK.match(lines[place + 1].text) is not None and _is_apart(lines, place) and is_known(words)


def _is_kind(words: str) -> bool:
    """Return whether a line says of what kind bodies under it are, or where from, and not that they are such."""
    return is_heading(words.strip("*_#=: ")) and GROUPS.search(words) is None


def _heads_group(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line that may name a place stands right over another."""
    near = place + 1 < len(lines) and not _is_apart(lines, place + 1)
    return near and _names_place(lines, place) and not is_known(lines[place].words)


def _names_place(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is a word or two that stand apart from what is above."""
    if not _is_apart(lines, place):
        return False
    words = lines[place].words
    return len(words.split()) <= BRIEF and words[:1].isupper() and words.replace(" ", "").isalpha()


def _is_apart(lines: Sequence[Line], place: int) -> bool:
    return place > 0 and lines[place].number > lines[place - 1].number + 1


def are_groups(label: Line, below: Sequence[Line]) -> bool:
    """Return whether a line over entries says which organisations these are, and one below does of others."""
    told = [kinds.is_group(line.words) and GROUPS.search(line.words) for line in (label, *below)]
    return len(told) > 1 and all(told)


def goes_beside(above: str, lines: Sequence[Line], place: int, listed: Sequence[str]) -> bool:
    """Return whether a list with other bullets goes on with one of which a line is, as in columns of a page."""
    marks = [naming.mark_of(text) for text in (above, *(line.text for line in lines[place : place + 2]))]
    beside = len(marks) > 2 and marks[0] != marks[1] == marks[2] and {*marks[:2]} == {"-", "*"}
    return beside and not listfeet.is_note(lines, (place - 1, place), listed)


@lru_cache(maxsize=256)
def is_after(words: str) -> bool:
    """Return whether a line leads to what follows a list, or is the page's own."""
    told = announcing.is_after(words) or announcing.is_farewell(words) or leadins.is_label(words)
    told = told or listfeet.is_foot(words) or further.is_label(words) or FILE.search(words) is not None
    return told or further.heads(f"# {words}", "") or pagelines.is_furniture(words)


def is_heading(entry: str) -> bool:
    """Return whether an entry says where those under it are from, of what kind they are, or within what they signed."""
    place = NUMBERED.sub("", entry) if entry.endswith(")") else entry
    return all(map(countries.code, place.split("/"))) or kinds.is_group(entry) or is_within(entry)


def is_within(words: str) -> bool:
    """Return whether a line says within what those under it signed."""
    return words[:1].isalpha() and words[0] in FIRST and frameworks.begins(words)


def leads_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line that leads to entries says that these signed too: that they are bodies, or from where."""
    words = lines[place].words
    said = is_heading(naming.unmarked(words).strip("*_#= ")) or GROUPS.search(words) or announcing.says_signed(words)
    return bool(said) or is_place(lines, place)
