"""Patterns of many phrases in whatever case find what `(?i:…)` finds."""

import re

import pytest

from muniment.captures.words.dates import datewords
from muniment.text.anycase import anycase

TEXTS = (
    "posted by Ann",
    "Posté par Ann",
    "ΑΠΌ Ann",
    "作者: 安",
    "por",
    "PORT",
    "publicado em",
    "x(yz)|y",
    "daté",
    "a1",
    "",
)


@pytest.mark.parametrize(
    "alternatives",
    [
        "posted|post|por|par",
        "post|posted by|Posted",
        "dated?|date|daté",
        "απ(?:ό|o)|作者[:：]?|(?:x|y)\\(|[a|b]1|a",
        "(?:publicad[oa]|p) em|publicado|",
        "x\\(yz\\)\\|y|x",
        datewords.LEADING,
        datewords.BOUND_BY,
        datewords.OTHER_BY,
    ],
)
def test_the_same_is_found_and_the_same_preferred(alternatives):
    slow, fast = re.compile(f"(?i:{alternatives})"), re.compile(anycase(alternatives))
    for text in (*TEXTS, *(word.upper() for word in alternatives.split("|"))):
        for place in range(len(text) + 1):
            was, found = slow.match(text, place), fast.match(text, place)
            assert (was and was.span()) == (found and found.span()), (text, place)


def test_an_alternative_that_begins_otherwise_keeps_its_place():
    assert re.match(anycase("by|[bp]y you|by you"), "by you").group() == "by"
    assert re.match(anycase("by you|[bp]y|by your"), "by yours").group() == "by you"


def test_a_letter_that_may_be_absent_begins_nothing():
    assert re.fullmatch(anycase("s?he|it"), "HE")
