"""Finds the sources that a text names by a label among other words: 'It ended. Source: https://…'."""

from collections.abc import Iterable, Iterator, Sequence

from muniment.captures.words.blogs.phrases import CREDIT, NAMES_SOURCE
from muniment.captures.words.cited import accessed, further, linkrows, works
from muniment.captures.words.cited.works import Cited
from muniment.captures.words.text import addresses
from muniment.captures.words.text.addresses import Address
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

BEGINS = late(rf"(?:^|[{stops.ENDS}(（\[【|/;·–—>*_#-]|[\u0e00-\u0eff]\s)[\s\"'”’)\]*_(（]*$")
"""What stands before a label that begins something: a line, a sentence, a bracket, a part of a row.

A space is enough behind letters of Thai and Lao, whose sentences end with one.
"""


def able(lines: Iterable[Line]) -> bool:
    """Return whether some lines may name a source so."""
    return any(NAMES_SOURCE.search(line.text) for line in lines if ":" in line.text or "：" in line.text)


def find(text: str, *, announced: bool = False) -> Iterator[Cited]:
    """Yield the sources that a line names right behind a label among other words, as 'It ended. Source: [News](…)'.

    `announced`: whether the line stands under such a label; then all its addresses are sources.
    """
    shown = addresses.find(text)
    able = bool(shown) and not announced and _has_colon(text)
    labels = [label for label in NAMES_SOURCE.finditer(text) if _begins(text, label.start(), shown)] if able else []
    if not (labels or (announced and shown)) or CREDIT.search(text):
        return
    others = {reference.address.url for reference in further.find(text)}
    rows = [shown] if announced else [list(_row(text, label.end(), shown)) for label in labels]
    for row in rows:
        yield from works.looked_at(text, [worded(one) for one in row if one.url not in others])


def _begins(text: str, place: int, shown: Sequence[Address]) -> bool:
    """Return whether a label begins something, as it does behind an address."""
    before = text[:place]
    if BEGINS.search(before) or further.begins_line(before, text[place]):
        return True
    return before[-1:].isspace() and any(one.end == len(before.rstrip()) for one in shown)


def _has_colon(text: str) -> bool:
    """Return whether a line holds a colon other than those of addresses."""
    return "：" in text or text.count(":") > text.count("http://") + text.count("https://")


def _row(text: str, start: int, shown: Sequence[Address]) -> Iterator[Address]:
    """Yield the addresses that stand in a row from a place on."""
    place = start
    for one in shown:
        if one.start < start:
            continue
        between = text[place : one.start]
        if not linkrows.BETWEEN.fullmatch(between[accessed.more(between) * (place > start) :].strip("*_([")):
            return
        yield one
        place = one.end


def worded(address: Address) -> Cited:
    """Return a source with the words of its link as its title, if it has some of its own."""
    span = (address.said, address.said + len(address.words)) if works.named(address) else (0, 0)
    return Cited(address, span)
