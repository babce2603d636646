"""What a tool says of a page in YAML above its text, seen as the page would say it: of the same length."""

import re
from collections.abc import Sequence

from muniment.captures.words.text.lines import Line, line_of

EDGE, INNER = "---\n", "\n---\n"
MOST = 40
"""Lines of such a head."""
FIELD = re.compile(r"(?P<name>[A-Za-z_-]+)\s*:(?P<value>.*)")
SHOWN = {
    "title": "# ",
    "author": "by ",
    "date": "",
    "published": "",
    "categories": "Categories:",
    "category": "Category:",
    "tags": "Tags:",
}
"""Fields that say something of a post, and how a page would begin to say it."""
QUOTED = re.compile(r"[\"'\[\]]")
OUTER = re.compile(r"^(\s*)([\"'])(.*)\2(\s*)$")


def seen(listed: list[Line]) -> list[Line]:
    """Return the lines of a text, those of such heads as a page would have them; other fields of one as blank."""
    made = [*listed]
    place = 0
    while place < len(listed):
        end = _end(listed, place) if listed[place].text.rstrip() == "---" else 0
        for number in range(place, end):
            line = listed[number]
            made[number] = line_of(line.number, line.start, line.next, _shown(line.text))
        place = max(end, place + 1)
    return made


def _end(listed: Sequence[Line], place: int) -> int:
    """Return the line behind a head that begins at a place; 0 where none does."""
    names = set()
    for number in range(place + 1, min(len(listed), place + MOST)):
        words = listed[number].text.rstrip()
        if words == "---":
            return number + 1 if "title" in names else 0
        field = FIELD.fullmatch(words)
        if field is None and not words.startswith((" ", "-")):
            return 0
        names |= {field["name"].lower()} if field else set()
    return 0


def _shown(text: str) -> str:
    field = FIELD.fullmatch(text)
    lead = SHOWN.get(field["name"].lower()) if field else None
    if field is None or lead is None:
        return " " * len(text)
    value = OUTER.sub(r"\1 \3 \4", field["value"]) if "[" not in field["value"] else QUOTED.sub(" ", field["value"])
    return lead + " " * (len(text) - len(value) - len(lead)) + value
