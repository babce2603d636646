"""Fields of the schema as the form's own: what is chosen, from which list, and how it is checked while one types."""

from collections.abc import Iterable
from typing import Any

from muniment.model.form import Form
from muniment.model.organisation import Organisation
from muniment.schema import forms
from muniment.schema.fields import Field, Shape
from muniment.vocabularies.registry import Registry

Widget = dict[str, Any]
"""A field in the words of Sveltia CMS."""
TEXTS = {Form.PROSE: {"widget": "text"}, Form.ADDRESS: {"widget": "string", "type": "url"}}
DAYS = (Form.DATE, Form.DAY)
PICTURE = {"widget": "image", "choose_url": False, "accept": "image/jpeg, image/png, image/webp"}
FREE = "unknown"
"""What a licence must not say: the picture would not be shown."""


def widget(field: Field, registry: Registry) -> Widget:
    """Return a field of the schema as one of the form."""
    common = {"name": field.name, "label": field.label, "hint": _hint(field.hint), "required": field.required}
    return common | _kind(field, registry)


def _hint(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _kind(field: Field, registry: Registry) -> Widget:
    if field.shape is Shape.TRUTH:
        return {"widget": "boolean"}
    if field.form is Form.LABEL:
        return _chosen(labels(registry), several=field.shape is Shape.LIST)
    if field.form is Form.BODY:
        return _chosen(bodies(registry.organisations), several=False)
    if field.values:
        return {"widget": "select", "options": list(field.values), "default": field.values[-1]}
    if field.shape is Shape.LIST:
        return {"widget": "list"}
    return _text(field)


def _chosen(options: list[Widget], *, several: bool) -> Widget:
    """Return a list to choose from, in which one can search from the first entry on."""
    return {"widget": "select", "multiple": several, "options": options, "dropdown_threshold": 0}


def _text(field: Field) -> Widget:
    if field.form in DAYS:
        return {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD", "picker_utc": False}
    if field.form is Form.FILE:
        return dict(PICTURE)
    pattern = forms.pattern(field.form)
    checked = {"pattern": [f"^(?:{pattern})$", f"As in {field.example}"]} if pattern else {}
    return TEXTS.get(field.form, {"widget": "string"}) | checked


def labels(registry: Registry) -> list[Widget]:
    """Return the tags to choose from. Persons are not among them: the page is public, and they are in no list."""
    named = sorted((tag.label for tag in registry.tags if tag.kind.indexed), key=str.casefold)
    return [{"label": label, "value": label} for label in named]


def bodies(organisations: Iterable[Organisation]) -> list[Widget]:
    """Return the bodies to choose from, by name, with what tells two of one name apart."""
    return [
        {"label": _told(body), "value": body.id}
        for body in sorted(organisations, key=lambda body: (body.name.casefold(), body.id))
    ]


def _told(body: Organisation) -> str:
    acronym = f" ({body.acronym})" if body.acronym else ""
    return f"{body.name}{acronym}{f', {body.country}' if body.country else ''}"
