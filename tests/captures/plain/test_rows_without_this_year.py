"""Rows of particulars that leave out the year of this year's posts, as SPIP does, beside rows of others with one."""

import pytest

HEAD = """Editorial

The lamps of the quay

mercredi 15 novembre 2017 | Ann Roe | 14 commentaires

Nobody lights the lamp at the end of the quay any more, and the ferry of seven has twice passed it by in the fog (...)

Éditos précédents

•
mardi 7 novembre 2017 | Ann Roe | 16 commentaires

A bell without a rope

•
lundi 30 octobre 2017 | Ann Roe | 17 commentaires

What the pilots said

Actualités

"""
NEWS = """•

Harbour

{title}

{row}

It began with a bell, and nobody knew whose it was or who had rung it so early in the year that no ferry was due (...)

"""
ROWS = (
    (
        "The ferry turns back at the mouth of the harbour for the third time",
        "samedi 17 mars | Bo Lind | 18 commentaires",
    ),
    ("A rope is found", "samedi 17 mars | Bo Lind | 3 commentaires"),
    ("Pilots ask for a light", "vendredi 16 mars | Cy Dane | 24 commentaires"),
)


def test_rows_whose_day_lacks_this_year_dated_no_post_beside_those_with_one(reading_of) -> None:
    drafts = reading_of(HEAD + "".join(NEWS.format(title=title, row=row) for title, row in ROWS)).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts if draft.front.date == "unknown"] == [
        (title, "unknown") for title, _ in ROWS
    ]


@pytest.mark.parametrize(
    "row", ["samedi 17 mars", "17 mars | Bo Lind | 18 commentaires", "samedi 17 | Bo Lind | 18 commentaires"]
)
def test_what_is_no_row_with_such_a_day_dates_no_post(reading_of, row: str) -> None:
    drafts = reading_of(HEAD + "".join(NEWS.format(title=title, row=row) for title, _ in ROWS)).drafts
    assert not [draft for draft in drafts if draft.front.title == "A rope is found"]
