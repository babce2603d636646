"""Pages of one article among much else: its day under its text, or told twice; comments that look like posts."""

import pytest
from tests.captures.plain.test_articles_among_much_else import BODY, TEXTS, TITLE

MENU = "• Home\n• News\n• About\n\n"


@pytest.mark.parametrize(
    "foot",
    [
        "Tweet\n\nBy Ann Roe on 23 October 2021 | Boats",
        "• Date 23.10.2021\n• Author Ann Roe\n• Related Subjects boats, nets\n• Print Print this page",
        "Date\n\n23.10.2021\n\nAuthor\n\nAnn Roe",
        "Dieser Artikel wurde am 23. Oktober 2021 um 14:48 von Ann Roe geschrieben und unter Häfen eingeordnet.",
    ],
)
def test_a_row_under_the_text_of_an_article_dated_nothing_where_other_things_stand_beneath(
    foot: str, reading_of
) -> None:
    (made,) = reading_of(f"{MENU}# {TITLE}\n\n{BODY}\n\n{foot}\n\nWrite to us\n\n{OTHER}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-10-23")
    assert TEXTS[2] in made.body
    assert "write what you think" not in made.body


OTHER = f"{TEXTS[0]} So write what you think of it, for we like to hear from you, and we answer each of you as we can."


@pytest.mark.parametrize(
    "foot",
    [
        "This page was last modified on 23 October 2021 by Ann Roe",
        "Related articles\n\nBy Ann Roe on 23.10.2021, 11:51",
        "3 Comments\n\nVon Ann Roe am 23.10.2021, 11:51",
        "Bakers ask for more flour\n\nVon Ann Roe am 23.10.2021, 11:51 | Boote",
        "By Ann Roe on 23.10.2021, 11:51\n\nSo it is.\n\nBy Bo Lee on 24.10.2021, 11:51\n\nSo it was.",
    ],
)
def test_what_may_date_something_else_under_an_article_dates_nothing(foot: str, reading_of) -> None:
    (made,) = reading_of(f"{MENU}# {TITLE}\n\n{BODY}\n\n{foot}\n\n{OTHER}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")


def test_long_threads_of_comments_each_later_than_the_one_above_were_posts(reading_of) -> None:
    rows = [f"{at}. []\n\n{day}. Oktober 2021 @ 13:10\n\n{TEXTS[at % 3]}" for at, day in enumerate(range(2, 31), 2)]
    more = [f"{at}. []\n\n{day}. November 2021 @ 13:10\n\n{TEXTS[at % 3]}" for at, day in enumerate(range(1, 20), 32)]
    head = f"{MENU}{TITLE}\n\n1. Oktober 2021 @ 13:10\n\nVon Ann Roe"
    (made,) = reading_of(f"{head}\n\n{BODY}\n\n{BODY}\n\n" + "\n\n".join([*rows, *more]) + "\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-10-01")


def test_headings_between_buttons_under_an_article_without_a_day_were_posts(reading_of) -> None:
    others = f"Print\n\nFlour is scarce\n\n{TEXTS[1]}\n\nShare\n\nBells are gone\n\n{TEXTS[2]}"
    (made,) = reading_of(f"Share\n\n{TITLE}\n\n{BODY}\n\n{BODY}\n\n{others}\n").drafts
    assert made.front.title == TITLE


@pytest.mark.parametrize("beneath", ["Write to us", "Was denkst du?"])
@pytest.mark.parametrize(
    "foot",
    [
        r"23\. Oktober 2021 getaggt mit:[boats](https://quay.example/tag/boats/)[nets](https://quay.example/tag/nets/)",
        "Okt. 23, 2021\nTags: boats, nets",
        "Okt. 23, 2021\n\nÉtiquettes : boats, nets",
    ],
)
def test_a_day_under_an_article_right_before_its_tags_dated_nothing(foot: str, beneath: str, reading_of) -> None:
    (made,) = reading_of(f"{MENU}# {TITLE}\n\n{BODY}\n\n{foot}\n\n### {beneath}\n\n{OTHER}\n").drafts
    assert (made.front.title, made.front.date, made.front.tags) == (TITLE, "2021-10-23", ("boats", "nets"))


