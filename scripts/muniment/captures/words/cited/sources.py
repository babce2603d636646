"""Finds the addresses that close a post: its sources."""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from muniment.captures.words.blogs import ownpages
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.phrases import CREDIT, JOINING, NAMES_SOURCE, READ_MORE, SOURCE_LABEL
from muniment.captures.words.cited import accessed, leadins, linkrows, origins, works
from muniment.captures.words.cited.works import Cited
from muniment.captures.words.text import addresses, brokenaddresses, linkforms
from muniment.captures.words.text.addresses import Address
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.patterns import late

NUMBER = late(
    r"\s*(?:[-*+•·▪◦‣⁃●○■□–—]|\(?\\?\[?\d{1,3}\\?[.)\]:]*)\s+|\s*\\?\[\^?\d{1,3}\\?\]:?\s*|\s*[⁰¹²³⁴-⁹]{1,3}\s*"
)
BRACKETED = late(r"\s*(?:\\?\[\^?\d{1,3}\\?\]|[⁰¹²³⁴-⁹]{1,3}(?!\w))")
COUNTED = late(r"\s*(?P<number>\d{1,2})(?:\\[.)])?\s+(?=\S)")
"""How one begins that has but a number."""
ENDING = late(rf"[\s,;>]+(?:{'|'.join(map(re.escape, JOINING))})\s*$")
"""A word at the end of a line behind which another address stands in the next."""
DASHES = late(r"(?<=\s)-{2,3}(?=\s)")
"""A dash as pandoc writes it."""
WORD, LETTER, PROSE = late(r"\w+"), late(r"\w"), late(rf"\w|[{stops.ENDS}]\s*$")
BRIEF = 6  # words that may stand for a title behind another, whatever letter they begin with
PHRASE = late(r"\s*\w[^:：]*\s[^:：]*\w\s*")
"""A label of several words that reads on into the words of a link: 'Read the full report [here](https://…)'."""


class SourceLine(msgspec.Struct, frozen=True):
    """A line of sources; `labelled` where it says that it is one."""

    cited: tuple[Cited, ...]
    labelled: bool = False
    bare: bool = False


@lru_cache(maxsize=256)
def read(text: str) -> SourceLine | None:
    """Return the sources of a line that holds nothing else; None for any other line."""
    return _told(brokenaddresses.unled(text), noted=False)


def _told(text: str, *, noted: bool) -> SourceLine | None:
    found = addresses.find(text) if addresses.able(text) and not _is_picture(text) else ()
    told = _read(text, found, noted=noted) if found else None
    return told or (SourceLine(owed, labelled=True) if found and (owed := origins.cited(text)) else None)


def _read(text: str, found: Sequence[Address], *, noted: bool) -> SourceLine | None:
    if found[0].end - found[0].start == len(text) and not found[0].words:
        return SourceLine((Cited(found[0]),), bare=True)
    mark = NUMBER.match(text) if MARK.match(text) or (BRACKETED.match(text) and not found[0].words) else None
    start = mark.end() if mark and mark.end() <= found[0].start else 0
    lead = text[start : found[0].start]
    if not linkrows.is_row(text, found, lead) or not _ends(lead, ENDING.sub("", text[found[-1].end :])):
        return None
    words = lead.lstrip(linkrows.OPENING)
    said = leadins.lead_in(lead) if len(found) == 1 else None
    if said:
        title = (start + said[0], works.said_end(found[0]) or start + said[1])
        return SourceLine((Cited(found[0], title),), labelled=True)
    label = SOURCE_LABEL.match(words) if words.strip().lower() != "more" or not works.named(found[0]) else None
    if label and (label[0].rstrip()[-1] in ":：" or not re.search(r"\w", words[label.end() :])):
        begun = start + len(lead) - len(words)
        ended = len(text) - len(text[begun + label.end() :].lstrip("*_"))  # '_Sources:_'
        if len(found) == 1 and works.said_end(found[0]) and PHRASE.fullmatch(label[0]):
            return SourceLine((Cited(found[0], (begun, works.said_end(found[0]))),), labelled=True)
        return _line(text, found, ended, labelled=True, marked=bool(mark) or noted)
    return _line(text, found, start, labelled=_is_told(found[0]), marked=bool(mark) or noted)


def _is_told(address: Address) -> bool:
    """Return whether the words before an address in brackets, which hold all of their line, begin with a label."""
    return address.start == address.said < address.end and leadins.label(address.words) is not None


