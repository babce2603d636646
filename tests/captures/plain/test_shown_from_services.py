"""Texts that show what others shared on a service: who did so, when, and the buttons there are of no post."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P

SHARED = (
    "A post shared by Quay Pilots (@quay.pilots) on Jun 16, 2019 at 7:30am PDT",
    "Ein Beitrag geteilt von Quay Pilots (@quaypilots) am 16. Jun 2019 um 7:30 Uhr",
    "Une publication partagée par Quay Pilots (@quay_pilots) le 16 Juin 2019 à 7:30 PDT",
    "Una publicación compartida de Quay Pilots (@quaypilots) el 16 Jun, 2019 a las 7:30 PDT",
    "> [A photo posted by Quay Pilots\n> (@quaypilots)](https://www.example.com/p/Bx/) on Jun 16, 2019 at 7:30am",
)
VIEWS = (
    "View this post on Instagram",
    "Sieh dir diesen Beitrag auf Instagram an",
    "Voir cette publication sur Instagram",
)


@pytest.mark.parametrize("shared", SHARED)
@pytest.mark.parametrize("view", VIEWS)
def test_what_was_shared_on_a_service_begins_and_dates_no_post(shared: str, view: str, reading_of) -> None:
    second = shared.replace("16", "15").replace("Quay Pilots", "Harbour Clerks")
    text = f"{P[0]}\n\n{view}\n\n{shared}\n\n{P[1]}\n\n{view}\n\n{second}\n\n{P[2]}"
    made = reading_of(f"Menu\nHome\nLetters\n\n{TITLES[0]}\n\n{text}\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [(TITLES[0], "unknown")]


HANDLES = ("— Ann Roe (@annroe)", "So it is — Ann Roe (@annroe)", "A post shared by Ann Roe (@annroe)")


@pytest.mark.parametrize("handle", HANDLES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_who_is_quoted_last_in_a_post_leaves_the_next_its_day(handle: str, gap: str, reading_of) -> None:
    posts = [gap.join((f"{title}\nMay {9 - at}, 2021", *P, handle)) for at, title in enumerate(TITLES)]
    made = reading_of(f"Quay notes{gap}" + "\n".join(posts) + "\n").drafts
    days = [(title, f"2021-05-0{9 - at}") for at, title in enumerate(TITLES)]
    assert [(one.front.title, one.front.date) for one in made] == days


def test_a_title_on_what_was_shared_keeps_its_day(reading_of) -> None:
    shared = "A letter shared by Ann Roe (@annroe)"
    page = f"{TITLES[0]}\nMay 9, 2021\n\n{SOLE}\n\n{shared}\nMay 8, 2021\n\n{SOLE}\n"
    named = [one.front.date for one in reading_of(f"Quay notes\n\n{page}\n{TITLES[2]}\nMay 7, 2021\n\n{SOLE}\n").drafts]
    assert named == ["2021-05-09", "2021-05-08", "2021-05-07"]


def test_a_byline_with_a_name_on_a_service_dates_a_post(reading_of) -> None:
    page = f"{TITLES[0]}\nBy Ann Roe (@annroe) on June 16, 2019\n\n{P[0]}\n\n{P[1]}\n"
    assert [one.front.date for one in reading_of(page).drafts] == ["2019-06-16"]
