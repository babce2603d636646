"""Front matter: what is written is read again as it was, by us and by others; nothing typed changes its type."""

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from muniment.model.post import Correction, FrontMatter, Involvement, Picture, Post, Role, SeeAlso, Source
from muniment.posts import fences, frontmatter
from muniment.schema import values
from muniment.text import yamltext

PATH = "posts/2019/2019-04-02-raid.md"
TYPED = (
    "NO",
    "no",
    "on",
    "off",
    "y",
    "12:30",
    "010",
    "0o17",
    "0x1F",
    "1e3",
    "1_000",
    "~",
    "null",
    "2018",
    "2018-04-12",
)
TYPED += (
    "true",
    "-",
    "?",
    "=",
    "<<",
    ".inf",
    ".NaN",
    "+1",
    "1.5",
    "3:25:45",
    "2001-12-14t21:59:43.10-05:00",
    "{}",
    "[]",
)

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
texts = words.filter(lambda text: not text.isspace())
days = st.dates().map(lambda day: f"{day.year:04}-{day.month:02}-{day.day:02}")
labels = st.lists(words, max_size=3).map(tuple)
bodies = st.builds(Involvement, as_=words, id=st.sampled_from(["", "irct", "no"]), role=st.sampled_from(list(Role)))
sources = st.builds(Source, url=words, title=words, publisher=words, cited=days, accessed=days)
fronts = st.builds(
    FrontMatter,
    title=texts,
    date=st.one_of(days, st.sampled_from(["2018", "2018-04", "unknown", "2018-04-12T10:30"])),
    updated=st.just("") | days,
    permalink=st.sampled_from(["/2019/04/02/raid/", "/2019/04/02/人权/", "/2019/04/02/a: b/"]),
    former=labels,
    lang=st.sampled_from(["", "no", "en", "pt-BR"]),
    author=words,
    excerpt=words,
    tags=labels,
    categories=labels,
    organisations=st.lists(bodies, max_size=2).map(tuple),
    sources=st.lists(sources, max_size=2).map(tuple),
    see_also=st.lists(st.builds(SeeAlso, url=words), max_size=2).map(tuple),
    pictures=st.lists(st.builds(Picture, url=words, file=words, caption=words), max_size=2).map(tuple),
    corrections=st.lists(st.builds(Correction, date=days, note=words), max_size=2).map(tuple),
    archive=st.booleans(),
    draft=st.booleans(),
)


def read(front):
    """Return the fields that front matter holds, as they were typed."""
    typed = yamltext.read(front)
    given = {
        name: {"true": True, "false": False}.get(str(value), value) if name in ("archive", "draft") else value
        for name, value in typed.items()
    }
    return msgspec.convert(given, FrontMatter)


@settings(max_examples=150)
@given(fronts, st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_what_is_composed_is_parsed_as_the_same(front, body):
    parts = fences.split(frontmatter.compose(front, body))
    assert (parts[0], read(parts[1]), parts[2]) == ("", front, f"\n{body}")


@settings(max_examples=200)
@given(words | st.sampled_from(TYPED))
def test_readers_of_yaml_take_a_written_text_for_that_very_text(text):
    written = f"a: {yamltext.scalar(text)}\nb: [{yamltext.scalar(text)}]\nc: {{d: {yamltext.scalar(text)}}}\n"
    assert yaml.safe_load(written) == {"a": text, "b": [text], "c": {"d": text}}
    assert yamltext.read(written) == {"a": text, "b": [text], "c": {"d": text}}


@pytest.mark.parametrize("text", [text for text in TYPED if text not in ("-", "?", "{}", "[]")])
def test_a_value_stays_the_text_that_was_typed(text):
    assert yamltext.read(f"title: {text}\ntags: [{text}]\n") == {"title": text, "tags": [text]}


def test_a_title_that_looks_like_a_date_or_a_number_is_quoted_and_a_date_is_not():
    fronts = [FrontMatter(title=title, date="2018-04-12") for title in ("2018-04-12", "1984", "/home/")]
    assert [frontmatter.compose(front, "").splitlines()[1:3] for front in fronts] == [
        ['title: "2018-04-12"', "date: 2018-04-12"],
        ['title: "1984"', "date: 2018-04-12"],
        ['title: "/home/"', "date: 2018-04-12"],
    ]


def test_a_post_is_read_with_its_place_and_its_address():
    text = "---\ntitle: A raid\ndate: 2019-04-02\ntags: [torture]\n---\n\nText.\n"
    parsed = frontmatter.parse(PATH, text)
    assert (parsed.problems, parsed.front, parsed.body) == (
        (),
        "title: A raid\ndate: 2019-04-02\ntags: [torture]\n",
        "\nText.\n",
    )
    assert msgspec.structs.replace(parsed.post, digest=b"") == Post(
        title="A raid", date="2019-04-02", permalink="/2019/04/02/raid/", tags=("torture",), path=PATH, line=6
    )


def test_a_rule_in_the_text_ends_no_front_matter():
    parsed = frontmatter.parse(PATH, "---\ntitle: A raid\ndate: 2019-04-02\n---\nOne.\n\n---\n\nTwo.\n---\n")
    assert (parsed.problems, parsed.body) == ((), "One.\n\n---\n\nTwo.\n---\n")


@settings(max_examples=200)
@given(
    st.text(st.sampled_from("title: date\n-2019[]{}\"'#&*!|>%@`,?<=\t\\éع ") | st.characters(exclude_categories=["Cs"]))
)
def test_no_front_matter_ends_in_a_traceback(front):
    for text in (front, f"---\n{front}\n---\n", f"---\ntitle: A\ndate: 2019-04-02\n{front}\n---\n\nText.\n"):
        parsed = frontmatter.parse(PATH, text)
        assert parsed.post is not None or parsed.problems
        assert all(1 <= problem.line <= text.count("\n") + 1 for problem in parsed.problems)
        assert [str(problem) for problem in parsed.problems if "\n" in problem.message] == []


@settings(max_examples=150)
@given(
    st.dictionaries(st.sampled_from(sorted(frontmatter.FIELDS)), st.recursive(words, lambda x: st.lists(x, max_size=2)))
)
def test_whatever_a_field_holds_is_told_and_leads_nowhere_out_of_the_site(raw):
    front = yaml.safe_dump(raw, allow_unicode=True)
    parsed = frontmatter.parse(PATH, f"---\n{front}\n---\n\nText.\n")
    if parsed.post is not None:
        addresses = [parsed.post.permalink, *parsed.post.former]
        assert [values.address_fault(address) for address in addresses] == [""] * len(addresses)
        assert parsed.post.withdrawn or values.is_date(parsed.post.date)


@pytest.mark.parametrize("depth", [100, 5_000, 100_000])
def test_deep_nesting_is_told_and_does_not_end_the_program(depth):
    parsed = frontmatter.parse(PATH, f"---\ntitle: {'[' * depth}\n---\n")
    assert len(parsed.problems) >= 1
