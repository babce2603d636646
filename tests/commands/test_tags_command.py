"""`muniment tags`: the list and the posts change together, by their marked spans, or not at all."""

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.revisions import front, spans

TAGS = """\
# The words of this archive.

- label: detention
  meaning: Deprivation of liberty.

# One of many spellings.
- label: hrd  # short
  slug: the-hrds
  aliases: ["H.R.D."]
  broader: people
- label: human rights defenders
  broader: people
- label: people
- label: women defenders
  broader: hrd
- {label: torture, broader: detention}
- label: Ileana Q. Veridian
  kind: person
"""
POSTS = {
    "2019-04-02-flow.md": (
        "---\ntitle: A raid\ntags: [ hrd , 'detention', torture ]   # why\ndate: 2019-04-02\n---\n\nhrd\n"
    ),
    "2019-04-03-block.md": (
        "---\ntitle: B\ndate: 2019-04-03\ntags:\n    - H.R.D.\n    - human rights defenders  # both\n---\nhrd\n"
    ),
    "2019-04-04-windows.md": "---\r\ntitle: C\r\ndate: 2019-04-04\r\ntags: [hrd]\r\n---\r\n\r\nhrd\r\n",
    "2019-04-05-mark.md": '\ufeff---\ntitle: D\ndate: 2019-04-05\ntags: [detention, "hrd"]\ndraft: true\n---\n\nhrd\n',
    "2019-04-06-none.md": "---\ntitle: hrd\ndate: 2019-04-06\ntags: [torture]\n---\n\nhrd\n",
}


