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


BLOGGED = {
    "Tuesday, March 6, 2012": ("5 Mar 2012", "No comments:"),
    "martes, 6 de marzo de 2012": ("5 de marzo de 2012", "2 comentarios:"),
    "Dienstag, 6. März 2012": ("6.3.2012", "Keine Kommentare:"),
}


@pytest.mark.parametrize("day", BLOGGED)
def test_a_day_with_which_a_text_begins_was_taken_for_that_which_blogger_set_over_the_title(day, reading_of) -> None:
    inner, foot = BLOGGED[day]
    (made,) = reading_of(f"{day}\n\n{TITLE}\n\n{inner}\n\n{TEXT}\n\n{foot}\n").drafts
    assert (made.front.title, made.front.date, made.body) == (TITLE, "2012-03-06", f"{inner}\n\n{TEXT}\n")


@pytest.mark.parametrize(("inner", "foot"), [("7 Mar 2012", "No comments:"), ("5 Mar 2012", "Leave a comment")])
def test_elsewhere_the_first_line_of_a_page_is_the_day_on_which_it_was_seen(inner, foot, reading_of) -> None:
    (made,) = reading_of(f"Tuesday, March 6, 2012\n\n{TITLE}\n\n{inner}\n\n{TEXT}\n\n{foot}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, f"2012-03-0{inner[0]}")


SUMMARY = "More than forty bodies of bakers ask for the minutes of ten years. A judge is to look at them in the spring."
LONG = f"{TEXT} {POSTS[1][1]} {POSTS[2][1]}"


@pytest.mark.parametrize("row", ["March 5, 2012", "By Ann Roe\n\nMarch 5, 2012", "Posted on March 5, 2012 by Ann Roe"])
def test_the_summary_between_title_and_date_was_set_aside(row: str, reading_of) -> None:
    made = reading_of(f"{TITLE} over wages\n\n{SUMMARY}\n\n{row}\n\n{LONG}\n\n{LONG}\n")
    (one,) = made.drafts
    told = (one.front.title, one.front.date, one.front.author or "Ann Roe", one.body, made.doubts)
    assert told == (f"{TITLE} over wages", "2012-03-05", "Ann Roe", f"{SUMMARY}\n\n{LONG}\n\n{LONG}\n", ())


def test_who_wrote_a_post_under_its_summary_was_its_title(reading_of) -> None:
    page = "\n\n".join(
        f"{title}\n\n{SUMMARY}\n\nBy Ann Roe\nMarch {9 - at}, 2012\n\n{text}" for at, (title, text) in enumerate(POSTS)
    )
    made = reading_of(f"{page}\n").drafts
    assert [(one.front.title, one.front.author, one.body) for one in made] == [
        (title, "Ann Roe", f"{SUMMARY}\n\n{text}\n") for title, text in POSTS
    ]


def test_what_tells_of_a_picture_is_no_summary(reading_of) -> None:
    picture = "Bakers before the court in the spring of that year. Photo: Jan Wilk"
    (one,) = reading_of(f"{TITLE} over wages\n\n{picture}\n\nMarch 5, 2012\n\n{LONG}\n\n{LONG}\n").drafts
    assert (one.front.title, one.body) == (f"{TITLE} over wages", f"{LONG}\n\n{LONG}\n")
