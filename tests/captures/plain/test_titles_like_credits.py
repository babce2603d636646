"""Titles that sound like whose a picture is, or like what a service says of what it shows."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import TITLES, P

from muniment.captures.words.rows import sharedlines


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


@pytest.mark.parametrize(
    "title",
    [
        "A delta for all (@delta)",
        "An open letter shared with the council (@quay)",
        "A letter shared by Ann Roe (@annroe)",
        "View this letter on Instagram",
    ],
)
def test_titles_that_sound_like_what_a_service_says_were_lost(title: str, reading_of) -> None:
    posts = ((TITLES[0], 5), (title, 3), (TITLES[1], 1))
    page = "\n\n".join(f"{one}\n\nMay {day}, 2011\n\n{P[0]}\n\n{P[1]}" for one, day in posts)
    assert [made.front.title for made in reading_of(f"Quay Wire\n\n{page}\n").drafts] == [one for one, _ in posts]


def test_who_shared_something_is_soon_told() -> None:
    assert not sharedlines.is_quoted("(@ " + "A post shared by " * 50_000)
