"""Words at the ends of rows behind which a tool left nothing of what they lead to."""

import pytest

ADDRESS = "https://quay.example/2021/05/the-quay-is-open/"
TEXT = "The quay was opened on Friday, as the harbour office had said, and boats came in from the sea."


@pytest.mark.parametrize(
    "row",
    [
        f"Опубліковано [5 травня 2021 р.]({ADDRESS})Рубрика:",
        f"Опубликовано [5 мая 2021 г.]({ADDRESS})Рубрика:",
        f"Posted on [5 May 2021]({ADDRESS})Categories:",
    ],
)
def test_a_word_for_categories_that_ends_a_row_is_read_without_any(row: str, reading_of) -> None:
    made = reading_of(f"The quay is open\n\n{row}\n\n{TEXT}\n").drafts
    assert [(one.front.title, one.front.date, one.front.categories) for one in made] == [
        ("The quay is open", "2021-05-05", ())
    ]