@pytest.fixture
def archive(tmp_path):
    """An archive whose editors write front matter in every manner."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts" / "2019").mkdir(parents=True)
    (tmp_path / "posts" / "tags.yml").write_text(TAGS, encoding="utf-8")
    for name, text in POSTS.items():
        (tmp_path / "posts" / "2019" / name).write_bytes(text.encode())
    return tmp_path


def texts(archive):
    files = (archive / "posts").rglob("*.*")
    return {file.name: file.read_bytes().decode() for file in files if file.is_file()}


def test_a_merge_replaces_the_marked_spans_and_not_one_other_byte(archive, muniment):
    told = muniment(archive, "tags", "merge", "hrd", "human rights defenders")
    label = "human rights defenders"
    assert told.exit_code == 0
    assert texts(archive) == {
        "tags.yml": TAGS.replace(
            '- label: hrd  # short\n  slug: the-hrds\n  aliases: ["H.R.D."]\n  broader: people\n', ""
        )
        .replace(
            f"- label: {label}\n  broader: people\n",
            f"- label: {label}\n  broader: people\n  aliases: [hrd, H.R.D.]\n  former: [the-hrds]\n",
        )
        .replace("broader: hrd", f"broader: {label}"),
        "2019-04-02-flow.md": POSTS["2019-04-02-flow.md"].replace("[ hrd ", f"[ {label} "),
        "2019-04-03-block.md": POSTS["2019-04-03-block.md"].replace("    - H.R.D.\n", ""),
        "2019-04-04-windows.md": POSTS["2019-04-04-windows.md"].replace("[hrd]", f"[{label}]"),
        "2019-04-05-mark.md": POSTS["2019-04-05-mark.md"].replace('"hrd"', label),
        "2019-04-06-none.md": POSTS["2019-04-06-none.md"],
    }
    assert muniment(archive, "check").exit_code == 0


def test_a_renamed_tag_keeps_its_address_and_its_former_label(archive, muniment):
    assert muniment(archive, "tags", "rename", "hrd", "rights: defenders").exit_code == 0
    quoted = '"rights: defenders"'
    assert texts(archive) == {
        "tags.yml": TAGS.replace("label: hrd ", f"label: {quoted} ")
        .replace('aliases: ["H.R.D."]', 'aliases: ["H.R.D.", hrd]')
        .replace("broader: hrd", f"broader: {quoted}"),
        "2019-04-02-flow.md": POSTS["2019-04-02-flow.md"].replace("[ hrd ", f"[ {quoted} "),
        "2019-04-03-block.md": POSTS["2019-04-03-block.md"],
        "2019-04-04-windows.md": POSTS["2019-04-04-windows.md"].replace("[hrd]", f"[{quoted}]"),
        "2019-04-05-mark.md": POSTS["2019-04-05-mark.md"].replace('"hrd"', quoted),
        "2019-04-06-none.md": POSTS["2019-04-06-none.md"],
    }


def test_a_tag_without_a_slug_gets_the_one_it_had_when_it_is_renamed(archive, muniment):
    muniment(archive, "tags", "rename", "torture", "ill-treatment")
    assert (
        "- {label: ill-treatment, broader: detention, aliases: [torture], slug: torture}\n"
        in texts(archive)["tags.yml"]
    )


def test_a_narrower_tag_that_takes_in_its_broader_one_makes_no_circle(archive, muniment):
    assert muniment(archive, "tags", "merge", "people", "women defenders").exit_code == 0
    assert muniment(archive, "check").exit_code == 0
    text = texts(archive)["tags.yml"]
    assert "aliases: [people]" in text
    assert text.count("broader: women defenders") == 1


def test_a_tag_that_is_added_stands_at_the_end(archive, muniment):
    told = muniment(archive, "tags", "add", "curfew: night", "--broader", "Detention", "--alias", "curfews")
    assert told.exit_code == 0
    entry = '\n- label: "curfew: night"\n  slug: curfew-night\n  aliases: [curfews]\n  broader: detention\n'
    assert texts(archive) == {"tags.yml": TAGS + entry, **POSTS}


TAGGED = {
    "2019-04-02-flow.md": ("torture ]", "torture, curfew ]"),
    "2019-04-03-block.md": ("# both\n", "# both\n    - curfew\n"),
    "2019-04-04-windows.md": ("[hrd]", "[hrd, curfew]"),
}


def test_posts_that_are_named_get_the_tag_that_is_added_and_not_one_other_byte(archive, muniment):
    files = [str(archive / "posts/2019" / name) for name in (*TAGGED, *TAGGED)]
    told = muniment(archive, "tags", "add", "curfew", *files)
    assert (told.output.splitlines()[-1], told.exit_code) == ("4 files changed", 0)
    changed = {name: POSTS[name].replace(*words) for name, words in TAGGED.items()}
    assert texts(archive) == {**POSTS, **changed, "tags.yml": f"{TAGS}\n- label: curfew\n  slug: curfew\n"}


def test_a_tag_that_the_list_knows_is_added_to_posts_alone_and_never_twice(archive, muniment):
    windows = archive / "posts/2019/2019-04-04-windows.md"
    for _ in range(2):
        assert muniment(archive, "tags", "add", "Torture", str(windows)).exit_code == 0
    assert muniment(archive, "tags", "add", "h.r.d.", str(windows)).output == "0 files changed\n"
    text = POSTS[windows.name].replace("[hrd]", "[hrd, torture]")
    assert texts(archive) == {**POSTS, "tags.yml": TAGS, windows.name: text}


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_value_is_added_to_a_list_with_the_line_ends_of_its_file(ending):
    text = ending.join(["tags:", "  - one  # two", "date: x", ""])
    revised = spans.replace(text, spans.lengthened(text, spans.document(text), "tags", ["three"]))
    assert revised == ending.join(["tags:", "  - one  # two", "  - three", "date: x", ""])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("merge", "hrdd", "people"), "muniment: tag 'hrdd' is not in posts/tags.yml; did you mean 'hrd'?\n"),
        (("merge", "hrd", "H.R.D."), "muniment: 'hrd' and 'H.R.D.' are one tag already: 'hrd'\n"),
        (
            ("rename", "hrd", "Detention"),
            "muniment: 'Detention' is already the tag 'detention'; `muniment tags merge` makes one of two\n",
        ),
        (("rename", "hrd", "!?"), "muniment: '!?' holds no letter or digit; write some words\n"),
        (("add", "HRD"), "muniment: 'HRD' is already the tag 'hrd'\n"),
        (
            ("add", "the hrds", "--slug", "the-hrds"),
            "muniment: the address 'the-hrds' is that of the tag 'hrd'; give another with --slug\n",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_done_is_said_and_nothing_is_changed(archive, muniment, words, said):
    assert muniment(archive, "tags", *words) == (said, 2)
    assert texts(archive) == {"tags.yml": TAGS, **POSTS}


def test_a_person_is_never_made_the_alias_of_a_page(archive, muniment):
    told = muniment(archive, "tags", "merge", "Ileana Q. Veridian", "people")
    assert (told.exit_code, "is of the kind person" in told.output) == (2, True)
    assert texts(archive)["tags.yml"] == TAGS


def test_a_person_is_neither_listed_nor_counted_nor_proposed(archive, muniment):
    listed = muniment(archive, "tags").output
    assert "Veridian" not in listed
    assert listed.endswith("6 tags, 4 of them used\n")
    assert "Veridian" not in muniment(archive, "tags", "--json", "-").output
    (archive / "posts/2019/2019-04-06-none.md").write_text(
        "---\ntitle: A\ndate: 2019-04-06\ntags: [Ileana Veridian]\n---\n\nText.\n", encoding="utf-8"
    )
    for told in (muniment(archive, "tags", "merge", "Ileana Veridian", "people"), muniment(archive, "check")):
        assert "Q." not in told.output


def test_one_broken_post_stops_the_change_of_all(archive, muniment):
    (archive / "posts/2019/2019-04-07-broken.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    before = texts(archive)
    told = muniment(archive, "tags", "merge", "hrd", "human rights defenders")
    assert (told.exit_code, texts(archive)) == (2, before)


def test_a_file_that_cannot_be_written_leaves_all_as_they_were(archive, muniment, monkeypatch):
    replace = os.replace

    def full(source, target):
        if str(target).endswith("2019-04-04-windows.md"):
            raise OSError(28, "No space left on device", str(target))
        replace(source, target)

    monkeypatch.setattr("os.replace", full)
    monkeypatch.setattr("pathlib.Path.replace", full)
    told = muniment(archive, "tags", "merge", "hrd", "human rights defenders")
    assert (told.exit_code, "nothing was changed" in told.output) == (2, True)
    assert texts(archive) == {"tags.yml": TAGS, **POSTS}


def test_the_figures_are_written_for_machines(archive, muniment):
    found = json.loads(muniment(archive, "tags", "--json", "-").output)
    assert [(use["label"], use["posts"]) for use in found["tags"]] == [
        ("hrd", 3),
        ("torture", 2),
        ("detention", 1),
        ("human rights defenders", 1),
        ("people", 0),
        ("women defenders", 0),
    ]
    assert [(remark["line"], remark["code"]) for remark in found["remarks"]] == [(14, "unused")]


LABELS = st.sampled_from(["one", "two", "three", "'it''s'", '"a, b"', "a: b", "[x", "été", "# c"])


@given(st.lists(LABELS, min_size=1, max_size=5), st.sampled_from(["flow", "block"]), st.sampled_from(["\n", "\r\n"]))
def test_any_list_of_tags_is_changed_where_it_says_so_and_nowhere_else(labels, manner, newline):
    quoted = [json.dumps(label, ensure_ascii=False) for label in labels]
    listed = [f"tags: [{', '.join(quoted)}]"] if manner == "flow" else ["tags:", *(f"  - {label}" for label in quoted)]
    text = newline.join(["---", "title: T", *listed, "date: 2019-04-02", "---", "", "one"])
    new = front.revised(
        text, front.retagged("new: one", old=lambda word: word == "one", same=lambda word: word == "two")
    )
    block = new.split("---")[1]
    found = [node.value for node in spans.entries(spans.field(spans.document(block), "tags"))]
    expected = ["new: one" if label == "one" else label for label in labels]
    if "one" in labels and "two" in labels:
        expected = [label for label in labels if label != "one"]
    elif "one" in labels:
        first = expected.index("new: one")
        expected = [label for number, label in enumerate(expected) if label != "new: one" or number == first]
    assert found == expected
    assert (new.split("---")[2], "title: T" in block, "date: 2019-04-02" in block) == (text.split("---")[2], True, True)
