"""The schema as JSON Schema (draft-07, the one that editors' programs know), for front matter and vocabularies.

A schema lets pass whatever `muniment check` does, read as text alone or as YAML 1.2 types it: a number where words
are asked for, nothing where a field may be absent. What rests on other files, on the name of a file or on the
calendar it cannot say.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from muniment.model.exemption import Exemption
from muniment.model.organisation import Organisation
from muniment.model.post import FrontMatter
from muniment.model.tag import Tag
from muniment.schema import fields, forms
from muniment.schema.fields import Field, Shape

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
FOLDER = "docs/assets/schemas"
"""Where they stand; the site serves them under assets/schemas/."""
REMAINING = ("permalink", "withdrawn")
"""What is left of a withdrawn post."""
LISTS: dict[str, tuple[str, type[msgspec.Struct]]] = {
    "tags": ("posts/tags.yml: the words under which posts are found", Tag),
    "organisations": ("posts/organisations.yml: the bodies that posts name", Organisation),
    "exemptions": ("posts/exemptions.yml: addresses that are not checked", Exemption),
}


def schemas() -> dict[str, Schema]:
    """Return every schema by the name of its file."""
    lists = {f"{name}.json": _list(title, kind) for name, (title, kind) in LISTS.items()}
    return {"post.json": post(), **lists}


def files() -> dict[str, bytes]:
    """Return the content of every schema's file by its path in the project."""
    made = schemas().items()
    return {
        f"{FOLDER}/{name}": msgspec.json.format(msgspec.json.encode(schema), indent=1) + b"\n" for name, schema in made
    }


def post() -> Schema:
    """Return the schema of front matter."""
    listed = fields.of(FrontMatter)
    group = _group(listed)
    present = {"required": ["withdrawn"], "properties": {"withdrawn": {"type": "string", "minLength": 1}}}
    return {
        "$schema": DRAFT,
        "title": "The fields of a post",
        **{key: value for key, value in group.items() if key != "required"},
        "patternProperties": {"^x_": {"description": "a field of your own: kept and ignored"}},
        "if": present,
        "then": {
            "required": ["permalink"],
            "properties": {field.name: _absent() for field in listed if field.name not in REMAINING},
        },
        "else": {"required": group["required"], "properties": {name: {"not": _absent()} for name in group["required"]}},
    }


def _absent() -> Schema:
    """Return the schema of a value that counts as none."""
    return {"enum": [None, ""]}


def _list(title: str, kind: type[msgspec.Struct]) -> Schema:
    entry = _group(fields.of(kind))
    return {"$schema": DRAFT, "title": title, "type": ["array", "null"], "items": entry}


def _group(listed: Iterable[Field]) -> Schema:
    return {
        "type": "object",
        "properties": {field.name: value(field) for field in listed},
        "required": [field.name for field in listed if field.required],
        "additionalProperties": False,
    }


def value(field: Field) -> Schema:
    """Return the schema of one field's value."""
    told = {"title": field.label, "description": field.hint}
    if field.shape is Shape.TRUTH:
        return {**told, "enum": [True, False, "true", "false", None, ""]}
    if field.shape is Shape.NAMES:
        return {**told, **_optional("object"), "additionalProperties": _words()}
    if field.shape is Shape.GROUPS:
        return {**told, **_optional("array"), "items": _group(field.fields)}
    text = _text(field, required=field.required and field.shape is Shape.TEXT)
    return {**told, **(text if field.shape is Shape.TEXT else {**_optional("array"), "items": text})}


def _optional(kind: str) -> Schema:
    """Return the schema of a list or group that may also be left empty."""
    return {"type": [kind, "null", "string"], "maxLength": 0}


def _text(field: Field, *, required: bool) -> Schema:
    if field.values:
        return {"enum": [*field.values, *([] if required else [None, ""])]}
    rule = forms.RULES.get(field.form)
    words = _words() if required else {"type": [*_words()["type"], "null"]}
    if rule is None:
        return words
    # YAML takes a year alone, or an identifier of digits, for a number: patterns look at text alone.
    pattern = f"^(?:{rule.pattern})$" if required else f"^(?:{rule.pattern})?$"
    return {**words, "pattern": pattern, "patternErrorMessage": f"{field.name} {rule.advice}"}


def _words() -> Schema:
    return {"type": ["string", "number", "boolean"]}
