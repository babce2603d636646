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
