"""What a text or a page has otherwise and nothing is taken over of is told."""

from pathlib import Path

import pytest
from tests.captures.merge.test_moved import post, split

__all__ = ["split"]
WORDS = "The pilots came home. They had rowed all night, and nobody saw them"
TEXT = """The quay

First

1 May 2020

{}

"""
PAGE = """<html><head><link rel="canonical" href="https://harbour.example/2020/05/01/first/"></head><body>
<article class="hentry"><h1 class="entry-title">First</h1><time datetime="2020-05-01T10:00:00+00:00">1 May 2020</time>
<div class="entry-content">{}</div></article></body></html>"""


@pytest.fixture
def said(split, tmp_path: Path, muniment):
    """Splits an answer with a post, then another capture of it, and returns what is said of that; the post stays."""

    def run(before: str, name: str, capture: str) -> str:
        split("rest", post(text=before))
        (file,) = (tmp_path / "posts").glob("2*/*.md")
        stands = file.read_text(encoding="utf-8")
        (tmp_path / name).write_text(capture, encoding="utf-8")
        done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
        assert (done.exit_code, file.read_text(encoding="utf-8")) == (0, stands), done.output
        return done.output

    return run


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (f"{WORDS}!", "'saw them!' in the place of 'saw them.'"),
        (f"{WORDS.replace('pilots', 'Pilots')}.", "'The Pilots came' in the place of 'The pilots came'"),
        (f"{WORDS.replace('night,', 'night;')}.", "'all night; and' in the place of 'all night, and'"),
        (f"{WORDS.replace('home. They', 'home? They')}.", "'came home? They' in the place of 'came home. They'"),
    ],
)
def test_a_change_of_capitals_or_stops_alone_that_a_text_shows_was_lost_without_a_word(said, now, found: str) -> None:
    assert f"the capture has {found}, which stays" in said(f"{WORDS}.", "x.txt", TEXT.format(now))


@pytest.mark.parametrize(
    "now",
    [
        f"{WORDS}.",
        f"{WORDS.upper()}.",
        f"*{WORDS.replace('night,', '“night”,')}*.",
        f"{WORDS.replace('pilots', '[pilots](https://harbour.example/p/)').replace('night,', 'night [3] ,')}.",
        f"- {WORDS}…".replace("…", "."),
    ],
)
def test_what_tools_and_styles_write_otherwise_is_no_change(said, now: str) -> None:
    assert "in the place of" not in said(f"{WORDS}.", "x.txt", TEXT.format(now))


def test_a_text_that_its_own_page_shows_but_the_beginning_of_was_lost_without_a_word(said) -> None:
    before = "<p>One text.</p><p>Two of them.</p><p>Three.</p>".removeprefix("<p>").removesuffix("</p>")
    assert "shows but the beginning of its text" in said(before, "x.html", PAGE.format("<p>One text.</p>"))


@pytest.mark.parametrize(
    "now",
    [
        "<p>One text.</p><p>Two of them.</p><p>Three.</p>",
        '<p>One text.</p><p><a class="more-link" href="https://harbour.example/2020/05/01/first/">Read more</a></p>',
        '<p>One text.</p><b class="post-page-numbers current">1</b><a class="post-page-numbers" href="/x/2/">2</a>',
    ],
)
def test_a_page_that_says_that_it_goes_on_elsewhere_is_no_shortened_text(said, now: str) -> None:
    before = "One text.</p><p>Two of them.</p><p>Three."
    assert "shows but the beginning" not in said(before, "x.html", PAGE.format(now))


@pytest.mark.parametrize(
    ("edit", "name", "capture"),
    [
        (lambda text: f"{text}\nA note of the editors.\n", "x.html", PAGE.format(f"<p>{WORDS}.</p>")),
        (lambda text: text.replace("home. They", "home; they"), "x.txt", TEXT.format(f"{WORDS}.")),
    ],
)
def test_what_an_editor_wrote_behind_a_text_or_in_it_was_told_as_if_its_blog_had_changed_it(
    split, tmp_path: Path, muniment, edit, name: str, capture: str
) -> None:
    split("rest", post(text=f"{WORDS}."))
    (file,) = (tmp_path / "posts").glob("2*/*.md")
    file.write_text(edit(file.read_text(encoding="utf-8")), encoding="utf-8")
    (tmp_path / name).write_text(capture, encoding="utf-8")
    done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
    assert (done.exit_code, "which stays" in done.output or "but the beginning" in done.output) == (0, False)
