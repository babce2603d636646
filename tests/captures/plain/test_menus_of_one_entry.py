"""Texts of single posts under a menu of one entry, as a new blog of WordPress has it, with the date at the foot."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS

TITLE, TEXT = POSTS[0]
FOOT = f"Posted\n\n{DAYS[0]}\n\nin\n\nCourts\n\nby\n\nAnn Roe\n\nTags:\n\nferry, strike"
END = "Leave a Reply Cancel reply\n\nQuay notes\n\nProudly powered by WordPress"


@pytest.mark.parametrize("mark", ["•", "    •", "-", "  *"])
@pytest.mark.parametrize("title", [TITLE, "Was sich im Seerecht ändert", "港口罢工进入第三周"])
def test_the_only_entry_of_a_menu_is_no_title(title: str, mark: str, reading_of) -> None:
    page = ["Quay notes", f"{mark} Sample Page", title, TEXT, "A second paragraph says what came of it.", FOOT, END]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (title, ISO[0], "Ann Roe")
    assert draft.body.startswith(TEXT)


def test_an_entry_that_stands_over_the_text_alone_is_its_title(reading_of) -> None:
    page = ["Quay notes", f"• {TITLE}", TEXT, "A second paragraph says what came of it.", FOOT, END]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert draft.front.title.lstrip("• ") == TITLE
