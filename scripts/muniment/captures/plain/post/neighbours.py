"""Finds the links to the posts before and after one under its text: what stands behind them is the page's."""

import math
from collections.abc import Sequence, Set
from itertools import accumulate, islice, takewhile

from muniment.captures.plain.page import ownhosts
from muniment.captures.plain.page.references import MARKER, References
from muniment.captures.words.blogs import blogaddress, labelwords
from muniment.captures.words.blogs.phrases import SEE_ALSO
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import FULL, Line
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

BACK, ON = frozenset("←⟵⇐"), frozenset("→⟶⇒")
SIGNS = ("«", "<", *BACK)
"""What a line holds one of that points back."""
BOTH = " « » "
"""What some themes set between the links to both."""
ADDRESS = late(r"\(?<?https?://[^\s()<>]+>?\)?")
NEIGHBOUR = late(
    rf"(?i:{labelwords.alternatives(labelwords.listed('neighbours'))})"
    rf"(?=\W*$|\s*[:：\[]|{CAPITAL}|[“„«\"'‘]|[ \u00a0]{CAPITAL}(?!.*[.!]\W{{0,9}}$))"
)
"""What magazines write before the titles of the articles before and after one; tools leave no space between."""
OTHER = late(
    r"(?:Previous|Next) (?:[Pp]ost|Story|Article)(?=\s*:?\s*$|[A-Z“„«\"'‘\[]|[ \u00a0][A-Z](?!.*[.!]\W{0,9}$))|"
    rf"Prev(?={CAPITAL})"
)
"""The same of posts, where nothing but the title can follow: 'Previous post: …' may be the text's."""
GLUED = late(
    r"(?i:previous|next(?!gen|cloud|door)|older|newer|anterior|siguiente|próximo|précédent|suivant|vorherig\w*|nächst\w*|zurück|weiter|"
    r"precedente|successivo|vorige?|volgende?|föregående|nästa|forrige|neste|næste|edellinen|seuraava|poprzedni|"
    r"następny|předchozí|další|predchádzajúci|nasledujúci|előző|következő|următor\w*|προηγούμεν\w|επόμεν\w|önceki|"
    r"sonraki|предыдущ\w+|следующ\w+|назад|вперёд|попередн\w+|наступн\w+|предиш\w+|следващ\w*|sebelumnya|berikutnya)"
    rf"(?:\[\S|(?<=[^\W\d_]){CAPITAL})"
)
"""A word alone, where a tool left no space before the title: no text has such."""
LED = late(r"(?:Previous|Next) post: (?!https?:).*[^.!]\W{0,9}$")
"""The same before a colon, under what is the page's: as Thesis writes it."""
LABELLED = late(r"[^\W\d_]+(?: [^\W\d_]+)?[:：] \S")
"""A word or two before a title."""
ALONE = late(r"\[\d{1,4}\]")
"""The number of a link whose words a tool put into the next line."""
LONGEST = 400
"""Characters that such links show."""
MOST = 2
"""Posts that stand beside one: that before it, and that after it."""
RUN = 4
"""Lines that a tool may wrap them into."""


def first(lines: Sequence[Line], references: References, hosts: Set[str]) -> int:
    """Return where the links begin, behind which no text stands; the count of these lines where there are none.

    They lead to the blog itself, by its `hosts`, or words say that they lead to the article before and after, or arrows
    at both ends that one leads back and the other on.
    """
    named = min(_named(lines, references, hosts), _arrowed(lines))
    lines = lines[:named]
    for place in range(len(lines) - 1, -1, -1):
        if _points_back(lines[place]):
            found = addresses.find(references.linked(lines[place].text))
            own = bool(found) and all(blogaddress.host_of(one.url) in hosts for one in found)
            return place if own else named
        if pagelines.is_text(lines[place]) and not any(map(_points_back, _above(lines, place))):
            break
    return named


