"""Addresses and emphasis are read as browsers show them, or as the markup of a text has them."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures.hypertext import article, parser

QUERY = "http://a.example/?a=1&section=2&region=eu&copy=3"


def test_an_ampersand_of_a_query_is_no_character_reference():
    page = parser.parse(f'<p><a href="{QUERY}">x</a> <a href="{QUERY.replace("&", "&amp;")}">y</a></p>')
    assert [element.get("href") for element in page.walk() if element.name == "a"] == [QUERY, QUERY]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_backslash_of_markdown_got_into_the_addresses_of_sources_and_references(form: str) -> None:
    kept, own = "https://archive.example/web/*/https://a.example/_b/", "https://linden.example/2016/01/02/a_*b*/"
    made = onepost.split(form, f"<p>It began, see also {own} there.</p><p>{kept}</p>")
    assert [source.url for source in made.front.sources] == [kept]
    assert [reference.url for reference in made.front.see_also] == [own]
    assert set(made.addresses) == {kept, own}


def test_bold_words_before_a_break_stayed_as_a_tag() -> None:
    read = article.of(parser.parse("<p><strong>Signed:</strong><br>by two</p>").children)
    assert read.body == "**Signed:**  \nby two\n"


def test_two_marks_around_a_line_of_an_org_page_are_no_emphasis_of_its_own(tmp_path: Path, muniment) -> None:
    head = "Bakers walk out [x](https://a.example/)\n\nMay 7, 2019\n\nThey ask for the wages of nine weeks.\n"
    (tmp_path / "a.txt").write_text(f"{head}**The undersigned:**\n:PROPERTIES:\n", encoding="utf-8")
    posts = str(tmp_path / "posts")
    assert muniment("split", str(tmp_path / "a.txt"), "--into", posts).exit_code == 0
    assert muniment("captures", "verify", "--into", posts).exit_code == 0


@pytest.mark.parametrize("most", [1, 4, 9, 60])
@pytest.mark.parametrize(
    "source",
    [
        "",
        " ",
        "<b> </b>\n",
        "one",
        "  one\n two  ",
        "on<b>e</b> <i> two </i>  three",
        "<p>four</p>\n<p>five six</p> \n",
    ],
)
def test_the_end_of_what_an_element_says_is_that_of_all_its_words(source: str, most: int) -> None:
    root = parser.parse(source)
    assert root.last_words(most) == root.words[-most:]
    assert root.is_worded == bool(root.words)


def test_an_element_that_is_given_an_address_is_bare_no_more() -> None:
    frame = next(one for one in parser.parse("<object></object>").walk() if one.name == "object")
    assert (frame.is_bare, frame.get("src"), frame.classes) == (True, "", frozenset())
    frame.put("src", "https://a.example/")
    assert (frame.is_bare, frame.get("src")) == (False, "https://a.example/")
