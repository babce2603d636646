"""Pages that lead to their latest posts by a few words each, the post that they show among them."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import TITLES, P

TEXT = "\n\n".join(P * 5)
ROWS = ("By\nThe Quay Letter\n-\nJanuary 17, 2020", "Wages The Quay Letter - January 17, 2020")
DAYS = ("January 19, 2020", "January 17, 2020", "January 16, 2020")
NAMES = (TITLES[1], TITLES[0], TITLES[2])


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("heading", ["Latest article", "New at the quays"])
def test_the_post_of_a_page_that_is_also_one_of_its_latest_is_the_only_one(row: str, heading: str, reading_of) -> None:
    latest = "\n".join(
        f"{title}\nWages The Quay Letter - {day}\nWritten by: Ann Roe {text[:90]}..."
        for title, day, text in zip(NAMES, DAYS, P, strict=True)
    )
    head = f"Search\n\nThe Quay Letter\n\n• Home\n• About\n\n{TITLES[0]}\n\n{row}"
    page = f"{head}\n\nFacebook\nTwitter\n\n{TEXT}\n\n{heading}\n\n"
    made = reading_of(f"{page}{latest}\n\nABOUT US\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [(TITLES[0], "2020-01-17")]


def test_a_list_of_posts_in_which_one_stands_twice_stays_one(reading_of) -> None:
    page = "\n\n".join(
        f"{title}\n\nWages The Quay Letter - {day}\n\n{text}\n\n{text}"
        for title, day, text in zip((*NAMES, NAMES[2]), (*DAYS, DAYS[2]), (*P, P[2]), strict=True)
    )
    assert len(reading_of(f"{page}\n").drafts) >= len(NAMES)


FORM = "This post is password protected. To view it please enter your password below:\n\nPassword:"
FEW = "The office is closed today. It opens on Monday at ten."
HOMES = {
    "a post that stays on top": ((0, 9, FEW), (1, 11, FEW), (0, 9, TEXT), (2, 7, FEW)),
    "two of one name and day": ((0, 9, TEXT), (0, 9, FEW), (1, 7, FEW), (2, 6, FEW)),
    "the latest of them first": ((0, 9, FEW), (0, 9, TEXT), (1, 7, FEW), (2, 6, FEW)),
}


@pytest.mark.parametrize("posts", HOMES.values(), ids=list(HOMES))
@pytest.mark.parametrize("mark", ["", "## "])
def test_short_posts_of_a_page_are_none_to_which_it_but_leads(posts, mark: str, reading_of) -> None:
    page = "\n\n".join(f"{mark}{TITLES[one]}\n\nPosted on May {day}, 2021\n\n{text}" for one, day, text in posts)
    made = [(one.front.title, one.front.date) for one in reading_of(f"Quay notes\n\n{page}\n").drafts]
    assert made == [(TITLES[one], f"2021-05-{day:02}") for one, day, _ in posts]


@pytest.mark.parametrize("protected", [0, 1])
def test_a_post_that_asks_for_a_password_is_none_to_which_a_page_but_leads(protected: int, reading_of) -> None:
    posts = ((0, 9, TEXT), (protected, 9, FORM), (2, 7, FEW))
    page = "\n\n".join(f"{TITLES[one]}\n\nMay {day}, 2021\n\n{text}" for one, day, text in posts)
    made = reading_of(f"Quay notes\n\n{page}\n").drafts
    assert [one.front.title for one in made] == [TITLES[0], TITLES[2]]
    assert not any(TITLES[1] in one.body or "assword" in one.body for one in made)