def _is_picture(text: str) -> bool:
    """Return whether a line is a picture, or what lynx leaves of one from elsewhere; or a link that shows nothing."""
    return text.lstrip(" \t[*+•-").startswith(("![", "IFRAME:")) or linkforms.is_silent(text)


@lru_cache(maxsize=256)
def closing(text: str) -> SourceLine | None:
    """Return the sources of a line among those that close a post: there a title may stand before each address."""
    if not addresses.able(text) or _is_picture(text) or leadins.goes_on(text):
        return None
    text = DASHES.sub(lambda dash: "–".ljust(len(dash[0])), text) if "--" in text else text
    whole, text = text, brokenaddresses.unled(text)
    found = _told(text, noted=text != whole) or _titled(text) or _followed(text)
    found = found or _labelled(text) or _noted(text) or _joined(text)
    return found or (SourceLine(named, labelled=True) if (named := origins.named(text)) else None)


def cited(text: str) -> tuple[Cited, ...]:
    """Return the sources of a line among those that close a post; none where it is no such line."""
    found = closing(text)
    return works.looked_at(text, found.cited) if found else ()


def _followed(text: str) -> SourceLine | None:
    """Return the source of a line whose address its title follows: 'https://… – Associated Press'."""
    found = addresses.find(text)
    if len(found) != 1 or works.named(found[0]) or re.search(r"\w", text[: found[0].start]):
        return None
    if accessed.read(text[found[0].end :]):
        return SourceLine((Cited(found[0]),))
    tail = re.fullmatch(r"\s*[–—|:-]\s+(?P<title>\S.*?)\s*", text[found[0].end :])
    if not tail or len(tail["title"]) > leadins.LONGEST_TITLE or tail["title"].endswith(stops.SIGNS):
        return None
    first, last = tail.span("title")
    return SourceLine((Cited(found[0], (found[0].end + first, found[0].end + last)),))


def _labelled(text: str) -> SourceLine | None:
    """Return the source of a line that holds a short label, none of pictures, and a link: 'Report: [A fence](https://…)'."""
    found = addresses.find(text)
    if len(found) != 1 or not works.named(found[0]) or re.search(r"\w", text[found[0].end :]):
        return None
    label = leadins.LABELLED.fullmatch(text[: found[0].start])
    label = label if label and not (is_button(label["said"]) or CREDIT.match(text, label.start("said"))) else None
    begun = label.start("said") if label else 0
    return SourceLine((Cited(found[0], (begun, works.said_end(found[0]))),)) if label else None


def _joined(text: str) -> SourceLine | None:
    """Return the sources of a line that goes on with a row of links: 'and [Old Town Notes](https://…).'."""
    found = addresses.find(text)
    able = bool(found) and linkrows.JOINED.fullmatch(text[: found[0].start]) and all(map(works.named, found))
    able = able and linkrows.is_row(text, found, "") and not re.search(r"\w", text[found[-1].end :])
    return SourceLine(tuple(_linked(text, address) for address in found)) if able else None


def _noted(text: str) -> SourceLine | None:
    """Return the source of a footnote that ends with its one address, whatever its words: '[2] See the rules: …'."""
    mark = leadins.NOTED.match(text) or leadins.TYPED.match(text)
    return _behind(text, mark.end()) if mark else None


def listed(text: str) -> tuple[Cited, ...]:
    """Return the sources of a line right under a label for them: a title before its one address may be any there."""
    if (found := cited(text)) or not addresses.able(text):
        return found
    mark = NUMBER.match(text)
    start = mark.end() if mark else len(text) - len(text.lstrip())
    work, titled = works.published(text, start), _behind(text, start)
    if work is not None:
        return (work,)
    if titled is None or works.SENTENCES.search(text):
        return ()
    ends = text[slice(*titled.cited[0].title)].endswith(stops.SIGNS)
    return () if ends else works.looked_at(text, titled.cited)


def _behind(text: str, start: int) -> SourceLine | None:
    """Return the source of a line that from a place on holds a title and one address, or ends it as a link."""
    found = addresses.find(text)
    if len(found) != 1 or re.search(r"\w", accessed.parted(text[found[0].end :], dated=True)):
        return None
    last = works.said_end(found[0]) or len(text[: found[0].start].rstrip(works.BEFORE))
    return SourceLine((Cited(found[0], (start, last)),)) if 0 < last - start <= leadins.LONGEST_NOTE else None


