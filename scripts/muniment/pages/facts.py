"""What the registry says of an organisation: names, country, site, registers, and the bodies that it belongs with."""

from collections.abc import Iterator
from html import escape

from muniment.model.organisation import Organisation
from muniment.pages import countries, parts
from muniment.posts.catalogue import Catalogue
from muniment.schema import identifiers
from muniment.vocabularies.kinship import Kin

Fact = tuple[str, str]
"""A heading, and HTML; a country stands as its code, whose name is looked up only where the page is made."""

COUNTRY = "Country"


def facts(catalogue: Catalogue, body: Organisation) -> list[Fact]:
    """Return the facts that are known of a body, in order."""
    root = parts.up(f"/organisations/{body.id}/")
    rows = [
        ("Acronym", escape(body.acronym, quote=False)),
        ("Also", escape(", ".join(dict.fromkeys((*body.names.values(), *body.aliases))), quote=False)),
        (COUNTRY, body.country if body.country in catalogue.by_country else escape(body.country, quote=False)),
        ("Site", _outward(body.site, body.site)),
        *_related(catalogue, body, root),
        ("Registers", ", ".join(_registers(body))),
    ]
    return [(name, value) for name, value in rows if value]


def html(rows: list[Fact]) -> str:
    """Return facts as a description list."""
    lines = [f"<dt>{name}</dt><dd>{_country(value) if name == COUNTRY else value}</dd>" for name, value in rows]
    return '<dl class="facts">' + "".join(lines) + "</dl>\n" if lines else ""


def _country(code: str) -> str:
    return parts.link("../../", countries.address(code), countries.name(code))


def _outward(url: str, text: str) -> str:
    shown, kind = escape(text, quote=False), ' class="url"' if text == url else ""
    safe = url.startswith(("http://", "https://"))
    return f'<a href="{escape(url)}"{kind} rel="noreferrer">{shown}</a>' if safe else shown


def _registers(body: Organisation) -> Iterator[str]:
    for register, name in identifiers.NAMES.items():
        written = getattr(body, register)
        if written and (page := identifiers.page(register, written)):
            yield _outward(page, f"{name} {identifiers.bare(register, written)}")


def _related(catalogue: Catalogue, body: Organisation, root: str) -> Iterator[Fact]:
    """Yield the bodies before and after this one, and those above and below it."""
    kin = catalogue.kin.get(body.id, ())
    for relation in Kin:
        others = {other.id: other for found, other in kin if found is relation}
        yield relation.value, ", ".join(_shown(catalogue, other, root) for other in others.values())


def _shown(catalogue: Catalogue, other: Organisation, root: str) -> str:
    number = len(catalogue.by_body.get(other.id, ()))
    if not number:
        return escape(other.name, quote=False)
    return f"{parts.link(root, f'/organisations/{other.id}/', other.name)} ({number})"
