"""A day behind the name of a paper may be one that a text tells of; beside the label of a place it dates a post."""

import pytest

TEXT = "Boats came in at night, and the pilots were held. Sela asked why they were held so long."


@pytest.mark.parametrize("label", ["Place", "Where", "Time: 10:30\nLocation"])
@pytest.mark.parametrize("head", ["Quay notes", "Quay notes\n\nMonday, November 30, 2020"])
def test_posts_dated_beside_the_places_where_they_were_written_lost_their_days(
    label: str, head: str, reading_of
) -> None:
    posts = (("On the harbour", 12), ("On the pilots", 10))
    shown = "\n\n".join(f"{title}\n\nDate: June {day}, 2013\n{label}: Linden\n\n{TEXT}" for title, day in posts)
    found = [(made.front.title, made.front.date) for made in reading_of(f"{head}\n\n{shown}\n").drafts]
    assert found == [("On the harbour", "2013-06-12"), ("On the pilots", "2013-06-10")]


def test_a_marked_title_over_a_day_and_a_place_begins_a_post(reading_of) -> None:
    first = f"## On the harbour\n\n14 June 2013\n\n{TEXT}"
    page = f"{first}\n\n## On the pilots\n\nDate: 12 June 2013\nPlace: Linden\n\n{TEXT}\n"
    assert [made.front.date for made in reading_of(page).drafts] == ["2013-06-14", "2013-06-12"]


def test_the_day_on_which_a_paper_showed_a_text_dated_it(reading_of) -> None:
    line = "Published in The Harbour Times on 12 June 1999."
    (draft,) = reading_of(f"On the harbour\nMarch 5, 2016\n\n{TEXT}\n\nAn old text\n\n{TEXT}\n\n{line}\n").drafts
    assert (draft.front.date, line in draft.body) == ("2016-03-05", True)


@pytest.mark.parametrize("filed", ["The Guardian", "The Nation", "The Linden Post"])
def test_posts_filed_under_the_name_of_a_paper_lost_their_days(filed: str, reading_of) -> None:
    first = f"On the harbour\n\nPosted on June 12, 2013 in {filed}\n\n{TEXT}"
    (alone,) = reading_of(f"Quay notes\n\n{first}\n").drafts
    assert (alone.front.title, alone.front.date) == ("On the harbour", "2013-06-12")
    page = f"Quay notes\n\n{first}\n\nOn the pilots\n\nPosted on June 10, 2013 in Weather\n\n{TEXT}\n"
    assert [made.front.date for made in reading_of(page).drafts] == ["2013-06-12", "2013-06-10"]


def test_the_month_of_a_page_without_a_day_ended_the_import_at_the_name_of_a_paper(reading_of) -> None:
    row = "Posted in May 2011 in The Guardian"
    reading = reading_of(f"Quay notes\n\nOn the harbour\n\n{TEXT}\n\n{row}\n\nOn the pilots\n\n{TEXT}\n")
    assert "2011-05" in [made.front.date for made in reading.drafts]
