"""Pages on which a menu, teasers and readers stand around one post, and the line of its day says other things too."""

import pytest

MENU = "Skip to content\n\n    * Home\n    * News\n    * Shop\n\n"
TITLE = "The ferrymen of Quill Harbour stay on strike"
TEXTS = (
    "The ferrymen of the old quay walked out on Monday and asked for the wages of the whole winter, as in each year.",
    "Nobody had told the families of the men who were taken to the fort at night, said a lawyer of the harbour guild.",
    "A hearing is set for the spring, and the guild has asked observers from three countries to be there on that day.",
)
BODY = "\n\n".join(TEXTS)
TEASERS = (
    "\n\nMore from the quay\n\nA bell is stolen from the tower\n\nThe tower is closed since the night of the great "
    "storm, and nobody knows for how long it will be.\n\nBakers ask for flour\n\nThe bakers of the quarter have asked "
    "the council for flour once more, as they did in the autumn.\n"
)
SUMMARY = (
    "A strike of the ferrymen has closed the harbour, and the guild of lawyers has asked for observers to be sent."
)


def _page(between: str) -> str:
    return f"{MENU}{TITLE}\n\n{between}\n\n{BODY}{TEASERS}"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Updated: August 13, 2010, 5:02 PM ET", "unknown"),
        ("Harbour Desk August 12, 2010, 5:00 PM EST", "2010-08-12T17:00"),
        ("27 octobre 2012 à 18:27 (Mis à jour: 19:56)", "2012-10-27T18:27"),
        ("Ann Roe, QUAY TODAY 8:42 a.m. EDT October 3, 2014", "2014-10-03"),
        ("AnnRoe 15. Januar 2015", "2015-01-15"),
        ("Quay Radio - The Morning Hour with Ann Roe - 18.03.2020 13:15 Uhr", "2020-03-18T13:15"),
        (f"{SUMMARY}\n\nby Ann Roe\n\n21 August 2019, 7:40am\n\nShare Tweet", "2019-08-21T07:40"),
        (f"{SUMMARY}\n\nJune 19, 2019\n\nAnn Roe", "2019-06-19"),
    ],
)
def test_a_page_was_many_posts_without_days_though_a_line_under_its_title_showed_one(
    line: str, day: str, reading_of
) -> None:
    (made,) = reading_of(_page(line)).drafts
    assert (made.front.title, made.front.date) == (TITLE, day)
    assert all(text in made.body for text in TEXTS)


def test_a_name_that_leads_to_its_posts_behind_such_a_day_is_the_authors(reading_of) -> None:
    row = "09.10.2019, [Ann Roe](https://quay.example/author/ann/) ([News](https://quay.example/rubric/news/))"
    (made,) = reading_of(f"# {TITLE}\n\n{row}\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2019-10-09", "Ann Roe")


def test_the_days_of_a_chronology_are_not_the_posts(reading_of) -> None:
    days = "\n\n".join(f"{number} June 2019\n\n{text}" for number, text in enumerate(TEXTS, 3))
    made = reading_of(f"# {TITLE}\n\n{SUMMARY}\n\n{BODY}\n\n{days}\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [(TITLE, "unknown")]


def test_the_hours_of_readers_are_not_the_posts(reading_of) -> None:
    notes = "\n\n".join(
        f"Sent in by Reader{one} Roe, on 29 October 2012 at 15:4{one}\n\n{TEXTS[one]}" for one in range(3)
    )
    made = reading_of(f"{MENU}{TITLE}\n\n{BODY}\n\nHow true it is\n\n{notes}\n").drafts
    assert (TITLE, "2012-10-29T15:40") not in [(one.front.title, one.front.date) for one in made]


OTHERS = "\n\n".join(
    f"{title}\n\n{day} January 2020"
    for title, day in (("Bakers ask for flour", 17), ("A bell is stolen", 16), ("Snow", 9))
)


@pytest.mark.parametrize(
    "head",
    [
        f"October 22, 2019 report\n\n{TITLE}\n\nby Ann Roe, Quay Desk",
        f"Tuesday, 22 October 2019, by Dr. Ann Roe\n\n{TITLE}",
        f"{TITLE}\n\nQuay Desk October 22, 2019 9:30",
    ],
)
def test_a_list_of_other_posts_under_the_only_text_of_a_page_was_its_posts(head: str, reading_of) -> None:
    (made,) = reading_of(f"{MENU}{head}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\nExplore further\n\n{OTHERS}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2019-10-22")
    assert all(text in made.body for text in TEXTS)


@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_what_is_quoted_from_a_service_with_names_and_days_was_posts(gap: str, reading_of) -> None:
    quoted = "\n\n".join(
        f"{text}\n\n— Ann Roe {one} (@annroe{one}){gap}{one} September 2018" for one, text in enumerate(TEXTS, 4)
    )
    (made,) = reading_of(f"# {TITLE}\n\nPosted on 5 December 2018 by Jan Wilk\n\n{BODY}\n\n{quoted}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2018-12-05", "Jan Wilk")
    assert made.body.count("(@annroe") == len(TEXTS)


@pytest.mark.parametrize(
    "row",
    [
        "Updated: May 20, 2023 | Published: May 18, 2023",
        "Updated on May 20, 2023 (first published May 18, 2023)",
        "Actualizado: 20 de mayo de 2023 | Publicado: 18 de mayo de 2023",
        "Mis à jour le 20 mai 2023, publié le 18 mai 2023",
        "Published May 18, 2023 · Updated May 20, 2023",
    ],
)
def test_the_day_of_a_change_that_stands_before_that_of_the_post_dated_it(row: str, reading_of) -> None:
    text = "The boats of the old quay stayed out on Monday, and nobody said why they did."
    (made,) = reading_of(f"A lamp for the harbour\n\n{row}\n\n{text}\n\nIt ended on that day.\n").drafts
    assert (made.front.date, made.front.updated) == ("2023-05-18", "2023-05-20")
