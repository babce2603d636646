"""Labels that are letters made short, each with its stop, in the rows of posts."""

import pytest
from tests.captures import promises

POST = """{title}

{day}

The court in Port Anselm adjourned the hearing of the five fishermen until spring. No lawyer was admitted.

The families waited in the rain until evening.

{row}
"""
ROWS = {
    "Filed under: U.S., News": (("U.S.", "News"), ()),
    "Filed under News, U.S. | Leave a comment": (("News", "U.S."), ()),
    "Posted in U.S. | Tagged D.C., U.N.": (("U.S.",), ("D.C.", "U.N.")),
    "Tags: docks, D.C.": ((), ("docks", "D.C.")),
    "This entry was posted in News and tagged docks, U.N.": (("News",), ("docks", "U.N.")),
    "Posted in News. Tagged docks, wages.": (("News",), ("docks", "wages")),
}


@pytest.mark.parametrize("row", ROWS)
def test_the_last_stop_of_a_label_was_lost_and_that_of_a_row_is_none(row, reading_of) -> None:
    posts = (("Court adjourns the hearing", "14 March 2019"), ("What the clerk said", "27 February 2019"))
    text = "The Quay\n\nHome\n\n" + "\n".join(POST.format(title=title, day=day, row=row) for title, day in posts)
    reading = reading_of(text)
    assert [*promises.unproved(text.encode(), reading)] == []
    assert [(draft.front.categories, draft.front.tags) for draft in reading.drafts] == [ROWS[row]] * 2
