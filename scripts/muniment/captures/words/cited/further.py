"""Finds references to something further: 'see also' in many words and forms."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.phrases import JOINING, NAMES_SOURCE, SEE_ALSO, SOURCE_LABEL
from muniment.captures.words.cited import leadins, origins
from muniment.captures.words.text import addresses
from muniment.captures.words.text.addresses import Address
from muniment.text import days, stops
from muniment.text.patterns import late

JOINED = late(rf"[\s,;/|·•–—-]*(?:{'|'.join(JOINING)})?[\s,;/|·•–—:-]*")
CLEAN = late(r"[\s:：,;.…()\[\]<–—-]*")
SENTENCE = late(rf"[{stops.ENDS}]\s+(?=([^\W\d_]))")
"""Where a sentence ends and a letter follows: it begins another unless that is a small one, as after 'см.'."""
NUMBER = late(r"\[\d+\]\s*$")
"""The number that a text browser puts before a link."""
WORD = late(r"[\w-]")
LETTER = late(r"\w")
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words."""
NOTE = late(r"[\[【](?P<label>[^\[\]【】:：.。]{2,40}[:：])\s*<?$")
OPENING = "([【（"
ALONE = late(r"\W*(?:\d{1,3}[.)]\s*)?https?://\S+\W*$")
"""A line with nothing but an address."""
LISTED = late(r"\s*[-*+•]\s+\[[^\[\]]+\]\(\S+\)\W*$")
"""A link and nothing else in a list."""
PHRASE = late(r"\w\s+\w|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")
"""More than one word: 'see' alone may be said of anything."""
INTRODUCED = late(
    r"(?i:for|on|about|pour|sur|para|sobre|per|su|für|zu[rm]?|über|voor|over|об?|про|dla|om) [^.:!?]{2,60} "
)
"""What may stand before such words in a line that announces references: what these are about."""
BELOW = late(
    r"(?i:(?!.*\b(?:posts?|blogs?|articles?|entr(?:y|ies)|earlier|previous|also|related|older|further|more)\b)"
    r"(?:see|cf\.?|voir|cf|véase|vease|ver|veja|siehe|vedi|zie|см\.?|див\.?)\b[^.:]{0,30}\b"
    r"(?:below|beneath|underneath|ci-dessous|abajo|a continuación|abaixo|a seguir|unten|qui sotto|hieronder|ниже|нижче)"
    r"\s*[:：]\s*$)"
)
"""What points to addresses that stand under a text, as its sources do, and does not say that they are other posts."""
DATED = 30
"""Characters of a date behind such words."""
FAR = 100
NEAR = 40
REACH = 400
"""Characters before an address among which a label of it is looked for."""


class Reference(msgspec.Struct, frozen=True):
    """A reference to something further, in a line; `label` is where the words that announce it begin."""

    address: Address
    label: int


def find(text: str, previous: str = "") -> tuple[Reference, ...]:
    """Return the references of a line from left to right; `previous` is a line whose end may announce the first."""
    shown = addresses.find(text)
    if not shown:
        return ()
    opened = _opened(previous) if previous and not shown[0].start else ""
    if not opened:
        return _within(text)
    moved = (msgspec.structs.replace(found, label=found.label - len(opened)) for found in _found(opened + text))
    return tuple(found for found in moved if found.address.start >= len(opened))


@lru_cache(maxsize=256)
def _within(text: str) -> tuple[Reference, ...]:
    """Return the references of a line; the same lines are asked about several times."""
    return tuple(_found(text))


def _opened(previous: str) -> str:
    """Return the end of a line whose bracket stays open, where that announces a reference: '… [see also'.

    So it does with a colon behind a sentence: '… on that day. See also:'.
    """
    if (ended := previous.rstrip())[-1:] in (":", "："):
        said = f"{ended[_last_sentence(ended) :]} "
        if len(said) <= min(NEAR, len(ended)) and _label(said) >= 0 and not BELOW.match(said):
            return said
    place = max(previous.rfind("["), previous.rfind("("), previous.rfind("（"), previous.rfind("【"))
    end = f"{previous[place:]} " if place >= 0 else ""
    shown = addresses.find(end) if len(end) <= REACH else ()
    label, rest = (end[: shown[0].start], end[shown[-1].end :]) if shown else (end, "and")
    able = 1 < len(label) <= NEAR and not re.search(r"[\])）】]", end) and _label(label) >= 0
    return end if able and rest.strip() and JOINED.fullmatch(rest) else ""


def opens(previous: str) -> bool:
    """Return whether a line's bracket stays open that announces the reference in the next."""
    return bool(_opened(previous))


