"""A pattern is asked only of texts that hold a word which it needs, and finds what it would find in all."""

import re

import pytest

from muniment.captures.signed import persons, pleading
from muniment.text import worded
from muniment.text.worded import Worded

NEEDED = {
    "one word": (r"\bcalls\b", ["calls"]),
    "its beginning does for longer ones": ("calls?|call on", ["call"]),
    "each of several": ("(?i:Calls|[uU]rges) on", ["calls on", "urges on"]),
    "what may be there tells nothing": (r"(?:we )?(?:\w+ )*demand(?:ed)?", ["demand"]),
    "the longer of two": (r"of \d+ groups", [" groups"]),
    "what stands there at least once": ("(?:abc)+d?", ["abc"]),
    "signs of Chinese": ("要求|呼吁", ["呼吁", "要求"]),
    "too short to tell": (r"we|\w+ion", []),
    "anything": (r"\w+", []),
    "one way without a word": (r"calls|\d+", []),
}


@pytest.mark.parametrize(("pattern", "words"), NEEDED.values(), ids=NEEDED)
def test_one_of_these_words_stands_in_all_that_a_pattern_finds(pattern, words):
    assert worded.needed(pattern) == words


@pytest.mark.parametrize(
    "pattern", [pleading.DEMAND, pleading.OTHERS, pleading.MUST, pleading.TOGETHER, persons.GROUPS]
)
@pytest.mark.parametrize(
    "text",
    [
        "We call on the council to act",
        "WE URGE THEM",
        "Ten organisations were there",
        "ΟΡΓΑΝΏΣΕΙΣ ΖΗΤΟΎΝ",
        "ΚΑΛΟΎΜΕ ΤΟΥΣ ΦΟΡΕΊΣ",
        "kuruluşlar ÇAĞIRIYOR",
        "我们要求",
        "The guests must go",
        "nothing of it",
    ],
)
def test_the_same_is_found_as_without(pattern, text):
    found, known = pattern.search(text), re.compile(pattern.pattern).search(text)
    assert (found and found.span()) == (known and known.span())


def test_a_text_is_asked_from_a_place_on():
    calls = Worded("calls|asks")
    assert calls.search("calls", 1) is None
    assert calls.search("calls, asks", 1).span() == (7, 11)
    assert calls.search("calls, asks", 1, 9) is None
