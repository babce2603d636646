"""What is told of a picture stands right behind the day of a post, where a tool left no space: it begins so."""

import pytest

TEXT = "The boats came from the north, and many saw them from the quay, where they had waited for long. It ended late."
TOLD = "Keepers of the quay at dawn"
POSTS = (
    ("Keepers are heard", "April 12, 2019"),
    ("A prize for boats", "March 30, 2019"),
    ("The day of the rivers", "March 13, 2018"),
    ("A call from the north", "January 22, 2018"),
)


def _page(told: frozenset[int], caption: str = "") -> str:
    lines = ["Posts Tagged ‘keepers’"]
    for at, (title, day) in enumerate(POSTS):
        lines += [title, f"{day}{TOLD}", caption, TEXT] if at in told else [title, f"{day}{TEXT}"]
    return "\n".join(filter(None, lines)) + "\n"


@pytest.mark.parametrize("told", [{0}, {1}, {0, 2}, {1, 3}, {0, 1, 2}])
@pytest.mark.parametrize("caption", ["", f"{TOLD} © Quay Wire"])
def test_a_post_that_begins_with_a_picture_was_lost(told: set[int], caption: str, reading_of) -> None:
    made = reading_of(_page(frozenset(told), caption)).drafts
    assert [draft.front.title for draft in made] == [title for title, _ in POSTS]
    assert [draft.front.date[-5:] for draft in made] == ["04-12", "03-30", "03-13", "01-22"]
    assert all(TEXT in draft.body for draft in made)
