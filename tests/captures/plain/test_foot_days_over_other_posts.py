"""The day of the only post stands under its text, and right under that the page lists other posts with their days."""

import pytest

PAGE = """\
The Quay Post

• About

The ferry court keeps the petition alive

On Tuesday the court of the ferry towns refused to strike out the petition of three villages.

We did not come for money. We came for the water.

{foot}

Related

• The trucks that nobody counted June 3, 2021

• A prize for the pier school May 28, 2021

• A quarry without a licence November 21, 2020

Notes on those who keep watch
"""


@pytest.mark.parametrize(
    "foot", ["Leave a comment / June 9, 2021 / 5 min read", "Posted on June 9, 2021", "June 9, 2021 | Leave a comment"]
)
def test_that_day_dates_the_post_and_the_others_are_of_the_list(foot: str, reading_of) -> None:
    (made,) = reading_of(PAGE.format(foot=foot)).drafts
    assert (made.front.title, made.front.date) == ("The ferry court keeps the petition alive", "2021-06-09")
