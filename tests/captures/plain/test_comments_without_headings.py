"""Comments under a post that only the button to answer, another site or their number tells from posts."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P

ROWS = (
    "Do 4. Feb 2024, 10:58 | Antworten",
    "4. Februar 2024 um 10:30 Uhr - Antworten",
    "February 4, 2024 at 10:02 am Reply",
    "4 février 2024 10:02 · Répondre",
)
TEXT = f"{TITLES[0]}\n\nSa 3. Feb 2024, 08:30 | Quays\n\n{SOLE}"
SOLE_POST = [(TITLES[0], "2024-02-03T08:30")]


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("again", [1, 2])
def test_who_is_answered_in_the_line_of_a_day_wrote_no_post(row: str, again: int, reading_of) -> None:
    comments = "\n\n".join(f"• Quaymouse\n{row}\nMore of this, please, and {P[0].lower()}" for _ in range(again))
    assert _told(reading_of(f"{TEXT}\n\nPost Navigation\n\n{comments}\n\nRecent\n")) == SOLE_POST


def test_rows_with_buttons_to_answer_over_the_texts_of_posts_are_those_of_posts(reading_of) -> None:
    page = "\n\n".join(f"{title}\n\n{ROWS[2]}\n\n{text}" for title, text in zip(TITLES, P, strict=True))
    assert [title for title, _ in _told(reading_of(f"{page}\n"))] == [*TITLES]


@pytest.mark.parametrize("lead", ["Pingback von", "Trackback from"])
def test_another_site_that_leads_to_a_post_began_one(lead: str, reading_of) -> None:
    linked = f"{lead}\nToo many quays - Links\n|\n11.02.2024 23:31\n[…] {P[0]}"
    assert _told(reading_of(f"{TEXT}\n\n{linked}\n\n{linked.replace('11.02', '12.03')}\n")) == SOLE_POST


LINKED = (
    "Pingback by Other Quay — May 10, 2021 @ 9:10 am",
    "Trackbacks from other sites: 2",
    "Trackback by Other Quay\n\nGood.\n\nQuay notes",
    "Trackbacks from sites of no worth reached us this week, and we had to close the comments of all posts at once.",
)
DAYS = [(title, f"2021-05-0{9 - at}") for at, title in enumerate(TITLES)]


@pytest.mark.parametrize("linked", LINKED)
def test_another_site_that_leads_to_one_post_of_a_page_ends_not_the_page(linked: str, reading_of) -> None:
    posts = [f"{title}\n\nMay {9 - at}, 2021\n\n{SOLE}\n\n{linked}\n\n{P[0]}" for at, title in enumerate(TITLES)]
    reading = reading_of("Quay notes\n\n" + "\n\n".join(posts) + "\n")
    assert _told(reading) == DAYS
    assert all(made.body.count(P[1]) == 1 for made in reading.drafts)


@pytest.mark.parametrize("row", ["May {}, 2021 at 10:30 am | Reply", "{} mayo 2021 10:30 – Responder"])
@pytest.mark.parametrize("under", [True, False])
def test_rows_with_buttons_to_answer_date_the_posts_beside_them(row: str, under: bool, reading_of) -> None:
    parts = [(SOLE, row.format(9 - at)) if under else (row.format(9 - at), SOLE) for at in range(len(TITLES))]
    page = "\n\n".join("\n\n".join((title, *part)) for title, part in zip(TITLES, parts, strict=True))
    assert _told(reading_of(f"Quay notes\n\n{page}\n")) == [(title, f"{day}T10:30") for title, day in DAYS]


def test_one_post_of_a_page_may_be_answered_in_the_row_of_its_day(reading_of) -> None:
    posts = [f"{title}\n\nMay {9 - at}, 2021 at 10:30 am{' | Reply' * at}" for at, title in enumerate(TITLES[:2])]
    page = "\n\n".join(f"{post}\n\n{SOLE}" for post in posts)
    assert _told(reading_of(f"Quay notes\n\n{page}\n")) == [(title, f"{day}T10:30") for title, day in DAYS[:2]]


ROW, SINGLE = "May {}, 2021 at 10:3{} am", "Pingback by Other Quay"


@pytest.mark.parametrize("days", [(5, 7, 9), (9, 9, 9)])
@pytest.mark.parametrize(("row", "foot"), [(f"{ROW} | Reply", ""), (ROW, f"\n\n{SINGLE}")])
def test_posts_that_are_no_earlier_than_the_first_are_none_of_its_comments(
    days, row: str, foot: str, reading_of
) -> None:
    rows = [ROW.format(days[0], 9), *(row.format(day, 8 - at) for at, day in enumerate(days[1:]))]
    page = "\n\n".join(f"{title}\n\n{said}\n\n{SOLE}{foot}" for title, said in zip(TITLES, rows, strict=True))
    assert [title for title, _ in _told(reading_of(f"Quay notes\n\n{page}\n"))] == [*TITLES]


def test_a_marked_title_beside_a_day_ends_what_other_sites_say(reading_of) -> None:
    linked = f"{LINKED[0]}\n\nAnn Roe\n\nMay 11, 2021 at 9:10 am\n\nGood."
    page = f"{TITLES[0]}\n\nMay 9, 2021\n\n{SOLE}\n\n{linked}\n\n## {TITLES[1]}\n\nMay 10, 2021 10:30\n\n{SOLE}"
    assert _told(reading_of(f"Quay notes\n\n{page}\n"))[-1] == (TITLES[1], "2021-05-10T10:30")


@pytest.mark.parametrize("heading", ["3 comments", "3 Kommentare", "3 responses"])
def test_as_many_posts_under_a_count_of_comments_as_that_says_were_comments(heading: str, reading_of) -> None:
    posts = (
        ("Dockers win", "5th May 2011"),
        ("Rain", "May 3, 2011"),
        ("Third", "May 1, 2011"),
        ("Last", "May 7, 2011"),
    )
    page = "\n\n".join(f"{title}\n\n{day}\n\n{P[0]}\n\n{P[1]}\n\n{heading}" for title, day in posts)
    assert [title for title, _ in _told(reading_of(f"Quay Wire\n\n{page}\n"))] == [title for title, _ in posts]


@pytest.mark.parametrize("heading", ["Tous vos commentaires (2)", "All comments (2)", "Alle Kommentare (2)"])
def test_all_comments_with_their_count_are_of_no_post(heading: str, reading_of) -> None:
    said = "\n\n".join(f"# Le {day} juin à 10:43, par Ann Roe\n\n{P[0]}\n\nRépondre à ce message" for day in (29, 28))
    (made,) = reading_of(f"Quay notes\n\n{TITLES[0]}\n\nMay 9, 2021\n\n{SOLE}\n\n{heading}\n\n{said}\n").drafts
    assert (made.front.title, P[0] in made.body.replace(SOLE, "")) == (TITLES[0], False)
