"""Texts whose rows say the hour, the weekday and then the day: '10:08 am Fri Jul 19, 2013'."""

import pytest
from tests.captures.threeposts import POSTS, SENTENCES

TITLE, TEXT = POSTS[0]
ROWS = {
    "alone": ("10:08 am Fri Jul 19, 2013", ""),
    "named": ("Ann Roe / 10:08 am Fri Jul 19, 2013", "Ann Roe"),
    "stroke first": ("/ Ann Roe / 10:08 am Friday, July 19, 2013", "Ann Roe"),
    "German": ("10:08 Fr, 19.07.2013", ""),
    "Spanish": ("10:08 viernes 19 de julio de 2013", ""),
}


@pytest.mark.parametrize("over", [True, False])
@pytest.mark.parametrize("case", ROWS)
def test_an_hour_and_a_weekday_before_a_day_are_of_the_row(case: str, over: bool, reading_of) -> None:
    row, author = ROWS[case]
    head = [row, TITLE] if over else ["Quay notes", TITLE, row]
    (draft,) = reading_of("\n\n".join([*head, TEXT, *SENTENCES]) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2013-07-19T10:08")
    assert draft.front.author == author


def test_a_word_that_is_no_weekday_stays_between_hour_and_day(reading_of) -> None:
    page = [
        "Quay notes",
        TITLE,
        "May 9, 2021",
        TEXT,
        "It rang at 10:08 until 19 July 2013, says the keeper.",
        *SENTENCES,
    ]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-05-09")
