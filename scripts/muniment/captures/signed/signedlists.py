"""The lists under a line that announces signatories: where each begins and ends, and the line that leads to it."""

import re
from collections.abc import Sequence

from muniment.captures.signed import announcing, entrywords, listlabels, persons, pleading, runs, signedrows
from muniment.captures.signed.persons import is_person
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import FULL, Line, indent
from muniment.captures.words.text.lists import BREAK
from muniment.text import acronyms, bodywords, countries, naming

WORD = re.compile(r"\w")
NUMBER = re.compile(r"\W*(\d{1,4})")
"""What an entry is counted by."""
ENDS = re.compile(r"[a-z]{2}[.!?]$|[。！？]$")
"""How a sentence ends."""
UNENDED = re.compile(
    r"(?:\b(?:the|of|for|and|to|in|on|de|des|du|la|le|les|et|pour|der|die|das|den|und|für|von|des|del|los|las|para|por|y|"
    r"dos|das|do|da|e|di|dei|delle|della|per|van|voor|het|en|i|dla|и|для|в|на)|[,&])\s*$",
    re.IGNORECASE,
)
"""How a name hardly ends: it goes on in the next line."""
BRACKETS = frozenset("(（")
"""How an acronym or a country begins."""
NOTES = frozenset("†‡§¹²³⁴⁵")
"""How a note begins on an entry above."""
MOST = 8
"""Lines that tell whether those of a list end so."""
FEW = 6
"""Words of a name that ends in a mark of exclamation."""
LONGEST = 160
"""Characters of an entry without a mark."""
FAR = 400
"""Lines of a table of which each cell is one, at most."""
ENDING, WIDEST = 3, 110
"""Words of the end of a name that a tool wrapped, and characters of the widest line where one did."""
MANY, PERSONS = 5, 0.3
"""Entries from which a list is long, and what share of it may be persons if it is one of bodies."""
NAMES, KNOWN, ALL = 0.7, 0.4, 0.5
"""What share of a list must be names, say what they are where little else tells it, and where nothing does."""

Listed = list[tuple[str, list[str]]]
"""Lists, each with the words that lead to it."""


def after(lines: Sequence[Line], place: int, width: int, *, sure: bool = True) -> tuple[Listed, int]:
    """Return the lists that follow the label at a place, and where they end; `sure`: it says that they signed."""
    lists: Listed = []
    first, label, place = lines[place], lines[place], place + 1
    while place < len(lines):
        if listlabels.is_label(lines, place):
            label, place = lines[place], place + 1
            sure = sure and (_is_parted(lists, first) or listlabels.names_more(label.words))
            if lists and not sure and pleading.tells_of_others(label.words):
                break
            continue
        whole, last = _whole(lines, place, width if not lists else 0)
        if whole and (sure or _are_likely(whole)):
            return [*lists, (label.words, whole)], last
        block, end = run(lines, place)
        listed = _listed(block, label)
        if not listed or not (sure or _are_likely(listed) or listlabels.are_groups(label, lines[end : end + 1])):
            inline = [] if lists else _inline(lines[place].words, sure=sure)
            return ([(label.words, inline)] if inline else lists), place + bool(inline)
        mark, lists, sure, place = lines[place].text, [*lists, (label.words, listed)], True, end
        if not listlabels.is_label(lines, place):
            if not listlabels.goes_beside(mark, lines, place):
                break
            sure = False
    return lists, place


def _is_parted(lists: Listed, first: Line) -> bool:
    """Return whether what a line announces stands under lines of its own, and none of it right under that line."""
    return not lists or lists[0][0] != first.words


def _inline(words: str, *, sure: bool) -> list[str]:
    """Return the entries of a list in one line; none where nothing says that they signed and they hardly are bodies."""
    listed = runs.run_on(words)
    return listed if sure or _are_likely(listed) else []


def _listed(block: Sequence[str], label: Line) -> list[str]:
    """Return the entries of the lines of a list of bodies; the line over those of a table may be its head."""
    if not block or not are_bodies(block, label):
        return []
    listed = signedrows.entries([label.text, *block] if label.text[:1] == block[0][:1] == "|" else block)
    return [entry for entry in listed if not (listlabels.is_heading(entry) or announcing.is_head(entry))]


