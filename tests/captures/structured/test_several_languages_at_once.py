"""Posts of exports that hold their texts in several languages at once, as qTranslate and its heirs keep them."""

import pytest
from tests.captures import onepost

MARKS = {"as comments": ("<!--:{}-->", "<!--:-->"), "in brackets": ("[:{}]", "")}
BOATS = '{en}Boats <a href="https://quay.example/">came</a>.\n\nAll of them.{end}{fr}Les bateaux\n\nsont venus.{end}'


def marked(text: str, name: str) -> str:
    begin, end = MARKS[name]
    return text.format(en=begin.format("en"), fr=begin.format("fr"), end=end) + ("[:]" if not end else "")


@pytest.mark.parametrize("name", MARKS)
def test_languages_stood_one_behind_the_other_without_a_sign(name: str) -> None:
    capture = onepost.FORMS["wxr"](marked(BOATS, name))
    title = marked("{en}A quiet morning{end}{fr}Un matin calme{end}", name)
    (draft,) = onepost.proved(capture.replace(onepost.TITLE, title))
    assert draft.front.title == "A quiet morning / Un matin calme"
    assert draft.body == (
        "Boats [came](https://quay.example/).\n\nAll of them.\n\n"
        '<div lang="fr">\n\nLes bateaux\n\nsont venus.\n\n</div>\n'
    )
    assert draft.doubts == ("its text stands in several languages (en, fr), one behind the other; make a post of each",)


@pytest.mark.parametrize("name", MARKS)
def test_a_text_in_one_language_alone_is_in_that(name: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS["wxr"](marked("{fr}Les bateaux sont venus.{end}{en}{end}", name)))
    assert (draft.front.lang, draft.body, draft.doubts) == ("fr", "Les bateaux sont venus.\n", ())


def test_brackets_and_comments_that_name_no_language_are_none() -> None:
    (draft,) = onepost.proved(onepost.FORMS["wxr"]("<!--:-->Boats [:] came [:-)].<!-- :en -->"))
    assert (draft.body, draft.doubts) == ("Boats [:] came [:-)].\n", ())
