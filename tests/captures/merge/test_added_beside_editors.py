"""What its blog adds to a post beside its text comes in though an editor wrote something behind the text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.captures import onepost

WORDS = "<p>One text.</p><p>Two of them.</p>"
FIGURE = '<figure><img src="https://linden.example/quay.jpg" alt="A quay"></figure>'
SOURCE = "<p>https://quay.example/one</p>"
FORMS = {"page": "html", "wxr": "xml", "rss": "rss", "atom": "atom", "rest": "json"}


@pytest.fixture
def split(tmp_path: Path, muniment) -> Callable[[str, str, str], str]:
    def run(form: str, name: str, content: str) -> str:
        (tmp_path / f"{name}.{FORMS[form]}").write_text(onepost.FORMS[form](content), encoding="utf-8")
        done = muniment("split", str(tmp_path / f"{name}.{FORMS[form]}"), "--into", str(tmp_path / "posts"))
        assert done.exit_code == 0, done.output
        return done.output

    return run


def _edited(folder: Path, made: Callable[[str], str]) -> Path:
    (post,) = (folder / "posts").glob("2*/*.md")
    post.write_text(made(post.read_text(encoding="utf-8")), encoding="utf-8")
    return post


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("note", ["{}\nA note of the editors.\n", "{}\nTwo.\n\nNotes of editors.\n"])
def test_a_picture_and_a_source_that_came_later_were_lost_without_a_word(form: str, note: str, split, tmp_path) -> None:
    split(form, "old", WORDS)
    post = _edited(tmp_path, note.format)
    split(form, "new", WORDS + FIGURE + SOURCE)
    text = post.read_text(encoding="utf-8")
    assert ('{url: "https://linden.example/quay.jpg"' in text, '{url: "https://quay.example/one"' in text) == (
        True,
        True,
    )
    assert text.endswith(note.format("Two of them.\n"))


@pytest.mark.parametrize("form", FORMS)
def test_a_paragraph_that_an_editor_parted_is_no_sum_of_what_stands(form: str, split, tmp_path: Path) -> None:
    split(form, "old", "<p>One text of it. Two of them here.</p>")
    post = _edited(tmp_path, lambda text: text.replace("it. Two", "it.\n\nTwo"))
    split(form, "new", f"<p>One text of it. Two of them here.</p>{FIGURE}")
    assert '{url: "https://linden.example/quay.jpg"' in post.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["rss", "atom"])
def test_a_feed_that_lacks_the_end_of_a_text_said_nothing_of_it(form: str, split) -> None:
    split(form, "old", WORDS)
    assert "shows but the beginning of its text" in split(form, "new", "<p>One text.</p>")


FOUR = "<p>One here.</p><p>Two here.</p><p>Three here.</p><p>Four here.</p>"


@pytest.mark.parametrize("form", ["rss", "atom", "page"])
@pytest.mark.parametrize("now", ["One here, edited.", "One here.\n\nInserted."])
def test_the_rest_of_a_text_went_where_a_page_shows_the_beginning_and_an_editor_changed_that(
    form: str, now: str, split, tmp_path: Path
) -> None:
    split(form, "old", FOUR)
    post = _edited(tmp_path, lambda text: text.replace("One here.", now))
    before = post.read_text(encoding="utf-8")
    said = split(form, "new", "<p>One here.</p><p>Two here.</p>")
    assert (post.read_text(encoding="utf-8") == before, "shows but the beginning" in said) == (True, True)


def test_a_text_whose_last_paragraph_is_the_beginning_of_an_edited_one_was_taken_for_cut_off(split, tmp_path) -> None:
    split("page", "old", FOUR)
    post = _edited(tmp_path, lambda text: text.replace("Two here.", "Two here. Edited."))
    split("page", "new", "<p>One here.</p><p>Three here.</p><p>Four here.</p><p>Two here.</p>")
    assert post.read_text(encoding="utf-8").count("Three here.") == 1