def _titled(text: str) -> SourceLine | None:
    """Return the sources of a line where each address follows its title: 'via Irish Times (https://…)'."""
    found = addresses.find(text)
    cited: list[Cited] = []
    label = leadins.label(text.lstrip(linkrows.OPENING))
    sure, position = label is not None, len(text) - len(text.lstrip(linkrows.OPENING)) + label.end() if label else 0
    for address in found:
        brief = sure and len(WORD.findall(text[position : address.start])) <= BRIEF
        span = works.title_of(text, position, address.start, sure=brief if cited else sure)
        if span is None or (span[1] > span[0] and works.named(address) and not sure):
            return None
        whole = (span[0], works.said_end(address) or span[1])  # 'Sources: Ann Lee, [On seals](https://…); …'
        cited.append(Cited(address, whole) if span[1] > span[0] else _linked(text, address))
        position = address.end
    ended = LETTER if label or _is_led(text) else PROSE  # behind a label a full stop makes no sentence of them
    prose = ended.search(accessed.parted(text[position:].lstrip(")] \u00a0>")))
    return SourceLine(tuple(cited)) if cited and not prose else None


def _is_led(text: str) -> bool:
    """Return whether a line begins with a whole word for a source, such as 'via'."""
    label = SOURCE_LABEL.match(text := text.lstrip(linkrows.OPENING)) if not READ_MORE.match(text) else None
    return label is not None and not (label[0][-1:].isalnum() and text[label.end() :][:1].isalnum())


def _ends(lead: str, tail: str) -> bool:
    """Return whether a line ends with its link: nothing stands behind it, a remark, or the day of what it leads to."""
    return not re.search(r"\w", accessed.parted(tail, dated=linkrows.says_no_more(lead)))


def _line(text: str, found: Sequence[Address], start: int, *, labelled: bool, marked: bool) -> SourceLine | None:
    lead = text[start : found[0].start]
    if not re.search(r"\w", lead) or BRACKETED.fullmatch(lead):
        return SourceLine(tuple(_linked(text, address) for address in found), labelled, bare=not marked)
    worded = (labelled or marked) and len(found) == 1
    if worded and works.said_end(found[0]):  # 'Source: Ann Lee, 3 May 2019, [link](https://…)'
        named = len(lead) <= leadins.LONGEST_TITLE and not works.SENTENCES.search(lead)
        led = lead.rstrip()[-1:] in works.PARTING and not ownpages.is_machinery(found[0].url)
        sure = NAMES_SOURCE.fullmatch(text[:start].lstrip(linkrows.OPENING))  # the label surely names a source
        named = named and bool(sure if labelled else led)
        first = start + len(lead) - len(lead.lstrip(works.DASHED))
        return SourceLine((Cited(found[0], (first, works.said_end(found[0]))),), labelled) if named else None
    ends = leadins.TITLE_END.search(lead)
    titled = (ends or marked or labelled) and len(lead) <= leadins.LONGEST_TITLE and len(found) == 1
    titled = titled and not works.named(found[0]) and not works.SENTENCES.search(lead)
    if not titled:
        return None
    end = start + (ends.start() if ends else len(lead.rstrip(" \t\u00a0,;|([<")))
    first = start + len(lead) - len(lead.lstrip(works.DASHED))
    return SourceLine((Cited(found[0], (first, end)),), labelled)


def _linked(text: str, address: Address) -> Cited:
    if not works.named(address):
        return Cited(address)
    first, last = address.said, works.said_end(address)
    if address.start != first:
        return Cited(address, (first, last))
    label = SOURCE_LABEL.match(text[first:last])  # words before brackets, which hold all of their line
    if label and label[0].rstrip()[-1:] in (":", "："):
        first = last - len(text[first + label.end() : last].lstrip())
    return Cited(
        address, (0, 0) if text[first:last] == address.url else works.title_of(text, first, last) or (first, last)
    )


def footnote(text: str) -> tuple[Cited, ...]:
    """Return the source of a line that begins with the number of a footnote, without brackets, and ends in an address.

    Only lines that count on from each other are known to be such.
    """
    mark = COUNTED.match(text)
    found = _behind(text, mark.end()) if mark else None
    return works.looked_at(text, found.cited) if found else ()


def is_numbered(text: str) -> bool:
    """Return whether a line is a footnote that ends with an address: then it is a source, whatever leads to that."""
    return leadins.NOTED.match(text) is not None and closing(text) is not None
