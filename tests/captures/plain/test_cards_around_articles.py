"""Articles among cards of other posts, and pages of posts that look like them; days of meetings and of papers."""

import textwrap

import pytest

P = (
    "It has been a long winter, and the wall of the harbour was rebuilt by the people of the town, who took stones "
    "from the old quarry. Nobody had thought that it would hold when the tide came back."
)
Q = (
    "But it did hold, and in spring the boats came back, one after the other, with their nets full. That is what "
    "the old men had said would happen to the harbour, and nobody believed them."
)
R = (
    "The council has not said who is to pay for the stones, and the mayor asked for patience until the money has been "
    "found. Others say that the quarry gave them for nothing, as it always did after a tide."
)
LONG = "\n\n".join([P, Q, R, P.lower().capitalize(), Q, R])
TITLE = "The harbour wall and the tide"
MORE = textwrap.fill(
    "so says the council of the town, which met on Monday evening to speak about it. The ships lie in the old basin "
    "now, and nobody knows for how long they will stay there. The mayor asked for patience until spring.",
    66,
)
CARDS = (
    f"25 November 2019\n\nA ferry for the islands\n\nThe islands of the bay get a ferry of their own at last,\n{MORE}",
    f"14 November 2019\n\nThe bridge is closed again\n\nThe bridge over the river is closed until the spring,\n{MORE}",
    f"13 November 2019\n\nWater for the upper town\n\nThe upper town has its water back, for the first time,\n{MORE}",
)
WRAPPED = "\n\n".join(
    textwrap.fill(f"{word}: {part}".replace("the", word), 66)
    for word in ("Now", "Then", "Later", "Before", "Already", "Together")
    for part in (P, Q, R)
)


def told(reading_of, *parts: str) -> list[tuple[str, str]]:
    return [(draft.front.title, draft.front.date) for draft in reading_of("\n\n".join(parts) + "\n").drafts]


def test_older_posts_under_a_whole_one_are_the_pages_own(reading_of) -> None:
    found = told(reading_of, "29 November 2019", TITLE, WRAPPED, "Related posts", *CARDS)
    assert [day for _, day in found] == ["2019-11-29", "2019-11-25", "2019-11-14", "2019-11-13"]


@pytest.mark.parametrize("days", [("5 March", "5 March"), ("1 March", "5 March"), ("5 March", "1 March")])
def test_short_posts_over_a_long_one_whose_days_stand_under_them_stay(days, reading_of) -> None:
    brief = "The bridge is closed until the spring, once more, says the council of the town."
    posts = (("The bridge is closed again", brief), (TITLE, LONG.replace("\n\n", "\n")))
    parts = [
        f"{title}\n{text}\nPosted {day} 2019\nCategories: News\nTags: bells"
        for day, (title, text) in zip(days, posts, strict=True)
    ]
    dense = "\n".join(["River notes", "Skip to content", *parts])
    assert [title for title, _ in told(reading_of, dense)] == ["The bridge is closed again", TITLE]


HOURS = [
    "12 May 2018, 19:00 – 21:00",
    "Samstag, 12. Mai 2018, 19:00 Uhr bis 21:00 Uhr, Rathaus",
    "samedi 12 mai 2018, 19h00 à 21h00",
]


@pytest.mark.parametrize("row", HOURS)
def test_a_day_behind_which_an_hour_leads_to_a_later_one_dates_no_post(row: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{row}\n\n{P}\n\n{Q}\n\n{R}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")
    assert row.split(", ")[-1] in made.body


@pytest.mark.parametrize(
    "title", ["Open evening, 12 May 2018, 19:00 – 21:00", "Hearing: 12. Mai 2018, 19:00 bis 21:00"]
)
def test_what_begins_with_other_words_may_be_a_title(title: str, reading_of) -> None:
    assert told(reading_of, "River notes", title, P, Q, R) == [(title, "unknown")]
    assert told(reading_of, "River notes", title, "5 May 2018", P, Q, R) == [(title, "2018-05-05")]


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("12 May 2018, 19:00", "2018-05-12T19:00"),
        ("12 May 2018 19:00 – Ann Roe", "2018-05-12T19:00"),
        ("12 May 2018 19:00 - 3 Comments", "2018-05-12T19:00"),
        ("2018-05-12T01:00-05:00", "2018-05-12T01:00"),
        ("12 May 2018, 19:00 – 4 min read", "2018-05-12T19:00"),
    ],
)
def test_an_hour_with_a_dash_is_no_meetings(row: str, day: str, reading_of) -> None:
    assert told(reading_of, TITLE, row, P, Q, R) == [(TITLE, day)]


def test_a_day_on_which_a_paper_printed_a_text_does_not_date_it(reading_of) -> None:
    row = "Published in The Harbour Times on 12 May 2018"
    assert told(reading_of, TITLE, P, Q, R, row) == [(TITLE, "unknown")]
    assert told(reading_of, TITLE, P, Q, R, row.replace("The Harbour Times", "Boats")) == [(TITLE, "2018-05-12")]


@pytest.mark.parametrize("more", ["", " by Ann Roe"])
def test_the_name_of_a_paper_behind_words_for_categories_is_one(more: str, reading_of) -> None:
    (made,) = reading_of("\n\n".join([TITLE, P, Q, R, f"Posted in The Harbour Post on 11 March 2017{more}\n"])).drafts
    assert (made.front.date, made.front.categories) == ("2017-03-11", ("The Harbour Post",))


def test_labels_under_the_row_of_a_post_are_no_words_of_a_reader(reading_of) -> None:
    row = "Autor: annroe | Artikel veröffentlicht am 16.12.2012"
    labels = "Kategorien: Hafen, Stadt, Gemeinde, Boote, Wasser, Fischerei, Winter"
    side = "    • How much of what the council said about the harbour in March 2003 has been done by now? Nobody knows."
    assert told(reading_of, f"# {TITLE}", WRAPPED, row, labels, side) == [(TITLE, "2012-12-16")]


def test_a_short_post_over_a_long_one_stays(reading_of) -> None:
    brief = "The bridge is closed until the spring, once more, says the council of the town."
    parts = ("The bridge is closed again", "5 May 2021", brief, TITLE, "4 May 2021", LONG)
    assert [title for title, _ in told(reading_of, *parts)] == ["The bridge is closed again", TITLE]


def test_a_short_post_stays_beside_a_long_text_with_an_older_day(reading_of) -> None:
    brief = "The bridge is closed until the spring, once more, says the council of the town."
    parts = ("River notes", "The bridge is closed again", "5 May 2021", brief, "About the harbour", "3 May 2010", LONG)
    assert ("The bridge is closed again", "2021-05-05") in told(reading_of, *parts)
