"""Lines that say when and by whom a post was published, of which a tool lost the day; and titles without any."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

HEADING = "Tag: quays"
ROWS = [
    "Posted on by Ann Roe",
    "Publié le par Ann Roe",
    "Veröffentlicht am von Ann Roe",
    "Eingestellt am von Ann Roe",
    "Publié par Ann Roe sur",
    "نشر بتاريخ بواسطة Ann Roe",
    "Posted on by Ann Roe 2 Comments",
    "Posted on by Ann Roe2 Commentsin Courts",
]


def _page(row: str, *under: str) -> str:
    parts = [part for at, (title, text) in enumerate(POSTS) for part in (title, row, *(under if at == 1 else ()), text)]
    return "\n\n".join([HEADING, *parts]) + "\n"


@pytest.mark.parametrize("row", ROWS)
def test_the_name_behind_a_lost_day_hid_the_titles(row: str, reading_of) -> None:
    made = reading_of(_page(row)).drafts
    assert [(one.front.title, one.front.date, one.front.author) for one in made] == [
        (title, "unknown", "Ann Roe") for title in TITLES
    ]


def test_a_day_in_a_text_is_not_the_one_that_was_lost(reading_of) -> None:
    made = reading_of(_page(ROWS[0], "9 May 2021")).drafts
    assert [(one.front.title, one.front.date) for one in made] == [(title, "unknown") for title in TITLES]


def test_a_line_over_the_day_that_it_announces_is_no_lost_one(reading_of) -> None:
    rows = [
        f"{title}\n\nPosted on by Ann Roe\n\n{day} May 2021\n\n{text}" for day, (title, text) in enumerate(POSTS, 1)
    ]
    made = reading_of("\n\n".join([HEADING, *rows]) + "\n").drafts
    assert [one.front.date for one in made] == ["2021-05-01", "2021-05-02", "2021-05-03"]


def test_the_label_over_all_titles_tells_them_where_no_day_does(reading_of) -> None:
    texts = [
        "Dear Minister,\n\nWe ask you for it once more, as we did in the spring and in the autumn of last year.",
        *(text for _, text in POSTS[1:]),
    ]
    titles = ["Interview with a fisher.", *TITLES[1:]]
    parts = [f"News\n\n{title}\n\n{text}" for title, text in zip(titles, texts, strict=True)]
    made = reading_of("\n\n".join([HEADING, *parts]) + "\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [(title, "unknown") for title in titles]


def test_a_heading_in_all_texts_is_no_label(reading_of) -> None:
    parts = [
        f"{title}\n\n{text}\n\nBackground\n\nThey met in the spring, and again on the quay." for title, text in POSTS
    ]
    made = reading_of("\n\n".join([HEADING, *parts]) + "\n").drafts
    assert not {"They met in the spring, and again on the quay."} & {one.front.title for one in made}


@pytest.mark.parametrize("row", ["Posted on by Ann Roe (Oslo)", "Publié le par Ann Roe (Bergen)"])
def test_a_place_in_brackets_behind_the_name_of_one_row_made_it_a_title(row: str, reading_of) -> None:
    made = reading_of(_page(ROWS[0]).replace(ROWS[0], row, 1)).drafts
    assert [(one.front.title, one.front.date) for one in made] == [(title, "unknown") for title in TITLES]
    assert made[0].front.author == row[row.index("Ann") :]
