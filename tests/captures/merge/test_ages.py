"""Which of two captures is the newer one is told by when the post changed, not by which is imported last."""

import itertools
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import FORMS, post, split

__all__ = ["split"]
FIRST = "posts/2020/2020-05-01-first.md"
SECOND = {"title": "Second", "text": "Two texts.", "changed": "2020-06-01T10:00:00"}
THIRD = {"changed": "2020-07-01T10:00:00"}
BEGINNING = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><entry><title>Second</title>
<link href="https://harbour.example/2020/05/01/first/"/><id>https://harbour.example/?p=1</id>
<published>2020-05-01T10:00:00+02:00</published><updated>2020-06-01T10:00:00+02:00</updated>
<summary>Two texts and [...]</summary></entry></feed>"""


@pytest.fixture
def stands(tmp_path: Path):
    """Tells title, date of change and text of the post as it stands."""

    def told() -> tuple[str, ...]:
        head, body = (tmp_path / FIRST).read_text(encoding="utf-8").split("---\n")[1:]
        named = dict(line.split(": ", 1) for line in head.splitlines())
        return named["title"], named.get("updated", "").strip('"'), body.strip()

    return told


@pytest.mark.parametrize(("newer", "older"), [*itertools.product(["wxr", "rest"], repeat=2)])
def test_an_older_capture_took_the_place_of_a_newer_one(split, stands, newer: str, older: str) -> None:
    split(newer, post(**SECOND))
    assert [split(form, post()).exit_code for form in (older, newer)] == [0, 0]
    assert stands() == ("Second", "2020-06-01T10:00", "Two texts.")


@pytest.mark.parametrize("forms", [*itertools.product(["wxr", "rest"], repeat=3)], ids="-".join)
def test_what_the_blog_turned_back_never_arrived(split, stands, forms: tuple[str, ...]) -> None:
    for form, given in zip(forms, (post(), post(**SECOND), post(**THIRD)), strict=True):
        assert split(form, given).exit_code == 0
    assert stands() == ("First", "2020-07-01T10:00", "One text.")
    split(forms[1], post(**SECOND))
    assert stands() == ("First", "2020-07-01T10:00", "One text.")


def test_what_an_editor_changed_and_the_blog_turned_back_is_a_conflict(split, stands, tmp_path: Path) -> None:
    split("wxr", post())
    split("wxr", post(**SECOND))
    file = tmp_path / FIRST
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Second", "Mine").replace("Two texts.", "My text."), encoding="utf-8")
    result = split("wxr", post(**THIRD))
    assert (result.exit_code, stands()) == (1, ("Mine", "2020-07-01T10:00", "My text."))
    assert [line.strip() for line in result.output.splitlines() if "| " in line] == ["| First", "| One text."]


def test_an_older_export_says_the_whole_of_what_a_newer_feed_had_the_beginning(split, stands, tmp_path, muniment):
    (tmp_path / "feed.atom").write_text(BEGINNING, encoding="utf-8")
    muniment("split", str(tmp_path / "feed.atom"), "--into", str(tmp_path / "posts"))
    assert split("wxr", post(text="Two texts and more of them.")).exit_code == 0
    assert stands() == ("Second", "2020-06-01T10:00", "Two texts and more of them.")


def test_a_feed_that_does_not_say_when_a_post_changed_leaves_what_an_export_said_of_it(split, stands) -> None:
    split("wxr", post(**SECOND))
    split("rss", post(**SECOND))
    assert stands() == ("Second", "2020-06-01T10:00", "Two texts.")


BUILT = "<title>Harbour</title><lastBuildDate>{}</lastBuildDate>"
FEEDS = {"Fri, 29 May 2020 10:00:00 +0000": "Second", "Tue, 02 Jun 2020 10:00:00 +0000": "First", "2020-06": "First"}


@pytest.mark.parametrize("built", FEEDS)
def test_a_feed_is_older_where_it_was_built_before_the_post_changed(split, stands, tmp_path, muniment, built) -> None:
    split("wxr", post(**SECOND))
    text = FORMS["rss"](post()).replace("<title>Harbour</title>", BUILT.format(built))
    (tmp_path / "old.rss").write_text(text, encoding="utf-8")
    assert muniment("split", str(tmp_path / "old.rss"), "--into", str(tmp_path / "posts")).exit_code == 0
    assert stands()[0] == FEEDS[built]


@pytest.mark.parametrize("forms", [("wxr", "rest"), ("rest", "wxr")], ids="-".join)
def test_another_form_of_the_same_change_gave_a_post_its_own_reading(split, stands, forms: tuple[str, str]) -> None:
    split(forms[0], post(**SECOND))
    split(forms[1], post(**{**SECOND, "text": "Two texts, read otherwise."}))
    assert stands() == ("Second", "2020-06-01T10:00", "Two texts.")
    split(forms[0], post(**{**SECOND, "text": "Two texts, read better."}))
    assert stands()[2] == "Two texts, read better."
