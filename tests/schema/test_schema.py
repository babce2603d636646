"""One schema: checks, JSON Schema and documentation say the same of every field."""

import json
import re
import shutil

import jsonschema
import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from muniment.model.exemption import Exemption
from muniment.model.form import Form
from muniment.model.organisation import Organisation
from muniment.model.post import FrontMatter
from muniment.model.tag import Tag
from muniment.posts import fences, frontmatter
from muniment.schema import fields, forms, published, tables
from muniment.text import yamlfaults, yamltext

KINDS = {"post.json": FrontMatter, "tags.json": Tag, "organisations.json": Organisation, "exemptions.json": Exemption}
CASES = "tests/cases/messages"
PATH = "posts/2019/2019-04-02-raid.md"
EXPRESSIBLE = {
    *("unknown-field", "no-title", "no-date", "no-permalink", "permalink-form", "lang-form", "url-form"),
    *("draft-form", "tags-form", "organisations-form", "sources-form", "corrections-form", "withdrawn-field"),
    *("picture-file", "entry-form", "country-value", "site-value", "id-value", "domains-value", "names-value"),
}
"""Names of the messages that a schema can have too: those that rest on the value of a field alone."""
CHECKS = {name: jsonschema.Draft7Validator(schema) for name, schema in published.schemas().items()}


class Typed(yaml.CSafeLoader):
    """Reads YAML as an editor's program does: numbers and booleans by YAML 1.2, and days as text."""


NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:null")
Typed.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in known if tag in NUMBERS]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Typed.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


def readings(text):
    """Return a document as text alone, and as an editor's program types it."""
    return [yamltext.read(text) or None, yaml.load(text, Loader=Typed)]


def refused(name, text):
    """Tell whether a schema refuses a document, in either reading; both must agree."""
    found = {not CHECKS[name].is_valid(reading) for reading in readings(text)}
    assert len(found) == 1, text
    return found.pop()


def of(path, text):
    """Return (schema, document) of a file of posts/; nothing where it is none that a schema tells of."""
    if path.endswith(".md"):
        parts = fences.split(text.replace("\r\n", "\n").replace("\r", "\n"))
        return ("post.json", parts[1]) if len(parts) == 3 else None
    name = f"{path.rpartition('/')[2].removesuffix('.yml')}.json"
    return (name, text.removeprefix("\ufeff")) if name in CHECKS else None


def documents(folder):
    """Yield (path, schema, document) of each file of a folder of posts that is YAML at all."""
    for file in sorted(file for file in folder.rglob("*") if file.suffix in (".md", ".yml") and file.is_file()):
        try:
            found = of(file.as_posix(), file.read_bytes().decode("utf-8"))
            if found and yamltext.read(found[1]) is not None:
                yield file.relative_to(folder).as_posix(), *found
        except (yamlfaults.YamlFault, UnicodeDecodeError):
            continue


def test_each_schema_is_one_that_a_program_can_use():
    rules = jsonschema.Draft7Validator(jsonschema.Draft7Validator.META_SCHEMA)
    assert {name: list(rules.iter_errors(schema)) for name, schema in published.schemas().items()} == {
        name: [] for name in KINDS
    }


def test_what_is_published_is_what_the_declarations_say(root):
    files = {path: (root / path).read_bytes() for path in published.files()}
    assert files == published.files()


@pytest.mark.parametrize("path", list(tables.PAGES))
def test_each_table_of_fields_is_made_of_the_declarations_and_whole(root, path):
    text = (root / path).read_text(encoding="utf-8")
    assert tables.renewed(text, tables.PAGES[path]) == text
    rows = [row for kind in tables.PAGES[path] for _, row in tables.rows(kind)]
    assert [line for line in text.splitlines() if line in rows] == rows


@pytest.mark.parametrize("name", list(KINDS))
def test_each_field_has_words_for_people_and_a_place_in_its_schema(name):
    schema = published.schemas()[name]
    told = schema.get("items", schema)["properties"]
    written = [field.encode_name for field in msgspec.structs.fields(KINDS[name]) if field.name != "line"]
    assert list(told) == written == [field.name for field in fields.of(KINDS[name])]
    listed = [part for field in fields.of(KINDS[name]) for part in (field, *field.fields)]
    assert [field.name for field in listed if not (field.label and field.hint)] == []
    assert [field.name for field in listed if field.example and forms.fault(field.form, "", field.example)] == []


def test_each_post_and_list_that_is_shipped_passes(root):
    found = list(documents(root / "posts"))
    assert [path for path, name, text in found if refused(name, text)] == []
    assert {name for _, name, _ in found} >= {"post.json", "tags.json", "organisations.json"}


@pytest.fixture(scope="module")
def told(root, tmp_path_factory, muniment):
    """What check says of each file of each case of a mistake: the names of its errors."""
    archive = tmp_path_factory.mktemp("archive")
    (archive / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    answers = {}
    for folder in sorted(folder for folder in (root / CASES).iterdir() if folder.is_dir()):
        shutil.rmtree(archive / "posts", ignore_errors=True)
        shutil.copytree(folder, archive / "posts")
        found = json.loads(muniment(archive, "check", "--json", "-").output)
        for problem in (problem for problem in found if problem["weight"] == "error"):
            path = f"{folder.name}/{problem['path'].removeprefix('posts/')}"
            answers.setdefault(path, set()).add(problem["code"])
    return answers


def test_what_check_lets_pass_the_schema_lets_pass(root, told):
    assert [path for path, name, text in documents(root / CASES) if path not in told and refused(name, text)] == []


def test_what_a_schema_can_say_is_refused_by_both(root, told):
    found = {path: refused(name, text) for path, name, text in documents(root / CASES)}
    expressible = {path for path in found if told.get(path, set()) & EXPRESSIBLE}
    assert [path for path in sorted(expressible) if not found[path]] == []
    assert len(expressible) > 40


@settings(max_examples=200)
@given(st.sampled_from([form for form in Form if form in forms.RULES]), st.data())
def test_a_pattern_lets_pass_whatever_check_does(form, data):
    value = data.draw(st.from_regex(f"^(?:{forms.pattern(form)})\\Z") | st.text(max_size=12))
    if not forms.fault(form, "it", value):
        assert CHECKS["post.json"].evolve(schema={"pattern": f"^(?:{forms.pattern(form)})$"}).is_valid(value)


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
texts = st.sampled_from(["2019-04-02", "/2019/04/02/raid/", "en", "https://example.org/a", "true", ""]) | words
groups = st.lists(st.dictionaries(st.sampled_from("as id role url title file date note".split()), texts), max_size=2)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from(sorted(frontmatter.FIELDS)), texts | st.lists(texts, max_size=2) | groups))
def test_front_matter_that_check_lets_pass_the_schema_lets_pass(raw):
    text = yaml.safe_dump({"title": "A raid", "date": "2019-04-02", **raw}, allow_unicode=True, default_style='"')
    parsed = frontmatter.parse(PATH, f"---\n{text}---\n")
    if not any(problem.weight == "error" for problem in parsed.problems):
        assert list(CHECKS["post.json"].iter_errors(yamltext.read(text))) == []
