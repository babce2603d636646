"""Phrases that a line may be, whatever stands around them."""

import pytest

from muniment.text.folding import Phrases

PHRASES = Phrases(["mot de passe oublié ?", "share", "rss 2.0", "พิมพ์"], numbered=True)


@pytest.mark.parametrize("line", ["Share", " [ SHARE ] 12", "Mot de passe oublié", "RSS", "พิมพ์", "_share_"])
def test_a_line_is_a_phrase_whatever_marks_and_numbers_surround_it(line):
    assert PHRASES.fill(line)


def test_numbers_are_words_where_nothing_else_is_said():
    assert Phrases(["archive"]).fill("Archive:")
    assert not Phrases(["archive"]).fill("Archive 2020")


@pytest.mark.parametrize("line", ["", "!? 2", "Shares", "share this", "2 share it", "מרשם"])
def test_a_line_with_other_words_is_none(line):
    assert not PHRASES.fill(line)