@pytest.mark.parametrize("count", ["1 Meinungen", "3 Reaktionen", "2 Wortmeldungen", "4 réactions", "3 reacciones"])
def test_a_row_at_the_foot_with_a_count_of_what_a_blog_calls_its_comments_dated_nothing(count: str, reading_of) -> None:
    foot = f"[16]Okt 23, 2021 / [17]Ann / [18]{count} /\n   [19]boats [20]nets"
    text = f"   [9]Home / [10]Boats / {TITLE}\n\n{TITLE}\n\n   {BODY}\n\n   {foot}\n\n{count}:\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2021-10-23", "Ann")


@pytest.mark.parametrize(
    "rows",
    [
        "Mis à jour le 24/10/2021 à 10:37\nPublié le 23/10/2021 à 17:08",
        "Published 23 October 2021\nLast updated 24 October 2021",
    ],
)
def test_the_day_of_a_change_right_over_that_of_a_post_dated_it(rows: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{rows}\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date[:10], made.front.updated[:10]) == (TITLE, "2021-10-23", "2021-10-24")


@pytest.mark.parametrize("line", ["(BUTTON) Log in", "[Ann Roe] [Ann Roe]", "Courts and prisons · Analysis"])
def test_a_button_pictures_or_labels_over_a_day_were_the_title_under_the_true_one(line: str, reading_of) -> None:
    (made,) = reading_of(f"{MENU}{line}\n\n{TITLE}\n\n{line}\n\n23 October 2021\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-10-23")


def test_a_year_under_the_form_for_comments_of_a_page_without_days_was_a_fault(reading_of) -> None:
    form = "Deine E-Mail-Adresse wird nicht veröffentlicht.\n\nErforderliche Felder sind mit * markiert\n\nName"
    (made,) = reading_of(f"{TITLE}\n\n{BODY}\n\n{form}\n\n© 2021 Quay Harbour Notes\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")


@pytest.mark.parametrize("row", ["Ann Roe | 29.07.2016 um 14:26", "Ann Roe, 29 July 2016"])
def test_a_name_and_a_day_over_comments_date_the_text_above(row: str, reading_of) -> None:
    title = "The wall of the harbour stands again"
    text = (
        "Nobody had thought that the wall would hold when the tide came back.\n\nBut it did, and the boats came home."
    )
    said = "1. Good news, says one who was there.\n\n2. At last, says another, who was not."
    (made,) = reading_of(f"{title}\n\n{text}\n\n{row}\n\n2 Comments\n\n{said}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (title, "2016-07-29")
    assert "says one who" not in made.body


PICTURED = (
    ("bread", "Bakers of the lower town walk out again"),
    ("The Old Lighthouse", "Who keeps the lighthouse when the keeper is ill?"),
    ("ferry row", "The ferry row of last summer is settled at last"),
    ("Crane On The Pier", "A crane stays locked for the third week"),
)
FEW = "Seven crews went home before noon, and nobody could tell them when the gate would be opened, or by whom, or why."


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["clinging", "apart"])
def test_names_of_pictures_over_the_titles_were_titles_of_some_posts(gap, reading_of) -> None:
    days = ("May 5, 2021", "May 4, 2021", "May 3, 2021", "May 1, 2021")
    box = "".join(
        f"  • quay\n    {day} {label}\n\n" for day, label in zip(days, ("News", "Arts", "Work"), strict=False)
    )
    posts = (
        f"{picture}\n\n{title}\n\n{FEW}\n\n{day} by Ann Roe in News"
        for (picture, title), day in zip(PICTURED, days, strict=True)
    )
    page = f"The Quay Post\n\n{box}{gap.join(posts)}\n1 2 3 Next →\n"
    assert [one.front.title for one in reading_of(page).drafts] == [title for _, title in PICTURED]


def test_questions_in_a_row_that_the_text_under_them_begins_with_were_no_title(reading_of) -> None:
    titles = (
        "Bakers of the lower town walk out",
        "What is a crane? Who locks it? What is a key?",
        "The ferry row ends",
    )
    days = ("2021-05-05", "2021-05-04", "2021-05-01")
    told = (
        f"{title}\n\n{title} {FEW}\n\n205 views\n0 comments\nPosted on {day}\nRead more"
        for title, day in zip(titles, days, strict=True)
    )
    page = "The Quay Post\n\nHome\n\n" + "\n".join(told) + "\n1 2 3 Next →\n"
    assert [(one.front.title, one.front.date) for one in reading_of(page).drafts] == [*zip(titles, days, strict=True)]
