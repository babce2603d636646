"""What blogs of news set around their posts: buttons of their add-ons, and sentences of older themes."""

import pytest
from tests.captures.threeposts import POSTS

from muniment.captures.words.blogs.furniture import is_button

(TITLE, TEXT), *_ = POSTS


@pytest.mark.parametrize("button", ["Print Friendly", "Stampa questo articolo", "Diesen Beitrag drucken"])
def test_the_button_of_an_add_on_stood_in_the_text_of_a_post(button: str, reading_of) -> None:
    (made,) = reading_of(f"5 March 2012\n\n{TITLE}\n\n{TEXT}\n\n{button}\n").drafts
    assert (made.front.title, made.body) == (TITLE, f"{TEXT}\n")


@pytest.mark.parametrize("words", ["Print friendly judges", "Diesen Beitrag drucken sie nicht"])
def test_a_line_like_such_a_button_may_be_a_title(words: str) -> None:
    assert not is_button(words)


@pytest.mark.parametrize(
    "filed",
    [
        "Questo articolo e' stato scritto Lunedì 5 Marzo 2012 ed archiviato nella categoria Porto, Salari.",
        "Questo articolo è stato pubblicato il 5 marzo 2012 e archiviato in Porto, Salari.",
    ],
)
def test_an_italian_theme_says_day_and_categories_in_one_sentence(filed: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{TEXT}\n\n{filed}\n").drafts
    told = (made.front.title, made.front.date, made.front.categories, made.body)
    assert told == (TITLE, "2012-03-05", ("Porto", "Salari"), f"{TEXT}\n")
