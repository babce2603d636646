"""A vocabulary's file -> its entries, each with the line it begins on; what is wrong is told at its field."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from muniment.model.exemption import Exemption
from muniment.model.organisation import Organisation
from muniment.model.problem import Problem, error
from muniment.model.tag import Tag
from muniment.schema import fields as schema
from muniment.schema import forms, values
from muniment.schema.fields import Field, Shape
from muniment.text import merging, yamlfaults, yamltext

Entry = TypeVar("Entry", Tag, Organisation, Exemption)


class Vocabulary(msgspec.Struct, frozen=True):
    """A vocabulary as it stands on disk: its name in messages, and its text."""

    shown: str
    text: str

    def fault(self, code: str, message: str, *, entry: Tag | Organisation | Exemption, field: str) -> Problem:
        """Return an error at a field of an entry."""
        number = yamltext.entry_lines(self.text).index(entry.line)
        return error(self.shown, yamltext.place(self.text, (number, field))[0], code, message)


def read(path: Path, shown: str, kind: type[Entry]) -> tuple[Vocabulary, list[Entry], list[Problem]]:
    """Read the entries of one file, named `shown` in messages; a file that is absent has none."""
    try:
        file = Vocabulary(shown, path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Vocabulary(shown, ""), [], []
    except OSError as fault:
        return Vocabulary(shown, ""), [], [error(shown, 1, "unreadable", f"cannot be read: {fault.strerror}")]
    except UnicodeDecodeError:
        return Vocabulary(shown, ""), [], [error(shown, 1, "unreadable", "is not UTF-8 text; save it as UTF-8")]
    return parse(file.text, shown, kind)


def parse(text: str, shown: str, kind: type[Entry]) -> tuple[Vocabulary, list[Entry], list[Problem]]:
    """Read the entries of a text, named `shown` in messages."""
    file = Vocabulary(shown, text)
    if (left := merging.fault(shown, text)) is not None:
        return file, [], [left]
    try:
        raw = yamltext.read(file.text)
    except yamlfaults.YamlFault as fault:
        return file, [], [error(shown, fault.line, "yaml", fault.message, column=fault.column)]
    if not isinstance(raw, list):
        return file, [], [error(shown, 1, "yaml", "must be a list: each entry begins with '- '")] if raw else []
    entries, problems = [], []
    for number, (line, value) in enumerate(zip(yamltext.entry_lines(file.text), raw, strict=True)):
        found, faults = _entry(value, line, kind)
        entries += [found] if found is not None else []
        problems += [error(shown, _place(file.text, number, name), "entry-form", said) for name, said in faults]
    return file, entries, problems


def _place(text: str, number: int, name: str) -> int:
    return yamltext.place(text, (number, name))[0]


def _entry(value: object, line: int, kind: type[Entry]) -> tuple[Entry | None, list[tuple[str, str]]]:
    """Return an entry without what is wrong with it, and (field, message) of each fault; None where it has no name."""
    if not isinstance(value, dict):
        found = f", not '{yamlfaults.shown(value)}'" if isinstance(value, str) else ""
        return None, [("", f"an entry holds 'field: value' lines{found}; it has: {', '.join(_field_names(kind))}")]
    faults: list[tuple[str, str]] = []
    given = {name: text for name, text in value.items() if name != "line" and text != ""}
    while True:
        try:
            return msgspec.convert({**given, "line": line}, kind), faults
        except msgspec.ValidationError as fault:
            name, message = _explained(str(fault), kind, given)
            meant = f"did you mean '{message.partition(' ')[0]}'?"
            if name or not any(said.endswith(meant) for _, said in faults):  # a field misspelt is missing too
                faults.append((name, message))
            if given.pop(name, None) is None:
                return None, faults


def _explained(fault: str, kind: type[Entry], given: Mapping[str, Any]) -> tuple[str, str]:
    """Return (field, message) for what msgspec found first; the field is empty where one is missing."""
    words = [a or b for a, b in re.findall(r"`([^`]*)`|'([^']*)'", fault)]
    where = re.search(r"`\$\.(\w+)", fault)
    if "missing required" in fault:
        return "", f"{words[0]} is missing; add a line '{words[0]}: …'"
    if "unknown field" in fault:
        near = get_close_matches(words[0].lower(), _field_names(kind), 1, 0.6)
        advice = f"did you mean '{near[0]}'?" if near else f"an entry has: {', '.join(_field_names(kind))}"
        return words[0], f"unknown field '{words[0]}'; {advice}"
    field = schema.named(kind, where[1]) if where else None
    return (field.name, _wanted(field, words, given)) if field else ("", "must be text")


def _wanted(field: Field, words: list[str], given: Mapping[str, Any]) -> str:
    if field.values:
        return f"{field.name} must be {', '.join(field.values[:-1])} or {field.values[-1]}, not '{words[0]}'"
    shapes = {Shape.LIST: f"a list, as in '{field.name}: [one, two]'", Shape.NAMES: "{en: …, fr: …}"}
    found = given.get(field.name)
    what = (
        f"'{yamlfaults.shown(found)}'" if isinstance(found, str) else "a list" if isinstance(found, list) else "a group"
    )
    return f"{field.name} must be {shapes.get(field.shape, 'text')}, not {what}"


def _field_names(kind: type[Entry]) -> list[str]:
    return [field.name for field in schema.of(kind)]


def wrong_values(entry: Tag | Organisation | Exemption) -> Iterator[tuple[str, str]]:
    """Yield (field, message) of each value that has not the form of its field."""
    for field in schema.of(type(entry)):
        value = getattr(entry, field.attribute)
        listed = value if isinstance(value, tuple) else (value,) if isinstance(value, str) and value else ()
        yield from ((field.name, said) for each in listed if (said := forms.fault(field.form, field.name, each)))
        for language in value if field.shape is Shape.NAMES else ():
            if not values.is_language(language):
                yield field.name, f"{field.name}: '{language}' is no language tag such as en, es or pt-BR"