def behind(lines: Sequence[Line], labels: Set[int], references: References, hosts: Set[str]) -> set[int]:
    """Return the lines right behind the labels under a text that lead to one or two other posts, and say nothing else.

    Nothing of a text stands there, so that they are those before and after it, whatever their themes call them.
    """
    text = {line.number for line in lines[_first_sentence(lines) :]}
    last = max((number for number in labels if number in text), default=math.inf)
    below = takewhile(lambda line: _is_other(line, references, hosts), (one for one in lines if one.number > last))
    found = [*islice(below, MOST + 1)]
    return {line.number for line in found} if len(found) <= MOST else set()


def _is_other(line: Line, references: References, hosts: Set[str]) -> bool:
    """Return whether a line holds but links to one or two posts of the blog."""
    text = references.linked(line.text)
    found = addresses.find(text)
    numbered = bool(found) and found[0].words.isdigit() and ALONE.match(line.words) is not None
    alone = numbered or not any(map(str.isalnum, addresses.unlinked(text)))
    return alone and 0 < len(found) <= MOST and all(ownhosts.is_post(one.url, hosts) for one in found)


def _named(lines: Sequence[Line], references: References, hosts: Set[str]) -> int:
    """Return where the first line is that such words begin, behind which no text stands; the count of lines if none.

    One that leads to another host, where the blog's own is known, is the text's.
    """
    place = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        words = lists.shown(lines[at]).strip("*_# ")
        if _leads(words) or (LED.match(words) and any(map(_is_of_page, lines[:at]))):
            found = addresses.find(references.linked(lines[at].text)) if hosts else ()
            if any(blogaddress.host_of(one.url) not in hosts for one in found):
                break
            place = at - (at > 0 and ALONE.fullmatch(lines[at - 1].words) is not None)
        elif pagelines.is_text(lines[at]):
            break
    return place


def _arrowed(lines: Sequence[Line]) -> int:
    """Return the first line under a text at which both links begin, an arrow at either end; the count of lines if none.

    Some themes write a word and a colon before the first: 'Previous: The ferry stops The bell rings →'.
    """
    text = _first_sentence(lines)
    for end in (at for at in range(text + 1, len(lines)) if lines[at].words[-1:] in ON):
        begins = (at for at in range(end, max(text, end - RUN), -1) if lines[end].number - lines[at].number == end - at)
        found = next((at for at in begins if _point_both_ways(lines[at : end + 1])), -1)
        if found >= 0:
            return found
    return len(lines)


def _first_sentence(lines: Sequence[Line]) -> int:
    """Return the line at which a first sentence ends that is no motto; the count of lines where none does."""
    shown = accumulate(len(line.words) for line in lines)
    able = (at for at, signs in enumerate(shown) if signs > FULL and pagelines.STOPPED.search(lines[at].words))
    return next(able, len(lines))


def _point_both_ways(run: Sequence[Line]) -> bool:
    """Return whether lines, of which the last ends in an arrow, begin with one too, or with a word and a colon."""
    words = lists.unmarked(MARKER.sub("", " ".join(map(lists.shown, run))))
    both = words[:1] in BACK or (LABELLED.match(words) is not None and not SEE_ALSO.match(words))
    return both and len(words) <= LONGEST


def _leads(words: str) -> bool:
    if NEIGHBOUR.match(words) or GLUED.match(words):
        return True
    return words[:1] in "PN[" and OTHER.match(words.lstrip("[")) is not None


def _is_of_page(line: Line) -> bool:
    return labellines.is_labels(line) or pagelines.is_made(line)


def _above(lines: Sequence[Line], place: int) -> Sequence[Line]:
    """Return the lines of the paragraph of a line that stand above it."""
    top = place
    while top > 0 and lines[top].number == lines[top - 1].number + 1 and place - top < RUN:
        top -= 1
    return lines[top:place]


def _points_back(line: Line) -> bool:
    if not any(sign in line.text for sign in SIGNS):
        return False
    words = lists.unmarked(ADDRESS.sub("", MARKER.sub("", lists.shown(line)))).strip("*_ ")
    if not 1 < len(words) <= LONGEST:
        return False
    quoted = words[0] == "«" and "»" not in words
    between = BOTH in words[1:-1] and "«" not in words.partition(BOTH)[0]
    return words[0] in BACK or quoted or between or words.startswith("<-")
