"""The open files below /data/: whole, valid by their schemas, and without persons, drafts and notes."""

import csv
import io
import json
import re
from urllib.parse import unquote

import pytest

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES = {
    "posts.ndjson": "posts.schema.json",
    "posts.csv": "posts.csv-metadata.json",
    "organisations.json": "organisations.schema.json",
    "organisations.csv": "organisations.csv-metadata.json",
    "tags.json": "tags.schema.json",
}
CITATIONS = re.compile(r"(?:\d{4}|undated)\.(?:bib|ris|json)")
PERSONS = ("Veridian", "Ashdown", "ileana", "corvin")
TYPES = {"object": dict, "array": list, "string": str, "integer": int}


def faults(value, schema, whole, where="$"):
    """Yield where a value is not as its JSON Schema wants it: types, fields, constants, enums."""
    if "$ref" in schema:
        yield from faults(value, whole["$defs"][schema["$ref"].rsplit("/", 1)[1]], whole, where)
        return
    if "type" in schema and not isinstance(value, TYPES[schema["type"]]):
        yield f"{where}: {value!r} is no {schema['type']}"
        return
    if ("const" in schema and value != schema["const"]) or ("enum" in schema and value not in schema["enum"]):
        yield f"{where}: {value!r}"
    yield from within(value, schema, whole, where)


def within(value, schema, whole, where):
    if isinstance(value, list) and isinstance(schema.get("items"), dict):
        for number, entry in enumerate(value):
            yield from faults(entry, schema["items"], whole, f"{where}[{number}]")
    if isinstance(value, dict) and "properties" in schema:
        yield from (f"{where}: {name} is missing" for name in schema.get("required", ()) if name not in value)
        for name, entry in value.items():
            if name in schema["properties"]:
                yield from faults(entry, schema["properties"][name], whole, f"{where}.{name}")
            elif not name.startswith("@"):
                yield f"{where}: {name} is not described"


@pytest.fixture(scope="module")
def files(built):
    """The text of each file below /data/, but for the citations of each year."""
    held = {path[5:]: octets.decode() for path, octets in built.site.items() if path.startswith("data/")}
    return {name: text for name, text in held.items() if not CITATIONS.fullmatch(name)}


def table(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_each_file_has_its_schema(files):
    assert set(files) == {*FILES, *FILES.values(), "redirects.csv"}


@pytest.mark.parametrize("name", sorted(name for name in FILES.values() if name.endswith(".schema.json")))
def test_the_dialect_of_a_schema_is_said_at_its_root_alone(files, name):
    assert (files[name].count('"$schema"'), json.loads(files[name])["$schema"]) == (1, DIALECT)


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith("json")])
def test_what_is_json_is_as_its_schema_says(files, name):
    schema = json.loads(files[FILES[name]])
    values = map(json.loads, files[name].splitlines()) if name.endswith("ndjson") else [json.loads(files[name])]
    assert [fault for value in values for fault in faults(value, schema, schema)] == []


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith("csv")])
def test_a_table_has_the_columns_that_its_schema_describes(files, name):
    schema = json.loads(files[FILES[name]])
    columns = [column["name"] for column in schema["tableSchema"]["columns"]]
    assert (schema["url"], list(table(files[name])[0])) == (name, columns)
    assert [column for column in schema["tableSchema"]["columns"] if not column["dc:description"]] == []


def test_every_published_post_is_there_with_its_tags_bodies_and_sources(files):
    posts = [json.loads(line) for line in files["posts.ndjson"].splitlines()]
    assert len(posts) == len(table(files["posts.csv"])) == 108
    first = next(post for post in posts if post["permalink"] == "/2018/04/12/how-confessions-are-made/")
    row = next(row for row in table(files["posts.csv"]) if row["permalink"] == first["permalink"])
    assert first["organisations"] == [{"id": "irct", "role": "subject"}]
    assert row["tags"].split() == first["tags"]
    assert row["sources"].split() == [source["url"] for source in first["sources"]]


def test_bodies_say_in_how_many_posts_they_have_which_role(files):
    bodies = {body["id"]: body for body in json.loads(files["organisations.json"])}
    assert set(bodies) == {"irct", "harbour-lawyers"}
    assert (bodies["irct"]["subject"], bodies["irct"]["mentioned"], bodies["irct"]["country"]) == (1, 105, "DK")
    assert [row["id"] for row in table(files["organisations.csv"])] == list(bodies)


def test_tags_are_concepts_with_the_addresses_of_their_pages(files, built):
    listed = json.loads(files["tags.json"])["concepts"]
    assert [c["id"] for c in listed if c["posts"] and f"{unquote(c['id'][3:])}index.html" not in built.site] == []
    known = {concept["id"] for concept in listed}
    ties = [tie for c in listed for tie in [*c.get("narrower", []), *([c["broader"]] if "broader" in c else [])]]
    assert [tie for tie in ties if tie not in known] == []


def test_no_output_but_a_post_and_its_text_in_search_and_feed_names_a_person(built):
    texts = re.compile(r"2018/04/12/how-confessions-are-made/index\.html|search/|feed\.xml")
    named = [path for path, octets in built.site.items() if any(name.encode() in octets for name in PERSONS)]
    assert [path for path in named if not texts.match(path)] == []


def test_the_open_files_hold_no_draft_no_note_and_no_place_of_this_machine(files, built):
    hidden = ("The Cellar", "What has not happened yet", "2019/07/01/secret", str(built.folder))
    assert [(name, words) for name, text in files.items() for words in hidden if words in text] == []
    assert [name for name, text in files.items() if '"note"' in text or '"author"' in text] == []
