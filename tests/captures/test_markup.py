"""Addresses of a page are read as browsers read them."""

from muniment.captures.hypertext import parser

QUERY = "http://a.example/?a=1&section=2&region=eu&copy=3"


def test_an_ampersand_of_a_query_is_no_character_reference():
    page = parser.parse(f'<p><a href="{QUERY}">x</a> <a href="{QUERY.replace("&", "&amp;")}">y</a></p>')
    assert [element.get("href") for element in page.walk() if element.name == "a"] == [QUERY, QUERY]
