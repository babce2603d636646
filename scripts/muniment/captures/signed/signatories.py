"""Finds the bodies that signed what a post reports, and how many the text says there are."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.signed import announcing, runs, sentences, signatures, signedlists
from muniment.captures.signed.announcing import ALONE, LONG, SHORT
from muniment.captures.signed.persons import GROUPS, apart, is_person
from muniment.captures.words.blogs.phrases import CLAIM
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import naming
from muniment.text.folding import lower

NUMBER = re.compile(r"\d{1,4}")
FEWEST = 5
"""Entries from which a list without a label may be one of bodies."""
FEW = 3
JOINT = re.compile(
    r"(?i:\b(?:we|our|undersigned|nous|notre|nos|soussign\w+|wir|unsere?\w?|nosotr[oa]s|nuestr[oa]s?|exigimos|pedimos|noi|"
    r"chiediamo|nós|nosso|мы|наши|ми|наші|wij|onze|my|nasz\w*)\b|"
    r"\b(?:groups|organi[sz]ations|associations|ngos|bodies)\b[^.]{0,40}\bbelow\b)|我们|我們|私たち|우리|نحن"
)
"""How those speak who sign together, or what is said of them."""
OTHERS = re.compile(
    r"(?i:\b(?:finalists?|nominees?|nominated|shortlist\w*|laureates?|winners?|awards?|prizes?|grants?|funded|raided|"
    r"detained|arrested|banned|closed|dissolved|sent to|addressed to|attended|participants|speakers|partners|donors|"
    r"finalistes?|lauréate?s?|finalistas?|premi[oa]\w*|galardon\w*|preisträger\w*|nominiert\w*|finalisti|"
    r"vincit\w+|genomineerd\w*|winnaars?|лауреат\w*|финалист\w*|номинант\w*)\b)"
)
"""What lists of bodies are announced by that signed nothing."""
COLON = re.compile("[:：]")
COLONS = (":", "：")
CLAUSE = re.compile(r"[，。、；]")
"""What stands in a sentence of a script without spaces, and in no heading."""


class Signed(msgspec.Struct, frozen=True):
    """The entries of the lists of signatories, as written, and whether the text announces them as such."""

    entries: tuple[str, ...] = ()
    announced: bool = True
    persons: int = 0
    """How many entries are persons who sign for no body."""


def find(lines: Sequence[Line]) -> Signed:
    """Return the signatories listed in these lines (none blank)."""
    labels = [announcing.label(line.words) for line in lines]
    entries: list[str] = []
    text = "\n".join(line.text for line in lines)
    able = announcing.may_sign(lower(text))
    persons, place, width = 0, 0, runs.width(lines)
    while place < len(lines):
        lists, place = _from(lines, place, labels[place] if able else "", width, able=able)
        for label, taken in lists:
            bodies, alone = apart(taken, label, text)
            entries, persons = entries + bodies, persons + len(alone)
    if entries or persons:
        return Signed(tuple(entries), persons=persons)
    return Signed(tuple(_unannounced(lines, width)), announced=False)


def claims(text: str) -> list[int]:
    """Return the numbers of bodies that a text speaks of."""
    able = (CLAIM.match(text, number.start()) for number in NUMBER.finditer(text))
    return [int(found["number"] or found["cjk"]) for found in able if found]


def _from(lines: Sequence[Line], place: int, label: str, width: int, *, able: bool) -> tuple[signedlists.Listed, int]:
    """Return the lists that the line at a place leads to or holds, and where to go on; `label`: what may announce.

    `able`: whether words that say who signed may stand in the text; `width`: at how many characters a tool wrapped it.
    """
    line = lines[place]
    label = "" if _names_within(line, label) else label
    if label and announcing.says_signed(label):
        words, end = runs.paragraph(lines, place, width)
        if within := _within(line, words, label):
            return [(COLON.split(words, maxsplit=1)[0], within)], end
        if _announces(line, lines[place + 1 : place + 2]):
            return _after(lines, place, width, sure=True)
    elif line.words.rstrip("*_")[-1:] in COLONS or (able and _may_lead(lines, place)):
        return _led(lines, place, width)
    elif (able and not label and _may_name(lines, place) and sentences.BY.search(line.words)) or (
        sentences.may_be_farewell(line.words)
    ):
        words, end = runs.paragraph(lines, place, width)
        if said := sentences.behind(words) or sentences.farewell(words):
            return [(line.words, said)], end
    elif announcing.is_farewell(line.words) or announcing.is_group(line.words) or _is_headed(line):
        lists, end = _after(lines, place, width, sure=False)
        return lists, max(end, place + 1)
    return [], place + 1


def _after(lines: Sequence[Line], place: int, width: int, *, sure: bool) -> tuple[signedlists.Listed, int]:
    """Return the lists or signatures that follow the label at a place, and where they end."""
    bodies, end = signatures.after(lines, place)
    return ([(lines[place].words, bodies)], end) if bodies else signedlists.after(lines, place, width, sure=sure)


def _may_lead(lines: Sequence[Line], place: int) -> bool:
    """Return whether a sentence ends with a line that may lead to a list of bodies right under it."""
    if lines[place].words[-1:] != "." or place + 1 == len(lines):
        return False
    below = lines[place + 1]
    able = len(below.words) <= announcing.LABEL and runs.STOPPED.search(below.words) is None
    able = able and not signedlists.is_label(lines, place + 1)
    return able and below.words[-1] not in COLONS and _may_announce(lines, place)


def _led(lines: Sequence[Line], place: int, width: int) -> tuple[signedlists.Listed, int]:
    """Return the lists that the paragraph names or leads to of which a line is the end, with a colon, and their end."""
    words = runs.above(lines, place, width)
    if said := sentences.before(words):
        return [(words, said)], place + 1
    line = msgspec.structs.replace(lines[place], words=words)
    told = announcing.is_group(lines[place].words) or announcing.is_farewell(lines[place].words)
    if not (told or announcing.says_signed(words)):
        return [], place + 1
    lists, end = _after([*lines[:place], line, *lines[place + 1 :]], place, width, sure=False)
    brief = words[-1:] == "." and sum(len(entries) for _, entries in lists) < FEW
    return ([], place + 1) if brief else (lists, max(end, place + 1))


def _is_headed(line: Line) -> bool:
    """Return whether a line is the head of a table of bodies."""
    headed = line.text.startswith("|") and GROUPS.search(line.words) is not None
    return headed and bool(announcing.naming_heads(line.words.strip("|").split("|")))


def _names_within(line: Line, label: str) -> bool:
    """Return whether a long line without a colon names those who signed, as a sentence does."""
    whole = len(label) > SHORT and label == line.words and label[-1] not in ":："
    return whole and sentences.BY.search(label) is not None


def _may_name(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line, or the one that a tool wrapped its paragraph into, says an acronym or a country."""
    goes_on = place + 1 < len(lines) and lines[place + 1].number == lines[place].number + 1
    return "(" in lines[place].text or goes_on


