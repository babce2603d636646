"""Which lines of a list go on with the entry above them, where a tool wrapped it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import announcing, entrywords, kinds, listlabels, persons, runs
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import FULL, Line, indent
from muniment.captures.words.text.lists import BREAK
from muniment.text import acronyms, bodywords, countries, frameworks, leadingacronyms, naming, signing
from muniment.text.patterns import late

NUMBER = late(r"\W*(\d{1,4})")
"""What an entry is counted by."""
UNENDED = late(
    r"(?:(?<!; )\b(?:the|of|for|and|to|in|on|de|des|du|la|le|les|et|pour|der|die|das|den|und|für|von|del|los|las|para|"
    r"por|y|dos|das|do|da|e|di|dei|delle|della|per|van|voor|het|en|i|dla|и|для|в|на)|[,&])\s*$",
    re.IGNORECASE,
)
"""How a name hardly ends: it goes on in the next line."""
HANGING = late(r" (?:of|the|for|in|to|de|du|des|della|für|von|zur|zum|para|pour|per|la|le|les|los|las|der|den|dem)\W*$")
"""How a name never ends, whatever breaks its line."""
WITHIN = late(
    r"(?:of|for|and|against|to|in|de|des|du|del|dos|das|do|da|et|pour|contre|der|und|für|gegen|para|por|e|contra|dei|degli|"
    r"delle|della|per|van|voor|och|för|i|dla|и|для|за|по|та|și|pentru|a) (?=\S)|d['’](?=[^\W\d_])|"
    r"(?:Derneği|Vakfı|Birliği|Merkezi|Platformu|Sendikası|Ağı|Girişimi|Odası|Konseyi)(?!\w)"
)
"""How a line begins that goes on with a name."""
ITALIC = late(r"([*_]{1,2})[^\s*_][^*_]*\1[,;.]?")
"""A line all of whose words are in italics or bold, which begins with no bullet."""
OF = frozenset(("d'", "d’"))
"""The same of French, which stands before a name in a sentence, too."""
RULE = late(r"\s*:?-{3,}:?(?:\|:?-{3,}:?)+\s*$")
"""The line under the head of a table whose rows end in a break, wrapped or not."""
EMPTY = late(r"\| {2,}$")
"""The end of such a row whose last cell is empty: 'Quay Watch| QW|   '."""
BESIDE = late(r"[,;،] ?\w|[–—-] \w")
"""How a line begins that a tool parted from its name: no name does."""
LINK = late(r"\[[^\[\]]+\]\([^()\s]+\)[,;.]?")
"""A link, of which a name is the words; two that stand under each other are two names."""
OPEN_ENDS = (" –", " —", " -", " ·", " |", " /")
"""How a line ends behind which the name stands."""
FEWEST = 2
"""Lines of a list with a country or kind before their names."""
DASHED = late(r"\s+[–—-] (?P<words>\S.*)")
BRACKETS = frozenset("(（")
"""How an acronym or a country begins."""
BRACKETED = late(r"(?:[(（](?P<round>[^()（）]+)[)）]|\[(?P<square>[^\[\]]+)\])(?:$|,| [–—|-] | ?[(\[])")
"""What stands before a country in such a line, or is it."""
MOST = 8
"""Lines that tell whether those of a list end so."""
ENDING, WIDEST = 3, 110
"""Words of the end of a name that a tool wrapped, and characters of its widest line."""
CLOSED = frozenset(")）]»”")
"""How a name ends that is whole."""
NARROW = 30
"""Characters of a line of a name at least, where a tool wrapped lines so narrowly."""
TEXT, NEAR = 40, 100
"""Lines above a list that tell whether and where a tool wrapped them, and lines about one that do."""


def is_wrapped(lines: Sequence[Line], first: int, place: int, *, apart: bool) -> bool:
    """Return whether a tool wrapped an entry without a mark into a line: others stand apart, or end in a break."""
    above, words = lines[place - 1].text, lines[place].words
    full = len(above.strip()) >= FULL
    beside = words[:1] in BRACKETS and _is_beside(words)
    if LINK.fullmatch(above.strip()) and LINK.match(words):
        return False
    if beside or HANGING.search(above) or _is_country_of(above, words) or _is_narrow(above, words):
        return True
    if any(RULE.match(line.text) for line in lines[first : first + MOST]):
        return BREAK.search(above) is None and EMPTY.search(above) is None
    if BREAK.search(above) or naming.COLUMNS.search(above.strip()) or announcing.ORDER.fullmatch(words):
        return False
    open_ = UNENDED.search(above) or words[:1] in BRACKETS or acronyms.joins(above.strip(), words)
    ended = above.rstrip().endswith(OPEN_ENDS) and not (words[:1].isdigit() or words.endswith(OPEN_ENDS))
    if ended or BESIDE.match(words) or _is_beside(words) or leadingacronyms.goes_on(above.strip(), words):
        return True
    if full and (_is_of_group(lines, first, place) or _is_of_heads(lines, first, place)):
        return True
    if full and (
        open_ or _goes_on_small(words) or _is_broken_off(lines, first, place) or _ends_framework(lines, place)
    ):
        return True
    return full if apart else _are_broken(lines[first : first + MOST])


def _are_broken(listed: Sequence[Line]) -> bool:
    """Return whether half of the lines of a list that stand together end in a break."""
    entries = [line.text for at, line in enumerate(listed) if line.number == listed[0].number + at]
    broken = sum(BREAK.search(text) is not None for text in entries)
    return 2 * broken > len(entries)


def _is_beside(words: str) -> bool:
    """Return whether a line begins with an acronym or a country in brackets: a tool set each element in a line."""
    found = BRACKETED.match(words)
    inside = (found["round"] or found["square"]) if found else ""
    return bool(inside) and (" " not in inside or bool(countries.code(inside)))


def _is_of_group(lines: Sequence[Line], first: int, place: int) -> bool:
    """Return whether a line goes on with the one above in a list of which each names a country or kind first."""
    if kinds.heads(lines[place].words) or not kinds.heads(lines[first].words):
        return False
    headed = sum(kinds.heads(line.words) for line in lines[first : first + MOST])
    text = lines[max(0, first - TEXT) : first]
    unwrapped = len(text) > FEWEST and not any(_is_wrapped_text(*two) for two in pairwise(text))
    return FEWEST <= headed < MOST and not unwrapped


def _is_of_heads(lines: Sequence[Line], first: int, place: int) -> bool:
    """Return whether a line goes on with the one above in a list of which each names who heads a body first."""
    told = "," not in lines[place].words and signing.heads(lines[first].words) and not signing.heads(lines[place].words)
    return told and (place + 1 == len(lines) or signing.heads(lines[place + 1].words))


def _goes_on_small(words: str) -> bool:
    """Return whether a line begins in small letters, as names do not, and with no article: 'de l'Observatoire'."""
    if signing.is_nameless(words) or words[-1:] == ".":
        return False
    small = WITHIN.match(words) is not None or (words[:1].islower() and not entrywords.reads_as_name(words))
    return small and (words[:2] in OF or not entrywords.BEFORE.match(words))


