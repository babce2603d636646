"""Ampersands of queries are no character references, whoever reads them."""

import pytest

from muniment.text import cleaning, entities

QUERY = "http://a.example/?a=1&section=2&region=eu&copy=3"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (QUERY, QUERY),
        ("http://a.example/?a=1&amp;section=2", "http://a.example/?a=1&section=2"),
        ("&#104;ttp://a.example/&#x3f;a&lt;&copy", "http://a.example/?a<&copy"),
        ("&nosuchname; & &;", "&nosuchname; & &;"),
    ],
)
def test_a_reference_ends_in_a_semicolon(written, meant):
    assert entities.decoded(written) == meant


def test_the_query_of_a_link_stays_when_html_is_cleaned():
    assert cleaning.clean(f'<a href="{QUERY}">x</a>') == f'<a href="{QUERY.replace("&", "&amp;")}">x</a>'