def _whole(lines: Sequence[Line], place: int, width: int) -> tuple[list[str], int]:
    """Return the entries of a table whose cells are lines, or of a paragraph that a tool wrapped, and where it ends."""
    if announcing.is_head(lines[place].words):
        table, size = signedrows.flattened([line.words for line in lines[place : place + FAR]])
        if table:
            return table, place + size
    words, last = runs.paragraph(lines, place, width) if width else ("", place)
    return (runs.run_on(words), last) if last > place + 1 else ([], place)


def run(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the lines of one list and where it ends: those with marks and what they go on with, else short ones."""
    while place + 1 < len(lines) and not WORD.search(lines[place].text):
        place += 1  # the line over a table
    mark, gapless, apart, first = naming.mark_of(lines[place].text), True, False, place
    ruled = signedrows.is_ruled(lines[at].text for at in range(place, len(lines)))
    block: list[str] = []
    while place < len(lines):
        line, near = lines[place], bool(block) and lines[place].number == lines[place - 1].number + 1
        if not WORD.search(line.text):
            pass  # the line under the head of a table
        elif near and ruled and signedrows.BOX in lines[place - 1].text and signedrows.BOX in line.text:
            block[-1] = signedrows.beside(block[-1], line.text)
        elif near and (_goes_on(lines, place) if mark else _is_wrapped(lines, first, place, apart=apart)):
            block[-1] = f"{BREAK.sub('', block[-1])} {line.words}"
        elif naming.mark_of(line.text) != mark or _ends(lines, (first, place), block, marked=bool(mark)):
            break
        elif gapless and len(block) > 1 and not (near or mark or persons.is_known(line.words)):
            break  # the others stood together
        else:
            block.append(entrywords.shown(line.text))
            gapless = gapless and (near or len(block) < 2)
            apart = not (gapless or near) and (apart or len(block) == 2)
        place += 1
    return (block if mark or len(block) != 1 or _stands_alone(block[0], lines, (first, place)) else []), place


def _stands_alone(words: str, lines: Sequence[Line], span: tuple[int, int]) -> bool:
    """Return whether one line is a list: another is led to under it, or it is a body right under its country."""
    first, end = span
    led = first > 0 and bool(countries.code(lines[first - 1].words.strip("*_#=: "))) and persons.is_known(words)
    return led or listlabels.is_label(lines, end)


def _is_wrapped(lines: Sequence[Line], first: int, place: int, *, apart: bool) -> bool:
    """Return whether a tool wrapped an entry without a mark into a line: others stand apart, or end in a break."""
    above, words = lines[place - 1].text, lines[place].words
    if BREAK.search(above) or naming.COLUMNS.search(above.strip()) or announcing.ORDER.fullmatch(words):
        return False
    open_ = UNENDED.search(above) or words[:1] in BRACKETS or acronyms.joins(above.strip(), words)
    if len(above.strip()) >= FULL and (open_ or _ends_framework(lines, place)):
        return True
    if apart:
        return len(above.strip()) >= FULL
    listed = lines[first : first + MOST]
    entries = [line.text for at, line in enumerate(listed) if line.number == listed[0].number + at]
    broken = sum(BREAK.search(text) is not None for text in entries)
    return 2 * broken > len(entries)


def _ends_framework(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line ends the name of a framework that begins in the one above, where a tool wrapped lines."""
    words, above = lines[place].words, lines[place - 1].text
    widest = max((len(line.text) for line in lines if not addresses.able(line.text)), default=0)
    full = len(above) + 1 + len(words.split(" ")[0]) > widest
    joined = full and "".join(above.split()[-2:-1])[:1].islower()  # 'of the Unions' may go on: 'Free'
    whole = (" " in words and persons.is_known(words)) or (bodywords.tell(above.split()[-1]) and not joined)
    able = words[:1].islower() or (len(words.split()) <= ENDING and not whole)
    return able and bool(naming.parse_line(above).framework) and widest <= WIDEST


def are_bodies(block: Sequence[str], label: Line) -> bool:
    """Return whether the lines of a list read as names rather than as sentences or demands."""
    entries = [naming.unmarked(words) for words in signedrows.ended(block)]
    named = sum(entrywords.reads_as_name(entry) for entry in entries)
    if named < NAMES * len(entries):
        return False
    told = entrywords.are_titled(entries) or any(naming.parse_line(entry).country for entry in entries)
    return told or not pleading.DEMAND.search(label.words)


def _are_likely(block: Sequence[str]) -> bool:
    """Return whether the lines of a list nobody announced are of bodies: half say so, or they are many, few persons."""
    return are_known(block, ALL) or (len(block) >= MANY and sum(map(is_person, block)) < PERSONS * len(block))


def are_known(block: Sequence[str], share: float = KNOWN) -> bool:
    """Return whether enough lines of a list say that they are bodies: by an acronym, a country or a word."""
    known = persons.is_known if share > KNOWN else persons.says_more
    return sum(map(known, block)) >= share * len(block)


def _goes_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line without a mark goes on with the entry above it: it is further in, or the list goes on."""
    if naming.mark_of(lines[place].text):
        return False
    entry = next((line for line in reversed(lines[:place]) if naming.mark_of(line.text)), lines[place])
    below = lines[place + 1] if place + 1 < len(lines) else None
    near = len(lines[place - 1].text.strip()) >= FULL or (below and below.number == lines[place].number + 1)
    inner = (below is not None and near and _follows(below, entry)) or _leads_back(lines, place)
    full = len(lines[place - 1].text.strip()) >= FULL and _ends_framework(lines, place)
    further_in = indent(lines[place].text) > indent(entry.text)
    headed = listlabels.is_label(lines, place) or listlabels.is_after(lines[place].words)
    return further_in or ((inner or full) and not headed)


def _follows(below: Line, entry: Line) -> bool:
    """Return whether a line with a mark is the next entry of a list: of its kind, and with the next number."""
    one, two = (NUMBER.match(line.text) for line in (entry, below))
    kind = naming.mark_of(entry.text)
    return kind == naming.mark_of(below.text) and not (one and two and int(two[1]) <= int(one[1]))


def _leads_back(lines: Sequence[Line], place: int) -> bool:
    """Return whether full lines without a mark, and a last one, stand between two of a list, with no gap among them."""
    while len(lines[place - 1].text.strip()) >= FULL and place + 1 < len(lines):
        if lines[place + 1].number != lines[place].number + 1:
            return False
        place += 1
        if naming.mark_of(lines[place].text):
            return True
    return False


def _ends(lines: Sequence[Line], span: tuple[int, int], block: Sequence[str], *, marked: bool) -> bool:
    """Return whether a list ends before this line; `span`: where it begins, and the line."""
    first, place = span
    words = lines[place].words.strip("*_#= ")
    if block and not marked and lines[place].words[:1] in NOTES:
        return True
    if block and listlabels.is_after(words):
        return True
    if marked:
        return False
    joined = bool(block) and words[-1:] == "." and naming.JOINED.search(block[-1].rstrip()) is not None
    sited = not block or addresses.BARE.search(lines[first].text) is not None
    able = joined or _is_call(lines, place, block) or _is_short(lines[place], sited=sited)
    return not joined and (not able or (bool(block) and listlabels.is_label(lines, place)))


def _is_call(lines: Sequence[Line], place: int, block: Sequence[str]) -> bool:
    """Return whether a line among others of a list is a name that ends in a mark of exclamation: 'Dignity Now!'."""
    words, inner = lines[place].words, len(block) > 1 and place + 1 < len(lines)
    near = inner and lines[place + 1].number - lines[place - 1].number == 2
    return near and words[-1:] in ("!", "！") and len(words.split()) <= FEW and entrywords.reads_as_name(words[:-1])


def _is_short(line: Line, *, sited: bool) -> bool:
    """Return whether a line may be an entry; `sited`: entries here say the addresses of their sites."""
    words = line.words
    if sited and not addresses.BARE.match(words):
        words = naming.ADDRESS.sub("", words).rstrip(" -–—,:|")
    ended = ENDS.search(words[-3:]) and not entrywords.is_short(words)
    return len(words) <= LONGEST and not addresses.BARE.search(words) and not ended
