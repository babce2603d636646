"""The fields of a post or of a vocabulary's entries, as the typed classes declare them."""

import functools
import typing
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Meta

from muniment.model.form import Form


class Shape(StrEnum):
    """What the value of a field is, before it is asked what its text must look like."""

    TEXT = "text"
    """One text."""
    TRUTH = "truth"
    """true or false."""
    LIST = "list"
    """Several texts, in order."""
    GROUPS = "groups"
    """Several entries with fields of their own, in order."""
    NAMES = "names"
    """A text for each of several languages."""


class Field(msgspec.Struct, frozen=True):
    """A field: its name as written, what people are told of it, and what it may hold.

    `values` are all that it may hold, where these are few; `fields` those of each entry, where it lists groups.
    `attribute` is its name in the typed class, which differs where the written one is a word of Python.
    """

    name: str
    label: str
    hint: str
    shape: Shape
    form: Form
    required: bool
    values: tuple[str, ...] = ()
    example: str = ""
    fields: "tuple[Field, ...]" = ()
    attribute: str = ""


@functools.cache
def of(kind: type[msgspec.Struct]) -> tuple[Field, ...]:
    """Return the fields of a typed class that people write, in the order in which they are written."""
    declared = ((field, *typing.get_args(field.type)) for field in msgspec.structs.fields(kind))
    return tuple(_field(field, *parts) for field, *parts in declared if len(parts) == 2 and isinstance(parts[1], Meta))


def named(kind: type[msgspec.Struct], name: str) -> Field:
    """Return a field by its written name; raises KeyError where there is none."""
    return {field.name: field for field in of(kind)}[name]


def _field(declared: msgspec.structs.FieldInfo, held: Any, meta: Meta) -> Field:
    part = next(iter(typing.get_args(held)), held)
    groups = isinstance(part, type) and issubclass(part, msgspec.Struct)
    return Field(
        name=declared.encode_name,
        label=meta.title or "",
        hint=meta.description or "",
        shape=_shape(held, groups=groups),
        form=(meta.extra or {})["form"],
        required=declared.required,
        values=tuple(map(str, part)) if isinstance(part, type) and issubclass(part, StrEnum) else (),
        example=str((meta.examples or [""])[0]),
        fields=of(part) if groups else (),
        attribute=declared.name,
    )


def _shape(held: Any, *, groups: bool) -> Shape:
    if groups:
        return Shape.GROUPS
    return {tuple: Shape.LIST, dict: Shape.NAMES, bool: Shape.TRUTH}.get(typing.get_origin(held) or held, Shape.TEXT)