def _announces(line: Line, below: Sequence[Line]) -> bool:
    words = _first_cell(line).strip("*_#= ") if len(line.text) <= 2 * LONG else ""
    led = words.endswith((":", "："))
    apart = not any(one.number == line.number + 1 and not MARK.match(one.text) for one in below)
    if len(words) > (LONG if led else ALONE if apart else SHORT) or (not led and CLAUSE.search(words)):
        return False
    if any(len(one.words.split()) <= FEW and announcing.says_signed(one.words) for one in below):
        return False  # that line leads to them
    noted = re.match(r"\s*\*{2,3}\s", line.text)  # what a mark behind a name means
    return not (noted or MARK.match(line.text) or addresses.BARE.search(words)) and announcing.says_signed(words)


def _first_cell(line: Line) -> str:
    """Return the words of a line; of a row of a table those of its first cell: names stand in the first column."""
    return line.words.strip("| ").partition(" | ")[0] if line.text.startswith("|") else line.words


def _within(line: Line, words: str, label: str) -> list[str]:
    """Return the entries of a list that stands in one paragraph with the label that announces it; none elsewhere."""
    head, *rest = COLON.split(words, maxsplit=1)
    if not rest or MARK.match(line.text) or not (head == label or announcing.says_signed(head)):
        return []
    return runs.run_on(re.sub(r"^[*_]+(?=\s)", "", rest[0]))  # where the label and its colon are bold


