"""Tags as a thesaurus: SKOS, the W3C's vocabulary for such, written as JSON-LD."""

from collections.abc import Iterator

import msgspec

from muniment.model.tag import Tag
from muniment.posts.catalogue import Catalogue
from muniment.text import permalink

DRAFT = "https://json-schema.org/draft/2020-12/schema"
CONTEXT = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "id": "@id",
    "type": "@type",
    "concepts": "@graph",
    "prefLabel": "skos:prefLabel",
    "altLabel": {"@id": "skos:altLabel", "@container": "@set"},
    "definition": "skos:definition",
    "notation": "skos:notation",
    "broader": {"@id": "skos:broader", "@type": "@id"},
    "narrower": {"@id": "skos:narrower", "@type": "@id", "@container": "@set"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "posts": "skos:note",
}
"""What each name means; it stands in the file, so that nobody has to fetch it."""
TEXT, LIST = {"type": "string"}, {"type": "array", "items": {"type": "string"}}
CONCEPT = {
    "type": "object",
    "required": ["id", "type", "prefLabel", "notation", "inScheme", "posts"],
    "additionalProperties": False,
    "properties": {
        "id": {**TEXT, "description": "the address of its page, relative to this file"},
        "type": {"const": "skos:Concept"},
        "prefLabel": {**TEXT, "description": "the words that posts use"},
        "notation": {**TEXT, "description": "its slug, which posts.ndjson gives"},
        "altLabel": {**LIST, "description": "other spellings that count as this tag"},
        "definition": {**TEXT, "description": "what it covers"},
        "broader": {**TEXT, "description": "the id of the wider tag"},
        "narrower": {**LIST, "description": "the ids of the tags below it"},
        "inScheme": {"const": "#tags"},
        "posts": {"type": "integer", "description": "number of posts that carry it"},
    },
}
SCHEMA = {
    "$schema": DRAFT,
    "type": "object",
    "required": ["@context", "concepts"],
    "properties": {"@context": {"type": "object"}, "concepts": {"type": "array", "items": CONCEPT}},
}


def document(catalogue: Catalogue) -> bytes:
    """Return the tags that have a page, and those above them; persons are in neither."""
    listed = list(_shown(catalogue))
    slugs = {tag.slug for tag in listed}
    found = [_concept(catalogue, tag, slugs) for tag in listed]
    text = msgspec.json.encode({"@context": CONTEXT, "concepts": found})
    return msgspec.json.format(text, indent=1) + b"\n"


def _shown(catalogue: Catalogue) -> Iterator[Tag]:
    labels = {tag.label: tag for tag in catalogue.library.registry.tags if tag.kind.indexed}
    wanted: set[str] = set()
    for tag in catalogue.indexed_tags:
        here: Tag | None = tag
        while here is not None and here.label not in wanted:
            wanted.add(here.label)
            here = labels.get(here.broader)
    yield from (tag for tag in labels.values() if tag.label in wanted)


def _concept(catalogue: Catalogue, tag: Tag, slugs: set[str]) -> dict[str, object]:
    known = catalogue.library.registry.by_label
    wider = known.get(tag.broader) if tag.broader else None
    below = [other.slug for other in catalogue.narrower.get(tag.label, ()) if other.slug in slugs]
    fields: dict[str, object] = {
        "id": _address(tag.slug),
        "type": "skos:Concept",
        "prefLabel": tag.label,
        "notation": tag.slug,
        "altLabel": tag.aliases,
        "definition": tag.meaning,
        "broader": _address(wider.slug) if wider is not None and wider.slug in slugs else "",
        "narrower": list(map(_address, below)),
        "inScheme": "#tags",
    }
    return {name: value for name, value in fields.items() if value} | {"posts": len(catalogue.by_tag.get(tag.slug, ()))}


def _address(slug: str) -> str:
    return f"../tag/{permalink.encoded(slug)}/"
