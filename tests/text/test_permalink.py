import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.text.permalink import decoded, encoded, slug

SLUGS = {
    "How China extracts televised “confessions” from human rights\u00a0defenders": (
        "how-china-extracts-televised-confessions-from-human-rights-defenders"
    ),
    "Acción Solidaria: 10 años — y más…": "accion-solidaria-10-anos-y-mas",
    "Straße & Ærø, Łódź / Đakovo": "strase-aero-lodz-dakovo",
    "Əliyev və Əhmədov": "eliyev-və-ehmədov",
    "Tướng Nguyễn Văn Ơn": "tuong-nguyen-van-on",
    "A.B.C. v. The State (No. 2)": "a-b-c-v-the-state-no-2",
    "Q&amp;A: 50% more <em>raids</em> 3×4": "qa-50-more-raids-3x4",
    "an_underscore -- and\u200bzero width": "an_underscore-andzero-width",
    "人权律师被捕": "人权律师被捕",
    "Права человека в Беларуси": "права-человека-в-беларуси",
    "“…”": "",
    "e\u0301tat": "etat",
    "£5 or €5": "5-or-e5",
    "%e6%b8%af%e3%80%80%e7%94%ba": "港-町",
    "%2e%2e%2f": "",
    "index%2Ehtml": "",
    "%d0%bf" * 34: "п" * 33,
    "Gewalt im Straßen­verkehr": "gewalt-im-strasenverkehr",
}


@pytest.mark.parametrize(("title", "expected"), SLUGS.items())
def test_a_title_gives_the_slug_that_wordpress_gives_it(title: str, expected: str) -> None:
    assert slug(title) == expected


@pytest.mark.parametrize(
    ("lang", "title", "expected"),
    [
        ("de", "Größe über Straße", "groesse-ueber-strasse"),
        ("de-CH", "Ölhafen", "oelhafen"),
        ("da-DK", "Færøerne på Ærø", "faeroeerne-paa-aeroe"),
        ("sr", "Đakovo", "djakovo"),
        ("sv", "Ölhafen på ön", "olhafen-pa-on"),
        ("", "Größe", "grose"),
    ],
)
def test_some_languages_have_letters_of_their_own(lang: str, title: str, expected: str) -> None:
    assert slug(title, lang) == expected


def test_a_slug_is_cut_at_200_octets_of_its_encoded_form_and_never_inside_a_character() -> None:
    assert slug("人" * 100) == "人" * 22
    assert slug("a" + "é" * 300) == "a" + "e" * 199
    assert slug("ж" * 40) == "ж" * 33


def test_quotation_marks_count_before_they_are_taken_out() -> None:
    assert slug("“" * 20 + "a" * 100) == "a" * 20


def test_a_path_is_percent_encoded_in_lower_case_and_comes_back() -> None:
    assert encoded("/2020/01/02/人权/") == "/2020/01/02/%e4%ba%ba%e6%9d%83/"
    assert decoded("/2020/01/02/%E4%BA%BA%e6%9d%83/") == "/2020/01/02/人权/"


def test_octets_that_would_leave_a_folder_are_not_decoded() -> None:
    assert decoded("/2020/01/02/a%2Fb%00%FF/") == "/2020/01/02/ab/"


@given(st.text())
def test_a_slug_is_nfc_and_short_and_its_own_slug(title: str) -> None:
    made = slug(title)
    assert len(encoded(made)) <= 200 or unicodedata.normalize("NFC", made) != made
    assert unicodedata.normalize("NFC", made) == made
    assert not set(made) & set('/\\?#%:*|<>"')
