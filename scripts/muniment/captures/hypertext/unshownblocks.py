"""Blocks of a text, as its blog stores it, that an editor has set to be shown to nobody."""

import re
from collections.abc import Iterator

from muniment.text.patterns import late

MARK = late(r"<!-- (?P<closes>/?)wp:(?P<name>[a-z][a-z0-9/_-]*)(?P<said> \{[^<>]*\})? (?P<alone>/?)-->")
"""How a block begins or ends (WordPress, serialize_block); its attributes hold no sign of HTML."""
UNSHOWN = ('"blockVisibility":false', '"hideBlock":true')
"""What a block says of itself that nobody sees: WordPress since 6.9, and a plugin for it before."""


def found(text: str) -> Iterator[tuple[int, int]]:
    """Yield where such blocks stand, each with all that is in it; one that does not end goes on to the last letter."""
    if not any(said in text for said in UNSHOWN):
        return
    end = 0
    for mark in MARK.finditer(text):
        if mark.start() >= end and not mark["closes"] and any(said in (mark["said"] or "") for said in UNSHOWN):
            end = mark.end() if mark["alone"] else _end(text, mark)
            yield mark.start(), end


def _end(text: str, begins: re.Match[str]) -> int:
    depth = 1
    for mark in MARK.finditer(text, begins.end()):
        if mark["name"] == begins["name"] and not mark["alone"]:
            depth += -1 if mark["closes"] else 1
            if not depth:
                return mark.end()
    return len(text)