def _is_narrow(above: str, words: str) -> bool:
    """Return whether a line goes on with a name as none begins, where a tool may have wrapped lines narrowly."""
    within = len(above.strip()) >= NARROW and WITHIN.match(words) is not None and not signing.is_nameless(words)
    if runs.FORM.fullmatch(words.rstrip(" ,;")):
        return True
    return words[:1].islower() and (within or acronyms.joins(above.strip(), words) or frameworks.begins(words))


def _is_broken_off(lines: Sequence[Line], first: int, place: int) -> bool:
    """Return whether a line is the last word or two of the name above, for which a tool had no place there.

    It had none in lines of the text above the list either, of which one is as long.
    """
    above, words = lines[place - 1].text, lines[place].words
    name, comma, country = words[:-1].partition(" (") if words[-1:] == ")" else words.partition(", ")
    comma = comma if countries.code(country) else ""
    words = name if comma else words
    parts = words.split(" ", ENDING)
    brief = len(parts) < ENDING and not acronyms.is_acronym(words)
    whole = not brief or above.rstrip()[-1:] in CLOSED or not _is_open(above)
    alone = bool(comma) and " " not in words  # 'Rights, Kenya'
    if whole or (persons.is_known(words) and not alone):
        return False
    text, near = lines[max(0, first - TEXT) : first], lines[max(first, place - TEXT) : place]
    widest = max((len(line.text) for line in (*text, *near) if not addresses.able(line.text)), default=0)
    return len(above) + 1 + len(parts[0]) > widest and any(_is_wrapped_text(*two) for two in pairwise(text))


