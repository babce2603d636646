"""Boxes of a day and a month beside the posts of a month's archive, as tools leave them; its heading has the year."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

ISO = ["2012-05-23", "2012-05-19", "2012-05-02"]
DAYS = [iso[-2:] for iso in ISO]
SIDE = "Свежие записи\n\n- О маяке\n- О паромах\n"
WHOLE = f"Блог причала\n\n{{head}}\n\n{{posts}}\n\n{SIDE}"


def _dated(reading_of, text: str) -> list[tuple[str, str]]:
    return [(one.front.title, one.front.date) for one in reading_of(text).drafts]


@pytest.mark.parametrize("head", ["Архив за мая 2012", "   Архив за\n   мая 2012", "Month:\nMay 2012"])
def test_a_heading_that_a_page_broke_has_the_year_of_its_days(head: str, reading_of) -> None:
    month = "May" if "May" in head else "мая"
    posts = "\n\n".join(f"{day}\n{month}\n\n{title}\n\n{text}" for day, (title, text) in zip(DAYS, POSTS, strict=True))
    assert _dated(reading_of, WHOLE.format(head=head, posts=posts)) == [*zip(TITLES, ISO, strict=True)]


def test_a_list_of_months_beside_posts_has_no_year_of_their_days(reading_of) -> None:
    posts = "\n\n".join(f"{day}\nMay\n\n{title}\n\n{text}" for day, (title, text) in zip(DAYS, POSTS, strict=True))
    side = "Archive\nMay 2012\nApril 2012\nMarch 2012"
    found = _dated(reading_of, f"Quay Notes\n\n{posts}\n\n{side}\n")
    assert found == [(title, "unknown") for title in TITLES]


def test_titles_at_the_margin_are_told_from_labels_over_boxes_of_days(reading_of) -> None:
    labels = ("Courts of the quay", "The ferry row", "Archives and libraries")
    posts = "\n".join(
        f"   {day}\n   мая\n\n{title}\n\n   Автор: Вера\n\n   {text}\n\n   Ваш отзыв\n\n   {label}"
        for day, label, (title, text) in zip(DAYS, labels, POSTS, strict=True)
    )
    made = reading_of(WHOLE.format(head="Архив за мая 2012", posts=posts)).drafts
    assert [(one.front.title, one.front.date, one.front.author) for one in made] == [
        (title, iso, "Вера") for title, iso in zip(TITLES, ISO, strict=True)
    ]
