"""Pieces of a capture that would overlap: each character stands in one of them."""

import pytest

from muniment.captures.drafts import pieces
from muniment.captures.drafts.pieces import Piece, aside
from muniment.model.capture import Aside

TEXT = "abcdefghij"
TITLE, TAG = Piece(3, 5, post=0, field="title"), Piece(7, 8, post=0, field="tags.0")
ROW = """Posted on May 9, 2021 by Ann in Courts | Tags: a, b
Boats by night
Posted on by 3 Comments ↓
We count the boats each night. Nobody asked us to.
Posted on May 9, 2021 by Ann in Courts | Tags: a, b
"""
COMMENT, MARKUP = Aside.COMMENT, Aside.MARKUP


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([aside(0, 10, COMMENT), TITLE], [(0, 3, COMMENT), (3, 5, None), (5, 10, COMMENT)]),
        (
            [aside(1, 9, COMMENT), TITLE, TAG],
            [(1, 3, COMMENT), (3, 5, None), (5, 7, COMMENT), (7, 8, None), (8, 9, COMMENT)],
        ),
        ([aside(1, 5, COMMENT), aside(1, 8, MARKUP)], [(1, 5, COMMENT), (5, 8, MARKUP)]),
        ([aside(3, 5, COMMENT), aside(3, 5, MARKUP)], [(3, 5, COMMENT)]),
        ([aside(3, 5, COMMENT), TITLE], [(3, 5, None)]),
        ([TITLE, aside(4, 7, COMMENT)], [(3, 5, None), (5, 7, COMMENT)]),
        ([aside(2, 4, COMMENT), TITLE], [(2, 3, COMMENT), (3, 5, None)]),
        (
            [aside(0, 10, COMMENT), aside(2, 6, MARKUP), TITLE],
            [(0, 2, COMMENT), (2, 3, MARKUP), (3, 5, None), (5, 6, MARKUP), (6, 10, COMMENT)],
        ),
    ],
)
def test_what_is_set_aside_gives_way_to_what_stands_in_it(
    given: list[Piece], told: list[tuple[int, int, Aside]]
) -> None:
    put = pieces.ordered(TEXT, given, given[0].start)
    assert [(piece.start, piece.end, piece.aside) for piece in put] == told


def test_a_row_of_labels_within_a_comment_is_told_once(reading_of) -> None:
    made = reading_of(ROW)
    assert "".join(ROW[piece.start : piece.end] for piece in made.pieces) == ROW
