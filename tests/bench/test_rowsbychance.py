"""Rows of particulars that are drawn by chance tell of their posts, whatever they say and in what order."""

import rowsbychance
import scoring

PAGES = range(40)
COPIED = ["copied"]
"""The tool that needs nothing but a browser's own text."""


def test_no_post_of_such_a_page_is_missed_and_no_day_but_its_own_is_read() -> None:
    """A day that is not read is asked for, one that is read wrongly goes by unseen."""
    compared = [*rowsbychance.compared(PAGES, COPIED)]
    assert list(scoring.misses([row for row in compared if row[1] == "posts"])) == []
    made_up = [day for _, aspect, wanted, found in compared if aspect == "dates" for day in found - wanted]
    assert {day for _, day in made_up} <= {"unknown"}


def test_a_list_under_a_text_names_its_label_though_another_row_took_an_entry() -> None:
    compared = [row for row in rowsbychance.compared(range(45, 46), COPIED) if row[1] == "labels"]
    assert compared[0][2]
    assert list(scoring.misses(compared)) == []
