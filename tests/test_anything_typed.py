"""Whatever is typed into posts, lists and configuration: each command answers in words, with file and line."""

import re
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from muniment.model.exemption import Exemption
from muniment.model.organisation import Organisation
from muniment.model.post import FrontMatter
from muniment.model.tag import Tag
from muniment.schema import fields

POST = "---\ntitle: A raid\ndate: 2019-04-02\ntags: [a]\norganisations: [{as: a, id: a}]\n---\n\n[words](http://[)\n"
TELLING = re.compile(r"posts/[^:\n]*:[1-9][0-9]*(?::[1-9][0-9]*)?: .+")
ODD = (
    *("", "~", "null", "yes", "0", "-1", "1e999", ".nan", "12:30", "2019-04-02", "soon", "2019-13-45", "unknown"),
    *(
        "/2019/04/02/raid/",
        "/../",
        "//x",
        "http://[",
        "https://blog.example/%zz",
        "javascript:alert(1)",
        "mailto:a@b.c",
    ),
    *("en", "xx", "🇨🇭", "e\u0301", "\u202e", "\x85", "\u2028", "\ufeff", "\x00", "a\nb", "a: b", "[", "{", "- x", "&a"),
    *(
        "*a",
        "!x",
        "%",
        "@",
        "`",
        "\t",
        "\\",
        '"',
        "'",
        "#",
        ".",
        "..",
        "con",
        "../x",
        "x" * 300,
        "Europe",
        "Europe/Zurich",
    ),
)
LOOKING = (("status",), ("links", "list"), ("tags",), ("organisations",))
texts = st.sampled_from(ODD) | st.text(max_size=8)
scalars = texts | st.none() | st.booleans() | st.integers(-5, 5) | st.floats()
anything = st.recursive(
    scalars, lambda part: st.lists(part, max_size=3) | st.dictionaries(texts, part, max_size=3), max_leaves=6
)
garbled = st.lists(st.tuples(st.integers(0, 400), st.sampled_from((*ODD, "\n", "  ", "---\n", ": "))), max_size=3)


def entries(kind):
    """Return a strategy of groups whose fields are those of a typed class, holding anything."""
    names = [field.name for field in fields.of(kind)]
    return st.dictionaries(st.sampled_from([*names, "line", "path"]), anything, max_size=5)


def written(value, marks):
    """Return a value as YAML, with some signs put in by mistake."""
    text = yaml.safe_dump(value, allow_unicode=True)
    for place, sign in marks:
        text = text[: place % (len(text) + 1)] + sign + text[place % (len(text) + 1) :]
    return text


def answers(muniment, files):
    """Return what commands say of an archive of these files."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {"mkdocs.yml": "site_name: A\n", "posts/2019/2019-04-02-raid.md": POST, **files}.items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode("utf-8", "surrogatepass"))
        commands = [("check", "--fix", "--suggest"), ("check",), *LOOKING]
        return [muniment(Path(folder), *command) for command in commands]


def are_told(told):
    """Tell whether each line of `check` has its place, but the last, which counts."""
    *lines, counted = told[1].output.splitlines()
    return all(TELLING.match(line) for line in lines) and counted.endswith(("doubt", "doubts"))


@settings(max_examples=25)
@given(
    entries(FrontMatter), garbled, st.sampled_from(["Text.", "[a](http://[)", "![a](b.jpg)", "[a](%zz.md)", "# A\n# A"])
)
@example({"pictures": [{"file": "x" * 300, "licence": "CC0"}]}, [], "Text.")
@example({"excerpt": "https://a.example/\x85https://b.example/"}, [(0, "\x85\n")], "Text.")
def test_any_front_matter_is_answered_line_by_line(muniment, front, marks, body):
    text = f"---\n{written({'title': 'A', 'date': '2019-04-02', **front}, marks)}---\n\n{body}\n"
    assert are_told(answers(muniment, {"posts/2019/2019-04-02-raid.md": text}))


@settings(max_examples=25)
@given(st.lists(entries(Tag), max_size=3) | anything, st.lists(entries(Organisation), max_size=3) | anything, garbled)
def test_any_lists_are_answered_line_by_line(muniment, tags, organisations, marks):
    files = {"posts/tags.yml": written(tags, marks), "posts/organisations.yml": written(organisations, marks)}
    assert are_told(answers(muniment, files))


@settings(max_examples=15)
@given(st.lists(entries(Exemption), max_size=3) | anything, garbled)
def test_any_exemptions_are_answered_line_by_line(muniment, exemptions, marks):
    assert are_told(answers(muniment, {"posts/exemptions.yml": written(exemptions, marks)}))


settings_of = st.dictionaries(
    st.sampled_from(["blog", "blog_hosts", "timezone", "languages", "links", "bogus"]), anything, max_size=4
)
configurations = st.dictionaries(
    st.sampled_from(["site_name", "site_url", "hooks", "extra", "repo_url", "edit_uri", "nav"]), anything, max_size=4
)


@settings(max_examples=25)
@given(configurations, st.none() | settings_of, garbled)
@example({"hooks": 3}, None, [])
@example({}, {"timezone": "x" * 300}, [])
@example({}, {"timezone": "Europe"}, [])
@example({}, {"timezone": "a\nb"}, [])
@example({"extra": "a\nb"}, None, [])
@example({}, None, [(1, "2019-13-45")])
@example({"site_name": "0b_"}, None, [])
def test_any_configuration_is_answered_in_one_line(muniment, configuration, muniment_settings, marks):
    extra = {} if muniment_settings is None else {"extra": {"muniment": muniment_settings}}
    for told in answers(muniment, {"mkdocs.yml": written({**configuration, **extra}, marks)}):
        assert told.exit_code in (0, 1, 2)
        assert told.exit_code != 2 or re.fullmatch(r"muniment: mkdocs\.yml:[1-9][0-9]*: .+\n", told.output)


@pytest.mark.parametrize("octets", [b"\xff\xfe", b"\x00" * 10, b"a" * 5000, b"[" * 5000, b"{" * 5000, b"- " * 5000])
def test_a_configuration_that_is_none_is_told_in_one_line(tmp_path, muniment, octets):
    (tmp_path / "mkdocs.yml").write_bytes(octets)
    told = muniment(tmp_path, "check")
    assert (told.exit_code, told.output.count("\n")) == (2, 1)
    assert told.output.startswith("muniment: mkdocs.yml:")
