"""Codes of countries and languages agree with the Unicode CLDR, which follows ISO."""

from babel import Locale

from muniment.model.codes import COUNTRIES, LANGUAGES

NO_COUNTRIES = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())
"""Codes of CLDR that ISO 3166-1 reserves for other uses, or leaves to users."""


def test_countries_are_those_of_iso_3166_and_kosovo():
    named = {code for code in Locale("en").territories if len(code) == 2 and code.isalpha()}
    assert named - NO_COUNTRIES == COUNTRIES
    assert len(COUNTRIES - {"XK"}) == 249


def test_languages_of_two_letters_are_those_of_iso_639():
    assert {code for code in Locale("en").languages if len(code) == 2} == LANGUAGES
