"""The path to a page whose steps a tool left without any sign between, and who follows a magazine elsewhere."""

import pytest
from tests.captures.threeposts import SENTENCES

TITLE = "Court of Appeal upholds the ban on the Reading Union"
TEXT = f"{SENTENCES[0]}\n\n{SENTENCES[1]}"
MENU = "- News\n- Courts\n- Statements"


@pytest.mark.parametrize("home", ["Home Courts", "Inicio Tribunales", "Startseite Gerichte", "Главная Суды"])
@pytest.mark.parametrize("row", ["By\n\nEditorial Desk\n\n-\n\nFebruary 11, 2021\n\n515\n\n1", "February 11, 2021"])
def test_the_last_step_of_a_path_without_signs_is_the_title_below(home: str, row: str, reading_of) -> None:
    page = (
        f"Rights Observer\n\n{MENU}\n\n{home} {TITLE}\n\n- Courts\n\n{TITLE}\n\n{row}\n\nShare\n\n{TEXT}\n\n1 COMMENT\n"
    )
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-02-11")


def test_so_it_is_where_the_day_was_lost(reading_of) -> None:
    row = "By\nVera Quist\n-\n204\n0\nTwitter\nWhatsApp"
    (made,) = reading_of(f"Home Courts {TITLE}\n\n{TITLE}\n\n{row}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")


@pytest.mark.parametrize(
    "count", ["21,443 Fans Like 3,912 Followers Follow", "1.204 Seguidores Seguir", "870 Abonnenten"]
)
def test_how_many_follow_elsewhere_is_no_title(count: str, reading_of) -> None:
    page = f"{TITLE}\n\nFebruary 11, 2021\n\n{TEXT}\n\nStay Connected\n\n{count}\n\nPopular Category\n\nNewsletter\n"
    assert [one.front.title for one in reading_of(page).drafts] == [TITLE]


def test_a_title_may_count_followers(reading_of) -> None:
    (made,) = reading_of(f"40 followers arrested\n\nFebruary 11, 2021\n\n{TEXT}\n").drafts
    assert made.front.title == "40 followers arrested"
