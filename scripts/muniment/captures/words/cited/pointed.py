"""Finds sources in lines whose links have no address: a number, or their own words, stands for it."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.words.blogs import ownpages
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.cited import leadins, origins, works
from muniment.captures.words.cited.works import Cited
from muniment.captures.words.text.addresses import Address
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.patterns import late

WORDS = r"(?:[^\[\]]{2,160}|(?:[^\[\]]|\[[^\[\]]*\]){2,160}(?=\]\[[^\[\]]+\](?!\])))"
"""The words of a link, brackets in pairs among them where a label follows: '[2010] AC 2217'."""
LINKED = late(
    r"(?P<lead>[^\[\]]{0,60}?)(?P<link>\[(?P<number>\d+)\](?=\S)(?P<counted>[^\[\]]{2,160}?)|"
    rf"\[(?P<words>{WORDS})\](?:\[(?P<label>[^\[\]]*)\])?)(?<!\))(?:\)|,? ?\([^()\[\]]{{1,60}}\))?\.?\s*"
)
"""A link without its address at the end of a line: as text browsers write it, or as Markdown does."""
COUNTED = late(r"\s*(?P<words>[^\[\]]{2,200}?) ?(?P<link>\[(?P<number>\d+)\])\s*")
"""The same whose number stands behind its words."""
SHORTENED = late(
    r"\s*(?:[-*•+]\s+)?(?P<link>\[(?P<number>\d+)\](?P<shown>https?://[^\s…]+)…|"
    r"\[(?P<words>https?://[^\s…]+)…\]\[(?P<label>[^\[\]]+)\])\s*"
)
"""The same whose words are the beginning of its address."""
MARKER = late(
    r"(?<!\])\[(?P<number>\d+)\](?=[^\s\[\]])|"
    r"(?<!\])\[(?=(?P<words>[^\[\]]{2,160})\](?:\[(?P<label>[^\[\]]+)\]|(?![\[(:])))"
)
"""What stands before the words of a link: its number, or a bracket where its number or label follows them."""
BEHIND = late(r"\](?:\[[^\[\]]+\])?")
"""What follows the words of such a link."""
BEGUN = late(rf"{MARK.pattern}|\s*\[")
"""How an entry of a list begins, or a line that is a link."""
PICTURE = late(r"\.(?:jpe?g|png|gif|webp|svg)$", re.IGNORECASE)
STOPPED = late(rf"[{stops.ENDS}][»”’\"')\]]*$")
PARTED = late(r"\s*[;,|·/]?\s*(?:(?<=\s)(?:and|et|y|e|und|i|og|och|и)\s+)?$")
"""What stands between such links."""
OPENED, CLOSED = ("(", "（"), (")", "）")
LAST = 4
"""Lines at the end of a text, of which one may be in brackets the link to its source: '([4]Reuters, 5 May 2016)'."""
LONGEST = 160
"""Characters of the words of one."""


def cited(text: str, urls: Mapping[str, str]) -> tuple[Cited, ...]:
    """Return the source of a line of any of these kinds."""
    first = shortened(text, urls) or numbered(text, urls) or entry(text, urls)
    return first or several(text, urls) or listed(text, urls)


def numbered(text: str, urls: Mapping[str, str]) -> tuple[Cited, ...]:
    """Return the source of a line that is a label and the words of a link, as text browsers write it: 'Via: [4]BBC'."""
    lead, cited = _pointed(text, urls)
    label = lead.strip("*_( \t\u00a0")
    return cited if cited and (SOURCE_LABEL.fullmatch(label) or origins.leads(label)) else _counted(text, urls)


def _counted(text: str, urls: Mapping[str, str]) -> tuple[Cited, ...]:
    """Return the source of a line that is a label and the words of a link with its number behind: 'Via: BBC [4]'."""
    found = COUNTED.fullmatch(text) if urls and "[" in text else None
    label = SOURCE_LABEL.match(found["words"]) if found else None
    url = urls.get(found["number"], "") if found else ""
    if found is None or not label or label[0].rstrip()[-1:] not in (":", "：") or not url.startswith("http"):
        return ()
    first, last = found.span("link")
    words = found["words"][label.end() :].lstrip()
    title = (0, 0) if words == url else (found.end("words") - len(words), found.end("words"))
    return (Cited(Address(url, first, last, first, last, words), title),)


def several(text: str, urls: Mapping[str, str]) -> tuple[Cited, ...]:
    """Return the sources of a line that is a label and the words of several links: 'Sources: [4]BBC; [5]the report'."""
    marks = list(MARKER.finditer(text)) if urls and text.count("]") > 1 else []
    if len(marks) < 2 or not SOURCE_LABEL.fullmatch(text[: marks[0].start()].strip("*_( \t\u00a0")):
        return ()
    found: list[Cited] = []
    end = len(text.rstrip(" )")) if text.lstrip()[:1] in OPENED else len(text)
    for mark, last in zip(marks, [*(mark.start() for mark in marks[1:]), end], strict=True):
        url = urls.get(mark["number"] or (mark["label"] or mark["words"]).lower(), "")
        words = PARTED.sub("", BEHIND.sub("", text[mark.end() : last], count=1))
        if not url.startswith("http") or ownpages.is_machinery(url) or not words or len(words) > LONGEST:
            return ()
        title = (mark.end(), mark.end() + len(words))
        found.append(Cited(Address(url, mark.start(), mark.end(), mark.start(), mark.end(), words), title))
    return tuple(found)


def entry(text: str, urls: Mapping[str, str]) -> tuple[Cited, ...]:
    """Return the source of a line that is the words of such a link and no more, as in a list of them."""
    lead, cited = _pointed(text, urls)
    mark = MARK.match(text) if cited else None
    return cited if not re.search(r"[^\W_]", lead[mark.end() if mark else 0 :]) else ()


def listed(text: str, urls: Mapping[str, str]) -> tuple[Cited, ...]:
    """Return the source of a line right under a label for them: there a title may stand before its link.

    Behind it may stand who published that.
    """
    end = text.rfind("]") + 1
    published = works.PUBLISHER.fullmatch(text, end) if end else None
    lead, cited = _pointed(text[:end] if published else text, urls)
    mark = MARK.match(text)
    start = mark.end() if mark else len(text) - len(text.lstrip(" \t\u00a0–—"))
    if not cited or STOPPED.search(lead[start:].rstrip()):
        return ()
    first, last = cited[0].title
    behind = (end, len(text.rstrip(works.ENDS))) if published else (0, 0)
    return (msgspec.structs.replace(cited[0], title=(start if lead[start:].strip() else first, last), behind=behind),)


def shortened(text: str, urls: Mapping[str, str]) -> tuple[Cited, ...]:
    """Return the source of a line that is a numbered address of which the page shows but the beginning."""
    found = SHORTENED.fullmatch(text) if urls and "…" in text else None
    url = urls.get(found["number"] or found["label"].lower(), "") if found else ""
    if found is None or not url.startswith(found["shown"] or found["words"]):
        return ()
    first, last = found.span("link")
    return (Cited(Address(url, first, last, first, last), (0, 0)),)


def _pointed(text: str, urls: Mapping[str, str]) -> tuple[str, tuple[Cited, ...]]:
    """Return what stands before the link that ends a line, and where it leads; `urls`: by its number, or its words."""
    found = LINKED.fullmatch(text) if urls and "[" in text else None
    if found is None:
        return "", ()
    name = "counted" if found["number"] else "words"
    url = urls.get(found["number"] or (found["label"] or found["words"]).lower(), "")
    if not url.startswith("http") or ownpages.is_machinery(url):
        return "", ()
    first, title = found.start("link"), found.span(name)
    last = found.end("number") + 1 if found["number"] else title[0]  # number or bracket stands for the address
    return found["lead"], (Cited(Address(url, first, last, first, last, found[name], title[0]), title),)


def numbers(lines: Sequence[Line], urls: Mapping[str, str]) -> set[int]:
    """Return the numbers of such lines: those that say so, and entries right under one that announces sources.

    Those of a list that ends a text, right under its last sentence, need no announcement.
    """
    found = {line.number for line in lines if _tells(line.text, urls)}
    under = False
    for line in lines:
        announces = leadins.is_label(line.words)
        under = announces or (under and bool(listed(line.text, urls)))
        found |= {line.number} if under and not announces else set()
    return found | _ending(lines, urls)


def _ending(lines: Sequence[Line], urls: Mapping[str, str]) -> set[int]:
    place = len(lines)
    while place and _is_entry(lines[place - 1].text, urls):
        place -= 1
    told = 0 < place < len(lines) and STOPPED.search(lines[place - 1].words) is not None
    found = {line.number for line in lines[place:]} if told else set[int]()
    last = [line for line in lines[-LAST:] if line.words[:1] in OPENED and entry(line.text, urls)]
    return found | {line.number for line in last[-1:] if line.words[-1:] in CLOSED}


def _is_entry(text: str, urls: Mapping[str, str]) -> bool:
    """Return whether a line is a link and no more, in a list or not, and leads to no picture."""
    found = entry(text, urls) if BEGUN.match(text) else ()
    return bool(found) and not PICTURE.search(found[0].address.url)


def _tells(text: str, urls: Mapping[str, str]) -> bool:
    return bool(numbered(text, urls) or shortened(text, urls) or several(text, urls))
