"""Lists of bodies that nobody announces, known by what they are and where they stand: at the end of what they sign."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from muniment.captures.signed import announcing, runs, signedlists, signedrows
from muniment.captures.signed.announcing import SHORT
from muniment.captures.signed.persons import GROUPS, is_person
from muniment.captures.words.page import pagelines
from muniment.captures.words.text.lines import Line
from muniment.text import naming

FEWEST = 5
"""Entries from which a list without a label may be one of bodies."""
FEW = 3
JOINT = re.compile(
    r"(?i:\b(?:we|our|undersigned|nous|notre|nos|soussign\w+|wir|unsere?\w?|nosotr[oa]s|nuestr[oa]s?|exigimos|pedimos|noi|"
    r"chiediamo|nós|nosso|мы|наши|ми|наші|wij|onze|my|nasz\w*)\b|"
    r"\b(?:groups|organi[sz]ations|associations|ngos|bodies)\b[^.]{0,40}\bbelow\b)|我们|我們|私たち|우리|نحن"
)
"""How those speak who sign together, or what is said of them."""
ASKING = re.compile(
    r"(?i:\b(?:exig(?:imos|eons)|pedimos|demand(?:amos|ons)|instamos|llamamos|rechazamos|appelons|exhortons|dénonçons|"
    r"chiediamo|esigiamo|appell?iamo|denunciamos|repudiamos|apelamos|требуем|призываем|просим|вимагаємо|закликаємо|"
    r"żądamy|wzywamy|apelujemy|protestujemy|žádáme|vyzýváme|požadujeme|žiadame|tražimo|pozivamo|cerem|solicităm|"
    r"követeljük|felszólítjuk|kérjük|vaadimme|pyydämme|kräver vi|vi (?:kräver|uppmanar|krever|kræver)|ζητάμε|απαιτούμε|"
    r"καλούμε|talep ediyoruz|istiyoruz|çağırıyoruz|kami (?:menuntut|mendesak|menyerukan|meminta)|"
    r"chúng tôi (?:yêu cầu|kêu gọi))\b)|نطالب|ندعو|我[们們](?:要求|呼[吁籲]|敦促)|私たちは.{2,60}求め|요구한다|촉구한다"
)
"""Words that several say who ask for something together."""
OTHERS = re.compile(
    r"(?i:\b(?:finalists?|nominees?|nominated|shortlist\w*|laureates?|winners?|awards?|prizes?|grants?|funded|raided|"
    r"detained|arrested|banned|closed|dissolved|sent to|addressed to|attended|participants|speakers|partners|donors|"
    r"finalistes?|lauréate?s?|finalistas?|premi[oa]\w*|galardon\w*|preisträger\w*|nominiert\w*|finalisti|"
    r"vincit\w+|genomineerd\w*|winnaars?|лауреат\w*|финалист\w*|номинант\w*)\b)"
)
"""What lists of bodies are announced by that signed nothing."""
LONGEST = 90
"""Characters of a name."""
MOST = 4000
"""Characters of a paragraph that names bodies."""
COLON = re.compile("[:：]")
COLONS = (":", "：")


def unannounced(lines: Sequence[Line], width: int) -> list[str]:
    """Return the bodies of lists that nobody announces: a line each, in a paragraph, or last in the text."""
    return [*_marked(lines), *_parted(lines, width)] or _last(lines, width)


def _marked(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the bodies of lists with marks before them, or under a sentence."""
    marked = [bool(naming.mark_of(line.text)) for line in lines]
    closing = cache(partial(_closing, lines))
    told = [line.words.endswith(")") and place in closing() for place, line in enumerate(lines)]
    place = 0 if sum(marked) >= FEWEST or sum(told) >= FEW else len(lines)
    while place < len(lines):
        able = marked[place] or (sum(told[place : place + 2 * FEW]) >= FEW and _is_under_sentence(lines, place))
        block, end = signedlists.run(lines, place) if able else ([], place + 1)
        above = lines[max(0, place - 1)]
        fit = len(block) >= FEWEST and signedlists.are_bodies(block, above) and signedlists.are_known(block)
        if fit and may_announce(lines, place - 1):
            listed = [entry for words in block for entry in naming.columns(words)]
            yield from (entry for entry in listed if not is_person(entry))
        place = max(end, place + 1)


