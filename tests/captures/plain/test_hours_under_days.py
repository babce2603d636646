"""An hour in a line of its own under the day of a post is of its row, as builders of pages set them."""

import pytest

TEXT = "The boats came from the north, and many saw them from the quay, where they had waited for long. It ended late."
DAYS = (("November 30, 2016", "2016-11-30"), ("30 ноября 2016", "2016-11-30"), ("30.11.2016", "2016-11-30"))


@pytest.mark.parametrize(("day", "iso"), DAYS)
@pytest.mark.parametrize(("hour", "time"), [("23:55", "T23:55"), ("9:05 am", "T09:05"), ("16h20", "T16:20")])
@pytest.mark.parametrize("space", ["\n", "\n\n"])
def test_an_hour_under_a_day_is_the_post_s(day: str, iso: str, hour: str, time: str, space: str, reading_of) -> None:
    made = reading_of(
        f"Bells for all\n{day}{space}{hour}{space}{TEXT}\n\nIce\n{day}{space}{hour}{space}{TEXT}\n"
    ).drafts
    assert [(one.front.title, one.front.date) for one in made] == [("Bells for all", iso + time), ("Ice", iso + time)]
    assert all(one.body.strip() == TEXT for one in made)


@pytest.mark.parametrize(
    "row",
    [
        "Ann Roe\n\nNovember 30, 2016\n\n11:55 pm\n\nNo Comments",
        "  * Ann Roe\n  * November 30, 2016\n  * 11:55 pm\n  * No Comments",
        (
            "  * [Ann Roe](https://quay.example/author/ann/)\n  * [November 30, 2016](https://quay.example/2016/11/30/)\n"
            "  * 11:55 pm\n  * [No Comments](https://quay.example/bells/#respond)"
        ),
    ],
)
def test_the_hour_among_the_entries_of_a_row_is_the_post_s(row: str, reading_of) -> None:
    (draft,) = reading_of(f"# Bells for all\n\n{row}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (draft.front.date, draft.front.author) == ("2016-11-30T23:55", "Ann Roe")
    assert "11:55" not in draft.body
    assert "Comments" not in draft.body


@pytest.mark.parametrize("line", ["12", "16.20 Euro", "9:05 am in the harbour"])
def test_what_is_no_hour_alone_stays_in_the_text(line: str, reading_of) -> None:
    (draft,) = reading_of(f"Bells for all\n\nNovember 30, 2016\n\n{line}\n\n{TEXT}\n").drafts
    assert draft.front.date == "2016-11-30"
