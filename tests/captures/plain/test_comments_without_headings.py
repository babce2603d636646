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