def _last(lines: Sequence[Line], width: int) -> list[str]:
    """Return the bodies that stand last in a text that speaks for several: in a paragraph, or a line each."""
    place = len(lines)
    while place and not _is_sentence(lines[place - 1]):
        place -= 1
    while place < len(lines):
        led = lines[place].words[-1:] in COLONS
        listed, end = _listed(lines, place + led, width, led=led) if place + led < len(lines) else ([], place)
        if listed and _fit(listed, lines, place + led):
            return [entry for entry in listed if not is_person(entry)]
        place = max(end, place + 1)
    return []


def _is_sentence(line: Line) -> bool:
    ended = len(line.words) > SHORT and runs.STOPPED.search(line.words) is not None
    return ended and not pagelines.is_furniture(line.words)


def _listed(lines: Sequence[Line], place: int, width: int, *, led: bool) -> tuple[list[str], int]:
    """Return the entries of the paragraph at a place, or of the lines there where something leads to them."""
    words, end = runs.paragraph(lines, place, width)
    listed = [] if len(words) > MOST else runs.run_on(words)
    if listed or not led:
        return listed, end
    block, end = signedlists.run(lines, place)
    return signedrows.entries(block) if block else [], end


def _fit(listed: Sequence[str], lines: Sequence[Line], place: int) -> bool:
    """Return whether entries are names of bodies, which nothing above them tells to be other than those who signed."""
    above = lines[max(0, place - 1)]
    led = above.words[-1:] in COLONS
    if len(listed) < FEWEST - led or max(map(len, listed)) > LONGEST or OTHERS.search(above.words):
        return False
    told = led and not signedlists.is_after(above.words.strip("*_#= ")) and signedlists.are_bodies(listed, above)
    told = told or (not led and runs.are_titled(listed) and may_announce(lines, place - 1))
    told = told and signedlists.are_known(listed, signedlists.ALL)
    return told and any(map(_asks, lines[:place]))


def _asks(line: Line) -> bool:
    """Return whether a line says that several ask for something together."""
    return ASKING.search(line.words) is not None or bool(
        announcing.DEMAND.search(line.words) and JOINT.search(line.words)
    )


def may_announce(lines: Sequence[Line], place: int) -> bool:
    """Return whether the paragraph above a list may announce bodies that signed, and not those of whom it tells."""
    first = place
    while first > 0 and lines[first - 1].number == lines[first].number - 1:
        first -= 1
    words = " ".join(line.words for line in lines[max(0, first) : place + 1])
    told = GROUPS.search(words) or JOINT.search(words)
    return not OTHERS.search(words) and bool(told or not words.endswith((":", "：")))


def _closing(lines: Sequence[Line]) -> range:
    """Return the places under which no paragraph of the text stands, and above which it speaks for several: 'We ask'.

    They are those behind the first line that does, from the last paragraph on.
    """
    last = next((place for place in reversed(range(len(lines))) if pagelines.is_text(lines[place])), 0)
    first = next((place for place, line in enumerate(lines) if JOINT.search(line.words)), len(lines))
    return range(max(last, first + 1), len(lines))


def _is_under_sentence(lines: Sequence[Line], place: int) -> bool:
    ended = place > 0 and runs.STOPPED.search(lines[place - 1].words) is not None
    return ended and not signedlists.is_label(lines, place)


def _leads_group(line: Line) -> bool:
    """Return whether a line names a kind of bodies and then those of it."""
    head, colon, _ = line.words.partition(":")
    return bool(colon) and announcing.is_group(head) and GROUPS.search(head) is not None


def _parted(lines: Sequence[Line], width: int) -> Iterator[str]:
    """Yield the bodies of paragraphs that hold but them, with semicolons between."""
    place, closing = 0, cache(partial(_closing, lines))
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
        able = able and (several or end - 1 in closing())
        listed = runs.run_on(words) if able else []
        if signedlists.are_known(listed, signedlists.ALL if group else signedlists.KNOWN) and len(listed) >= few:
            yield from (entry for entry in listed if not is_person(entry))
        place = end
