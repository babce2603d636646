"""The path to a page over the row of its only post, the title right under that, and a picture over the text."""

import pytest

TITLE = "Quill Harbour, the Tern Collection by Oars Ltd, Officially Opens"
PICTURE = "[quill harbour tern collection by oars]"
TEXT = (
    "Travellers who come to Quill Harbour by the ferry see the new halls of the Tern Collection by Oars Ltd from afar, "
    "and the old lighthouse that officially opens with them in the spring, as the guild of the quay has told us.\n"
    "“We are delighted to bring the Tern Collection to the coast,” said Bo Lee, who leads Quill Harbour. “We look "
    "forward to all who come here, and to all who stay with us.”"
)
READERS = "Readers\n\n" + "\n\n".join(
    f"    {name}October {day}, 2021 at 1:06 PM\n\n    So it is, and I say so to all.\n\n    Reply"
    for name, day in (("Iwo", 23), ("Rosa", 24), ("Bo Lee", 25), ("Una", 26))
)
PATHS = ("You are here:Home » Travel » ", "Home » Travel » ", "Startseite > Reisen > ")


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("row", "author"),
    [("Ann Roe Saturday, October 23, 2021", "Ann Roe"), ("Quayhand Saturday, October 23, 2021", "Quayhand")],
)
def test_a_name_before_the_day_was_the_title_though_the_path_says_that_below(
    path: str, row: str, author: str, reading_of
) -> None:
    (made,) = reading_of(f"{path}{TITLE}\n\n{row}\n\n{TITLE}\n\n{PICTURE}\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2021-10-23", author)


@pytest.mark.parametrize("path", PATHS)
def test_so_it_is_over_readers_answers_with_days(path: str, reading_of) -> None:
    page = f"{path}{TITLE}\n\nAnn Roe 23. Oktober 2021\n\n{TITLE}\n\n{PICTURE}\n{TEXT}\n\n4 comments:\n\n{READERS}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-10-23")
