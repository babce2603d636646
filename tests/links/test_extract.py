"""Every cited address is found, byte for byte, where it stands."""

import html
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from muniment.links import extract
from muniment.model.link import Mention
from muniment.text import markdown

CASES = yaml.safe_load((Path(__file__).parent / "addresses" / "body.yml").read_text(encoding="utf-8"))
PIECES = [
    "http://a.example/b",
    "https://c.example/d_(e)",
    "[x](",
    ")",
    "<",
    ">",
    "`",
    "\n",
    " ",
    "。",
    "&amp;",
    "\\",
    "[y]: ",
    "*",
    "é",
    "|",
]


BARE = [case for case in CASES if not any(mark in case["text"] for mark in ("](", "]:", "/_"))]
"""Texts without marks of links, and without an emphasis that begins within an address."""


@pytest.mark.parametrize("case", BARE, ids=[case["text"][:40] for case in BARE])
def test_the_page_leads_to_what_the_text_cites(case):
    page = markdown.render(case["text"], lambda address: address).html
    assert [html.unescape(url) for url in re.findall(r'<a href="(http[^"]*)"', page, re.IGNORECASE)] == case["cites"]


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_a_text_cites_its_addresses_and_no_others(case):
    found = extract.mentions("posts/2018/2018-04-12-a.md", case["text"])
    assert [mention.url for mention in found] == case["cites"]
    lines = case["text"].split("\n")
    hidden = [m for m in found if not lines[m.line - 1][m.column - 1 :].startswith(m.url)]
    assert bool(hidden) is case.get("hidden", False)


def test_a_folder_that_is_called_like_a_post_is_none(tmp_path):
    (tmp_path / "2019/2019-04-02-raid.md").mkdir(parents=True)
    (tmp_path / "2019/2019-04-03-visit.md").write_text("", encoding="utf-8")
    assert extract.posts(tmp_path) == [tmp_path / "2019/2019-04-03-visit.md"]
    assert extract.posts(tmp_path / "nowhere") == []


def test_front_matter_is_read_as_yaml_reads_it():
    text = (
        "---\ntitle: On http://t.example/x.\ndate: 2018-04-12\nsources:\n"
        '  - {url: "https://a.example/b…", title: see}\n  - url: https://c.example/d#e  # not http://no.example\n'
        "see_also:\n  - {url: 'http://f.example/it''s'}\nx_note: http://no.example\n---\n\nBody http://g.example/h\n"
    )
    found = extract.mentions("posts/2018/2018-04-12-a.md", text)
    post, path = "/2018/04/12/a/", "posts/2018/2018-04-12-a.md"
    assert found == [
        Mention(post, path, 2, 11, "http://t.example/x"),
        Mention(post, path, 5, 12, "https://a.example/b…"),
        Mention(post, path, 6, 10, "https://c.example/d#e"),
        Mention(post, path, 8, 12, "http://f.example/it's"),
        Mention(post, path, 12, 6, "http://g.example/h"),
    ]


def test_front_matter_that_is_no_yaml_still_tells_its_addresses():
    found = extract.mentions("a.md", '---\ntitle: "open\nsources: http://a.example/b\n---\n\nhttp://c.example/d\n')
    assert [(mention.line, mention.url) for mention in found] == [(3, "http://a.example/b"), (6, "http://c.example/d")]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=12).map("".join))
def test_any_text_at_all_can_be_read(text):
    for mention in extract.mentions("posts/2018/2018-04-12-a.md", text):
        assert mention.url.lower().startswith(("http://", "https://"))
        assert text.split("\n")[mention.line - 1][mention.column - 1 : mention.column].lower() in ("h", "<", "&", "\\")


@given(st.text(max_size=30), st.text(max_size=30))
def test_an_address_between_spaces_is_always_found(before, after):
    text = (
        "".join(c if c.isalnum() else "-" for c in before)
        + " http://a.example/b "
        + "".join(c for c in after if c.isalnum())
    )
    assert "http://a.example/b" in [mention.url for mention in extract.mentions("a.md", text)]
