"""Comments whose readers, days and buttons stand in lines of their own, under a heading with the button to the form."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P

POST = f"{TITLES[0]}\n\nSa 3. Feb 2024, 08:30 | Quays\n\n{SOLE}"
SOLE_POST = [(TITLES[0], "2024-02-03T08:30")]
HEADINGS = (
    "Kommentare Schreibe einen Kommentar",
    "Comments Leave a comment",
    "2 Comments | Leave a comment",
    "Commentaires Laisser un commentaire",
)
STACKS = (
    "• Antworten\n• Ann Roe\n• 8. April 2024 @ 11:38\n\nPART",
    "Reply\nAnn Roe\nApril 8, 2024 at 11:38 am\n\nPART",
    "1. [] []\n\n  -   Répondre\n  -   Ann Roe\n  -   8 avril 2024 11:38\n\nPART",
    "Ann Roe,\nDo 4 Apr 2024 / 01:15\nAntworten\nPART",
    "   1.\n  Ann Roe, Do 4 Apr 2024 / 01:15 Antworten\n  PART",
)


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize("heading", [*HEADINGS, "2 Comments"])
def test_what_a_reader_says_between_a_button_and_a_day_is_of_no_post(heading: str, stack: str, reading_of) -> None:
    stacks = "\n\n".join(stack.replace("PART", f"{part} says one who was there.") for part in P)
    reading = reading_of(f"{POST}\n\n{heading}\n\n{stacks}\n\nRecent\n")
    assert _told(reading) == SOLE_POST
    assert reading.drafts[0].body.strip().endswith(P[-1])


@pytest.mark.parametrize("row", ["2 Comments Leave a comment", "Comments Leave a comment"])
def test_rows_with_such_buttons_under_each_post_are_feet_of_posts(row: str, reading_of) -> None:
    days = ("May 9, 2024", "May 7, 2024", "May 5, 2024")
    page = "\n\n".join(f"{title}\n\n{day}\n\n{text}\n\n{row}" for title, day, text in zip(TITLES, days, P, strict=True))
    assert [title for title, _ in _told(reading_of(f"{page}\n"))] == [*TITLES]


def test_such_a_row_under_one_post_of_several_is_its_foot(reading_of) -> None:
    days = ("May 9, 2024", "May 7, 2024", "May 5, 2024")
    rows = ("2 Comments Leave a comment", "Leave a comment", "Leave a comment")
    told = zip(TITLES, days, P, rows, strict=True)
    page = "\n\n".join(f"{title}\n\n{day}\n\n{text}\n\n{row}" for title, day, text, row in told)
    assert [title for title, _ in _told(reading_of(f"{page}\n"))] == [*TITLES]


@pytest.mark.parametrize("row", ["Lock the gates, they said", "Comments on what we wrote about the ferry last week"])
def test_a_line_of_a_text_that_speaks_of_comments_heads_none(row: str, reading_of) -> None:
    reading = reading_of(f"{POST}\n\n{row}\n\n{P[0]} Or so.\n")
    assert reading.drafts[0].body.strip().endswith(f"{P[0]} Or so.")


def test_what_a_tool_writes_for_a_picture_is_no_title(reading_of) -> None:
    days = ("May 9, 2024", "May 7, 2024", "May 5, 2024")
    page = "\n\n".join(
        f"[{title} in the rain]\n\n{title}\n\n{text}\n\n{day}" for title, day, text in zip(TITLES, days, P, strict=True)
    )
    assert [title for title, _ in _told(reading_of(f"{page}\n"))] == [*TITLES]


def test_a_day_under_all_text_is_that_of_the_post_whose_title_the_comments_quote(reading_of) -> None:
    beside = f"Quay notes\n\nNotes of a harbour clerk. {P[2]}\n\nRecent Posts\n\n• Other quays\n• More quays\n\n"
    foot = "Published by\n\nAnn Roe\n\nA clerk. View all posts\n\nPosted on May 9, 2024May 9, 2024Author Ann Roe\n\n"
    said = f"2 thoughts on “{TITLES[0]}”\n\n1. bob says:\n\nMay 10, 2024 at 4:11 am\n\nThanks for this.\n\nReply\n"
    reading = reading_of(f"{beside}{TITLES[0]}\n\n{SOLE}\n\n{foot}{said}")
    assert _told(reading) == [(TITLES[0], "2024-05-09")]


def test_what_a_site_says_of_itself_takes_no_day_from_its_only_post(reading_of) -> None:
    own = f"Quay.example\n\n{P[0]} {P[1]}\n\n• Menu\n• Quays\n\n{TITLES[1]}\n\nA summary that says what was heard.\n\n"
    text = "\n\n".join(f"{part} And {part.lower()}" for part in (*P, *P[::-1]))
    listed = "Quay ticker\n\n• One\n• Two\n"
    reading = reading_of(f"{own}by Ann Roe on 14 May 2024, 15:40\n\n{text}\n\n{listed}")
    assert _told(reading) == [(TITLES[1], "2024-05-14T15:40")]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("part", ["Neuigkeiten", "News", "Actualités"])
def test_the_name_of_a_part_of_the_site_over_a_day_is_no_title(part: str, gap: str, reading_of) -> None:
    lines = gap.join([part, "Thursday, May 9, 2024", TITLES[0], SOLE])
    reading = reading_of(f"• Contact\n• Imprint\n\n{lines}\n")
    assert _told(reading) == [(TITLES[0], "2024-05-09")]


def test_many_marks_under_such_a_heading_are_looked_at_once(reading_of) -> None:
    reading = reading_of(f"{POST}\n\n2 Comments Leave a comment\n\n{'[]' * 40}a\n\n{P[0]} Or so.\n")
    assert _told(reading) == SOLE_POST


def test_a_post_under_the_only_foot_that_counts_comments_was_one_where_rows_stand_over_titles(reading_of) -> None:
    feet = ("2 Comments Leave a comment", "Leave a comment", "Leave a comment")
    told = zip(("Ann Roe", "Bo Lind", "Cy Dane"), (9, 7, 5), TITLES, P, feet, strict=True)
    page = "\n\n".join(
        f"{name}, May {day}, 2024 10:00\n\n{title}\n\n{text}\n\n{foot}" for name, day, title, text, foot in told
    )
    assert [title for title, _ in _told(reading_of(f"{page}\n"))] == [*TITLES]


@pytest.mark.parametrize("heading", ["2 Comments", "2 Comments\n\nComments are closed.", "2 discussions on this post"])
def test_what_readers_say_in_a_list_under_their_count_is_of_no_post(heading: str, reading_of) -> None:
    listed = "\n\n".join(f"  {number}. {part} says one who was there." for number, part in enumerate(P, 1))
    reading = reading_of(f"{POST}\n\n{heading}\n\n{listed}\n")
    assert _told(reading) == SOLE_POST
    assert reading.drafts[0].body.strip().endswith(P[-1])


@pytest.mark.parametrize(
    "heading",
    ["3 comments on the ferry law", "Comments", "3 Reasons", "3 thoughts on this week", "3 messages", "3 Antworten"],
)
def test_a_list_of_a_text_under_a_heading_of_its_own_stays(heading: str, reading_of) -> None:
    listed = "\n\n".join(f"  {number}. {part} So it was said at the quay." for number, part in enumerate(P, 1))
    reading = reading_of(f"{POST}\n\n{heading}\n\n{listed}\n\n{P[0]}\n")
    assert _told(reading) == SOLE_POST
    assert f"{P[-1]} So it was said" in reading.drafts[0].body


def test_a_text_that_goes_on_behind_a_list_under_a_count_keeps_that(reading_of) -> None:
    listed = "\n\n".join(f"  {number}. {part} So it was said at the quay." for number, part in enumerate(P, 1))
    reading = reading_of(f"{POST}\n\n3 comments\n\n{listed}\n\n{P[0]} And so the ferries went on.\n")
    assert _told(reading) == SOLE_POST
    assert reading.drafts[0].body.strip().endswith("And so the ferries went on.")
