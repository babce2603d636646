"""What leads to the rest of a text at the end of its last line, with the title of the post, and in more languages."""

import pytest

TEXT = "Two thousand postcards arrived at the prison in January, the warden says, and he asks us to think of the stairs"
ENDS = (
    "… Continue reading Letters to a cell →",
    "… Continue reading… Letters to a cell",
    ". Read more about Letters to a cell",
    "… [Read more...] about Letters to a cell",
    ". Continue reading this entry »",
    ". (more...)",
    "… View full post »",
    "… Selengkapnya",
    "… อ่านต่อ",
    "… המשך קריאה",
    ". [Continue\nreading ->](https://quay.example/2015/02/02/letters-\nto-a-cell/#more)",
)


@pytest.mark.parametrize("end", ENDS)
def test_the_post_is_cut_short_there(end: str, reading_of) -> None:
    (made,) = reading_of(f"Letters to a cell\n\nFebruary 2, 2015\n\n{TEXT}{end}\n").drafts
    assert (made.short, made.body.strip(" .…\n")) == (True, TEXT)


@pytest.mark.parametrize("end", [". I want to read more about Letters to a cell.", ", called Letters to a cell"])
def test_a_sentence_that_ends_in_the_title_is_whole(end: str, reading_of) -> None:
    (made,) = reading_of(f"Letters to a cell\n\nFebruary 2, 2015\n\n{TEXT}{end}\n").drafts
    assert (made.short, made.body.strip()) == (False, f"{TEXT}{end}")
