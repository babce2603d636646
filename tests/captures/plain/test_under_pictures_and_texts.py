"""What stands under the title of an article or text and names none: whose a picture is, a second byline."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P

from muniment.model.capture import Refused

CREDITS = ("Ann Roe / AFP / Getty Images", "Jan Wilk/Reuters", "Photo (cc) : quaypics")
FURTHER = "Papers of a meeting of the clerks of the quays, of the years in which they were let in to work."


@pytest.mark.parametrize("credit", CREDITS)
def test_whose_a_picture_is_was_the_title_of_the_text_under_it(credit: str, reading_of) -> None:
    head = f"Quay Wire\nGet updates from us on Facebook.\nnation\n{TITLES[0]}\nBy: Ann Roe\nTopics: wages, dues"
    text = "\n".join(P * 3)
    page = f"{head}\n{credit}\n{credit}\n{text}\n8\ncomments\nprint [icon]\nMORE\nRead Other Related Stories:\n"
    assert [one.front.title for one in reading_of(page).drafts] == [TITLES[0]]


@pytest.mark.parametrize("credit", ["(Credit: Ann Roe/QuayNet)", "(Bild: Jan Wilk/dpa)"])
def test_whose_a_picture_is_in_brackets_was_the_only_title(credit: str, reading_of) -> None:
    with pytest.raises(Refused):
        reading_of(f"{credit}\n\n{SOLE}\n")


@pytest.mark.parametrize(
    "title",
    ["Freedom of assembly / AP", "Strike in Veria/Reuters", "(Photos: the march of the pilots)", "Quay plan/AP"],
)
def test_titles_that_name_an_agency_or_pictures_and_no_person_were_lost(title: str, reading_of) -> None:
    posts = ((TITLES[0], 5), (title, 3), (TITLES[1], 1))
    page = "\n\n".join(f"{one}\n\nMay {day}, 2011\n\n{P[0]}\n\n{P[1]}" for one, day in posts)
    assert [made.front.title for made in reading_of(f"Quay Wire\n\n{page}\n").drafts] == [one for one, _ in posts]


@pytest.mark.parametrize("title", ["Ann Roe / AP", "## Jan Wilk/Reuters", "(Photo: Ann Roe)", "(Credit: Ann Roe)"])
@pytest.mark.parametrize("text", ["\n\n".join(P), "This post is password protected. To view it enter your password:"])
def test_what_looks_like_a_credit_right_over_a_day_is_a_title(title: str, text: str, reading_of) -> None:
    page = f"{TITLES[0]}\n\nMay 5, 2011\n\n{P[0]}\n\n{title}\n\nMay 3, 2011\n\n{text}\n\nPassword:\n"
    first = reading_of(f"Quay Wire\n\n{page}").drafts[0]
    assert (first.front.title, first.body) == (TITLES[0], f"{P[0]}\n")


def test_a_byline_and_day_said_again_under_a_text_began_a_post(reading_of) -> None:
    row = "by Ann Roe, 3 February 2024"
    text = "\n\n".join(P * 4)
    foot = f"Tweet\n\nStay in touch\n\n[Instagram] [YouTube]\n\nFurther reading\n\n{FURTHER}\n\n{P[0]}"
    page = f"Quay Wire\n\n{TITLES[0]}\n\n{row}\n\n{text}\n\nThe gate of the office\n\n{row}\n\n{foot}\n"
    assert [(one.front.title, one.front.date) for one in reading_of(page).drafts] == [(TITLES[0], "2024-02-03")]


def test_posts_of_one_author_and_day_are_several(reading_of) -> None:
    row = "by Ann Roe, 3 February 2024"
    page = "\n\n".join(f"{title}\n\n{row}\n\n" + "\n\n".join(P * 4) for title in TITLES)
    assert [one.front.title for one in reading_of(f"{page}\n").drafts] == [*TITLES]
