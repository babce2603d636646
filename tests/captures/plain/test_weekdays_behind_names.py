"""Names of who wrote posts, behind which the day of the week stands that belongs to the date."""

import pytest
from tests.captures.threeposts import POSTS

DAYS = ("dimanche 9 mai 2021", "mardi 4 mai 2021", "vendredi 2 avril 2021")


def authors(reading_of, rows: list[str]) -> list[str]:
    posts = [f"{title}\n\n{row}\n\n{text}" for (title, text), row in zip(POSTS, rows, strict=True)]
    drafts = reading_of("\n\n".join(("Quay notes", "Menu", *posts, "Older posts"))).drafts
    return [draft.front.author for draft in drafts]


def test_a_weekday_that_a_tool_left_right_behind_a_name_was_a_part_of_it(reading_of) -> None:
    assert authors(reading_of, [f"Solène Guirec{day}0 commentaire" for day in DAYS]) == ["Solène Guirec"] * len(DAYS)


def test_a_row_led_by_what_was_done_with_a_post_was_its_category_and_the_weekday_of_its_author(reading_of) -> None:
    days = ("Sonntag, 9. Mai 2021", "Dienstag, 4. Mai 2021", "Freitag, 2. April 2021")
    assert authors(reading_of, [f"Eingestellt von Lutz von Bergen {day}" for day in days]) == ["Lutz von Bergen"] * 3


@pytest.mark.parametrize("name", ["Karl Maria Sonntag", "Ana Domingo"])
def test_a_name_that_is_no_weekday_of_its_day_is_kept(name: str, reading_of) -> None:
    assert (
        authors(reading_of, [f"{name} | {day} | News" for day in ("3 May 2021", "4 May 2021", "5 May 2021")])
        == [name] * 3
    )