def _found(text: str) -> Iterator[Reference]:
    previous, label = 0, -1
    for address in addresses.find(text):
        before = text[previous : address.start]
        if label >= 0 and JOINED.fullmatch(before):
            yield Reference(address, label)
        elif (found := max(_label(before), _noted(before, address.url))) >= 0:
            label = previous + found
            yield Reference(address, label)
        else:
            label = -1
        previous = address.end


def _label(before: str) -> int:
    """Return where the label of an address begins in the text before it; -1 where it has none."""
    if not before.strip() or SOURCE_LABEL.fullmatch(NUMBER.sub("", before).strip()):  # 'Lire la suite :'
        return -1
    led = before.rstrip(" (<")
    if leadins.lead_in(before) or (origins.names(led) and not led.endswith((":", "："))):  # 'Leer más en La Voz'
        return -1
    for found in SEE_ALSO.finditer(before, _last_sentence(before)):
        gap = before[found.end() :]
        if _names_source(gap):
            continue
        if (
            not found[0].strip()
            or (WORD.match(gap) and not UNSPACED.match(found[0][-1]))
            or before[found.start() - 1 : found.start()].isalnum()
        ):
            continue
        lead = before[: found.start()].rstrip()
        opens = not lead or lead[-1] in OPENING
        near = len(gap) <= NEAR and gap.rstrip()[-1:] in (":", "：")
        if CLEAN.fullmatch(gap) or near or (opens and len(gap) <= FAR):
            return found.start()
    return -1


def begins_line(before: str, label: str) -> bool:
    """Return whether a label behind a text began a line: the space before it parts no words in its script."""
    return before[-1:].isspace() and bool(UNSPACED.match(label) and UNSPACED.match(before.rstrip()[-1:]))


def _names_source(gap: str) -> bool:
    """Return whether words behind a label end in one of sources, which is nearer: '関連記事： 水の話 出典：'."""
    if not gap.rstrip().endswith("："):
        return False
    labels = (one.start() for one in NAMES_SOURCE.finditer(gap) if one.end() == len(gap))
    return any(begins_line(gap[:start], gap[start]) for start in labels)


def _noted(before: str, url: str) -> int:
    """Return where a note in brackets begins that leads to a post, in whatever language; -1 where none does."""
    note = NOTE.search(before) if blogaddress.is_post(url) else None
    return note.start("label") if note and not SOURCE_LABEL.fullmatch(note["label"].strip()) else -1


def _last_sentence(before: str) -> int:
    """Return where the last sentence of a text begins, or as far back as a label may be."""
    start = max(0, len(before) - REACH)
    if before.rstrip()[-1:] not in (":", "：") and not any(mark in before for mark in OPENING):
        start = max(start, len(before) - FAR)  # words that announce it can but stand right before it
    for found in SENTENCE.finditer(before, start):
        start = start if found[1].islower() else found.end()
    return start


def is_whole(text: str) -> bool:
    """Return whether a line holds nothing but a label and addresses."""
    shown = addresses.find(text)
    if not shown or shown[0].start > REACH or LETTER.search(text, shown[-1].end):
        return False
    found = find(text)
    if not found or len(found) != len(shown):
        return False
    first = found[0]
    words = SEE_ALSO.match(text, first.label)
    gap = text[words.end() : first.address.start] if words else "x"
    return not LETTER.search(text, 0, first.label) and bool(CLEAN.fullmatch(gap))


def is_label(words: str) -> bool:
    """Return whether a line announces references and holds none."""
    plain = words.strip("*_# ")
    if plain[-1:] not in (":", "：", "…"):
        return False
    found = SEE_ALSO.match(plain)
    rest = plain[found.end() :].strip(" :：.…*_") if found else "x"
    dated = len(rest) <= DATED and (day := days.first(rest)) is not None and day.end == len(rest)
    return not rest or dated or _ends(plain)


def _ends(plain: str) -> bool:
    """Return whether a line ends with words that announce references: 'Read also', 'For earlier posts, see'."""
    words = plain.strip(" :：.…*_")
    if len(words) > 2 * NEAR:
        return False
    last = [found.start() for found in SEE_ALSO.finditer(words) if found.end() == len(words)]
    return SEE_ALSO.fullmatch(words) is not None or any(INTRODUCED.fullmatch(words[:start]) for start in last)


def heads(words: str, below: str) -> bool:
    """Return whether a heading, bold words or a line above a bare address announce references without a colon."""
    plain = words.strip("*_# ")
    if len(plain) > NEAR:
        return False
    marked = words.startswith(("#", "**", "__")) or (
        (ALONE.match(below) or LISTED.match(below)) and PHRASE.search(plain)
    )
    return bool(marked) and is_label(f"{plain.rstrip(':：')}:")


def is_worded(text: str) -> bool:
    """Return whether a link of a line has words other than its address, which no field would hold."""
    return any(one.words and one.words != one.url for one in addresses.find(text))
