"""Texts of pages: titles that hidden buttons name, boxes beside posts, readers' comments, days over posts."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

ROW = ("Author", "Ann Roe", "Posted on", "{day}", "Categories", "Courts", "Leave a comment", "on {title}")


def _sixteen(*, asked: bool) -> list[str]:
    """Return the lines of posts as Twenty Sixteen has them, in one of which a letter begins right under the title."""
    lines: list[str] = []
    for number, ((title, text), day) in enumerate(zip(POSTS, DAYS, strict=True)):
        letter = ["To the President of the court", "Dear President,"] if asked and number == 1 else []
        lines += [title, *letter, text, *(line.format(title=title, day=day) for line in ROW)]
    return lines


@pytest.mark.parametrize("asked", [False, True])
def test_a_title_that_the_button_for_comments_names_was_not_told_from_a_letter_under_it(asked: bool, reading_of):
    drafts = reading_of("\n".join(["Quay notes", "Notes from the harbour", *_sixteen(asked=asked)]) + "\n").drafts
    assert [(made.front.title, made.front.date, made.front.author) for made in drafts] == [
        (title, iso, "Ann Roe") for title, iso in zip(TITLES, ISO, strict=True)
    ]


BOX = ("RSS", "Arms Watch", "Who paid for the tents?", "May 18, 2021", "Eleven that were not there", "May 2, 2021")


def test_a_box_of_another_site_with_days_stood_for_the_post(reading_of) -> None:
    lines = _sixteen(asked=False)[: len(ROW) + 2]
    (draft,) = reading_of("\n\n".join(["Quay notes", *lines[:-2], "Comments are closed.", *BOX]) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLES[0], ISO[0], "Ann Roe")


SAID = (
    "Comments",
    "1. Nan says",
    "May 10, 2021 at 9:30 am",
    "Temper!",
    "Reply",
    "2. Fen says",
    "May 11, 2021 at 6:00 am",
)


def test_readers_who_say_something_without_a_colon_were_posts(reading_of) -> None:
    title, text = POSTS[0]
    card = ("About Ann Roe", "Ann Roe writes for Quay notes from the southern side of the harbour.")
    head = ("You are here: Home / Courts / Bakers walk out", title, "May 9, 2021 By Ann Roe 2 Comments", text)
    page = ["Quay notes", *head, POSTS[1][1], "Filed Under: Courts", *card, *SAID, "It is a good register."]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2021-05-09")
    assert draft.body.strip() == f"{text}\n\n{POSTS[1][1]}"


def test_the_end_of_a_text_over_the_title_of_the_next_post_was_that(reading_of) -> None:
    text = "The court has quashed the fine of last week against the baker. The judge\nsaid that “a list is one”."
    rows = ("January 15, 2014 By Newsroom Leave a Comment", "November 14, 2013 By Newsroom 2 Comments")
    lines = [
        line for title, row in zip(TITLES, rows, strict=False) for line in (title, row, text, "Filed Under: Courts")
    ]
    path = "You are here: Home / Archives for Courts"
    drafts = reading_of("\n\n".join(["Quay notes", "A record of the harbour", path, "Courts", *lines]) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES[:2]


def test_the_second_post_of_a_day_that_stands_over_both_was_the_end_of_the_first(reading_of) -> None:
    heads = [f"#### Sunday, {DAYS[0]}", None, f"#### Friday, {DAYS[2]}", "#### Monday, March 1, 2021"]
    posts = [*POSTS, ("Chairs", "Sunday at three in the hall behind the chapel, and bring your own chairs.")]
    lines = [
        line
        for head, (title, text) in zip(heads, posts, strict=True)
        for line in (head, f"## {title}", "- Mercury: The nine\n- Examiner: A question" if head is None else text)
        if line
    ]
    drafts = reading_of("\n\n".join(["# Quay notes", *lines]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (TITLES[0], ISO[0]),
        (TITLES[1], ISO[0]),
        (TITLES[2], ISO[2]),
        ("Chairs", "2021-03-01"),
    ]


HOST = "https://quay.example"
OWN = f"{HOST}/2021/05/09/a/"
FOOT = f"12:00 · Ann · Courts ({HOST}/category/courts/) · Comment ({OWN}#comments) · # ({OWN})"


def test_a_row_of_hour_and_links_to_the_post_was_its_sources(reading_of) -> None:
    title, text = POSTS[0]
    page = [f"{title} ({HOST}/2021/05/09/a/)", "9 May 2021 | Ann", text, "Source: https://court.example/7", FOOT]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert [source.url for source in draft.front.sources] == ["https://court.example/7"]


def test_sources_with_titles_in_the_lines_above_them_were_text_where_a_remark_follows(reading_of) -> None:
    title, text = POSTS[0]
    listed = (
        "   Sources\n   Border Guard, statement 18/2014:\n   https://guard.example/18\n"
        "   Doctors, note of 17 May:\n   https://doctors.example/note\n   Interviews by the paper, on file"
    )
    (draft,) = reading_of("\n\n".join([title, "May 9, 2021 By Ann Roe", text, listed]) + "\n").drafts
    assert [(source.url, source.title) for source in draft.front.sources] == [
        ("https://guard.example/18", "Border Guard, statement 18/2014"),
        ("https://doctors.example/note", "Doctors, note of 17 May"),
    ]


def test_a_row_of_pages_may_say_so_before_each_number(reading_of) -> None:
    told = zip(POSTS, DAYS, strict=True)
    lines = [line for (title, text), day in told for line in (title, day, text)]
    drafts = reading_of("\n\n".join([*lines, "Page 1 Page 2 … Page 14 Next page"]) + "\n").drafts
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]
