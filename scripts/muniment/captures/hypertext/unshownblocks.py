"""Blocks of a text, as its blog stores it, and boxes of page builders that an editor has set to be shown to nobody."""

import re
from collections.abc import Iterable, Iterator

from muniment.text.patterns import late

MARK = late(r"<!-- (?P<closes>/?)wp:(?P<name>[a-z][a-z0-9/_-]*)(?P<said> \{[^<>]*\})? (?P<alone>/?)-->")
"""How a block begins or ends (WordPress, serialize_block); its attributes hold no sign of HTML."""
UNSHOWN = ('"blockVisibility":false', '"hideBlock":true')
"""What a block says of itself that nobody sees: WordPress since 6.9, and a plugin for it before."""

BOX = late(r"\[(?P<closes>/?)(?P<name>(?:vc|et_pb|fusion)_[a-z\d_]+)(?P<head>[^\[\]]*)\]")
OFF = (' disabled="on"', ' disabled_on="on|on|on"', ' disable_element="yes"', ' status="draft"')
"""What a box says of itself that nobody sees: Divi, WPBakery Page Builder, Avada."""


def found(text: str) -> Iterator[tuple[int, int]]:
    """Yield where such blocks stand, each with all that is in it; one that does not end goes on to the last letter."""
    if not any(said in text for said in UNSHOWN):
        return
    end = 0
    for mark in MARK.finditer(text):
        if mark.start() >= end and not mark["closes"] and any(said in (mark["said"] or "") for said in UNSHOWN):
            end = mark.end() if mark["alone"] else _end(text, mark)
            yield mark.start(), end


def boxes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where such boxes stand, each with all that is in it; one that does not end is its mark alone."""
    if not any(said in text for said in OFF):
        return
    marks = list(BOX.finditer(text))
    ends, end = _ends(marks), 0
    for mark in marks:
        if mark.start() >= end and not mark["closes"] and any(said in mark["head"] for said in OFF):
            end = ends.get(mark.start(), mark.end())
            yield mark.start(), end


def _ends(marks: Iterable[re.Match[str]]) -> dict[int, int]:
    """Return where the boxes end that do, by where they begin."""
    ends: dict[int, int] = {}
    opened: dict[str, list[int]] = {}
    for mark in marks:
        if not mark["closes"]:
            opened.setdefault(mark["name"], []).append(mark.start())
        elif begun := opened.get(mark["name"]):
            ends[begun.pop()] = mark.end()
    return ends


def _end(text: str, begins: re.Match[str]) -> int:
    depth = 1
    for mark in MARK.finditer(text, begins.end()):
        if mark["name"] == begins["name"] and not mark["alone"]:
            depth += -1 if mark["closes"] else 1
            if not depth:
                return mark.end()
    return len(text)