def _is_open(above: str) -> bool:
    """Return whether a line ends in the name of its body, or of the one who represents it."""
    return above.rstrip().endswith(naming.parse_line(above).name) or signing.REPRESENTED.search(above) is not None


def _is_wrapped_text(above: Line, below: Line) -> bool:
    """Return whether a sentence goes on from one line to the next, where a tool wrapped it."""
    near = below.number == above.number + 1 and len(above.text.strip()) >= FULL
    return near and above.words[-1:].isalpha() and below.words[:1].islower()


def goes_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line without a mark goes on with the entry above it: it is further in, or the list goes on."""
    if _is_country_of(lines[place - 1].text, lines[place].words) or (place > 1 and _is_country_under(lines, place)):
        return True
    beside = lines[place - 1].text.rstrip()[-1:] == "," or countries.code(lines[place].words.strip("*_"))
    italic = beside and ITALIC.fullmatch(lines[place].text.strip())
    if naming.mark_of(lines[place].text) and not italic:
        return _is_tail(lines, place) or _is_between(lines, place)
    entry = next((line for line in reversed(lines[:place]) if naming.mark_of(line.text)), lines[place])
    below = lines[place + 1] if place + 1 < len(lines) else None
    near = len(lines[place - 1].text.strip()) >= FULL or (below and below.number == lines[place].number + 1)
    inner = (below is not None and near and _follows(below, entry)) or _leads_back(lines, place)
    full = len(lines[place - 1].text.strip()) >= FULL and _ends_framework(lines, place)
    further_in = indent(lines[place].text) > indent(entry.text)
    headed = listlabels.is_label(lines, place) or listlabels.is_after(lines[place].words)
    return further_in or ((inner or full) and not headed)


def _is_tail(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is what a dash parts from the name above: a country, no bullet of the list's own."""
    above, line = lines[place - 1].text, lines[place].text
    dashed = DASHED.match(f" {line.lstrip()}") if len(above.strip()) >= FULL else None
    inner = dashed is not None and (indent(line) > indent(above) or naming.mark_of(line) != naming.mark_of(above))
    return bool(dashed and inner and countries.code(dashed["words"].partition(" (")[0]))


def _is_country_of(above: str, words: str) -> bool:
    """Return whether a line is the country of the body that the line above names, with a comma or dash behind it."""
    if above.rstrip().endswith((",", *OPEN_ENDS)):
        return bool(countries.code(words))
    return len(above.strip()) >= FULL and bool(countries.code(f"{above.split()[-1]} {words}"))  # 'South', 'Africa'


def _is_country_under(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is a country under an entry of a list, nearer to it than that is to those beside it."""
    if not (lines[place].words[:1].isalpha() and countries.code(lines[place].words)):
        return False
    before, above, line = (line.number for line in lines[place - 2 : place + 1])
    below = lines[place + 1].number if place + 1 < len(lines) else line + MOST
    return line - above < min(above - before, below - line)


def _is_between(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line that begins with a dash goes on with the full one above, an entry of a numbered list."""
    above, line = lines[place - 1], lines[place]
    dashed = DASHED.match(f" {line.text.lstrip()}") is not None and len(above.text.strip()) >= FULL
    near = dashed and line.number == above.number + 1 and NUMBER.match(above.text) is not None
    last = place + 1 == len(lines) or lines[place + 1].number > line.number + 1
    return near and (last or naming.counts_on(above.text, lines[place + 1].text))


def _ends_framework(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line ends the name of a framework that begins in the one above, where a tool wrapped lines."""
    words, above = lines[place].words, lines[place - 1].text
    able = words[:1].islower() or len(words.split(maxsplit=ENDING)) <= ENDING
    if not (able and signing.may_tell(above) and naming.parse_line(above).framework):
        return False
    near = lines[max(0, place - NEAR) : place + NEAR]
    widest = max((len(line.text) for line in near if not addresses.able(line.text)), default=0)
    full = len(above) + 1 + len(words.split(" ")[0]) > widest
    joined = full and "".join(above.split()[-2:-1])[:1].islower()  # 'of the Unions' may go on: 'Free'
    brief = joined and len(words.split()) < ENDING
    whole = " " in words and persons.is_known(words) and not brief
    whole = whole or (bodywords.tell(above.split()[-1]) and not joined)
    return (words[:1].islower() or not whole) and widest <= WIDEST


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