def _unannounced(lines: Sequence[Line], width: int) -> Iterator[str]:
    """Yield the bodies of lists that nobody announces: with marks before them, under a sentence, or in a paragraph."""
    marked = [bool(naming.mark_of(line.text)) for line in lines]
    told = [line.text.endswith(")") and _may_close(lines, place) for place, line in enumerate(lines)]
    place = 0 if sum(marked) >= FEWEST or sum(told) >= FEW else len(lines)
    while place < len(lines):
        able = marked[place] or (sum(told[place : place + 2 * FEW]) >= FEW and _is_under_sentence(lines, place))
        block, end = signedlists.run(lines, place) if able else ([], place + 1)
        above = lines[max(0, place - 1)]
        fit = len(block) >= FEWEST and signedlists.are_bodies(block, above) and signedlists.are_known(block)
        if fit and _may_announce(lines, place - 1):
            listed = [entry for words in block for entry in naming.columns(words)]
            yield from (entry for entry in listed if not is_person(entry))
        place = max(end, place + 1)
    yield from _parted(lines, width)


def _may_announce(lines: Sequence[Line], place: int) -> bool:
    """Return whether the paragraph above a list may announce bodies that signed, and not those of whom it tells."""
    first = place
    while first > 0 and lines[first - 1].number == lines[first].number - 1:
        first -= 1
    words = " ".join(line.words for line in lines[max(0, first) : place + 1])
    told = GROUPS.search(words) or JOINT.search(words)
    return not OTHERS.search(words) and bool(told or not words.endswith((":", "：")))


def _may_close(lines: Sequence[Line], place: int) -> bool:
    """Return whether no paragraph of the text stands under a line, and those above speak for several: 'We ask'."""
    if any(pagelines.is_text(line) for line in lines[place + 1 :]):
        return False
    return any(JOINT.search(line.words) for line in lines[:place])


def _is_under_sentence(lines: Sequence[Line], place: int) -> bool:
    ended = place > 0 and runs.STOPPED.search(lines[place - 1].words) is not None
    return ended and not signedlists.is_label(lines, place)


def _leads_group(line: Line) -> bool:
    """Return whether a line names a kind of bodies and then those of it."""
    head, colon, _ = line.words.partition(":")
    return bool(colon) and announcing.is_group(head) and GROUPS.search(head) is not None


def _parted(lines: Sequence[Line], width: int) -> Iterator[str]:
    """Yield the bodies of paragraphs that hold but them, with semicolons between."""
    place = 0
    while place < len(lines):
        words, end = lines[place].words, place + 1
        head, *rest = COLON.split(words, maxsplit=1) if COLON.search(words, 0, SHORT) else (words,)
        group = bool(rest) and announcing.is_group(head) and GROUPS.search(head) is not None
        if group or ";" in words:
            words, end = runs.paragraph(lines, place, width)
        few = FEW if group else FEWEST
        words = COLON.split(words, maxsplit=1)[1] if group else words
        several = group and any(map(_leads_group, (*lines[place - 1 : place], *lines[end : end + 1])))
        able = (several or words.count(";") >= few - 1) and not COLON.search(words)
        able = able and (several or _may_close(lines, end - 1))
        listed = runs.run_on(words) if able else []
        if signedlists.are_known(listed, signedlists.ALL if group else signedlists.KNOWN) and len(listed) >= few:
            yield from (entry for entry in listed if not is_person(entry))
        place = end
