"""Addresses and emphasis of a page are read as browsers show them."""

from muniment.captures.hypertext import article, parser

QUERY = "http://a.example/?a=1&section=2&region=eu&copy=3"


def test_an_ampersand_of_a_query_is_no_character_reference():
    page = parser.parse(f'<p><a href="{QUERY}">x</a> <a href="{QUERY.replace("&", "&amp;")}">y</a></p>')
    assert [element.get("href") for element in page.walk() if element.name == "a"] == [QUERY, QUERY]


def test_bold_words_before_a_break_stayed_as_a_tag() -> None:
    read = article.of(parser.parse("<p><strong>Signed:</strong><br>by two</p>").children)
    assert read.body == "**Signed:**  \nby two\n"
