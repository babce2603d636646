"""Rows that say how long ago a post appeared, and right behind it the day that a theme hides, as Hestia has them."""

import pytest

from muniment.captures.words.rows import agorow

PAGE = """Nights

The quay at night

It began with a bell, and nobody knew whose it was or who had rung it so early in the year that no ferry Read more…

{}

Recent posts

•  The quay at night
"""


@pytest.mark.parametrize(
    "row",
    [
        "Por ann, Há 8 anos1 Dezembro 2017",
        "By ann, 8 years agoDecember 1, 2017",
        "By ann, 8 years ago December 1, 2017",
        "Von ann, vor 8 Jahren1. Dezember 2017",
        "Par ann, il y a 8 ans1 décembre 2017",
    ],
)
def test_a_day_right_behind_how_long_ago_it_was_dated_no_post(reading_of, row: str) -> None:
    (draft,) = reading_of(PAGE.format(row)).drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == ("The quay at night", "2017-12-01", "ann")
    assert draft.body.endswith("no ferry\n")


@pytest.mark.parametrize(
    "text",
    [
        "By ann, 8 years ago",
        "The bell, which rang 8 years agoDecember 1, 2017",
        "It was, 8 years ago, December 1, 2017, that the bell rang",
        "By ann, 8 years ago12 comments",
    ],
)
def test_what_says_no_day_right_behind_how_long_ago_it_was_is_no_such_row(text: str) -> None:
    assert agorow.read(text) is None
