"""What is said of a field that holds a value of the wrong form: a list, a group or text in the wrong place."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import msgspec

from muniment.model.post import FrontMatter, Role
from muniment.model.problem import Problem, error
from muniment.text import yamltext

FIELDS = {field.encode_name: field.type for field in msgspec.structs.fields(FrontMatter)}
LISTS = {name for name, kind in FIELDS.items() if "tuple" in str(kind)}
BOOLEANS = {"archive", "draft"}
SHAPES = {
    "organisations": "{as: …, id: …, role: …}",
    "sources": '{url: "https://…", title: …, publisher: …, cited: …, accessed: …}',
    "see_also": '{url: "https://…"}',
    "pictures": "{file: …, alt: …, caption: …, credit: …, licence: …, url: …}",
    "corrections": "{date: YYYY-MM-DD, note: …}",
}
"""How an entry of each field that lists groups is written."""


def faults(path: str, front: str, given: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    """Yield name and error of each field of front matter that has a form which it cannot have."""
    for name, value in given.items():
        try:
            msgspec.convert(value, FIELDS[name])
        except msgspec.ValidationError as fault:
            found, where = str(fault).partition(" - at `$")[::2]
            steps = [int(s) if s.isdigit() else s for s in re.findall(r"[^.\[\]`]+", where)]
            line, column = yamltext.place(front, [name, *steps])
            yield name, error(path, line + 1, f"{name}-form", _wanted(name, value, found), column=column)


def _wanted(name: str, value: Any, found: str) -> str:
    if name in BOOLEANS:
        return f"{name} must be true or false, not '{value}'"
    if name in SHAPES and not (isinstance(value, list) and all(isinstance(entry, dict) for entry in value)):
        return f"{name} must be a list of '- {SHAPES[name]}'"
    if name in LISTS and not isinstance(value, list):
        return f"{name} must be a list, as in '{name}: [one, two]', not '{value}'"
    if name in SHAPES:
        return f"{name}: {_plain(name, found)}"
    if name in LISTS:
        return f"{name} must hold plain words; put each in quotes"
    return f"{name} must be text; put its value in quotes"


def _plain(name: str, found: str) -> str:
    """Return msgspec's finding in an editor's words."""
    quoted = re.findall(r"`([^`]*)`|'([^']*)'", found)
    word = "".join(quoted[-1]) if quoted else ""
    if "unknown field" in found:
        near = get_close_matches(word, re.findall(r"(\w+):", SHAPES[name]), 1, 0.6)
        advice = f"did you mean '{near[0]}'?" if near else f"it holds {SHAPES[name]}"
        return f"unknown field '{word}'; {advice}"
    if "missing required" in found:
        return f"'{word}' is missing; write {SHAPES[name]}"
    if "enum value" in found:
        near = get_close_matches(word, list(Role), 1, 0.6)
        advice = f"; did you mean '{near[0]}'?" if near else ""
        return f"role must be {', '.join(list(Role)[:-1])} or {list(Role)[-1]}, not '{word}'{advice}"
    return f"each value must be text, as in {SHAPES[name]}"
