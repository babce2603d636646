"""The files below /data/, and when each of them changes."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

import msgspec

from muniment.model.page import File, Joined, Piece, joined
from muniment.model.post import Post, Role
from muniment.opendata import concepts, records
from muniment.opendata.records import BodyRecord, PostRecord
from muniment.posts.catalogue import Catalogue, digest

FOLDER = "data/"
WITHIN = " "
"""What parts several values in a cell of a table: none of these values holds a space."""
COLUMNS = {
    "permalink": "its address on the site, decoded",
    "title": "its title",
    "date": "YYYY-MM-DD, with THH:MM where known; YYYY-MM, YYYY or unknown",
    "lang": "its language (BCP 47)",
    "tags": "slugs of its tags, parted by spaces",
    "subject": "ids of the bodies that it is about, parted by spaces",
    "signatory": "ids of the bodies that signed what it reports, parted by spaces",
    "mentioned": "ids of the other bodies that it names, parted by spaces",
    "sources": "addresses of the works that it cites, parted by spaces",
}
"""Columns of posts.csv, each with its meaning."""


def files(catalogue: Catalogue) -> Iterator[File]:
    """Yield every open file, and its schema."""
    posts = digest(b"".join([post.digest for post in catalogue.library.posts]))
    stamps = {year: _stamp(catalogue, listed) for year, listed in catalogue.by_year.items()}
    yield _of_posts(catalogue, stamps, "posts.ndjson", lambda listed: msgspec.json.Encoder().encode_lines(listed))
    yield _of_posts(catalogue, stamps, "posts.csv", lambda listed: _table(map(_row, listed)), _table([[*COLUMNS]]))
    known = digest(catalogue.library.vocabularies, str({key: len(named) for key, named in catalogue.by_body.items()}))
    tags = digest(catalogue.library.vocabularies, str({slug: len(found) for slug, found in catalogue.by_tag.items()}))
    yield _file("organisations.json", digest(posts, known), partial(_bodies, catalogue))
    yield _file("organisations.csv", digest(posts, known), partial(_body_table, catalogue))
    yield _file("tags.json", tags, partial(concepts.document, catalogue))
    yield from _schemas()


def _of_posts(
    catalogue: Catalogue,
    stamps: Mapping[str, bytes],
    name: str,
    written: Callable[[list[PostRecord]], bytes],
    head: bytes = b"",
) -> Joined:
    """Return a file of all posts, joined from what it has of each year: that alone is made where a post changed."""

    def made(year: str) -> bytes:
        return written([records.of_post(catalogue, post) for post in catalogue.by_year[year]])

    def pieces() -> Iterator[Piece]:
        yield b"", lambda: head
        yield from ((stamp, partial(made, year)) for year, stamp in stamps.items())

    return joined(FOLDER + name, digest(*stamps.values()), pieces)


def _stamp(catalogue: Catalogue, posts: Sequence[Post]) -> bytes:
    """Return what changes whenever the record of one of these posts does."""
    known, public = str([*catalogue.by_body]), catalogue.library.by_permalink
    originals = [public.get(post.translation_of) if post.translation_of else None for post in posts]
    shown = [original is not None and original.path in catalogue.position for original in originals]
    own = b"".join([post.digest for post in posts])
    return digest(catalogue.library.vocabularies, known, own, bytes(shown))


def _file(name: str, needs: bytes, make: Callable[[], bytes]) -> File:
    return File(FOLDER + name, needs, make)


def _row(post: PostRecord) -> list[str]:
    by_role = [WITHIN.join([body.id for body in post.organisations if body.role is role]) for role in Role]
    sources = WITHIN.join([source.url.replace(" ", "%20") for source in post.sources])
    return [post.permalink, post.title, post.date, post.lang, WITHIN.join(post.tags), *by_role, sources]


def _bodies(catalogue: Catalogue) -> bytes:
    found = [records.of_body(catalogue, body) for body in catalogue.bodies]
    return msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n"


def _body_table(catalogue: Catalogue) -> bytes:
    found = (msgspec.to_builtins(records.of_body(catalogue, body)) for body in catalogue.bodies)
    rows = ([_cell(body.get(name, "")) for name in _body_columns()] for body in found)
    return _table([_body_columns(), *rows])


def _body_columns() -> list[str]:
    return list(BodyRecord.__struct_fields__)


def _cell(value: object) -> str:
    """Return a value as one cell; several names are parted by ` | `."""
    if isinstance(value, dict):
        return " | ".join(f"{lang}: {name}" for lang, name in value.items())
    return " | ".join(map(str, value)) if isinstance(value, list) else str(value)


def _table(rows: Iterable[list[str]]) -> bytes:
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerows(rows)
    return written.getvalue().encode()


def _schemas() -> Iterator[File]:
    """Yield the schemas: JSON Schema for what is JSON, and metadata of the W3C's CSV on the Web for the tables."""
    meanings = {name: field["description"] for name, field in _schema(BodyRecord)["properties"].items()}
    listed = {
        "posts.schema.json": _schema(PostRecord),
        "organisations.schema.json": _list_of(_schema(BodyRecord)),
        "tags.schema.json": concepts.SCHEMA,
        "posts.csv-metadata.json": _columns("posts.csv", COLUMNS),
        "organisations.csv-metadata.json": _columns("organisations.csv", meanings),
    }
    for name, schema in listed.items():
        text = msgspec.json.format(msgspec.json.encode(schema), indent=1) + b"\n"
        yield _file(name, digest(text), partial(bytes, text))


def _schema(kind: type[msgspec.Struct]) -> dict[str, dict[str, dict[str, str]]]:
    """Return the JSON Schema of a record, whole: what it refers to stands in its `$defs`."""
    _, parts = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    own: dict[str, dict[str, dict[str, str]]] = parts.pop(kind.__name__)
    return {"$schema": concepts.DRAFT, **own, **({"$defs": parts} if parts else {})}  # type: ignore[dict-item]


def _list_of(schema: dict[str, dict[str, dict[str, str]]]) -> dict[str, object]:
    """Return the schema of a list of such; the dialect and what is referred to stand at its root."""
    root: dict[str, object] = {name: schema[name] for name in ("$schema", "$defs") if name in schema}
    return {**root, "type": "array", "items": {name: part for name, part in schema.items() if name not in root}}


def _columns(file: str, meanings: dict[str, str]) -> dict[str, object]:
    columns = [{"name": name, "titles": name, "dc:description": said} for name, said in meanings.items()]
    return {"@context": "http://www.w3.org/ns/csvw", "url": file, "tableSchema": {"columns": columns}}
