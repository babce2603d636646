"""Two posts of the blog that an editor put into one file: each is merged there, and neither writes over the other."""

import json
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import FORMS, post

ONE = post(number=1, title="One", address="/2020/05/01/one/", text="Gulls rest.</p><p>They sleep.")
TWO = post(
    number=2, title="Two", address="/2020/05/02/two/", text="Terns fly.</p><p>They dive.", date="2020-05-02T09:00"
)
LATER = {"changed": "2020-06-01T10:00:00"}
NEW = {**TWO, **LATER, "text": "Terns fly far.</p><p>They dive."}
BOTH = """---
title: One
date: "2020-05-01T10:00"
permalink: /2020/05/01/one/
former: [/2020/05/02/two/]
---

Gulls rest.

They sleep.

Terns fly.

They dive.
"""
FORM = ["wxr", "rest", "rest without guid"]
TEXT = """One

May 1, 2020

Gulls rest on the quay all day long.

Two

May 2, 2020

Terns fly over the quay all day long.
"""


@pytest.fixture
def joined(tmp_path: Path, muniment):
    """Brings two posts in, has an editor put the second into the first, and returns what splits what comes later."""

    def begin(form: str, both: str = BOTH):
        (tmp_path / "posts").mkdir()
        split(FORMS[form](ONE, TWO), "first")
        put(tmp_path, both)
        return split

    def split(capture: str, name: str):
        (tmp_path / name).write_text(capture, encoding="utf-8")
        return muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))

    return begin


def put(tmp_path: Path, both: str) -> None:
    one, two = sorted((tmp_path / "posts/2020").iterdir())
    one.write_text(both, encoding="utf-8")
    two.unlink()


def standing(tmp_path: Path) -> str:
    (post,) = (tmp_path / "posts").rglob("*.md")
    return post.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORM)
def test_posts_that_an_editor_put_together_were_parted_again(form: str, joined, tmp_path: Path) -> None:
    split = joined(form)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert split(FORMS[form](ONE, TWO), "first").exit_code == 0
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize("form", FORM)
def test_a_post_wrote_over_the_one_into_which_an_editor_had_put_it(form: str, joined, tmp_path: Path) -> None:
    done = joined(form)(FORMS[form](NEW), "second")
    assert (done.exit_code, standing(tmp_path)) == (0, BOTH.replace("Terns fly.", "Terns fly far."))
    assert "doubt: an editor put it into the post /2020/05/01/one/" in done.output


@pytest.mark.parametrize("turn", [1, -1], ids=["oldest first", "newest first"])
@pytest.mark.parametrize("form", FORM)
def test_both_of_them_change_in_one_capture(form: str, turn: int, joined, tmp_path: Path) -> None:
    split = joined(form)
    changed = [{**ONE, **LATER, "text": "Gulls rest.</p><p>They sleep late."}, NEW]
    done = split(FORMS[form](*changed[::turn]), "second")
    body = BOTH.replace("Terns fly.", "Terns fly far.").replace("They sleep.", "They sleep late.")
    dated = body.replace("permalink:", 'updated: "2020-06-01T10:00"\npermalink:')
    assert (done.exit_code, standing(tmp_path)) == (0, dated)


def test_what_editor_and_blog_changed_of_one_that_was_put_into_another_is_told(joined, tmp_path: Path) -> None:
    mine = BOTH.replace("Terns fly.", "Terns soar.")
    done = joined("rest", mine)(FORMS["rest"]({**NEW, "title": "Three"}), "second")
    assert (done.exit_code, standing(tmp_path)) == (1, mine)
    assert "conflict: body was changed here and in the capture" in done.output
    assert "| Terns fly far." in done.output
    assert "an editor put it into the post /2020/05/01/one/, which has no title of its own for it" in done.output


def test_a_post_that_stands_in_a_withdrawn_one_does_not_come_back(joined, tmp_path: Path) -> None:
    gone = '---\npermalink: /2020/05/01/one/\nformer: [/2020/05/02/two/]\nwithdrawn: "2021-01-01"\n---\n'
    done = joined("wxr", gone)(FORMS["wxr"](NEW), "second")
    assert (done.exit_code, standing(tmp_path)) == (0, gone)
    assert "it was withdrawn; nothing of it was brought back" in done.output


def test_posts_of_a_text_that_an_editor_put_together_are_parted_by_no_split(tmp_path: Path, muniment) -> None:
    (tmp_path / "first.txt").write_text(TEXT, encoding="utf-8")
    words = ["split", str(tmp_path / "first.txt"), "--into", str(tmp_path / "posts")]
    assert muniment(*words).exit_code == 0
    head, body = (sorted((tmp_path / "posts/2020").iterdir())[0].read_text(encoding="utf-8")).split("\n---\n")
    put(tmp_path, f"{head}\nformer: [/2020/05/02/two/]\n---\n{body}\nTerns fly over the quay all day long.\n")
    before = standing(tmp_path)
    done = muniment(*words, "--json", "-")
    assert (done.exit_code, standing(tmp_path)) == (0, before)
    assert {Path(one["path"]).name for one in json.loads(done.output)} == {"2020-05-01-one.md"}
