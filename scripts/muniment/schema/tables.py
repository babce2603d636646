"""The tables of fields in docs/contributing/: each row is made of the declaration of its field."""

import re
from collections.abc import Iterator

import msgspec

from muniment.model.exemption import Exemption
from muniment.model.form import Form
from muniment.model.organisation import Organisation
from muniment.model.post import FrontMatter
from muniment.model.tag import Tag
from muniment.schema import fields
from muniment.schema.fields import Field, Shape

PAGES: dict[str, tuple[type[msgspec.Struct], ...]] = {
    "docs/contributing/fields.md": (FrontMatter,),
    "docs/contributing/tags-and-organisations.md": (Tag, Organisation),
    "docs/contributing/links.md": (Exemption,),
}
"""The pages with such tables, and what their rows tell of, in this order."""
HEADING = "| Field | Form | What it holds | Example |"
RULE = "|---|---|---|---|"
WRITTEN = {
    Form.DATE: "day",
    Form.DAY: "day",
    Form.PATH: "path",
    Form.FORMER: "path",
    Form.LANGUAGE: "language tag",
    Form.ADDRESS: "address",
    Form.FILE: "name of a file",
    Form.LABEL: "label of a tag",
    Form.BODY: "id of a body",
    Form.IDENTIFIER: "words with hyphens",
    Form.SEGMENT: "part of an address",
    Form.COUNTRY: "two capitals",
    Form.DOMAIN: "host",
    Form.PATTERN: "address with `*`",
}
"""What people call a text of each form."""


def rows(kind: type[msgspec.Struct]) -> Iterator[tuple[str, str]]:
    """Yield (name, row) of each field; those of groups are called `group.field`."""
    for field in fields.of(kind):
        yield field.name, _row(field, field.name)
        yield from ((name, _row(part, name)) for part in field.fields for name in [f"{field.name}.{part.name}"])


def _row(field: Field, name: str) -> str:
    example = f"`{_example(field)}`" if field.example else ""
    hint = f"{field.hint} (needed)" if field.required else field.hint
    return f"| `{name}` | {_form(field)} | {hint} | {example} |".replace("|  |", "| |")


def renewed(text: str, kinds: tuple[type[msgspec.Struct], ...]) -> str:
    """Return a page with the rows of its tables of fields made anew.

    The n-th kind is told in those tables, after those of the kinds before it, that hold its fields.
    """
    left = [named for kind in kinds for named in rows(kind)]

    def renew(found: re.Match[str]) -> str:
        named = next((named for named in left if named[0] == found[1]), None)
        if named is None:
            return found[0]
        left.remove(named)
        return named[1]

    tables = re.compile(rf"^{re.escape(HEADING)}\n{re.escape(RULE)}\n(?:\|.*\n)+", re.MULTILINE)
    line = re.compile(r"^\| `([\w.]+)` \|.*$", re.MULTILINE)
    return tables.sub(lambda table: line.sub(renew, table[0]), text)


def _form(field: Field) -> str:
    if field.shape is Shape.GROUPS:
        return f"list of `{{{', '.join(part.name for part in field.fields)}}}`"
    if field.shape is Shape.TRUTH:
        return "`true` or `false`"
    if field.shape is Shape.NAMES:
        return "text by language"
    if field.values:
        return ", ".join(f"`{value}`" for value in field.values)
    text = WRITTEN.get(field.form, "text")
    return f"list: {text}" if field.shape is Shape.LIST else text


def _example(field: Field) -> str:
    return f"{field.name}: [{field.example}]" if field.shape is Shape.LIST else f"{field.name}: {field.example}"
