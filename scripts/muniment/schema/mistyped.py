"""What is said of a field that holds a value of the wrong form: a list, a group or text in the wrong place."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import msgspec

from muniment.model.post import FrontMatter
from muniment.model.problem import Problem, error
from muniment.schema import fields
from muniment.schema.fields import Field, Shape
from muniment.text import yamltext

FIELDS = {field.name: field for field in fields.of(FrontMatter)}
TYPES = {field.encode_name: field.type for field in msgspec.structs.fields(FrontMatter)}
BOOLEANS = {name for name, field in FIELDS.items() if field.shape is Shape.TRUTH}


def entry(field: Field) -> str:
    """Return how an entry of a field that lists groups is written: `{url: "https://…", title: …}`."""
    told = {"url": '"https://…"', "date": "YYYY-MM-DD"}
    listed = sorted(field.fields, key=lambda part: part.name == "url" and not part.required)
    return "{" + ", ".join(f"{part.name}: {told.get(part.name, '…')}" for part in listed) + "}"


def faults(path: str, front: str, given: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    """Yield name and error of each field of front matter that has a form which it cannot have."""
    for name, value in given.items():
        try:
            msgspec.convert(value, TYPES[name])
        except msgspec.ValidationError as fault:
            found, where = str(fault).partition(" - at `$")[::2]
            steps = [int(s) if s.isdigit() else s for s in re.findall(r"[^.\[\]`]+", where)]
            line, column = yamltext.place(front, [name, *steps])
            yield name, error(path, line + 1, f"{name}-form", wanted(FIELDS[name], value, found), column=column)


def wanted(field: Field, value: Any, found: str = "") -> str:
    """Return what a field must hold instead of this value; `found` is msgspec's finding about a group."""
    name = field.name
    if field.shape is Shape.TRUTH:
        return f"{name} must be true or false, not '{value}'"
    if field.shape is Shape.TEXT:
        return f"{name} must be text; put its value in quotes"
    if field.shape is Shape.LIST:
        words = isinstance(value, list)
        lists = f"{name} must be a list, as in '{name}: [one, two]', not '{value}'"
        return f"{name} must hold plain words; put each in quotes" if words else lists
    groups = value if isinstance(value, list) else [value]
    if text := next((group for group in groups if isinstance(group, str)), ""):
        return f"{name} must be a list of '- {entry(field)}', not '{text}'"
    if not (isinstance(value, list) and all(isinstance(group, dict) for group in value)):
        return f"{name} must be a list of '- {entry(field)}'"
    return f"{name}: {_plain(field, found)}"


def _plain(field: Field, found: str) -> str:
    """Return msgspec's finding about a group in an editor's words."""
    quoted = re.findall(r"`([^`]*)`|'([^']*)'", found)
    word = "".join(quoted[-1]) if quoted else ""
    if "unknown field" in found:
        near = get_close_matches(word, [part.name for part in field.fields], 1, 0.6)
        advice = f"did you mean '{near[0]}'?" if near else f"it holds {entry(field)}"
        return f"unknown field '{word}'; {advice}"
    if "missing required" in found:
        return f"'{word}' is missing; write {entry(field)}"
    if "enum value" in found:
        return _closed(next(part for part in field.fields if part.values), word)
    return f"each value must be text, as in {entry(field)}"


def _closed(field: Field, word: str) -> str:
    near = get_close_matches(word, field.values, 1, 0.6)
    advice = f"; did you mean '{near[0]}'?" if near else ""
    return f"{field.name} must be {', '.join(field.values[:-1])} or {field.values[-1]}, not '{word}'{advice}"
